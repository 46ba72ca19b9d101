#include "core/analysis/mergecards.h"
#include "core/model/difference.h"
#include "core/model/reader.h"
#include "tests/support/anycase.h"

#include <QTest>

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

/// Cards A, B, ... and arrows as "AB BC": each from its first letter to its second.
class Map
{
public:
    explicit Map(const QString &arrows)
    {
        const QStringList pairs = arrows.split(u' ', Qt::SkipEmptyParts);
        for (const QString &pair : pairs)
            link(card(pair[0]), card(pair[1]));
    }

    FactorId card(QChar name)
    {
        for (const Factor &factor : file.factors) {
            if (factor.text == QString(name))
                return factor.id;
        }
        Factor factor;
        factor.id = FactorId::make(m_rng);
        factor.text = name;
        file.factors += factor;
        return factor.id;
    }
    Factor &factor(QChar name)
    {
        const FactorId id = card(name);
        return *std::find_if(file.factors.begin(), file.factors.end(), [&](const Factor &one) {
            return one.id == id;
        });
    }
    PersonId person(PersonRole role)
    {
        Person person;
        person.id = PersonId::make(m_rng);
        person.role = role;
        person.name = u"x"_s;
        file.persons += person;
        return person.id;
    }
    void name(const QString &loop, const QString &name)
    {
        NamedLoop named;
        named.id = NamedLoopId::make(m_rng);
        named.name = name;
        for (const QChar card : loop)
            named.factors += this->card(card);
        std::rotate(named.factors.begin(),
                    std::min_element(named.factors.begin(), named.factors.end()),
                    named.factors.end());
        file.loops += named;
    }

    CaseFile file;

private:
    void link(const FactorId &from, const FactorId &to)
    {
        Link link;
        link.id = LinkId::make(m_rng);
        link.from = from;
        link.to = to;
        file.links += link;
    }

    SeededRng m_rng{7};
};

QString arrowsOf(const CaseFile &file)
{
    QStringList pairs;
    for (const Link &link : file.links)
        pairs += find(file.factors, link.from)->text + find(file.factors, link.to)->text;
    pairs.sort();
    return pairs.join(u' ');
}

QString cardsOf(const CaseFile &file, const QList<FactorId> &cards)
{
    QString text;
    for (const FactorId &card : cards)
        text += find(file.factors, card)->text;
    return text;
}

/// Any case, with at least four cards that differ a little and some arrows between them.
CaseFile anyMapOfCards()
{
    CaseFile file = AnyCase().make();
    SeededRng rng(*rc::gen::arbitrary<quint64>());
    for (int i = 0; i < 3; ++i) {
        Factor factor = file.factors[0];
        factor.id = FactorId::make(rng);
        factor.text += QStringLiteral(" kaart %1").arg(i);
        if (rng.below(2))
            factor.visibleTo = {file.persons[rng.below(quint32(file.persons.size()))].id};
        file.factors += factor;
    }
    for (int i = 0; i < 8; ++i) {
        Link link = file.links[0];
        link.id = LinkId::make(rng);
        link.from = file.factors[rng.below(quint32(file.factors.size()))].id;
        link.to = file.factors[rng.below(quint32(file.factors.size()))].id;
        file.links += link;
    }
    return file;
}

/// Everything that a reader can read of cards and sentences.
QStringList textsFor(const CaseFile &file, const Reader &reader)
{
    const CaseFile seen = asSeenBy(file, reader);
    QStringList texts;
    for (const Factor &factor : seen.factors)
        texts += {factor.text, factor.shareable, factor.since};
    for (const Statement &statement : seen.statements)
        texts += {statement.text, statement.shareable};
    for (const Link &link : seen.links)
        texts += link.example;
    return texts;
}

/// The pieces of which every text of the second must be made.
bool isMadeOf(const QString &text, const QStringList &pieces)
{
    QString left = text;
    for (const QString &piece : pieces) {
        if (!piece.isEmpty())
            left.replace(piece, QString());
    }
    return left.simplified().remove(u'/').trimmed().isEmpty();
}

} // namespace

class TestMergeCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsFollow_data();
    void arrowsFollow();
    void doublesThatWereThereStay();
    void theWordsOfTheOthersBecomeSentences();
    void whoMaySeeBothMaySeeIt();
    void nobodyMaySeeItIsRefused();
    void oneCardIsNothingToMerge();
    void namesOfLoopsFollow_data();
    void namesOfLoopsFollow();
    void goalsGroupsAndTheoriesFollow();
    void nothingIsShownWider();
    void noArrowIsLostButDoublesAndSelves();
    void theChangeMakesExactlyTheResult();
    void aSplitKeepsEveryArrow();
    void aNameGoesAlongWithItsArrows();
    void bothHalvesAreNeeded();
};

void TestMergeCards::arrowsFollow_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("merge");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("inside");
    QTest::addColumn<int>("doubled");
    QTest::newRow("to and from") << u"AX BY ZB"_s << u"AB"_s << u"AX AY ZA"_s << 0 << 0;
    QTest::newRow("between the two") << u"AB BX"_s << u"AB"_s << u"AX"_s << 1 << 0;
    QTest::newRow("the same arrow twice") << u"AX BX"_s << u"AB"_s << u"AX"_s << 0 << 1;
    QTest::newRow("there and back") << u"AX XB"_s << u"AB"_s << u"AX XA"_s << 0 << 0;
    QTest::newRow("an arrow to itself stays one") << u"BB AX"_s << u"AB"_s << u"AA AX"_s << 0 << 0;
    QTest::newRow("three cards") << u"AX BX CX AB BC"_s << u"ABC"_s << u"AX"_s << 2 << 2;
    QTest::newRow("the first one stays") << u"AX BY"_s << u"BA"_s << u"BX BY"_s << 0 << 0;
}

void TestMergeCards::arrowsFollow()
{
    QFETCH(const QString, before);
    QFETCH(const QString, merge);
    Map map(before);
    QList<FactorId> cards;
    for (const QChar card : merge)
        cards += map.card(card);
    SeededRng rng(1);

    const auto result = merged(map.file, cards, Now, rng);

    QVERIFY(result);
    QTEST(arrowsOf(result->file), "after");
    QTEST(result->inside, "inside");
    QTEST(result->doubled, "doubled");
    QCOMPARE(result->card, cards.first());
}

void TestMergeCards::doublesThatWereThereStay()
{
    Map map(u"AX AX BY"_s);
    SeededRng rng(1);

    const auto result = merged(map.file, {map.card(u'A'), map.card(u'B')}, Now, rng);

    QCOMPARE(arrowsOf(result->file), u"AX AX AY"_s);
}

void TestMergeCards::theWordsOfTheOthersBecomeSentences()
{
    Map map(u"AX BX"_s);
    const PersonId mother = map.person(PersonRole::Mother);
    map.factor(u'B').saidBy = {mother};
    map.factor(u'B').visibleTo = {mother};
    map.factor(u'B').text = u"Er is altijd ruzie"_s;
    const FactorId gone = map.file.factors.last().id;
    SeededRng rng(1);

    const auto result = merged(map.file, {map.card(u'A'), gone}, Now, rng);

    QCOMPARE(result->file.statements.size(), 1);
    const Statement &sentence = result->file.statements.first();
    QCOMPARE(sentence.text, u"Er is altijd ruzie"_s);
    QCOMPARE(sentence.saidBy, mother);
    QCOMPARE(sentence.visibleTo, Sight{mother});
    const Factor *kept = find(result->file.factors, map.card(u'A'));
    QCOMPARE(kept->statements, QList{sentence.id});
    QCOMPARE(kept->saidBy, QList{mother});
}

void TestMergeCards::whoMaySeeBothMaySeeIt()
{
    Map map(u"AX BX"_s);
    const PersonId youth = map.person(PersonRole::Youth);
    const PersonId mother = map.person(PersonRole::Mother);
    const PersonId coach = map.person(PersonRole::Coach);
    const auto sightOf = [&](const Sight &one, const Sight &other) {
        map.factor(u'A').visibleTo = one;
        map.factor(u'B').visibleTo = other;
        SeededRng rng(1);
        const auto result = merged(map.file, {map.card(u'A'), map.card(u'B')}, Now, rng);
        return find(result->file.factors, map.card(u'A'))->visibleTo;
    };

    QCOMPARE(sightOf({}, {}), Sight{});
    QCOMPARE(sightOf({}, {youth}), Sight{youth});
    QCOMPARE(sightOf({youth, mother}, {mother}), Sight{mother});
    QCOMPARE(sightOf({youth}, {mother}), Sight{coach});
}

