#pragma once

#include "core/analysis/adjacency.h"
#include "core/analysis/loops.h"

#include <vector>

namespace core {

/// Says of a loop what its cards and arrows say. The graph is a collapsed one and outlives this.
class LoopDescription
{
public:
    explicit LoopDescription(const CausalGraph &graph);

    /// The loop over these arrows, each leading to the next one, led by its first node.
    Loop loopOver(const QList<int> &arrows);
    void fill(Loop &loop);

private:
    void take(Loop &loop, const CausalArrow &arrow);
    qsizetype arrowsAmong(const QList<int> &nodes);

    const CausalGraph &m_graph;
    Adjacency m_out;
    std::vector<char> m_isOn;
    std::vector<LoopStep> m_steps;
};

} // namespace core
