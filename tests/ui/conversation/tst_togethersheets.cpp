#include "core/model/reader.h"
#include "tests/ui/conversation/desk.h"
#include "ui/conversation/overviewpanel.h"
#include "ui/conversation/ratingcard.h"
#include "ui/conversation/ratingline.h"
#include "ui/conversation/safetypanel.h"
#include "ui/conversation/spiderweb.h"
#include "ui/shared/card.h"
#include "ui/shared/wordsedit.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// How it is going, where we are, and what keeps somebody safe.
class TestTogetherSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDigitDrawsTheLine();
    void theMouseDrawsTheLine();
    void tenIsReachedWithEnd();
    void deleteTakesTheLineBack();
    void lastTimeIsSaid();
    void scrollingChangesNoAnswer();
    void theWebSaysInWordsWhatItDraws();
    void whatIsOpenLeadsThere();
    void nothingIsCompulsoryAndNothingCounted();
    void anAgreementIsForTheCoachUntilSaidOtherwise();
    void aNewAgreementLeavesTheOldOneAsItWas();
    void aStepOfTheMeldcodeHasItsDayAndGoesWithItsWords();
    void theNumbersOfTheHouseAreThere();
    void aNoteIsForTheCoachUntilSaidOtherwise();
    void aNoteGoesOnUntilOneGoesElsewhere();
    void aNoteForEverybodySaysSo();
    void anEmptiedNoteIsGone();

private:
    ui::RatingLine *line(int number) { return m_ratings->lines().value(number); }
    void type(QWidget *panel, const QString &name, const QString &text);
    QString text(const QWidget *panel) const;

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ui::RatingCard> m_ratings;
};

void TestTogetherSheets::init()
{
    m_ratings.reset();
    m_desk = std::make_unique<Desk>();
    m_ratings = std::make_unique<ui::RatingCard>(m_desk->openCase);
    m_ratings->setDomain(Domain::School);
    m_ratings->resize(500, 200);
    m_ratings->show();
    connect(&m_desk->openCase, &ui::OpenCase::changed, m_ratings.get(), &ui::RatingCard::refresh);
    QVERIFY(QTest::qWaitForWindowExposed(m_ratings.get()));
}

void TestTogetherSheets::type(QWidget *panel, const QString &name, const QString &text)
{
    auto *edit = panel->findChild<QWidget *>(name);
    QVERIFY2(edit, qPrintable(name));
    panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(panel));
    edit->setFocus();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Tab);
}

QString TestTogetherSheets::text(const QWidget *panel) const
{
    QStringList texts;
    for (const QLabel *label : panel->findChildren<QLabel *>())
        texts.append(label->text());
    for (const QPushButton *button : panel->findChildren<QPushButton *>())
        texts.append(button->text());
    return texts.join(u'\n');
}

void TestTogetherSheets::aDigitDrawsTheLine()
{
    QCOMPARE(m_ratings->lines().size(), 2); // The youth and the mother, not the coach.
    QVERIFY(!line(0)->isDrawn());

    QTest::keyClick(line(0), Qt::Key_3);

    QCOMPARE(m_desk->file().ratings.size(), 1);
    QCOMPARE(m_desk->file().ratings.first().person, m_desk->isa);
    QCOMPARE(m_desk->file().ratings.first().domain, Domain::School);
    QCOMPARE(m_desk->file().ratings.first().value, 3);
    QVERIFY(line(0)->isDrawn());
    QVERIFY(!line(1)->isDrawn());
    QTest::keyClick(line(0), Qt::Key_Right);
    QCOMPARE(m_desk->file().ratings.size(), 1);
    QCOMPARE(m_desk->file().ratings.first().value, 4);
}

void TestTogetherSheets::theMouseDrawsTheLine()
{
    QTest::mouseClick(line(1), Qt::LeftButton, {}, QPoint(line(1)->width() - 3, 10));

    QCOMPARE(m_desk->file().ratings.size(), 1);
    QCOMPARE(m_desk->file().ratings.first().person, m_desk->mother);
    QCOMPARE(m_desk->file().ratings.first().value, 10);
}

void TestTogetherSheets::tenIsReachedWithEnd()
{
    QTest::keyClick(line(0), Qt::Key_End);

    QCOMPARE(m_desk->file().ratings.first().value, 10);
}

void TestTogetherSheets::deleteTakesTheLineBack()
{
    QTest::keyClick(line(0), Qt::Key_0);
    QCOMPARE(m_desk->file().ratings.first().value, 0);

    QTest::keyClick(line(0), Qt::Key_Delete);

    QVERIFY(m_desk->file().ratings.isEmpty());
    QVERIFY(!line(0)->isDrawn());
    QTest::keyClick(line(0), Qt::Key_Delete);
    QVERIFY(m_desk->file().ratings.isEmpty());
}

