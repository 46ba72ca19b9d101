#pragma once

#include "ui/analysis/canvasgrid.h"

#include <QList>
#include <QPolygonF>

namespace ui {

/// An arrow to be drawn: indices into the list of cells, and its kind: arrows of one kind that
/// reach a card on the same side share the last stretch, so that five arrows show one head.
struct RouteLink
{
    int from = 0;
    int to = 0;
    int kind = 0;
};

/// Corner points of each arrow, from the border of one card to the border of the other: upright and
/// level pieces only, through gutters, strips and empty cells, never through a card.
QList<QPolygonF>
routesOf(const CanvasGrid &grid, const QList<GridCell> &cards, const QList<RouteLink> &links);

} // namespace ui
