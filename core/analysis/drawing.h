#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

namespace core {

/// Corner points, from the first to the last.
using Polyline = QList<QPointF>;

/// An arrow to be drawn: indices into a list of cards, and its kind: on the lanes arrows of one
/// kind that reach a card on the same side share the last stretch, so that five arrows show one
/// head.
struct RouteLink
{
    int from = 0;
    int to = 0;
    int kind = 0;

    bool operator==(const RouteLink &) const = default;
};

/// Where everything of a map is, in pixels at 100 %.
struct Drawing
{
    QList<QRectF> cards;
    QList<RouteLink> links;
    QList<Polyline> routes;   // One of each link; empty = not drawn.
    QList<QRectF> bands = {}; // Of each card the lane where it belongs; empty = there are none.
};

} // namespace core
