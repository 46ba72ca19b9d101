#include "core/analysis/loopkernel.h"

#include "core/analysis/adjacency.h"
#include "core/analysis/components.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// The arrows that stay within a component.
std::vector<int>
inside(std::span<const int> arrows, const CausalGraph &graph, const std::vector<int> &group)
{
    std::vector<int> kept;
    for (const int arrow : arrows) {
        const CausalArrow &it = graph.arrows[arrow];
        if (group[size_t(it.from)] == group[size_t(it.to)])
            kept.push_back(arrow);
    }
    return kept;
}

} // namespace

LoopKernel::LoopKernel(const CausalGraph &graph)
{
    const Adjacency outgoing(graph, Direction::Outgoing);
    const Adjacency incoming(graph, Direction::Incoming);
    const auto isBusier = [&](int a, int b) {
        return outgoing.ends(a).size() * incoming.ends(a).size()
               > outgoing.ends(b).size() * incoming.ends(b).size();
    };
    std::vector<int> group(size_t(graph.nodes.size()), -1);
    std::vector<int> place(group.size(), -1);
    QList<QList<int>> groups = components(graph);
    for (int i = 0; i < groups.size(); ++i) {
        std::ranges::stable_sort(groups[i], isBusier);
        for (const int node : std::as_const(groups[i])) {
            group[size_t(node)] = i;
            place[size_t(node)] = size();
            nodes.push_back(node);
        }
    }

    for (const int node : nodes) {
        out.open();
        in.open();
        for (const int arrow : inside(outgoing.arrows(node), graph, group)) {
            const CausalArrow &it = graph.arrows[arrow];
            out.append(Arc{place[size_t(it.to)], it.sign, arrow});
        }
        for (const int arrow : inside(incoming.arrows(node), graph, group))
            in.append(place[size_t(graph.arrows[arrow].from)]);
    }
}

} // namespace core
