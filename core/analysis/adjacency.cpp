#include "core/analysis/adjacency.h"

#include <numeric>

namespace core {

Adjacency::Adjacency(const CausalGraph &graph, Direction direction)
    : m_start(size_t(graph.nodes.size()) + 1), m_arrows(size_t(graph.arrows.size()))
{
    const auto owner = [direction](const CausalArrow &arrow) {
        return size_t(direction == Direction::Outgoing ? arrow.from : arrow.to);
    };
    for (const CausalArrow &arrow : graph.arrows)
        ++m_start[owner(arrow) + 1];
    std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    std::vector<int> next(m_start);
    for (int i = 0; i < graph.arrows.size(); ++i)
        m_arrows[size_t(next[owner(graph.arrows[i])]++)] = i;
}

} // namespace core
