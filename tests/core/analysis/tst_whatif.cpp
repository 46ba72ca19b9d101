#include "core/analysis/graphfile.h"
#include "core/analysis/routes.h"
#include "core/analysis/whatif.h"
#include "tests/support/anygraph.h"
#include "tests/support/diagrams.h"
#include "tests/support/publishedmaps.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

constexpr double Printed = 1e-6; // The truths have six decimals.

int nodeCalled(const CausalGraph &graph, const QString &id)
{
    for (int i = 0; i < graph.nodes.size(); ++i) {
        if (graph.nodes[i].id == id)
            return i;
    }
    return -1;
}

double sumOfOthers(const WhatIf &result, int held)
{
    double sum = 0;
    for (int i = 0; i < result.changes.size(); ++i)
        sum += i == held ? 0 : std::abs(result.changes[i]);
    return sum;
}

/// The definition as it is written, with nothing clever.
QList<double> byDefinition(const CausalGraph &graph, const Held &held)
{
    QList<double> x(graph.nodes.size());
    x[held.node] = held.change;
    for (int round = 0; round < 200; ++round) {
        QList<double> next(x.size());
        for (int v = 0; v < x.size(); ++v) {
            double in = 0;
            double sum = 0;
            for (const CausalArrow &arrow : graph.arrows) {
                in += arrow.to == v ? arrow.weight : 0;
                sum += arrow.to == v ? arrow.sign * arrow.weight * x[arrow.from] : 0;
            }
            next[v] = v == held.node ? held.change : std::tanh(.8 * sum / std::max(1., in));
        }
        x = next;
    }
    return x;
}

