#include "core/analysis/loopkernel.h"

#include "core/analysis/adjacency.h"
#include "core/analysis/components.h"

#include <algorithm>

namespace core {

LoopKernel::LoopKernel(const CausalGraph &graph)
{
    std::vector<int> group(size_t(graph.nodes.size()), -1);
    const QList<QList<int>> groups = components(graph);
    for (int i = 0; i < groups.size(); ++i) {
        for (const int node : groups[i])
            group[size_t(node)] = i;
        nodes.insert(nodes.end(), groups[i].begin(), groups[i].end());
    }

    const Adjacency outgoing(graph, Direction::Outgoing);
    const Adjacency incoming(graph, Direction::Incoming);
    const auto busy = [&](int node) {
        return outgoing.arrows(node).size() * incoming.arrows(node).size();
    };
    std::ranges::stable_sort(nodes, [&](int a, int b) {
        return group[size_t(a)] != group[size_t(b)] ? group[size_t(a)] < group[size_t(b)]
                                                    : busy(a) > busy(b);
    });
    std::vector<int> place(group.size(), -1);
    for (int i = 0; i < size(); ++i)
        place[size_t(nodes[size_t(i)])] = i;

    for (const int node : nodes) {
        out.open();
        for (const int arrow : outgoing.arrows(node)) {
            const CausalArrow &it = graph.arrows[arrow];
            if (group[size_t(it.to)] == group[size_t(node)])
                out.append(Arc{place[size_t(it.to)], it.sign, arrow});
        }
        in.open();
        for (const int from : incoming.ends(node)) {
            if (group[size_t(from)] == group[size_t(node)])
                in.append(place[size_t(from)]);
        }
    }
}

} // namespace core
