#include "core/analysis/casegraph.h"
#include "core/analysis/loopnames.h"
#include "core/analysis/looprank.h"
#include "core/model/democases.h"
#include "tests/support/diagrams.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

QList<Loop> rankedOf(const CausalGraph &graph)
{
    return ranked(findLoops(graph).list, graph);
}

QStringList labelsOf(const LoopLabels &labels, const CausalGraph &graph)
{
    QStringList list;
    for (const Loop &loop : rankedOf(graph))
        list.append(labels.labelOf(loop, graph));
    return list;
}

CaseFile isa()
{
    SeededRng rng(1);
    return demoCases(rng).first();
}

} // namespace

class TestLoopNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelStaysWhileTheMapIsEdited()
    {
        CausalGraph graph = diagram(u"a + b 0.5, b + a 0.5, c - d, d + c, e ? e"_s);
        graph.nodes[0].polarity = Polarity::Burden;
        LoopLabels labels;
        labels.give(rankedOf(graph), graph);
        QCOMPARE(labelsOf(labels, graph), (QStringList{u"V1"_s, u"?1"_s, u"B1"_s}));

        const CausalGraph more = diagram(u"f + g 1, g + f 1, a + b 0.5, b + a 0.5, c - d, d + c"_s);
        CausalGraph edited = more;
        edited.nodes[0].polarity = Polarity::Burden;
        edited.nodes[2].polarity = Polarity::Burden;
        labels.give(rankedOf(edited), edited);

        QCOMPARE(labelsOf(labels, edited), (QStringList{u"V2"_s, u"V1"_s, u"B1"_s}));
    }

    void aLoopThatChangesItsKindGetsANewLabel()
    {
        CausalGraph graph = diagram(u"a + b, b + a"_s);
        LoopLabels labels;
        labels.give(rankedOf(graph), graph);
        QCOMPARE(labelsOf(labels, graph), QStringList{u"R1"_s});

        graph.arrows[0].sign = -1;
        QCOMPARE(labelsOf(labels, graph), QStringList{QString()});
        labels.give(rankedOf(graph), graph);
        QCOMPARE(labelsOf(labels, graph), QStringList{u"B1"_s});
    }

    void theHeaviestBurdensGiveTheName()
    {
        CausalGraph graph = diagram(u"rest + ruzie, ruzie + moe, moe + rest, x + x"_s);
        graph.nodes[1].polarity = graph.nodes[2].polarity = Polarity::Burden;
        graph.nodes[2].weight = 5;
        const QList<Loop> loops = rankedOf(graph);
        const auto ofLength = [&loops](qsizetype length) {
            return *std::ranges::find_if(loops,
                                         [&](auto &it) { return it.nodes.size() == length; });
        };

        QCOMPARE(proposedName(ofLength(3), graph, Language::Dutch), u"moe en ruzie"_s);
        QCOMPARE(proposedName(ofLength(3), graph, Language::English), u"moe and ruzie"_s);
        QCOMPARE(proposedName(ofLength(1), graph, Language::Dutch), u"x"_s);
    }

    void theFamilysNameIsFoundWhereverTheLoopBegins()
    {
        const CaseFile file = isa();
        const NamedLoop &named = file.loops[1];
        QList<FactorId> turned = named.factors;
        std::rotate(turned.begin(), turned.begin() + 2, turned.end());

        QCOMPARE(namedAs(file, turned), &named);
        std::ranges::reverse(turned);
        QCOMPARE(namedAs(file, turned), nullptr);
    }

    void aNameIsKeptWhenAnArrowOfItGoes()
    {
        CaseFile file = isa();
        const auto areThere = [&file] {
            QList<bool> list;
            for (const FamilyLoop &it : familyLoops(file, graphOf(file)))
                list.append(it.loop.has_value());
            return list;
        };
        QCOMPARE(areThere(), (QList<bool>{true, true, true, true}));
        const FamilyLoop first = familyLoops(file, graphOf(file)).first();
        QCOMPARE(factorsOf(file, *first.loop).size(), first.named.factors.size());
        QVERIFY(findLoops(graphOf(file)).list.contains(*first.loop));

        erase_if(file.links, [&](const Link &link) {
            return link.from == first.named.factors[0] && link.to == first.named.factors[1];
        });

        QCOMPARE(areThere(), (QList<bool>{false, true, true, true}));
        QCOMPARE(familyLoops(file, graphOf(file)).first().named.name, u"Ik trek me terug"_s);
    }
};

QTEST_APPLESS_MAIN(TestLoopNames)
#include "tst_loopnames.moc"
