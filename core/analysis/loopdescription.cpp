#include "core/analysis/loopdescription.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace core {

LoopDescription::LoopDescription(const CausalGraph &graph)
    : m_graph(graph), m_out(graph, Direction::Outgoing), m_isOn(size_t(graph.nodes.size()))
{}

Loop LoopDescription::loopOver(const QList<int> &arrows)
{
    Loop loop;
    loop.sign = 1;
    for (const int arrow : arrows) {
        loop.nodes.append(m_graph.arrows[arrow].from);
        loop.sign *= m_graph.arrows[arrow].sign;
    }
    loop.arrows = arrows;
    const auto first = std::ranges::min_element(loop.nodes) - loop.nodes.begin();
    std::rotate(loop.nodes.begin(), loop.nodes.begin() + first, loop.nodes.end());
    std::rotate(loop.arrows.begin(), loop.arrows.begin() + first, loop.arrows.end());
    fill(loop);
    return loop;
}

void LoopDescription::fill(Loop &loop)
{
    loop.weakest = std::numeric_limits<double>::max();
    m_steps.clear();
    for (const int index : std::as_const(loop.arrows))
        take(loop, m_graph.arrows[index]);
    loop.kind = classOf(m_steps);
    loop.chordless = loop.arrows.size() == 1 || arrowsAmong(loop.nodes) == loop.arrows.size();
}

void LoopDescription::take(Loop &loop, const CausalArrow &arrow)
{
    loop.weakest = std::min(loop.weakest, arrow.weight);
    loop.disputed += arrow.disputed ? 1 : 0;
    loop.unsure += arrow.certainty == Certainty::Sure ? 0 : 1;
    m_steps.push_back(LoopStep{m_graph.nodes[arrow.from].polarity, arrow.sign});
}

/// Without those from a card to itself.
qsizetype LoopDescription::arrowsAmong(const QList<int> &nodes)
{
    qsizetype arrows = 0;
    for (const int node : nodes)
        m_isOn[size_t(node)] = 1;
    for (const int node : nodes) {
        m_isOn[size_t(node)] = 0;
        for (const int target : m_out.ends(node))
            arrows += m_isOn[size_t(target)];
        m_isOn[size_t(node)] = 1;
    }
    for (const int node : nodes)
        m_isOn[size_t(node)] = 0;
    return arrows;
}

} // namespace core