void TestTogetherSheets::lastTimeIsSaid()
{
    auto before = m_desk->openCase.fresh<Rating>();
    before.person = m_desk->isa;
    before.domain = Domain::School;
    before.value = 2;
    before.at = QDateTime(m_desk->clock.today().addDays(-7), QTime(9, 0));
    m_desk->openCase.add(before);
    QCOMPARE(line(0)->accessibleDescription(), u"not said, last time 2"_s);

    QTest::keyClick(line(0), Qt::Key_6);

    QCOMPARE(line(0)->accessibleDescription(), u"6 of 10, last time 2"_s);
    QCOMPARE(m_desk->file().ratings.size(), 2);
}

void TestTogetherSheets::scrollingChangesNoAnswer()
{
    QTest::keyClick(line(0), Qt::Key_6);
    QWheelEvent turn(QPointF(5, 5), QPointF(5, 5), {}, {0, 120}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(line(0), &turn);

    QCOMPARE(line(0)->value(), 6);
    QCOMPARE(m_desk->file().ratings.first().value, 6);
}

void TestTogetherSheets::theWebSaysInWordsWhatItDraws()
{
    ui::OverviewPanel panel(m_desk->openCase, m_desk->house);
    QTest::keyClick(line(0), Qt::Key_6);
    panel.refresh();

    QCOMPARE(panel.findChild<ui::SpiderWeb *>()->accessibleDescription(),
             u"Isa. School, learning and work: 6"_s);
}

void TestTogetherSheets::whatIsOpenLeadsThere()
{
    ui::OverviewPanel panel(m_desk->openCase, m_desk->house);
    panel.refresh();
    QSignalSpy asked(&panel, &ui::OverviewPanel::placeAsked);

    for (ui::Card *card : panel.findChildren<ui::Card *>()) {
        if (card->accessibleName() == u"Body and health")
            QTest::keyClick(card, Qt::Key_Return);
    }

    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"lijf"_s);
}

void TestTogetherSheets::nothingIsCompulsoryAndNothingCounted()
{
    const QString line = ui::openLine(m_desk->file(), m_desk->house);

    QVERIFY(line.startsWith(u"Not yet: What happened to you?"));
    QVERIFY(!line.contains(u'%'));
    QVERIFY(!line.contains(u'/'));
}

void TestTogetherSheets::anAgreementIsForTheCoachUntilSaidOtherwise()
{
    ui::SafetyPanel panel(m_desk->openCase, m_desk->house);
    panel.show();
    type(&panel, u"safetyText"_s, u"Isa belt oma."_s);
    panel.refresh();
    QCOMPARE(m_desk->file().safetyAgreements.size(), 1);
    QVERIFY(asSeenBy(m_desk->file(), Reader::youth()).safetyAgreements.isEmpty());

    for (QPushButton *chip : panel.findChildren<QPushButton *>()) {
        if (chip->text() == u"Isa")
            chip->click();
    }
    panel.refresh();

    QCOMPARE(asSeenBy(m_desk->file(), Reader::youth()).safetyAgreements.size(), 1);
    const Reader mother = Reader::parent(m_desk->mother);
    QVERIFY(asSeenBy(m_desk->file(), mother).safetyAgreements.isEmpty());
}

