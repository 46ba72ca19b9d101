#pragma once

#include "core/analysis/layoutview.h"
#include "core/model/reader.h"
#include "core/model/result.h"

#include <QByteArray>
#include <QDate>
#include <QPageLayout>

namespace ui {

/// A map on one sheet: its cards and arrows as one of the views of the screen shows them, what the
/// arrows mean, and the loops in words.
struct Poster
{
    core::CaseFile view; // asSeenBy: what the reader may see.
    QString forWhom;
    QDate day;
    core::MapView shows = core::MapView::Lanes;
    QList<core::FactorId> circle = {}; // Of the circle view; lanes when the reader sees not all.
};

/// The smallest of A4, A3 and A2 on which the cards can be read at arm's length, upright or
/// lying, whichever shows them larger.
QPageLayout paperFor(const Poster &poster);

/// Vector, with real text in it.
QByteArray posterPdf(const Poster &poster);
QByteArray posterSvg(const Poster &poster);
/// 192 dots an inch of A4.
QByteArray posterPng(const Poster &poster);

} // namespace ui
