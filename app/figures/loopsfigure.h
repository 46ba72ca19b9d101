#pragma once

#include "app/figures/figure.h"
#include "core/analysis/causalgraph.h"

namespace figures {

/// A made-up map of 500 cards and 2,000 arrows, the same every time.
core::CausalGraph lanedMap();
constexpr int LoopLength = 8;

/// Every loop of up to eight cards in it; tests/bench/bench_loops compares with Boost.Graph.
Figure loopsFigure(int rounds);

} // namespace figures
