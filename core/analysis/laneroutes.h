#pragma once

#include "core/analysis/drawing.h"
#include "core/analysis/lanegrid.h"

namespace core {

/// Corner points of each arrow, from the border of one card to the border of the other: upright and
/// level pieces only, through gutters, strips and empty cells, never through a card.
QList<Polyline>
routesOf(const CanvasGrid &grid, const QList<GridCell> &cards, const QList<RouteLink> &links);

} // namespace core
