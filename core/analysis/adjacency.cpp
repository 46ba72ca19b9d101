#include "core/analysis/adjacency.h"

#include <numeric>

namespace core {

Adjacency::Adjacency(const CausalGraph &graph, Direction direction)
    : m_start(size_t(graph.nodes.size()) + 1)
    , m_arrows(size_t(graph.arrows.size()))
    , m_ends(m_arrows.size())
{
    const auto owner = [direction](const CausalArrow &arrow) {
        return size_t(direction == Direction::Outgoing ? arrow.from : arrow.to);
    };
    for (const CausalArrow &arrow : graph.arrows)
        ++m_start[owner(arrow) + 1];
    std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    std::vector<int> next(m_start);
    for (int i = 0; i < graph.arrows.size(); ++i) {
        const CausalArrow &arrow = graph.arrows[i];
        const auto place = size_t(next[owner(arrow)]++);
        m_arrows[place] = i;
        m_ends[place] = direction == Direction::Outgoing ? arrow.to : arrow.from;
    }
}

} // namespace core
