#include "app/figures/loopsfigure.h"

#include "core/analysis/loops.h"
#include "core/model/rng.h"

#include <set>

namespace figures {

using namespace Qt::Literals::StringLiterals;

/// Ten lanes of fifty places, as the life domains of a map. An arrow goes at most ten places away,
/// 88 of 100 forward; 60 of 100 stay in their lane, the others end in any. That makes one large
/// tangle like syn_laned_500_2000 of the notes, which has 143, 496 and 2,138 loops of up to 4, 6
/// and 8 cards (this one 133, 430, 2,192). No self-links, none twice.
core::CausalGraph lanedMap()
{
    constexpr quint32 Lanes = 10;
    constexpr int Nodes = 500;
    constexpr int Arrows = 2000;
    constexpr int Places = Nodes / int(Lanes);
    core::SeededRng rng(1);
    const auto chance = [&rng](quint32 percent) { return rng.below(100) < percent; };
    core::CausalGraph graph;
    for (int i = 0; i < Nodes; ++i)
        graph.nodes.append(core::CausalNode{.id = QString::number(i), .label = {}, .domain = {}});
    std::set<std::pair<int, int>> drawn;
    while (graph.arrows.size() < Arrows) {
        const auto lane = int(rng.below(Lanes));
        const auto place = int(rng.below(Places));
        const int steps = int(rng.below(10)) + 1;
        const int target = place + (chance(88) ? steps : -steps);
        const int other = chance(60) ? lane : int(rng.below(Lanes));
        const int from = lane * Places + place;
        const int to = other * Places + target;
        if (target < 0 || target >= Places || !drawn.emplace(from, to).second)
            continue;
        const int sign = chance(2) ? 0 : chance(76) ? 1 : -1;
        graph.arrows.append(core::CausalArrow{.from = from, .to = to, .sign = sign});
    }
    return graph;
}

Figure loopsFigure(int rounds)
{
    const core::CausalGraph graph = lanedMap();
    Figure figure{
        .name = u"loops"_s,
        .ours = u"all loops of up to %1 in %2 cards, %3 arrows, processor time"_s.arg(LoopLength)
                    .arg(graph.nodes.size())
                    .arg(graph.arrows.size()),
        .wanted = 2};
    for (int round = 0; round < rounds; ++round) {
        qint64 found = 0;
        figure.times.append(processorMilliseconds(
            [&] { found = core::findLoops(graph, {.maxLength = LoopLength}).count(); }));
        Q_ASSERT(found > 0);
    }
    return figure;
}

} // namespace figures
