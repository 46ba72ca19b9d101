#pragma once

#include "core/analysis/drawing.h"
#include "core/analysis/layoutfree.h"

namespace core {

/// One loop as a circle.
struct CircleView
{
    FreePlaces places;          // In steps; cards that are neither are not in it.
    QList<FactorId> loop;       // Clockwise, the first one on top.
    QList<FactorId> neighbours; // One arrow away from the loop: to be drawn faint.
};

/// The cards of a loop clockwise on a circle, as small as keeps them apart, round (0, 0); outside
/// it the cards that are one arrow away, each near the cards of the loop to which it is linked.
CircleView circleView(const CaseFile &file, const QList<FactorId> &loop);

/// The ways of the arrows in that view: those of the loop bend along its circle, others that begin
/// or end on the loop go as they do between free cards, the rest is not drawn. `loop` holds indices
/// of the cards. Lengths as in freeRoutes().
QList<Polyline> circleRoutes(const QList<QRectF> &cards,
                             const QList<RouteLink> &links,
                             const QList<int> &loop,
                             double unit = 1);

} // namespace core
