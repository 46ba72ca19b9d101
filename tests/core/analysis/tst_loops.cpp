#include "core/analysis/components.h"
#include "core/analysis/loops.h"
#include "tests/support/anygraph.h"
#include "tests/support/diagrams.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// Tries every order of every set of nodes: slow, and not to be mistaken.
class BruteForce
{
public:
    explicit BruteForce(const CausalGraph &graph) : m_graph(graph)
    {
        const auto nodes = unsigned(graph.nodes.size());
        for (unsigned set = 1; set < 1U << nodes; ++set) {
            QList<int> members;
            for (unsigned node = 0; node < nodes; ++node) {
                if ((set >> node & 1U) != 0)
                    members.append(int(node));
            }
            do
                tryOrder(members);
            while (std::next_permutation(members.begin() + 1, members.end()));
        }
    }

    QList<Loop> loops;

private:
    void tryOrder(const QList<int> &order)
    {
        Loop loop;
        loop.nodes = order;
        loop.sign = 1;
        loop.weakest = 1;
        for (int i = 0; i < order.size(); ++i) {
            const auto arrow = between(order[i], order[(i + 1) % order.size()]);
            if (!arrow)
                return;
            loop.sign *= arrow->sign;
            loop.weakest = std::min(loop.weakest, arrow->weight);
        }
        loop.chordless = !hasChord(order);
        loops.append(loop);
    }

    bool hasChord(const QList<int> &order) const
    {
        for (int i = 0; i < order.size(); ++i) {
            for (int j = 0; j < order.size(); ++j) {
                if (i != j && j != (i + 1) % order.size() && between(order[i], order[j]))
                    return true;
            }
        }
        return false;
    }

    std::optional<CausalArrow> between(int from, int to) const
    {
        std::optional<CausalArrow> found;
        for (const CausalArrow &arrow : m_graph.arrows) {
            if (arrow.from != from || arrow.to != to)
                continue;
            if (!found)
                found = arrow;
            if (found->sign != arrow.sign)
                found->sign = 0;
            found->weight = std::max(found->weight, arrow.weight);
        }
        return found;
    }

    CausalGraph m_graph;
};

using Plain = std::tuple<QList<int>, int, double, bool>;

/// What brute force knows of them.
std::vector<Plain> sorted(const QList<Loop> &loops)
{
    std::vector<Plain> plain;
    for (const Loop &loop : loops)
        plain.emplace_back(loop.nodes, loop.sign, loop.weakest, loop.chordless);
    std::ranges::sort(plain);
    return plain;
}

/// Ten diamonds in a ring: at each there are two ways to the next.
CausalGraph diamondRing()
{
    QStringList arrows;
    for (int i = 0; i < 10; ++i) {
        const QString names = u"a%1 + up%1, a%1 - down%1, up%1 + a%2, down%1 + a%2"_s;
        arrows.append(names.arg(i).arg((i + 1) % 10));
    }
    return diagram(arrows.join(u", "_s));
}

} // namespace