void TestTogetherSheets::aNewAgreementLeavesTheOldOneAsItWas()
{
    ui::SafetyPanel panel(m_desk->openCase, m_desk->house);
    panel.show();
    type(&panel, u"safetyText"_s, u"Isa belt oma."_s);
    panel.refresh();
    m_desk->clock.forward(60'000);

    for (QPushButton *button : panel.findChildren<QPushButton *>()) {
        if (button->text() == u"Make a new one")
            button->click();
    }
    panel.refresh();
    type(&panel, u"safetyText"_s, u" En opa."_s);

    QCOMPARE(m_desk->file().safetyAgreements.size(), 2);
    QCOMPARE(m_desk->file().safetyAgreements.first().text, u"Isa belt oma."_s);
    QVERIFY(m_desk->file().safetyAgreements.last().text.contains(u"opa"));
}

void TestTogetherSheets::aStepOfTheMeldcodeHasItsDayAndGoesWithItsWords()
{
    ui::SafetyPanel panel(m_desk->openCase, m_desk->house);
    panel.show();
    type(&panel, u"safetyStep2"_s, u"Veilig Thuis gebeld."_s);
    panel.refresh();
    QCOMPARE(m_desk->file().safetySteps.size(), 1);
    QCOMPARE(m_desk->file().safetySteps.first().step, 2);
    QCOMPARE(m_desk->file().safetySteps.first().on, m_desk->clock.today());

    panel.findChild<QPlainTextEdit *>(u"safetyStep2"_s)->selectAll();
    type(&panel, u"safetyStep2"_s, u" "_s);
    QVERIFY(m_desk->file().safetySteps.isEmpty());
}

void TestTogetherSheets::theNumbersOfTheHouseAreThere()
{
    const ui::SafetyPanel panel(m_desk->openCase, m_desk->house);

    QVERIFY(text(&panel).contains(u"0800-0113"));
    QVERIFY(text(&panel).contains(u"112"));
}

void TestTogetherSheets::aNoteIsForTheCoachUntilSaidOtherwise()
{
    ui::OverviewPanel panel(m_desk->openCase, m_desk->house);
    connect(&m_desk->openCase, &ui::OpenCase::changed, &panel, &ui::OverviewPanel::refresh);
    panel.resize(600, 900);
    panel.show();
    panel.refresh();
    type(&panel, u"newNote"_s, u"Hond mee naar gesprek."_s);
    type(&panel, u"newNote"_s, u"Bel school."_s);
    QCOMPARE(m_desk->file().notes.size(), 2);
    QVERIFY(panel.findChild<QPlainTextEdit *>(u"newNote"_s)->toPlainText().isEmpty());
    QList<Reader> readers = readersOf(m_desk->file());
    readers.removeAll(Reader::all()); // That is the coach.
    for (const Reader &reader : std::as_const(readers))
        QVERIFY(asSeenBy(m_desk->file(), reader).notes.isEmpty());

    const auto chip = [&](const QString &name) {
        const auto chips = panel.findChildren<QPushButton *>();
        return *std::find_if(chips.begin(), chips.end(), [&](const QPushButton *button) {
            return button->text() == name;
        });
    };
    chip(u"Isa"_s)->setFocus();
    QTest::keyClick(chip(u"Isa"_s), Qt::Key_Space);
    QVERIFY(chip(u"Isa"_s)->hasFocus());
    QCOMPARE(asSeenBy(m_desk->file(), Reader::youth()).notes.size(), 1);
    for (const Reader &reader : std::as_const(readers)) {
        if (reader.kind != ReaderKind::Youth)
            QVERIFY(asSeenBy(m_desk->file(), reader).notes.isEmpty());
    }
    QTest::keyClick(chip(u"Isa"_s), Qt::Key_Space);
    for (const Reader &reader : std::as_const(readers))
        QVERIFY(asSeenBy(m_desk->file(), reader).notes.isEmpty());
}

/// After a lock, or half a minute of thinking, it is still the same note.
void TestTogetherSheets::aNoteGoesOnUntilOneGoesElsewhere()
{
    ui::OverviewPanel panel(m_desk->openCase, m_desk->house);
    connect(&m_desk->openCase, &ui::OpenCase::changed, &panel, &ui::OverviewPanel::refresh);
    panel.resize(600, 900);
    panel.show();
    panel.refresh();
    auto *fresh = panel.findChild<ui::WordsEdit *>(u"newNote"_s);
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    fresh->setFocus();
    QTest::keyClicks(fresh, u"Bel "_s);
    fresh->flush();
    QTest::keyClicks(fresh, u"school"_s);
    fresh->clearFocus();
    QCOMPARE(m_desk->file().notes.size(), 1);
    QCOMPARE(m_desk->file().notes.first().text, u"Bel school"_s);
    QVERIFY(panel.findChild<QPlainTextEdit *>(u"note"_s) == nullptr); // It stands in one place.

    fresh->setFocus();
    QTest::keyClicks(fresh, u"."_s);
    QTest::keyClick(fresh, Qt::Key_Tab);
    QCOMPARE(m_desk->file().notes.size(), 1);
    QVERIFY(fresh->toPlainText().isEmpty());
    QCOMPARE(panel.findChild<QPlainTextEdit *>(u"note"_s)->toPlainText(), u"Bel school."_s);
}

void TestTogetherSheets::aNoteForEverybodySaysSo()
{
    Note note = m_desk->openCase.fresh<Note>();
    note.text = u"Oma belt op zondag."_s;
    m_desk->openCase.add(note);
    ui::OverviewPanel panel(m_desk->openCase, m_desk->house);
    connect(&m_desk->openCase, &ui::OpenCase::changed, &panel, &ui::OverviewPanel::refresh);
    panel.refresh();
    const QList<QPushButton *> chips = panel.findChildren<QPushButton *>();
    QCOMPARE(chips.size(), 2);
    for (const QPushButton *chip : chips)
        QVERIFY(chip->isChecked());

    chips.first()->click(); // Isa may not.

    QVERIFY(asSeenBy(m_desk->file(), Reader::youth()).notes.isEmpty());
    QCOMPARE(asSeenBy(m_desk->file(), Reader::parent(m_desk->mother)).notes.size(), 1);
    QVERIFY(chips.last()->isChecked());
}

void TestTogetherSheets::anEmptiedNoteIsGone()
{
    ui::OverviewPanel panel(m_desk->openCase, m_desk->house);
    connect(&m_desk->openCase, &ui::OpenCase::changed, &panel, &ui::OverviewPanel::refresh);
    panel.resize(600, 900);
    panel.show();
    panel.refresh();
    type(&panel, u"newNote"_s, u"Bel school"_s);
    type(&panel, u"note"_s, u", of mail."_s);
    QCOMPARE(m_desk->file().notes.size(), 1);
    QVERIFY(m_desk->file().notes.first().text.contains(u"mail"));
    panel.findChild<QPlainTextEdit *>(u"note"_s)->selectAll();
    type(&panel, u"note"_s, u" "_s);
    QVERIFY(m_desk->file().notes.isEmpty());
}

QTEST_MAIN(TestTogetherSheets)
#include "tst_togethersheets.moc"
