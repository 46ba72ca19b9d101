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
    std::span<const int> arrows(int node) const { return part(m_arrows, node); }
    /// The nodes at the other ends of these arrows.
    std::span<const int> ends(int node) const { return part(m_ends, node); }

private:
    std::span<const int> part(const std::vector<int> &list, int node) const
    {
        const auto begin = size_t(m_start[size_t(node)]);
        return std::span(list).subspan(begin, size_t(m_start[size_t(node) + 1]) - begin);
    }

    std::vector<int> m_start;
    std::vector<int> m_arrows;
    std::vector<int> m_ends;
};

} // namespace core
