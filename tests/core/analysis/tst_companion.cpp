#include "core/analysis/companion.h"
#include "tests/support/anygraph.h"
#include "tests/support/diagrams.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

double strengthOf(const Loop &loop, const CausalGraph &graph)
{
    double strength = 1;
    for (const int arrow : loop.arrows)
        strength *= graph.arrows[arrow].weight;
    return strength;
}

} // namespace

class TestCompanion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyArrowOnALoopHasItsShortestAndItsStrongest()
    {
        QVERIFY(rc::check("as the whole list says", [] {
            const CausalGraph graph = collapsed(anyGraph()).graph;
            const QList<Loop> all = findLoops(graph).list;

            const Companion companion = companionOf(graph);

            for (const Loop &loop : companion.loops)
                RC_ASSERT(all.contains(loop));
            for (int arrow = 0; arrow < graph.arrows.size(); ++arrow) {
                QList<Loop> through = all;
                erase_if(through, [&](const Loop &it) { return !it.arrows.contains(arrow); });
                RC_ASSERT(through.isEmpty() == (companion.shortest[arrow] < 0));
                RC_ASSERT(through.isEmpty() == (companion.strongest[arrow] < 0));
                if (through.isEmpty())
                    continue;
                const Loop &shortest = companion.loops[companion.shortest[arrow]];
                const Loop &strongest = companion.loops[companion.strongest[arrow]];
                RC_ASSERT(shortest.arrows.contains(arrow) && strongest.arrows.contains(arrow));
                for (const Loop &loop : through) {
                    RC_ASSERT(loop.nodes.size() >= shortest.nodes.size());
                    RC_ASSERT(strengthOf(loop, graph) <= strengthOf(strongest, graph) + 1e-12);
                }
            }
        }));
    }

    void noLoopIsThereTwice()
    {
        const Companion companion = companionOf(completeGraph(30));

        QSet<QList<int>> seen;
        for (const Loop &loop : companion.loops)
            seen.insert(loop.arrows);
        QCOMPARE(seen.size(), companion.loops.size());
        QCOMPARE(companion.loops.size(), 30 * 29 / 2);
    }

    void anArrowWithoutWeightStillHasItsLoops()
    {
        const Companion companion = companionOf(diagram(u"a + b 0, b + a 0.5"_s));

        QCOMPARE(companion.loops.size(), 1);
        QCOMPARE(companion.strongest, (QList<int>{0, 0}));
    }
};

QTEST_APPLESS_MAIN(TestCompanion)
#include "tst_companion.moc"