class TestLoops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDiagramHasTheseLoops_data()
    {
        QTest::addColumn<QString>("arrows");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("a chain has none") << u"a + b, b + c, a + c"_s << QStringList();
        QTest::newRow("one minus balances") << u"a - b, b + a"_s << QStringList{u"B:a b"_s};
        QTest::newRow("two minuses reinforce") << u"a - b, b - a"_s << QStringList{u"R:a b"_s};
        QTest::newRow("an unknown arrow makes an unknown loop")
            << u"a ? b, b - a"_s << QStringList{u"U:a b"_s};
        QTest::newRow("a link to itself") << u"a - a, a + b"_s << QStringList{u"B:a"_s};
        QTest::newRow("both ways round a triangle")
            << u"a + b, b + c, c + a, a + c, c + b, b + a"_s
            << QStringList{u"R:a b"_s, u"R:a b c"_s, u"R:a c"_s, u"R:a c b"_s, u"R:b c"_s};
        QTest::newRow("parallel arrows that agree are one")
            << u"a + b, a + b, b - a"_s << QStringList{u"B:a b"_s};
        QTest::newRow("parallel arrows that differ are unknown")
            << u"a + b, a - b, b - a"_s << QStringList{u"U:a b"_s};
    }

    void aDiagramHasTheseLoops()
    {
        QFETCH(QString, arrows);
        const CausalGraph graph = diagram(arrows);

        const LoopsFound found = findLoops(graph);

        QTEST(toStrings(found.list, graph), "expected");
        QCOMPARE(found.count(), found.list.size());
        QVERIFY(found.complete);
    }

    void aCompleteGraphHasItsKnownNumber_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<qint64>("loops");
        QTest::newRow("4") << 4 << qint64(20);
        QTest::newRow("5") << 5 << qint64(84);
        QTest::newRow("6") << 6 << qint64(409);
        QTest::newRow("7") << 7 << qint64(2365);
    }

    void aCompleteGraphHasItsKnownNumber()
    {
        QFETCH(int, nodes);

        const LoopsFound found = findLoops(completeGraph(nodes));

        QTEST(found.count(), "loops");
        QCOMPARE(found.reinforcing, found.count());
        QCOMPARE(found.list.size(), found.count());
        QCOMPARE(found.maxLength, nodes);
    }

    void aPathThereAndBackHasOneLoopAStep()
    {
        QStringList arrows;
        for (int i = 0; i + 1 < 30; ++i)
            arrows.append(u"n%1 + n%2, n%2 - n%1"_s.arg(i).arg(i + 1));

        const LoopsFound found = findLoops(diagram(arrows.join(u' ')));

        QCOMPARE(found.balancing, 29);
        QCOMPARE(found.count(), 29);
    }

    void aRingOfDiamondsIsFoundWhenItsLengthIsAsked()
    {
        const CausalGraph ring = diamondRing();

        const LoopsFound usual = findLoops(ring);
        const LoopsFound found = findLoops(ring, {.maxLength = 30});

        QCOMPARE(usual.maxLength, 8);
        QCOMPARE(usual.count(), 0);
        QCOMPARE(found.count(), 1024);
        QCOMPARE(found.byLength[20], 1024);
        QCOMPARE(found.reinforcing, 512);
        QCOMPARE(found.balancing, 512);
        QCOMPARE(found.byNode[0], 1024);
        QCOMPARE(found.byNode[1], 512);
    }

    void aLongChainOfManyArrowsHasNoLoop()
    {
        CausalGraph graph = completeGraph(60);
        erase_if(graph.arrows, [](const CausalArrow &arrow) { return arrow.from > arrow.to; });

        const LoopsFound found = findLoops(graph, {.maxLength = 60});

        QCOMPARE(found.count(), 0);
        QVERIFY(components(graph).isEmpty());
    }

    void whenNotAllFitTheShortestAreListed()
    {
        const LoopsFound found = findLoops(completeGraph(7), {.listed = 100});

        QCOMPARE(found.count(), 2365);
        QVERIFY(found.complete);
        QCOMPARE(found.list.size(), 100);
        QCOMPARE(std::ranges::count_if(found.list, [](auto &it) { return it.nodes.size() == 2; }),
                 21);
        QCOMPARE(std::ranges::count_if(found.list, [](auto &it) { return it.nodes.size() == 3; }),
                 70);
        QCOMPARE(std::ranges::count_if(found.list, [](auto &it) { return it.nodes.size() == 4; }),
                 9);
    }

    void whatIsStoppedSaysHowFarItCame()
    {
        int asked = 0;
        const CausalGraph graph = completeGraph(14);

        const LoopsFound found = findLoops(graph, {.stop = [&asked] { return ++asked > 100; }});

        QVERIFY(!found.complete);
        QVERIFY(found.maxLength >= 3);
        QCOMPARE(found.byLength[2], 14 * 13 / 2);
        QCOMPARE(found.byLength[3], 14 * 13 * 12 / 3);
    }

    void aCrowdedMapEndsByItself_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<std::optional<int>>("asked");
        QTest::newRow("13 cards") << 13 << std::optional<int>();
        QTest::newRow("15 cards") << 15 << std::optional<int>();
        QTest::newRow("60 cards") << 60 << std::optional<int>();
        QTest::newRow("15 cards, all lengths asked") << 15 << std::optional(15);
    }

    void aCrowdedMapEndsByItself()
    {
        QFETCH(int, nodes);
        QFETCH(std::optional<int>, asked);
        const CausalGraph graph = completeGraph(nodes);

        const LoopsFound found = findLoops(graph, {.maxLength = asked, .steps = 300'000});

        QVERIFY(!found.complete);
        QVERIFY(found.maxLength >= 2);
        QCOMPARE(found.byLength[2], nodes * (nodes - 1) / 2);
        QVERIFY(found.list.size() <= 5000);
        QCOMPARE(findLoops(graph, {.maxLength = asked, .steps = 300'000}).list, found.list);
    }

    void whatIsNotStoppedIsTheSame()
    {
        const LoopsFound found = findLoops(completeGraph(7), {.stop = [] { return false; }});

        QVERIFY(found.complete);
        QCOMPARE(found.count(), 2365);
        QCOMPARE(found.maxLength, 7);
    }

    void everyLoopIsFoundOnce()
    {
        QVERIFY(rc::check("the same loops as brute force", [] {
            const CausalGraph graph = anyGraph();

            const LoopsFound found = findLoops(graph);

            const std::vector<Plain> expected = sorted(BruteForce(graph).loops);
            RC_ASSERT(sorted(found.list) == expected);
            RC_ASSERT(size_t(found.count()) == expected.size());
        }));
    }

    void aShorterLengthLeavesOnlyTheLonger()
    {
        QVERIFY(rc::check("brute force up to a length", [] {
            const CausalGraph graph = anyGraph();
            const int length = *rc::gen::inRange(0, 9);

            const LoopsFound found = findLoops(graph, {.maxLength = length});

            QList<Loop> expected = BruteForce(graph).loops;
            erase_if(expected, [length](const Loop &loop) { return loop.nodes.size() > length; });
            RC_ASSERT(sorted(found.list) == sorted(expected));
        }));
    }

    void orderAndNamesChangeNothing()
    {
        QVERIFY(rc::check("shuffled is the same", [] {
            const CausalGraph graph = anyGraph();
            const CausalGraph other = shuffled(graph);

            RC_ASSERT(toStrings(findLoops(graph).list, graph)
                      == toStrings(findLoops(other).list, other));
        }));
    }

    void anArrowTakenAwayTakesItsLoops()
    {
        QVERIFY(rc::check("exactly the loops over that arrow go", [] {
            CausalGraph graph = collapsed(anyGraph()).graph;
            RC_PRE(!graph.arrows.isEmpty());
            QList<Loop> before = findLoops(graph).list;

            const CausalArrow gone =
                graph.arrows.takeAt(*rc::gen::inRange(0, int(graph.arrows.size())));

            erase_if(before, [&gone](const Loop &loop) {
                const auto from = loop.nodes.indexOf(gone.from);
                return from >= 0 && loop.nodes[(from + 1) % loop.nodes.size()] == gone.to;
            });
            QList<Loop> after = findLoops(graph).list;
            for (QList<Loop> *loops : {&before, &after}) {
                for (Loop &loop : *loops)
                    loop.chordless = true; // The arrow may have been a chord.
            }
            RC_ASSERT(sorted(after) == sorted(before));
        }));
    }

    void aLoopKnowsItsArrows()
    {
        QVERIFY(rc::check("each arrow leads to the next node", [] {
            const CausalGraph graph = anyGraph();

            const LoopsFound found = findLoops(graph);

            const CausalGraph simple = collapsed(graph).graph;
            for (const Loop &loop : found.list) {
                RC_ASSERT(loop.arrows.size() == loop.nodes.size());
                for (int i = 0; i < loop.nodes.size(); ++i) {
                    RC_ASSERT(simple.arrows[loop.arrows[i]].from == loop.nodes[i]);
                    RC_ASSERT(simple.arrows[loop.arrows[i]].to
                              == loop.nodes[(i + 1) % loop.nodes.size()]);
                }
            }
        }));
    }

    void doubtAndDisputeAreCounted()
    {
        CausalGraph graph = diagram(u"a + b, b + c, c + a"_s);
        graph.arrows[0].certainty = Certainty::Maybe;
        graph.arrows[1].certainty = Certainty::Unknown;
        graph.arrows[2].disputed = true;

        const Loop loop = findLoops(graph).list.value(0);

        QCOMPARE(loop.unsure, 2);
        QCOMPARE(loop.disputed, 1);
    }

    void aNodeCountsItsLoops()
    {
        QVERIFY(rc::check("by node as the list says", [] {
            const CausalGraph graph = anyGraph();

            const LoopsFound found = findLoops(graph);

            for (int node = 0; node < graph.nodes.size(); ++node) {
                const auto through = [node](const Loop &loop) { return loop.nodes.contains(node); };
                RC_ASSERT(found.byNode[node] == std::ranges::count_if(found.list, through));
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestLoops)
#include "tst_loops.moc"
