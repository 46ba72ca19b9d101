#include "core/analysis/causalgraph.h"

#include "core/analysis/adjacency.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace core {

namespace {

/// For each arrow the index of the first one with the same ends.
std::vector<int> firstMentions(const CausalGraph &graph)
{
    const Adjacency out(graph, Direction::Outgoing);
    std::vector<int> first(size_t(graph.arrows.size()));
    std::vector<int> seen(size_t(graph.nodes.size()), -1); // Valid when it leaves the same node.
    for (int node = 0; node < graph.nodes.size(); ++node) {
        for (const int arrow : out.arrows(node)) {
            int &mention = seen[size_t(graph.arrows[arrow].to)];
            if (mention < 0 || graph.arrows[mention].from != node)
                mention = arrow;
            first[size_t(arrow)] = mention;
        }
    }
    return first;
}

void join(CausalArrow &kept, const CausalArrow &other)
{
    if (kept.sign != other.sign)
        kept.sign = 0;
    kept.weight = std::max(kept.weight, other.weight);
    kept.certainty = std::min(kept.certainty, other.certainty);
    kept.disputed = kept.disputed || other.disputed;
    kept.delayed = kept.delayed && other.delayed;
}

} // namespace

Collapsed collapsed(const CausalGraph &graph)
{
    const std::vector<int> first = firstMentions(graph);
    std::vector<int> place(first.size());
    Collapsed result;
    result.graph.nodes = graph.nodes;
    result.graph.arrows.reserve(graph.arrows.size());
    for (int i = 0; i < graph.arrows.size(); ++i) {
        const CausalArrow &arrow = graph.arrows[i];
        const auto mention = size_t(first[size_t(i)]);
        if (mention != size_t(i)) {
            join(result.graph.arrows[place[mention]], arrow);
            ++result.parallelLinks;
            continue;
        }
        place[mention] = int(result.graph.arrows.size());
        result.graph.arrows.append(arrow);
        result.selfLinks += arrow.from == arrow.to ? 1 : 0;
    }
    return result;
}

int wish(Polarity polarity)
{
    switch (polarity) {
    case Polarity::Burden:
        return -1;
    case Polarity::Strength:
        return 1;
    case Polarity::Background:
        break;
    }
    return 0;
}

int easeOf(Changeable changeable)
{
    switch (changeable) {
    case Changeable::No:
        break;
    case Changeable::Partly:
        return 1;
    case Changeable::Yes:
        return 3;
    }
    return 0;
}

int strengthOf(double weight)
{
    return std::clamp(int(std::lround(weight * 4)), 1, 3);
}

} // namespace core
