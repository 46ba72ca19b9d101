// How long the whole engine takes for a map of 500 cards and 2,000 arrows after one edit, part by
// part, and for one of 40 cards and 90 arrows. Build it with optimisation.

#include "app/figures/loopsfigure.h"
#include "core/analysis/companion.h"
#include "core/analysis/leverage.h"
#include "core/analysis/looprank.h"
#include "core/analysis/touchingset.h"
#include "core/analysis/views.h"
#include "core/model/rng.h"
#include "tests/support/anymap.h"

#include <cstdio>
#include <cstdlib>
#include <functional>

namespace {

constexpr int Rounds = 21;
constexpr double Reach = 100;

/// Burdens and strengths in turn: three of four are burdens.
core::CausalGraph withWishes(core::CausalGraph graph)
{
    for (int i = 0; i < graph.nodes.size(); ++i) {
        graph.nodes[i].polarity = i % 4 == 3 ? core::Polarity::Strength : core::Polarity::Burden;
        graph.nodes[i].weight = 1 + i % 5;
    }
    for (int i = 0; i < graph.arrows.size(); ++i) {
        graph.arrows[i].weight = .25 * (1 + i % 3);
        graph.arrows[i].certainty = i % 7 == 0 ? core::Certainty::Maybe : core::Certainty::Sure;
    }
    return graph;
}

core::CausalGraph smallMap(const core::CausalGraph &graph, int cards, int arrows)
{
    core::CausalGraph small;
    small.nodes = graph.nodes.first(cards);
    core::SeededRng rng(2);
    while (small.arrows.size() < arrows) {
        core::CausalArrow arrow = graph.arrows[small.arrows.size()];
        arrow.from = int(rng.below(quint32(cards)));
        arrow.to = int(rng.below(quint32(cards)));
        if (arrow.from != arrow.to)
            small.arrows.append(arrow);
    }
    return core::collapsed(small).graph;
}

class Engine
{
public:
    explicit Engine(const core::CausalGraph &graph) : m_graph(graph)
    {
        for (int i = 0; i < graph.nodes.size(); i += 10)
            m_targets.insert(i);
    }

    double report()
    {
        std::printf("%lld cards, %lld arrows; median of %d rounds, processor time\n",
                    static_cast<long long>(m_graph.nodes.size()),
                    static_cast<long long>(m_graph.arrows.size()),
                    Rounds);
        double sum = 0;
        sum +=
            part("loops up to 8", [this] { m_found = core::findLoops(m_graph, {.maxLength = 8}); });
        sum += part("order", [this] { m_ranked = core::ranked(m_found.list, m_graph); });
        sum +=
            part("main loops", [this] { m_vicious = core::viciousMainLoops(m_ranked, m_graph); });
        sum += part("a loop of every arrow", [this] { m_companion = core::companionOf(m_graph); });
        sum += part("touching set",
                    [this] { m_touching = core::touchingSet(m_vicious, core::costsOf(m_graph)); });
        sum += part("levers with rank bands", [this] {
            core::SeededRng rng(1);
            m_levers = core::levers(m_graph, {m_targets, m_vicious}, rng);
        });
        sum += part("one what-if, 200 varied maps", [this] {
            core::SeededRng rng(1);
            m_outlook = core::outlook(m_graph, {{0, -1}}, rng);
        });
        std::printf("%-30s %8.2f ms\n\n", "all", sum);
        return sum;
    }

private:
    static double part(const char *name, const std::function<void()> &work)
    {
        figures::Figure figure;
        for (int round = 0; round < Rounds; ++round)
            figure.times.append(figures::processorMilliseconds(work));
        const double time = figure.median();
        std::printf("%-30s %8.2f ms\n", name, time);
        return time;
    }

    core::CausalGraph m_graph;
    QSet<int> m_targets;
    core::LoopsFound m_found;
    QList<core::Loop> m_ranked;
    QList<core::Loop> m_vicious;
    core::Companion m_companion;
    core::TouchingSet m_touching;
    QList<core::Lever> m_levers;
    core::Outlook m_outlook;
};

/// Beside the window since it takes longer than a frame (VoicesPanel).
void reportViews(int cards, int arrows)
{
    core::CaseFile file = anyMap(cards, arrows, 1);
    core::SeededRng rng(3);
    const QList<core::PersonId> people{core::PersonId::make(rng), core::PersonId::make(rng)};
    for (int i = 0; i < file.links.size(); ++i) {
        for (int person = 0; person < 2; ++person) {
            if (i % 3 != person)
                file.links[i].saidBy.append(people[person]);
        }
    }
    figures::Figure figure;
    for (int round = 0; round < Rounds; ++round)
        figure.times.append(figures::processorMilliseconds([&] {
            const auto found = core::compareViews(file, people.first(1), people.last(1));
            if (found.arrows.isEmpty())
                std::abort();
        }));
    std::printf(
        "two views compared, %d cards, %d arrows %8.2f ms\n", cards, arrows, figure.median());
}

} // namespace

int main()
{
    reportViews(40, 90);
    reportViews(500, 2000);
    const core::CausalGraph large = withWishes(figures::lanedMap());
    const double time = Engine(large).report();
    Engine(smallMap(large, 40, 90)).report();
    std::printf("reach %.0f ms: %s\n", Reach, time <= Reach ? "kept" : "missed");
    return time <= Reach ? 0 : 1;
}
