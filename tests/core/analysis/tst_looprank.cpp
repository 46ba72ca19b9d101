#include "core/analysis/components.h"
#include "core/analysis/looprank.h"
#include "tests/support/anygraph.h"
#include "tests/support/diagrams.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

QStringList inOrder(const QList<Loop> &loops, const CausalGraph &graph)
{
    QStringList lines;
    for (const Loop &loop : loops)
        lines += toStrings({loop}, graph);
    return lines;
}

QList<Loop> rankedOf(const CausalGraph &graph)
{
    return ranked(findLoops(graph).list, graph);
}

/// Sum over the components of arrows - nodes + 1.
qsizetype freedom(const CausalGraph &graph)
{
    qsizetype sum = 0;
    for (const QList<int> &group : components(graph)) {
        const auto inside = std::ranges::count_if(graph.arrows, [&](const CausalArrow &arrow) {
            return group.contains(arrow.from) && group.contains(arrow.to);
        });
        sum += inside - group.size() + 1;
    }
    return sum;
}

} // namespace

class TestLoopRank : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyDecidesAfterAnother_data()
    {
        QTest::addColumn<QString>("arrows");
        QTest::addColumn<QStringList>("order");

        QTest::newRow("class") << u"h + h, b - b, m + m, u ? u, v + v"_s
                               << QStringList{u"R:v"_s, u"U:u"_s, u"R:m"_s, u"B:b"_s, u"R:h"_s};
        QTest::newRow("without chord before stronger")
            << u"a + b 1, b + c 1, c + a 1, b + a 0.1"_s << QStringList{u"R:a b"_s, u"R:a b c"_s};
        QTest::newRow("weakest arrow") << u"a + b 0.3, b + a 0.9, c + d 0.4, d + c 0.4"_s
                                       << QStringList{u"R:c d"_s, u"R:a b"_s};
        QTest::newRow("shorter first")
            << u"a + b, b + c, c + a, d + e, e + d"_s << QStringList{u"R:d e"_s, u"R:a b c"_s};
        QTest::newRow("alphabet") << u"c + d, d + c, a + b, b + a"_s
                                  << QStringList{u"R:a b"_s, u"R:c d"_s};
    }

    void oneKeyDecidesAfterAnother()
    {
        QFETCH(QString, arrows);
        CausalGraph graph = diagram(arrows);
        for (CausalNode &node : graph.nodes) {
            if (node.id == u'v')
                node.polarity = Polarity::Burden;
            if (node.id == u'h')
                node.polarity = Polarity::Strength;
        }

        QTEST(inOrder(rankedOf(graph), graph), "order");
    }

    void aChosenCardComesFirstAndAHeavyOneBeforeTheAlphabet()
    {
        CausalGraph graph = diagram(u"a + b, b + a, c + d 0.25, d + c 0.25, e + f, f + e"_s);
        graph.nodes[4].weight = 5;
        const QList<Loop> loops = findLoops(graph).list;

        QCOMPARE(inOrder(ranked(loops, graph, {3}), graph),
                 (QStringList{u"R:c d"_s, u"R:e f"_s, u"R:a b"_s}));
    }

    void theOrderOfTheNodesDoesNotMatter()
    {
        QVERIFY(rc::check("shuffled ranks the same", [] {
            const CausalGraph graph = collapsed(anyGraph()).graph;
            const CausalGraph other = shuffled(graph);

            RC_ASSERT(inOrder(rankedOf(graph), graph) == inOrder(rankedOf(other), other));
            RC_ASSERT(mainLoops(rankedOf(graph), graph) == mainLoops(rankedOf(other), other));
        }));
    }

    void aLoopThatAddsNoArrowIsAVariant()
    {
        const CausalGraph graph = diagram(u"a + b 1, b + a 1, b + c, c + b, a + c, c + a"_s);
        const QList<Loop> loops = rankedOf(graph);

        const QList<MainLoop> mains = mainLoops(loops, graph);

        QCOMPARE(inOrder(loops, graph),
                 (QStringList{u"R:a b"_s, u"R:a c"_s, u"R:b c"_s, u"R:a b c"_s, u"R:a c b"_s}));
        QCOMPARE(mains, (QList<MainLoop>{{0, {3, 4}}, {1, {}}, {2, {}}}));
    }

    void mainLoopsAreFewAndShowEveryArrow()
    {
        QVERIFY(rc::check("cover of the arrows, at most their freedom", [] {
            const CausalGraph graph = collapsed(anyGraph()).graph;
            const QList<Loop> loops = rankedOf(graph);

            const QList<MainLoop> mains = mainLoops(loops, graph);

            QSet<int> arrows;
            QSet<int> shown;
            qsizetype placed = mains.size();
            for (const Loop &loop : loops)
                arrows.unite(QSet<int>(loop.arrows.begin(), loop.arrows.end()));
            for (const MainLoop &main : mains) {
                const QList<int> &own = loops[main.loop].arrows;
                shown.unite(QSet<int>(own.begin(), own.end()));
                placed += main.variants.size();
            }
            RC_ASSERT(shown == arrows);
            RC_ASSERT(placed == loops.size());
            RC_ASSERT(mains.size() <= freedom(graph));
        }));
    }
};

QTEST_APPLESS_MAIN(TestLoopRank)
#include "tst_looprank.moc"