CausalGraph unsure(CausalGraph graph)
{
    for (CausalArrow &arrow : graph.arrows)
        arrow.certainty = Certainty::Unknown;
    return graph;
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePublishedMapsGiveThePublishedEffects_data() { addPublishedMaps(); }

    void thePublishedMapsGiveThePublishedEffects()
    {
        QFETCH(QString, map);
        const CausalGraph graph = publishedMap(map);
        const QJsonValue truth = publishedTruths()[map][u"whatif"];
        const Influence influence(graph);

        for (const QJsonValue &row : truth[u"sum_abs_effect_top10"].toArray()) {
            const int node = nodeCalled(graph, row[0].toString());
            const WhatIf result = influence.whatIf({{node, -1}});
            QVERIFY(std::abs(sumOfOthers(result, node) - row[1].toDouble()) <= Printed);
            QCOMPARE(result.rounds, row[2].toInt());
        }
        const QJsonValue top = truth[u"full_effect_of_top"];
        const WhatIf result =
            influence.whatIf({{nodeCalled(graph, top[u"factor"].toString()), -1}});
        const QJsonObject effects = top[u"x"].toObject();
        QVERIFY(!effects.isEmpty());
        for (auto it = effects.begin(); it != effects.end(); ++it)
            QVERIFY(std::abs(result.changes[nodeCalled(graph, it.key())] - it->toDouble())
                    <= Printed);
    }

    void thePublishedRunOfKoskoIsTheSame()
    {
        CausalGraph graph = publishedMap(u"fcm_fcmpy8"_s);
        const QJsonValue truth = publishedTruths()[u"fcm_published"];
        QList<double> initial(graph.nodes.size());
        for (int i = 0; i < initial.size(); ++i)
            initial[i] = truth[u"initial"][graph.nodes[i].id].toDouble();

        const QList<QList<double>> rows = koskoRun(graph, initial);

        const QJsonArray expected = truth[u"own_trajectory"].toArray();
        QCOMPARE(rows.size(), expected.size());
        for (int row = 0; row < rows.size(); ++row) {
            for (int place = 1; place <= rows[row].size(); ++place) {
                const int node = nodeCalled(graph, u"C%1"_s.arg(place));
                QVERIFY(std::abs(rows[row][node] - expected[row][place - 1].toDouble()) <= Printed);
            }
        }
    }

    void everyQuestionComesToRest()
    {
        QVERIFY(rc::check("within 62 rounds, as the definition says", [] {
            const CausalGraph graph = collapsed(anyGraph()).graph;
            const Held held{*rc::gen::inRange(0, int(graph.nodes.size())),
                            *rc::gen::element(-1., 1.)};

            const WhatIf result = Influence(graph).whatIf({held});

            RC_ASSERT(result.rounds <= 62);
            const QList<double> expected = byDefinition(graph, held);
            for (int i = 0; i < expected.size(); ++i)
                RC_ASSERT(std::abs(result.changes[i] - expected[i]) < 1e-5);
        }));
    }

    void theOppositeQuestionHasTheOppositeAnswer()
    {
        QVERIFY(rc::check("odd in what is held", [] {
            const CausalGraph graph = anyGraph();
            const int node = *rc::gen::inRange(0, int(graph.nodes.size()));
            const Influence influence(graph);

            const WhatIf more = influence.whatIf({{node, 1}});
            const WhatIf less = influence.whatIf({{node, -1}});

            for (int i = 0; i < more.changes.size(); ++i)
                RC_ASSERT(std::abs(more.changes[i] + less.changes[i]) < 1e-12);
        }));
    }

    void aChangeHasAWord_data()
    {
        QTest::addColumn<double>("change");
        QTest::addColumn<Amount>("amount");
        QTest::newRow("much") << .3 << Amount::Much;
        QTest::newRow("much less") << -.9 << Amount::Much;
        QTest::newRow("some") << -.29 << Amount::Some;
        QTest::newRow("a little") << .03 << Amount::Little;
        QTest::newRow("hardly") << .029 << Amount::Hardly;
        QTest::newRow("nothing") << 0. << Amount::Hardly;
    }

    void aChangeHasAWord()
    {
        QFETCH(double, change);
        QTEST(amountOf(change), "amount");
    }

    void whatComesFirstBeginsInAnEarlierRound()
    {
        const CausalGraph graph = diagram(u"a + b 1, b - c 1, d + a 1"_s);

        const WhatIf result = Influence(graph).whatIf({{0, 1}});

        QCOMPARE(result.begins, (QList<int>{0, 1, 2, -1}));
        QVERIFY(result.changes[1] > 0 && result.changes[2] < 0);
        QCOMPARE(result.changes[3], 0.);
    }

    void anUnknownSignDoesNothingAndIsNotKnown()
    {
        const CausalGraph graph = diagram(u"a ? b 1, a + c 1"_s);
        SeededRng rng(1);

        const Outlook result = outlook(graph, {{0, 1}}, rng);

        QCOMPARE(result.point.changes[1], 0.);
        QCOMPARE(result.isKnown, (QList<bool>{true, false, true}));
    }

    void whatHangsOnUnknownArrowsIsNotKnown()
    {
        SeededRng rng(1);
        const CausalGraph graph = diagram(u"a + b 0.75, c + a"_s);

        QCOMPARE(outlook(graph, {{0, 1}}, rng).isKnown, (QList<bool>{true, true, true}));
        QCOMPARE(outlook(unsure(graph), {{0, 1}}, rng).isKnown, (QList<bool>{true, false, true}));
    }

    void theSameSeedGivesTheSameOutlook()
    {
        const CausalGraph graph = unsure(diagram(u"a + b, b + c, c - a, a + d, d + c"_s));
        SeededRng rng(7);
        SeededRng same(7);

        QCOMPARE(outlook(graph, {{0, 1}}, rng).isKnown, outlook(graph, {{0, 1}}, same).isKnown);
    }

    void whatIsStoppedKnowsNothing()
    {
        const CausalGraph graph = diagram(u"a + b 1"_s);
        SeededRng rng(1);

        const Outlook result = outlook(graph, {{0, 1}}, rng, [] { return true; });

        QCOMPARE(result.isKnown, (QList<bool>{false, false}));
        QVERIFY(result.point.changes[1] > .5);
    }

    void variedArrowsStayWithinAStep()
    {
        QVERIFY(rc::check("one step, a sign, or gone", [] {
            const CausalGraph graph = collapsed(anyGraph()).graph;
            SeededRng rng(*rc::gen::arbitrary<quint64>());

            const CausalGraph other = varied(graph, rng);

            RC_ASSERT(other.arrows.size() == graph.arrows.size()); // All are sure.
            for (int i = 0; i < graph.arrows.size(); ++i) {
                RC_ASSERT(std::abs(other.arrows[i].weight - graph.arrows[i].weight) <= .25);
                RC_ASSERT(other.arrows[i].weight >= .25 && other.arrows[i].weight <= .75);
                RC_ASSERT(other.arrows[i].sign != 0);
                RC_ASSERT(graph.arrows[i].sign == 0
                          || graph.arrows[i].sign == other.arrows[i].sign);
            }
        }));
    }

    void theStrongestRouteComesFirst()
    {
        const CausalGraph graph =
            diagram(u"a + b 0.75, b - z 0.75, a + c 0.25, c + z 0.25, a + z 0.25, "
                    u"a + d 0.25, d + e 0.25, e + z 0.25"_s);

        const QList<Route> routes = strongestRoutes(graph, 0, 2);

        QCOMPARE(routes.size(), 3);
        QCOMPARE(routes[0].nodes, (QList<int>{0, 1, 2}));
        QVERIFY(routes[0].passedOn < 0);
        QCOMPARE(routes[1].nodes, (QList<int>{0, 2}));
        QVERIFY(std::abs(routes[1].passedOn) > std::abs(routes[2].passedOn));
    }

    void aPassageHoldsWhatLiesOnAShortWay()
    {
        const CausalGraph graph = diagram(u"a + b, b + c, a + c, c + d, d + a, b + e, f + c"_s);

        QCOMPARE(passage(graph, 0, 2, 1), (Passage{{0, 2}, {2}}));
        QCOMPARE(passage(graph, 0, 2, 2), (Passage{{0, 1, 2}, {0, 1, 2}}));
        QCOMPARE(passage(graph, 4, 0, 9), Passage());
    }

    void strongestRoutesOfACrowdedMapTakeNoTime()
    {
        QCOMPARE(strongestRoutes(completeGraph(60), 0, 59).value(0).arrows.size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
