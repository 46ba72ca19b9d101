#include "ui/analysis/burst.h"
#include "ui/analysis/quickline.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// "A+B" reads: A feeds B; "A-B" dampens, "A~B" affects, "A=B" started, "A.B" goes with.
QString read(const ui::TypedLine &line)
{
    static const QString signs = u"=+-~."_s;
    QString text;
    for (qsizetype i = 0; i < line.cards.size(); ++i) {
        if (i > 0)
            text += signs[static_cast<int>(line.arrows[i - 1])];
        text += line.cards[i].text;
    }
    return text;
}

core::CaseFile cards(const QStringList &texts)
{
    core::CaseFile file;
    core::SeededRng rng(1);
    for (const QString &text : texts) {
        core::Factor factor;
        factor.id = core::FactorId::make(rng);
        factor.text = text;
        file.factors += factor;
    }
    return file;
}

} // namespace

class TestQuickLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineReadsAsCardsAndArrows_data();
    void aLineReadsAsCardsAndArrows();
    void aSignInFrontSaysWhatTheCardIs();
    void whatIsWrittenReadsTheSame();
    void quotesThatSomebodySaidStay();
    void theTextOfACardIsFoundWhateverItsCase();
    void suggestionsBeginWithWhatWasTyped();
    void aSuggestionReplacesTheLastCard();
};

void TestQuickLine::aLineReadsAsCardsAndArrows_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("found");
    QTest::newRow("one card") << u"Ik  slaap slecht "_s << u"Ik slaap slecht"_s;
    QTest::newRow("feeds") << u"A -> B"_s << u"A+B"_s;
    QTest::newRow("feeds without spaces") << u"A->B"_s << u"A+B"_s;
    QTest::newRow("long arrow") << u"A --> B"_s << u"A+B"_s;
    QTest::newRow("typed arrow sign") << u"A \u2192 B"_s << u"A+B"_s;
    QTest::newRow("a chain") << u"A -> B -> C"_s << u"A+B+C"_s;
    QTest::newRow("dampens with a bar") << u"A -| B"_s << u"A-B"_s;
    QTest::newRow("dampens with an x") << u"A -x B"_s << u"A-B"_s;
    QTest::newRow("affects") << u"A ~> B"_s << u"A~B"_s;
    QTest::newRow("started") << u"A => B"_s << u"A=B"_s;
    QTest::newRow("goes with") << u"A -- B"_s << u"A.B"_s;
    QTest::newRow("a hyphen is no arrow") << u"oud-xbox --maar niet"_s << u"oud-xbox --maar niet"_s;
    QTest::newRow("half typed") << u"A -> "_s << u"A"_s;
    QTest::newRow("nothing before the arrow") << u"-> B"_s << u"B"_s;
    QTest::newRow("two arrows in a row, the last counts") << u"A -> -| B"_s << u"A-B"_s;
    QTest::newRow("empty") << u"  "_s << u""_s;
}

void TestQuickLine::aLineReadsAsCardsAndArrows()
{
    QFETCH(QString, line);
    QFETCH(QString, found);

    QCOMPARE(read(ui::parseLine(line)), found);
}

void TestQuickLine::aSignInFrontSaysWhatTheCardIs()
{
    const ui::TypedLine line = ui::parseLine(u"+ Oma -| !Scheiding -> Moe"_s);

    QCOMPARE(line.cards[0], (ui::TypedCard{u"Oma"_s, core::Polarity::Strength}));
    QCOMPARE(line.cards[1], (ui::TypedCard{u"Scheiding"_s, core::Polarity::Background}));
    QCOMPARE(line.cards[2], (ui::TypedCard{u"Moe"_s, std::nullopt}));
}

/// Of the pieces that a line is made of, and words.
QString anyText()
{
    static const QStringList Pieces{u"a"_s,
                                    u"moe"_s,
                                    u" "_s,
                                    u" "_s,
                                    u"\""_s,
                                    u"->"_s,
                                    u"--"_s,
                                    u"-|"_s,
                                    u"~>"_s,
                                    u"=>"_s,
                                    u"-"_s,
                                    u">"_s,
                                    u"+"_s,
                                    u"!"_s,
                                    u"1."_s,
                                    u"*"_s,
                                    u"\u2192"_s,
                                    u"\U0001F600"_s,
                                    u"\u05d0"_s};
    QString text;
    for (int i = *rc::gen::inRange(1, 8); i > 0; --i)
        text += Pieces[*rc::gen::inRange<qsizetype>(0, Pieces.size())];
    return text.simplified();
}

void TestQuickLine::whatIsWrittenReadsTheSame()
{
    QVERIFY(rc::check("written and read", [] {
        ui::TypedLine line;
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
            const QString text = anyText();
            RC_PRE(!text.isEmpty());
            line.cards.append({text, std::nullopt});
            if (*rc::gen::arbitrary<bool>())
                line.cards.last().polarity =
                    *rc::gen::element(core::Polarity::Strength, core::Polarity::Background);
        }
        for (qsizetype i = 1; i < line.cards.size(); ++i)
            line.arrows.append(static_cast<core::LinkKind>(*rc::gen::inRange(0, 5)));
        const QStringList pasted = ui::linesOf(ui::written(line));
        RC_ASSERT(pasted.size() == 1);
        RC_ASSERT(ui::parseLine(pasted.first()) == line);
    }));
}

void TestQuickLine::quotesThatSomebodySaidStay()
{
    QCOMPARE(read(ui::parseLine(u"\"ik haat je\" -> Ruzie"_s)), u"\"ik haat je\"+Ruzie"_s);
    QCOMPARE(read(ui::parseLine(u"\"niks -> niks\" -> Ruzie"_s)), u"niks -> niks+Ruzie"_s);
    const ui::TypedLine dashed{{{u"\" --a\""_s, std::nullopt}}, {}};
    QCOMPARE(ui::parseLine(ui::written(dashed)), dashed);
    QCOMPARE(read(ui::parseLine(u"\"open -> dicht"_s)), u"\"open+dicht"_s);
}

void TestQuickLine::theTextOfACardIsFoundWhateverItsCase()
{
    const core::CaseFile file = cards({u"Ik slaap slecht"_s});

    QVERIFY(ui::factorWithText(file, u"ik SLAAP  slecht"_s));
    QVERIFY(!ui::factorWithText(file, u"ik slaap"_s));
}

void TestQuickLine::suggestionsBeginWithWhatWasTyped()
{
    const core::CaseFile file = cards({u"Niet slapen"_s, u"Slapen bij oma"_s, u"School"_s});

    QCOMPARE(ui::suggestionsFor(file, u"Moe -> sla"_s),
             QStringList({u"Slapen bij oma"_s, u"Niet slapen"_s}));
    QVERIFY(ui::suggestionsFor(file, u"s"_s).isEmpty());
}

void TestQuickLine::aSuggestionReplacesTheLastCard()
{
    QCOMPARE(ui::completed(u"Moe -> sla"_s, u"Slapen"_s), u"Moe -> Slapen"_s);
    QCOMPARE(ui::completed(u"sla"_s, u"Slapen"_s), u"Slapen"_s);
}

QTEST_APPLESS_MAIN(TestQuickLine)
#include "tst_quickline.moc"
