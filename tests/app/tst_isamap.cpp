#include "core/analysis/casegraph.h"
#include "core/analysis/loops.h"
#include "core/model/democases.h"
#include "tests/app/hands.h"
#include "ui/render/fonts.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

/// The whole map of the reference case of Isa, made in the real program by keys only and by mouse
/// only; what the vault holds afterwards is compared with the reference.
class TestIsaMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }
    void keysMakeTheWholeMap() { make(&keyboardOn); }
    void theMouseMakesTheWholeMap() { make(&mouseOn); }

private:
    void make(std::unique_ptr<Hands> (*handsOn)(ui::MainWindow &));
    void fillCard(Hands &hands, const Factor &card) const;
    void fillArrow(Hands &hands, const Link &arrow) const;
    QStringList names(const QList<PersonId> &persons) const;
    QString text(const FactorId &card) const { return find(m_isa.factors, card)->text; }
    QStringList texts(const QList<FactorId> &cards) const;

    CaseFile m_isa;
};

namespace {

CaseFile isa()
{
    SeededRng rng(1);
    const QList<CaseFile> cases = demoCases(rng);
    for (const CaseFile &file : cases) {
        if (youthOf(file)->name == u"Isa")
            return file;
    }
    return {};
}

CaseFile withoutMap(CaseFile file)
{
    file.factors.clear();
    file.links.clear();
    file.loops.clear();
    file.goals.clear();
    file.actions.clear();
    file.offers.clear();
    return file;
}

/// Everything of the map as lines that can be compared; cards by their words, persons by name.
/// Sentences of a card are chosen in the conversation, so they are not in it.
QStringList linesOf(const CaseFile &file)
{
    QStringList lines;
    const auto text = [&](const FactorId &id) { return find(file.factors, id)->text; };
    const auto flag = [](bool value) { return value ? u"yes"_s : u"no"_s; };
    for (const Factor &card : file.factors) {
        QStringList who{namesOf(file, card.saidBy), namesOf(file, card.visibleTo)};
        lines += QStringList{u"card"_s,
                             card.text,
                             QString::number(static_cast<int>(card.domain)),
                             QString::number(static_cast<int>(card.polarity)),
                             QString::number(static_cast<int>(card.changeable)),
                             QString::number(card.weight),
                             flag(card.isNow),
                             card.since,
                             card.mechanisms.join(u' '),
                             card.shareable}
                     .join(u" | "_s)
                 + who.join(u" | "_s);
    }
    for (const Link &arrow : file.links)
        lines += QStringList{u"arrow"_s,
                             text(arrow.from),
                             text(arrow.to),
                             QString::number(static_cast<int>(arrow.kind)),
                             QString::number(arrow.strength),
                             QString::number(static_cast<int>(arrow.certainty)),
                             flag(arrow.delayed),
                             arrow.example,
                             namesOf(file, arrow.saidBy),
                             namesOf(file, arrow.disputedBy)}
                     .join(u" | "_s);
    for (const NamedLoop &loop : file.loops) {
        QStringList cards;
        for (const FactorId &id : loop.factors)
            cards += text(id);
        std::sort(cards.begin(), cards.end());
        lines += QStringList{u"loop"_s, loop.name, flag(loop.pinned), cards.join(u", "_s)}.join(
            u" | "_s);
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

/// Persons and mechanisms are sets; the order in which they are chosen is that of the screen.
CaseFile inOrder(CaseFile file)
{
    const auto byName = [&file](QList<PersonId> &persons) {
        std::sort(persons.begin(), persons.end(), [&](const PersonId &a, const PersonId &b) {
            return nameOf(file, a) < nameOf(file, b);
        });
    };
    for (Factor &card : file.factors) {
        byName(card.saidBy);
        byName(card.visibleTo);
        card.mechanisms = sorted(card.mechanisms);
    }
    for (Link &arrow : file.links) {
        byName(arrow.saidBy);
        byName(arrow.disputedBy);
    }
    return file;
}

} // namespace

QStringList TestIsaMap::names(const QList<PersonId> &persons) const
{
    QStringList names;
    for (const PersonId &person : persons)
        names += nameOf(m_isa, person);
    return names;
}

QStringList TestIsaMap::texts(const QList<FactorId> &cards) const
{
    QStringList texts;
    for (const FactorId &card : cards)
        texts += text(card);
    return texts;
}

void TestIsaMap::fillCard(Hands &hands, const Factor &card) const
{
    hands.beginForm();
    hands.step(u"How heavy does it weigh?"_s, card.weight);
    hands.choose(u"Said by"_s, names(card.saidBy));
    if (!card.since.isEmpty())
        hands.write(u"Since"_s, card.since);
    if (card.isNow)
        hands.tick(u"This is the question now"_s);
    hands.option(u"Can it change?"_s, static_cast<int>(card.changeable));
    hands.pick(u"What may be underneath"_s, card.mechanisms);
    hands.choose(u"Only for"_s, names(card.visibleTo));
    if (!card.shareable.isEmpty())
        hands.write(u"Sentence for the others"_s, card.shareable);
    hands.endForm();
}

void TestIsaMap::fillArrow(Hands &hands, const Link &arrow) const
{
    hands.beginForm();
    hands.option(u"How strong?"_s, arrow.strength - 1);
    hands.option(u"How sure?"_s, static_cast<int>(arrow.certainty));
    if (!arrow.example.isEmpty())
        hands.write(u"When did you see this?"_s, arrow.example);
    hands.choose(u"Who says so?"_s, names(arrow.saidBy));
    hands.choose(u"Who sees it differently?"_s, names(arrow.disputedBy));
    if (arrow.delayed)
        hands.tick(u"Only after some time"_s);
    hands.endForm();
}

void TestIsaMap::make(std::unique_ptr<Hands> (*handsOn)(ui::MainWindow &))
{
    m_isa = isa();
    Program program(withoutMap(m_isa));
    QVERIFY(program.open());
    const std::unique_ptr<Hands> hands = handsOn(program.window());
    for (const Factor &card : m_isa.factors) {
        hands->makeCard(card);
        fillCard(*hands, card);
        QVERIFY2(hands->problems.isEmpty(), qPrintable(hands->problems.join(u"\n"_s)));
    }
    for (const Link &arrow : m_isa.links) {
        hands->drawArrow(text(arrow.from), text(arrow.to), arrow.kind);
        fillArrow(*hands, arrow);
        QVERIFY2(hands->problems.isEmpty(), qPrintable(hands->problems.join(u"\n"_s)));
    }
    for (const NamedLoop &loop : m_isa.loops) {
        hands->nameLoop(texts(loop.factors), loop.name, loop.pinned);
        QVERIFY2(hands->problems.isEmpty(), qPrintable(hands->problems.join(u"\n"_s)));
    }

    const CaseFile made = program.stored();

    QCOMPARE(linesOf(inOrder(made)), linesOf(inOrder(m_isa)));
    QCOMPARE(findLoops(graphOf(made)).list.size(), findLoops(graphOf(m_isa)).list.size());
}

QTEST_MAIN(TestIsaMap)
#include "tst_isamap.moc"
