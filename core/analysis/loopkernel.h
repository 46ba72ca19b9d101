#pragma once

#include "core/analysis/causalgraph.h"

#include <vector>

namespace core {

/// The part of a collapsed graph that can hold loops: only arrows inside a component. Hubs come
/// first, for once the loops through a hub are counted it is taken out and little is left to
/// search.
struct LoopKernel
{
    struct Arc
    {
        int to;
        int sign;
    };

    explicit LoopKernel(const CausalGraph &graph);

    int size() const { return int(nodes.size()); }

    std::vector<int> nodes; // In the graph.
    std::vector<int> outStart;
    std::vector<Arc> out;
    std::vector<int> inStart;
    std::vector<int> in;
};

} // namespace core
