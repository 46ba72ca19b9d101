#include "core/analysis/loops.h"
#include "core/analysis/looptext.h"
#include "core/analysis/roles.h"
#include "core/model/rng.h"
#include "tests/support/diagrams.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// Names that begin with b are burdens, with s strengths; later ones are heavier.
CausalGraph polarised(const QString &arrows)
{
    CausalGraph graph = diagram(arrows);
    for (int i = 0; i < graph.nodes.size(); ++i) {
        CausalNode &node = graph.nodes[i];
        node.weight = i + 1;
        if (node.id.startsWith(u'b'))
            node.polarity = Polarity::Burden;
        if (node.id.startsWith(u's'))
            node.polarity = Polarity::Strength;
    }
    return graph;
}

} // namespace

class TestLoopClass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLoopMeansThis_data()
    {
        QTest::addColumn<QString>("arrows");
        QTest::addColumn<LoopClass>("expected");

        QTest::newRow("burdens feed each other") << u"b1 + b2, b2 + b1"_s << LoopClass::Vicious;
        QTest::newRow("a burden holds a strength down, which held it down")
            << u"b1 - s1, s1 - b1"_s << LoopClass::Vicious;
        QTest::newRow("background goes along") << u"b1 + x, x + b1"_s << LoopClass::Vicious;
        QTest::newRow("a burden feeds itself") << u"b1 + b1"_s << LoopClass::Vicious;
        QTest::newRow("strengths feed each other") << u"s1 + s2, s2 + s1"_s << LoopClass::Helpful;
        QTest::newRow("strengths dampen each other") << u"s1 - s2, s2 - s1"_s << LoopClass::Mixed;
        QTest::newRow("burden and strength feed each other")
            << u"b1 + s1, s1 + b1"_s << LoopClass::Mixed;
        QTest::newRow("burdens dampen each other") << u"b1 - b2, b2 - b1"_s << LoopClass::Mixed;
        QTest::newRow("nobody wishes anything") << u"x + y, y + x"_s << LoopClass::Mixed;
        QTest::newRow("help comes when it gets bad")
            << u"b1 + s1, s1 - b1"_s << LoopClass::Balancing;
        QTest::newRow("an arrow without sign") << u"b1 ? b2, b2 + b1"_s << LoopClass::Undetermined;
    }

    void aLoopMeansThis()
    {
        QFETCH(QString, arrows);

        const LoopsFound found = findLoops(polarised(arrows));

        QCOMPARE(found.list.size(), 1);
        QTEST(found.list[0].kind, "expected");
    }

    void aLoopIsReadFromItsHeaviestBurden()
    {
        const CausalGraph graph = polarised(u"s1 - b2, b2 + b3, b3 ? s1"_s);

        const Loop loop = findLoops(graph).list.value(0);

        QCOMPARE(loopLine(loop, graph, Language::Dutch),
                 u"b3 – werkt door op → s1 – remt → b2 – voedt → b3"_s);
        QCOMPARE(
            loopSentences(loop, graph, Language::English),
            (QStringList{u"‘b3’ affects ‘s1’."_s, u"‘s1’ dampens ‘b2’."_s, u"‘b2’ feeds ‘b3’."_s}));
    }

    void theListSaysHowFarItGoes()
    {
        const CausalGraph graph = completeGraph(5);

        QCOMPARE(reachOf(findLoops(graph), Language::Dutch),
                 u"alle cirkels tot en met 5 kaarten"_s);
        QCOMPARE(reachOf(findLoops(graph, {.listed = 10}), Language::English),
                 u"all loops of up to 5 cards, the list shows 10 of 84"_s);
    }

    void anArrowPlaysThisRole_data()
    {
        QTest::addColumn<LinkKind>("kind");
        QTest::addColumn<Polarity>("from");
        QTest::addColumn<Polarity>("to");
        QTest::addColumn<std::optional<Role>>("role");

        using enum Polarity;
        using Maybe = std::optional<Role>;
        const auto row =
            [](const char *name, LinkKind kind, Polarity from, Polarity to, Maybe role) {
                QTest::newRow(name) << kind << from << to << role;
            };
        row("maintaining", LinkKind::Feeds, Burden, Burden, Role::Maintaining);
        row("protective", LinkKind::Dampens, Strength, Burden, Role::Protective);
        row("undermining", LinkKind::Dampens, Burden, Strength, Role::Undermining);
        row("helpful chain", LinkKind::Feeds, Strength, Strength, Role::HelpfulChain);
        row("support starts", LinkKind::Feeds, Burden, Strength, Role::SupportStarts);
        row("downside", LinkKind::Feeds, Strength, Burden, Role::StrengthWithDownside);
        row("burden dampens burden", LinkKind::Dampens, Burden, Burden, {});
        row("background", LinkKind::Feeds, Background, Burden, {});
        row("history", LinkKind::Started, Burden, Burden, {});
        row("no sign", LinkKind::Affects, Burden, Burden, {});
    }

    void anArrowPlaysThisRole()
    {
        QFETCH(LinkKind, kind);
        QFETCH(Polarity, from);
        QFETCH(Polarity, to);

        QTEST(roleOf(kind, from, to), "role");
    }

    void aCardsRoleFollowsFromItsArrows()
    {
        SeededRng rng(1);
        CaseFile file;
        using enum Polarity;
        for (const Polarity polarity : {Burden, Burden, Strength, Background, Background, Burden}) {
            Factor factor;
            factor.id = FactorId::make(rng);
            factor.polarity = polarity;
            file.factors.append(factor);
        }
        const auto link = [&](int from, LinkKind kind, int to) {
            Link drawn;
            drawn.id = LinkId::make(rng);
            drawn.from = file.factors[from].id;
            drawn.to = file.factors[to].id;
            drawn.kind = kind;
            file.links.append(drawn);
        };
        link(0, LinkKind::Feeds, 1);
        link(0, LinkKind::Started, 1);
        link(1, LinkKind::Dampens, 2);
        link(2, LinkKind::Dampens, 1);
        link(3, LinkKind::Started, 0);
        link(4, LinkKind::Feeds, 0);
        link(5, LinkKind::Started, 0);

        QList<std::optional<Role>> roles;
        for (const Factor &factor : file.factors)
            roles.append(roleOf(file, factor));

        QCOMPARE(roles,
                 (QList<std::optional<Role>>{Role::Maintaining,
                                             std::nullopt,
                                             std::nullopt,
                                             Role::Precipitating,
                                             Role::Predisposing,
                                             Role::Precipitating}));
        QCOMPARE(roleOf(file, file.links[2]), Role::Undermining);
    }
};

QTEST_APPLESS_MAIN(TestLoopClass)
#include "tst_loopclass.moc"
