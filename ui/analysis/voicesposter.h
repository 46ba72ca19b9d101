#pragma once

#include "ui/analysis/staging.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace ui {

/// The maps of two people beside each other, with what the lines mean and how the two differ below
/// them, on one lying sheet.
struct VoicesPoster
{
    struct Side
    {
        QString name;
        Staging staging;
    };

    core::CaseFile view; // What everybody at the table may see.
    Side one;
    Side other;
    QString legend;
    QStringList summary;
    QDate day;
};

/// Vector, with real text in it: A3.
QByteArray voicesPdf(const VoicesPoster &poster);

} // namespace ui
