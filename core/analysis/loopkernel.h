#pragma once

#include "core/analysis/causalgraph.h"

#include <algorithm>
#include <span>
#include <vector>

namespace core {

/// The arcs of each node in one flat array; they can be dropped but not added.
template<typename Arc>
class ArcLists
{
public:
    void open()
    {
        m_start.push_back(int(m_arcs.size()));
        m_end.push_back(int(m_arcs.size()));
    }
    /// To the list opened last.
    void append(const Arc &arc)
    {
        m_arcs.push_back(arc);
        ++m_end.back();
    }

    std::span<const Arc> of(int node) const
    {
        return {m_arcs.data() + m_start[size_t(node)], m_arcs.data() + m_end[size_t(node)]};
    }

    /// Drops the arc of a node that leads to another.
    void drop(int node, const Arc &arc)
    {
        const auto begin = m_arcs.begin() + m_start[size_t(node)];
        const auto end = m_arcs.begin() + m_end[size_t(node)];
        const auto found = std::find(begin, end, arc);
        if (found == end)
            return;
        *found = *(end - 1);
        --m_end[size_t(node)];
    }

private:
    std::vector<int> m_start;
    std::vector<int> m_end;
    std::vector<Arc> m_arcs;
};

/// The part of a collapsed graph that can hold loops: only arrows inside a component. Hubs come
/// first, for once the loops through a hub are counted it is taken out and little is left to
/// search.
struct LoopKernel
{
    struct Arc
    {
        int to;
        int sign = 0;
        int arrow = 0; // In the graph.

        bool operator==(const Arc &other) const { return to == other.to; }
    };

    explicit LoopKernel(const CausalGraph &graph);

    int size() const { return int(nodes.size()); }

    std::vector<int> nodes; // In the graph.
    ArcLists<Arc> out;
    ArcLists<int> in;
};

} // namespace core
