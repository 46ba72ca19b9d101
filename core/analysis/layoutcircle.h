#pragma once

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

} // namespace core
