#pragma once

#include "core/analysis/causalgraph.h"

#include <span>
#include <vector>

namespace core {

enum class Direction { Outgoing, Incoming };

/// The arrows of each node in one flat array: nothing to follow, nothing to allocate while
/// searching.
class Adjacency
{
public:
    Adjacency(const CausalGraph &graph, Direction direction);

    /// Indices into CausalGraph::arrows, in their order there.
    std::span<const int> arrows(int node) const
    {
        const auto begin = size_t(m_start[size_t(node)]);
        return std::span(m_arrows).subspan(begin, size_t(m_start[size_t(node) + 1]) - begin);
    }

private:
    std::vector<int> m_start;
    std::vector<int> m_arrows;
};

} // namespace core
