#pragma once

#include "core/analysis/lanes.h"

namespace core {

/// Lays out a whole map on the lanes. Each lane tells its story from left to right: backgrounds,
/// burdens, and in the last columns strengths. Ids and the order of the file do not count.
///
/// Without places of now cards come to stand where their arrows are short and straight. With them
/// ("Netjes maken") cards that stand well stay: those in a wrong column go to the nearest slot that
/// is right, and in sweeps each is drawn to the middle of its neighbours, but a swap counts only
/// when arrows get shorter and at least two crossings go. Pinned cards keep their slot.
///
/// After: K. Sugiyama, S. Tagawa, M. Toda, Methods for visual understanding of hierarchical system
/// structures, 1981 (barycentres). Error: a local minimum; on large maps the sweeps end after a
/// number of steps, the same on every machine.
Places lanePlaces(const CaseFile &file, const Places &present = {});

} // namespace core
