#pragma once

#include "core/analysis/loops.h"

namespace core {

/// A few nodes that together touch every loop.
struct TouchingSet
{
    QList<int> nodes;       // Ascending.
    bool isSmallest = true; // Otherwise only a small one: there were too many to try.
    QList<int> untouchable; // Loops of which no node may be chosen.

    bool operator==(const TouchingSet &) const = default;
};

/// The set of least cost that touches these loops, up to 25 nodes to choose from; among more, a
/// small one. A node with cost 0 may not be chosen.
TouchingSet touchingSet(const QList<Loop> &loops, const QList<int> &costs);

} // namespace core