void TestMergeCards::nobodyMaySeeItIsRefused()
{
    Map map(u"AX BX"_s);
    map.factor(u'A').visibleTo = {map.person(PersonRole::Youth)};
    map.factor(u'B').visibleTo = {map.person(PersonRole::Mother)};
    SeededRng rng(1);

    const auto result = merged(map.file, {map.card(u'A'), map.card(u'B')}, Now, rng);

    QVERIFY(!result);
    QCOMPARE(result.error().fault, Fault::Refused);
}

void TestMergeCards::oneCardIsNothingToMerge()
{
    Map map(u"AX"_s);
    SeededRng rng(1);

    QVERIFY(!merged(map.file, {map.card(u'A')}, Now, rng));
    QVERIFY(!merged(map.file, {map.card(u'A'), map.card(u'A')}, Now, rng));
    QVERIFY(!merged(map.file, {map.card(u'A'), FactorId::make(rng)}, Now, rng));
}

void TestMergeCards::namesOfLoopsFollow_data()
{
    QTest::addColumn<QString>("arrows");
    QTest::addColumn<QString>("loop");
    QTest::addColumn<QString>("after"); // Its cards in any rotation, or nothing.
    QTest::newRow("through the second") << u"BX XB AY"_s << u"BX"_s << u"AX"_s;
    QTest::newRow("through both, side by side") << u"AB BX XA"_s << u"ABX"_s << u"AX"_s;
    QTest::newRow("through both, apart") << u"AX XB BY YA"_s << u"AXBY"_s << QString();
    QTest::newRow("only the two") << u"AB BA"_s << u"AB"_s << QString();
    QTest::newRow("elsewhere") << u"XY YX AB"_s << u"XY"_s << u"XY"_s;
}

void TestMergeCards::namesOfLoopsFollow()
{
    QFETCH(const QString, arrows);
    QFETCH(const QString, loop);
    QFETCH(const QString, after);
    Map map(arrows);
    map.name(loop, u"De draaimolen"_s);
    SeededRng rng(1);

    const auto result = merged(map.file, {map.card(u'A'), map.card(u'B')}, Now, rng);

    if (after.isEmpty()) {
        QVERIFY(result->file.loops.isEmpty());
        QCOMPARE(result->loopNames, QStringList{u"De draaimolen"_s});
        return;
    }
    QCOMPARE(result->file.loops.size(), 1);
    const QList<FactorId> &cards = result->file.loops.first().factors;
    QVERIFY(std::is_sorted(cards.begin(), cards.begin() + 1));
    QVERIFY((after + after).contains(cardsOf(result->file, cards)));
    QCOMPARE(cards.first(), *std::min_element(cards.begin(), cards.end()));
}

void TestMergeCards::goalsGroupsAndTheoriesFollow()
{
    Map map(u"AX BX"_s);
    SeededRng rng(1);
    Goal goal;
    goal.id = GoalId::make(rng);
    goal.factors = {map.card(u'X'), map.card(u'B'), map.card(u'A')};
    map.file.goals += goal;
    CardGroup group;
    group.id = CardGroupId::make(rng);
    group.factors = {map.card(u'B')};
    map.file.groups += group;
    Hypothesis theory;
    theory.id = HypothesisId::make(rng);
    theory.links = {map.file.links[1].id};
    map.file.hypotheses += theory;

    const auto result = merged(map.file, {map.card(u'A'), map.card(u'B')}, Now, rng);

    QCOMPARE(cardsOf(result->file, result->file.goals[0].factors), u"XA"_s);
    QCOMPARE(cardsOf(result->file, result->file.groups[0].factors), u"A"_s);
    QCOMPARE(result->file.hypotheses[0].links, QList{map.file.links[0].id});
}

