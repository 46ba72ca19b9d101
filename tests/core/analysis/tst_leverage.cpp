#include "core/analysis/leverage.h"
#include "core/analysis/looprank.h"
#include "core/analysis/touchingset.h"
#include "tests/support/anygraph.h"
#include "tests/support/diagrams.h"
#include "tests/support/publishedmaps.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

QList<Lever> leversOf(const CausalGraph &graph, const QSet<int> &targets)
{
    SeededRng rng(1);
    const QList<Loop> loops = ranked(findLoops(graph).list, graph);
    return levers(graph, {targets, viciousMainLoops(loops, graph)}, rng);
}

CausalGraph burdens(const QString &arrows)
{
    CausalGraph graph = diagram(arrows);
    for (CausalNode &node : graph.nodes)
        node.polarity = Polarity::Burden;
    return graph;
}

bool touchesAll(const QList<Loop> &loops, const QList<int> &nodes)
{
    return std::ranges::all_of(loops, [&](const Loop &loop) {
        return std::ranges::any_of(loop.nodes, [&](int node) { return nodes.contains(node); });
    });
}

int costOf(const QList<int> &nodes, const QList<int> &costs)
{
    int cost = 0;
    for (const int node : nodes)
        cost += costs[node];
    return cost;
}

/// The least cost of all sets, one after another; nothing when no set does.
std::optional<int> leastCost(const QList<Loop> &loops, const QList<int> &costs)
{
    std::optional<int> least;
    for (unsigned set = 0; set < 1U << unsigned(costs.size()); ++set) {
        QList<int> nodes;
        for (int node = 0; node < costs.size(); ++node) {
            if ((set >> unsigned(node) & 1U) != 0)
                nodes.append(node);
        }
        const bool isAllowed =
            std::ranges::all_of(nodes, [&](int node) { return costs[node] > 0; });
        if (isAllowed && touchesAll(loops, nodes))
            least = std::min(least.value_or(1000), costOf(nodes, costs));
    }
    return least;
}

} // namespace

class TestLeverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSmallestSetOfAPublishedMapIsThePublishedOne_data() { addPublishedMaps(); }

    void theSmallestSetOfAPublishedMapIsThePublishedOne()
    {
        QFETCH(QString, map);
        const CausalGraph graph = publishedMap(map);
        const QList<Loop> loops = findLoops(graph, {.maxLength = 30}).list;

        const TouchingSet set = touchingSet(loops, QList<int>(graph.nodes.size(), 1));

        QCOMPARE(set.nodes.size(), publishedTruths()[map][u"min_feedback_vertex_set"].toInt());
        QVERIFY(set.isSmallest);
        QVERIFY(touchesAll(loops, set.nodes));
    }

    void noSetCostsLess()
    {
        QVERIFY(rc::check("as brute force, and what cannot be touched is named", [] {
            const CausalGraph graph = anyGraph();
            QList<Loop> loops = findLoops(graph).list;
            QList<int> costs;
            for (int i = 0; i < graph.nodes.size(); ++i)
                costs.append(*rc::gen::element(0, 1, 3));

            const TouchingSet set = touchingSet(loops, costs);

            for (auto it = set.untouchable.rbegin(); it != set.untouchable.rend(); ++it) {
                const Loop loop = loops.takeAt(*it);
                RC_ASSERT(
                    std::ranges::all_of(loop.nodes, [&](int node) { return costs[node] == 0; }));
            }
            RC_ASSERT(touchesAll(loops, set.nodes));
            RC_ASSERT(leastCost(loops, costs) == costOf(set.nodes, costs));
        }));
    }

    void aCrowdOfCandidatesGetsASmallSet()
    {
        QStringList arrows;
        for (int i = 0; i < 40; ++i)
            arrows.append(u"hub + n%1, n%1 + hub"_s.arg(i));
        const CausalGraph graph = diagram(arrows.join(u", "_s));

        const TouchingSet set = touchingSet(findLoops(graph).list, costsOf(graph));

        QCOMPARE(set.nodes, QList<int>{0});
        QVERIFY(!set.isSmallest);
    }

    void whatCannotBeChangedIsNoLever()
    {
        CausalGraph graph = burdens(u"a + b, c + b, d + b, e + b"_s);
        graph.nodes[2].changeable = Changeable::No;     // c
        graph.nodes[3].polarity = Polarity::Background; // d
        graph.nodes[4].changeable = Changeable::Partly; // e

        QList<int> nodes;
        for (const Lever &lever : leversOf(graph, {1}))
            nodes.append(lever.node);

        std::ranges::sort(nodes);
        QCOMPARE(nodes, (QList<int>{0, 1, 4}));
    }

    void theFourColumnsAreFilled()
    {
        CausalGraph graph = burdens(u"a + b 0.75, b + a 0.75, c + a 0.25"_s);
        graph.nodes[0].changeable = Changeable::Partly;
        graph.nodes[2].willingness = 7;

        const QList<Lever> list = leversOf(graph, {1});

        const auto of = [&list](int node) {
            return *std::ranges::find_if(list, [&](const Lever &it) { return it.node == node; });
        };
        QVERIFY(of(0).effect > of(2).effect && of(2).effect > 0);
        QCOMPARE(of(0).amount, Amount::Much);
        QCOMPARE(of(1).effect, 0.); // It is what should change itself.
        QCOMPARE(of(0).viciousLoops, 1);
        QCOMPARE(of(2).viciousLoops, 0);
        QCOMPARE(of(0).ease, 1);
        QCOMPARE(of(2).ease, 3);
        QCOMPARE(of(2).willingness, std::optional(7));
        QCOMPARE(of(0).willingness, std::nullopt);
    }

    void aStrengthHelpsByGrowing()
    {
        CausalGraph graph = burdens(u"sport - sad"_s);
        graph.nodes[0].polarity = Polarity::Strength;

        QVERIFY(leversOf(graph, {1}).first().effect > 0);
    }

    void whatMakesThingsWorseIsNotPromising()
    {
        CausalGraph graph = burdens(u"sport + tired, nap - tired"_s);
        graph.nodes[0].polarity = Polarity::Strength;

        const QList<Lever> list = leversOf(graph, {1});

        for (const Lever &lever : promising(list))
            QVERIFY(lever.effect > 0);
        QVERIFY(std::ranges::any_of(list, [](const Lever &it) { return it.effect < 0; }));
    }

    void noneOfALayerIsBeatenByItOrByALaterOne()
    {
        QVERIFY(rc::check("Pareto layers", [] {
            CausalGraph graph = collapsed(anyGraph()).graph;
            QSet<int> targets;
            for (int i = 0; i < graph.nodes.size(); ++i) {
                if (*rc::gen::arbitrary<bool>())
                    targets.insert(i);
                if (*rc::gen::arbitrary<bool>())
                    graph.nodes[i].willingness = *rc::gen::inRange(0, 11);
                graph.nodes[i].changeable =
                    *rc::gen::element(Changeable::No, Changeable::Partly, Changeable::Yes);
            }

            const QList<Lever> list = leversOf(graph, targets);

            for (const Lever &a : list) {
                for (const Lever &b : list) {
                    const bool isWell = a.effect >= b.effect && a.viciousLoops >= b.viciousLoops
                                        && a.ease >= b.ease;
                    const bool isKeen =
                        a.willingness && b.willingness && *a.willingness >= *b.willingness;
                    const bool isMore = a.effect > b.effect || a.viciousLoops > b.viciousLoops
                                        || a.ease > b.ease
                                        || (isKeen && *a.willingness > *b.willingness);
                    RC_ASSERT(!(isWell && isKeen && isMore && a.layer >= b.layer));
                }
            }
            const QList<Lever> shown = promising(list);
            const auto helpful =
                std::ranges::count_if(list, [](const Lever &it) { return it.effect > 0; });
            RC_ASSERT(shown.size() <= 5);
            RC_ASSERT(shown.size() >= std::min<qsizetype>(3, helpful)); // No winner alone.
        }));
    }

    void aRankBandHoldsItsRank()
    {
        const QList<Lever> list =
            leversOf(burdens(u"a + z 0.75, b + z 0.25, c + b 0.25, z + c 0.5"_s), {1});

        for (const Lever &lever : list) {
            QVERIFY(lever.ranks.first >= 1 && lever.ranks.first <= lever.ranks.last);
            QVERIFY(lever.ranks.last <= list.size());
            QVERIFY(lever.ranks.topThree >= 0 && lever.ranks.topThree <= 1);
        }
        const auto a = std::ranges::find_if(list, [](const Lever &it) { return it.node == 0; });
        QCOMPARE(a->ranks.first, 1);
        QCOMPARE(a->ranks.topThree, 1.);
    }

    void aLargeMapIsEstimatedLikeASmallOne()
    {
        // The same map, once alone and once beside cards that have nothing to do with it.
        CausalGraph graph = burdens(u"a + z 0.75, b + z 0.25, c + b 0.5, z + c 0.5, d + a 0.5"_s);
        const QList<Lever> exact = leversOf(graph, {1});
        for (int i = 0; i < 400; ++i)
            graph.nodes.append(CausalNode{.id = u"x%1"_s.arg(i), .label = {}, .domain = {}});
        for (int i = 5; i + 1 < graph.nodes.size(); ++i)
            graph.arrows.append(CausalArrow{.from = i, .to = i + 1});
        for (int i = 5; i < 300; ++i)
            graph.nodes[i].polarity = Polarity::Burden;

        QList<Lever> large = leversOf(graph, {1});

        erase_if(large, [](const Lever &it) { return it.node > 4; });
        QCOMPARE(large.size(), exact.size());
        for (const Lever &lever : exact) {
            const auto same =
                std::ranges::find_if(large, [&](auto &it) { return it.node == lever.node; });
            QVERIFY(std::abs(same->effect - lever.effect) < 1e-9);
            if (lever.effect > 0)
                QVERIFY(std::abs(same->ranks.first - lever.ranks.first) <= 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestLeverage)
#include "tst_leverage.moc"
