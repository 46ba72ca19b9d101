#include "tests/support/anygraph.h"

#include <algorithm>
#include <numeric>
#include <rapidcheck.h>

using namespace core;

CausalGraph anyGraph()
{
    const int nodes = *rc::gen::inRange(1, 9);
    CausalGraph graph;
    for (int i = 0; i < nodes; ++i) {
        const QString name = QString::number(i);
        graph.nodes.append(CausalNode{
            .id = name,
            .label = name,
            .domain = {},
            .polarity =
                *rc::gen::element(Polarity::Burden, Polarity::Strength, Polarity::Background)});
    }
    const auto arrow = rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, nodes),
                                                   rc::gen::inRange(0, nodes),
                                                   rc::gen::inRange(-1, 2),
                                                   rc::gen::inRange(1, 4)),
                                    [](const std::tuple<int, int, int, int> &it) {
                                        return CausalArrow{.from = std::get<0>(it),
                                                           .to = std::get<1>(it),
                                                           .sign = std::get<2>(it),
                                                           .weight = std::get<3>(it) * .25};
                                    });
    const auto arrows = *rc::gen::container<std::vector<CausalArrow>>(
        size_t(*rc::gen::inRange(0, nodes * 4)), arrow);
    graph.arrows = QList<CausalArrow>(arrows.begin(), arrows.end());
    return graph;
}

CausalGraph shuffled(const CausalGraph &graph)
{
    CausalGraph other = graph;
    QList<int> place(graph.nodes.size());
    std::iota(place.begin(), place.end(), 0);
    for (int i = int(place.size()) - 1; i > 0; --i)
        place.swapItemsAt(i, *rc::gen::inRange(0, i + 1));
    for (int i = 0; i < place.size(); ++i)
        other.nodes[place[i]] = graph.nodes[i];
    for (CausalArrow &arrow : other.arrows) {
        arrow.from = place[arrow.from];
        arrow.to = place[arrow.to];
    }
    std::ranges::reverse(other.arrows);
    return other;
}