void TestMergeCards::nothingIsShownWider()
{
    QVERIFY(rc::check("nobody reads what they could not read before", [] {
        const CaseFile file = anyMapOfCards();
        SeededRng rng(1);
        const auto result = merged(file, {file.factors[0].id, file.factors[1].id}, Now, rng);
        RC_PRE(result.has_value());
        for (const Reader &reader : readersOf(file)) {
            QStringList before = textsFor(file, reader);
            std::sort(before.begin(), before.end(), [](const QString &a, const QString &b) {
                return a.size() > b.size();
            });
            const QStringList after = textsFor(result->file, reader);
            for (const QString &text : after)
                RC_ASSERT(isMadeOf(text, before));
        }
    }));
}

void TestMergeCards::noArrowIsLostButDoublesAndSelves()
{
    QVERIFY(rc::check("arrows are kept, doubled, or between the two", [] {
        const CaseFile file = anyMapOfCards();
        SeededRng rng(1);
        const auto result = merged(file, {file.factors[0].id, file.factors[1].id}, Now, rng);
        RC_PRE(result.has_value());
        const qsizetype gone = result->inside + result->doubled;
        RC_ASSERT(result->file.links.size() + gone == file.links.size());
        for (const Link &link : result->file.links) {
            RC_ASSERT(find(result->file.factors, link.from));
            RC_ASSERT(find(result->file.factors, link.to));
        }
    }));
}

void TestMergeCards::theChangeMakesExactlyTheResult()
{
    QVERIFY(rc::check("there and back again", [] {
        const CaseFile file = anyMapOfCards();
        SeededRng rng(1);
        const auto result = merged(file, {file.factors[1].id, file.factors[0].id}, Now, rng);
        RC_PRE(result.has_value());
        CaseFile there = file;
        apply(there, changeBetween(file, result->file));
        RC_ASSERT(changeBetween(there, result->file).isEmpty());
        apply(there, changeBetween(result->file, file));
        RC_ASSERT(changeBetween(there, file).isEmpty());
        RC_ASSERT(there.factors.size() == file.factors.size());
    }));
}

void TestMergeCards::aSplitKeepsEveryArrow()
{
    Map map(u"AX YA AZ"_s);
    SeededRng rng(1);
    const Splitting splitting{
        map.card(u'A'), u"A"_s, u"B"_s, {map.file.links[1].id, map.file.links[2].id}};
    Goal goal;
    goal.id = GoalId::make(rng);
    goal.factors = {map.card(u'A')};
    map.file.goals += goal;

    const auto parted = split(map.file, splitting, rng);

    QVERIFY(parted);
    QCOMPARE(arrowsOf(parted->file), u"AX BZ YB"_s);
    QCOMPARE(cardsOf(parted->file, parted->file.goals[0].factors), u"AB"_s);
    QCOMPARE(find(parted->file.factors, parted->second)->place, std::nullopt);
}

void TestMergeCards::aNameGoesAlongWithItsArrows()
{
    Map map(u"AX XA AY"_s);
    map.name(u"AX"_s, u"De draaimolen"_s);
    SeededRng rng(1);
    Splitting splitting{map.card(u'A'), u"A"_s, u"B"_s, {map.file.links[0].id}};

    const auto torn = split(map.file, splitting, rng);
    splitting.toSecond += map.file.links[1].id;
    const auto along = split(map.file, splitting, rng);

    QVERIFY(torn->file.loops[0].factors.contains(map.card(u'A')));
    QVERIFY(along->file.loops[0].factors.contains(along->second));
    QVERIFY(!along->file.loops[0].factors.contains(map.card(u'A')));
}

void TestMergeCards::bothHalvesAreNeeded()
{
    Map map(u"AX"_s);
    SeededRng rng(1);

    QVERIFY(!split(map.file, {map.card(u'A'), u"A"_s, u"  "_s, {}}, rng));
    QVERIFY(!split(map.file, {FactorId::make(rng), u"A"_s, u"B"_s, {}}, rng));
}

QTEST_APPLESS_MAIN(TestMergeCards)
#include "tst_mergecards.moc"
