#pragma once

#include "core/analysis/loops.h"

namespace core {

/// A loop through every arrow that lies on one, however many loops there are: for maps of which
/// not all loops can be listed.
struct Companion
{
    QList<Loop> loops;    // Each once.
    QList<int> shortest;  // Of each arrow the shortest of these; -1 when it is on no loop.
    QList<int> strongest; // Of each arrow the one that passes on most.
};

/// Of a collapsed graph.
Companion companionOf(const CausalGraph &graph);

} // namespace core
