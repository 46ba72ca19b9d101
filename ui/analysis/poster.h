#pragma once

#include "core/model/reader.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QDate>
#include <QPageLayout>

namespace ui {

/// A map on one sheet: the lanes with their cards and arrows, what the arrows mean, and the loops
/// that count most in words.
struct Poster
{
    core::CaseFile view; // asSeenBy: what the reader may see.
    QString forWhom;
    QDate day;
};

/// The smallest of A4, A3 and A2 on which the cards can be read at arm's length, upright or
/// lying as the map is.
QPageLayout paperFor(const Poster &poster);

/// Vector, with real text in it.
QByteArray posterPdf(const Poster &poster);
QByteArray posterSvg(const Poster &poster);
/// 192 dots an inch of A4.
QByteArray posterPng(const Poster &poster);

} // namespace ui
