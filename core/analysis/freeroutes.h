#pragma once

#include "core/analysis/drawing.h"

namespace core {

/// The way of each arrow between cards that stand free: a straight line from border to border, and
/// where another card lies in its way round the corners of that card. When cards keep a gap of 12
/// pixels no arrow runs over a card that is not its own. Arrows between the same two cards lie side
/// by side. Lengths are pixels; `unit` is one pixel at 100 % text.
QList<Polyline>
freeRoutes(const QList<QRectF> &cards, const QList<RouteLink> &links, double unit = 1);

/// Corners of an arrow from a card to itself.
Polyline selfLoop(const QRectF &card, double out);

} // namespace core
