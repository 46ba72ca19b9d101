// How long it takes to find every loop of up to 8 cards in a map of 500 cards and 2,000 arrows,
// against Boost.Graph's tiernan_all_cycles on the same map. Build it with optimisation.

#include "app/figures/loopsfigure.h"
#include "core/analysis/components.h"
#include "core/analysis/loops.h"

#include <algorithm>
#include <boost/graph/directed_graph.hpp>
#include <boost/graph/tiernan_all_cycles.hpp>
#include <cstdio>
#include <vector>

namespace {

constexpr int MaxLength = figures::LoopLength;
constexpr int Rounds = 51;

using BoostGraph = boost::directed_graph<>;

struct Counter
{
    template<typename Path>
    void cycle(const Path &, const BoostGraph &)
    {
        ++*count;
    }
    qint64 *count;
};

BoostGraph boostGraphOf(const core::CausalGraph &graph)
{
    BoostGraph other;
    std::vector<BoostGraph::vertex_descriptor> nodes;
    for (int i = 0; i < graph.nodes.size(); ++i)
        nodes.push_back(other.add_vertex());
    for (const core::CausalArrow &arrow : graph.arrows)
        other.add_edge(nodes[size_t(arrow.from)], nodes[size_t(arrow.to)]);
    return other;
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

int main()
{
    const core::CausalGraph graph = figures::lanedMap();
    const BoostGraph peer = boostGraphOf(graph);
    core::LoopsFound found;
    qint64 peerCount = 0;
    std::vector<double> own;
    std::vector<double> others;
    for (int round = 0; round < Rounds; ++round) {
        found = {};
        own.push_back(figures::processorMilliseconds(
            [&] { found = core::findLoops(graph, {.maxLength = MaxLength}); }));
        peerCount = 0;
        others.push_back(figures::processorMilliseconds(
            [&] { boost::tiernan_all_cycles(peer, Counter{&peerCount}, 2, MaxLength); }));
    }

    std::printf(
        "loops of up to %d in %d cards, %d arrows (largest tangle %d cards): %lld, %lld listed\n",
        MaxLength,
        int(graph.nodes.size()),
        int(graph.arrows.size()),
        int(core::components(graph).value(0).size()),
        static_cast<long long>(found.count()),
        static_cast<long long>(found.list.size()));
    std::printf("core::findLoops           median %8.3f ms\n", median(own));
    std::printf("Boost tiernan_all_cycles  median %8.3f ms\n", median(others));
    std::printf("ratio %.1f (%d rounds, taken in turn; processor time)\n",
                median(others) / median(own),
                Rounds);
    if (found.count() != peerCount) {
        std::printf("the two differ: Boost finds %lld\n", static_cast<long long>(peerCount));
        return 1;
    }
    return 0;
}
