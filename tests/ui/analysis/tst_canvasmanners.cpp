#include "tests/ui/analysis/canvasfixture.h"

#include <QDialog>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Canvas : CanvasFixture
{
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void merge() { press(Qt::Key_J, Qt::ControlModifier); }
    void chooseAll() { press(Qt::Key_A, Qt::ControlModifier); }

    bool reads(const QString &words)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    QDialog *question() { return page.findChild<QDialog *>(u"mergeDialog"_s); }
    QLabel *strip() { return page.findChild<QLabel *>(u"canvasNews"_s); }
};

} // namespace

/// What the canvas says, asks and keeps.
class TestCanvasManners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArrowToItselfIsNoCircle();
    void loopsThroughAllThatIsChosenComeFirst();
    void loopsThroughSomeOfWhatIsChosenAreSaidSo();
    void whatUndoBringsBackIsNotNew();
    void newsGoesWithWhatItWasAbout();
    void newsGoesWhenAnotherPageComes();
    void longNewsStandsWhole();
    void manyCardsBecomeOneAfterAQuestion();
    void wordsPutAsideComeBack();
    void wordsPutAsideOutliveAnotherLine();
    void theKeyOfTheVoicesBringsThem();
    void tidyingMakesLanesAsHighAsTheirCards();
    void theLegendIsAlwaysToBeSeen();
};

void TestCanvasManners::anArrowToItselfIsNoCircle()
{
    Canvas it;
    it.type(u"Ruzie -> Moe -> Ruzie"_s);
    QTRY_COMPARE(it.rows().size(), 1);
    core::Link self = it.open.fresh<core::Link>();
    self.from = self.to = it.card(u"Moe"_s);
    self.strength = 3;
    it.open.add(self);

    QTRY_COMPARE(it.rows().size(), 2);
    QVERIFY(it.rows()[0]->accessibleName().contains(u"vicious circle"_s));
    QVERIFY(it.rows()[1]->accessibleName().contains(u"strengthens itself"_s));
    QVERIFY(it.reads(u"1 loop(s) found, 1 card(s) with an arrow to itself"_s));
}

void TestCanvasManners::loopsThroughAllThatIsChosenComeFirst()
{
    Canvas it;
    it.type(u"A1 -> B1 -> A1"_s);
    it.type(u"C1 -> D1 -> C1"_s);
    it.type(u"A1 -> C1 -> A1"_s);
    QTRY_COMPARE(it.rows().size(), 3);

    it.scene().choose(ui::choiceOf({it.card(u"A1"_s), it.card(u"B1"_s)}));

    QVERIFY(it.reads(u"Through all 2 cards: 1"_s));
    QVERIFY(it.reads(u"Through one or more of these 2 cards: 1"_s));
    QVERIFY(it.reads(u"The others: 1"_s));
    QVERIFY(it.rows()[0]->accessibleDescription().contains(u"B1"_s));
}

void TestCanvasManners::loopsThroughSomeOfWhatIsChosenAreSaidSo()
{
    Canvas it;
    it.type(u"A1 -> B1 -> A1"_s);
    it.type(u"Los"_s);
    QTRY_COMPARE(it.rows().size(), 1);

    it.chooseAll();

    QVERIFY(it.reads(u"Through one or more of these 3 cards: 1"_s));
    QVERIFY(!it.reads(u"None of them runs"_s));
}

void TestCanvasManners::whatUndoBringsBackIsNotNew()
{
    Canvas it;
    it.type(u"A1 -> B1 -> C1 -> A1"_s);
    QTRY_VERIFY(it.reads(u"new"_s));
    it.type(u"Los"_s);
    it.scene().choose(ui::choiceOf({it.card(u"A1"_s), it.card(u"B1"_s), it.card(u"C1"_s)}));
    it.merge();
    QTRY_COMPARE(it.rows().size(), 0);

    it.undo();

    QTRY_COMPARE(it.rows().size(), 1);
    QVERIFY(!it.reads(u"new"_s));
}

void TestCanvasManners::newsGoesWithWhatItWasAbout()
{
    Canvas it;
    it.type(u"A1 -> B1"_s);
    it.chooseAll();
    it.merge();
    QVERIFY(it.says(u"2 cards are now"_s));

    it.undo();

    QVERIFY(!it.says(u"2 cards are now"_s));
}

void TestCanvasManners::newsGoesWhenAnotherPageComes()
{
    Canvas it;
    it.type(u"A1 -> B1"_s);
    it.chooseAll();
    QVERIFY(it.says(u"2 cards chosen"_s));

    it.page.hide();
    it.page.show();

    QVERIFY(!it.says(u"2 cards chosen"_s));
}

void TestCanvasManners::longNewsStandsWhole()
{
    Canvas it;
    it.page.resize(820, 560);
    it.type(u"Ik lig uren te malen over alles -> Ik kom mijn bed niet uit"_s);
    it.chooseAll();

    it.merge();

    QVERIFY(it.strip()->isVisible());
    QVERIFY(it.strip()->text().contains(u"2 cards are now"_s));
    QVERIFY(it.strip()->height() >= it.strip()->heightForWidth(it.strip()->width()));
}

void TestCanvasManners::manyCardsBecomeOneAfterAQuestion()
{
    Canvas it;
    it.type(u"A1 -> B1 -> C1 -> D1"_s);
    it.chooseAll();

    it.merge();

    QVERIFY(it.question());
    QCOMPARE(it.file().factors.size(), 4);
    QTest::keyClick(it.question(), Qt::Key_Escape);
    QCOMPARE(it.file().factors.size(), 4);
    QTRY_VERIFY(!it.question());
    it.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&it.page));
    it.page.setFocus();
    it.merge();
    QVERIFY(it.question());
    for (QPushButton *button : it.question()->findChildren<QPushButton *>()) {
        if (button->isDefault())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(it.file().factors.size(), 1);
}

void TestCanvasManners::wordsPutAsideComeBack()
{
    Canvas it;
    QTest::keyClicks(it.canvas(), u"I"_s);
    QTest::keyClicks(it.line(), u"k ben moe"_s);

    QTest::keyClick(it.line(), Qt::Key_Escape);

    QVERIFY(!it.line()->isVisible());
    QVERIFY(it.says(u"Your words are kept"_s));
    it.press(Qt::Key_Insert);
    QCOMPARE(it.line()->text(), u"Ik ben moe"_s);
    QTest::keyClick(it.line(), Qt::Key_Return);
    QVERIFY(!it.card(u"Ik ben moe"_s).isEmpty());
    it.press(Qt::Key_Insert);
    QCOMPARE(it.line()->text(), QString());
}

void TestCanvasManners::wordsPutAsideOutliveAnotherLine()
{
    Canvas it;
    QTest::keyClicks(it.canvas(), u"I"_s);
    QTest::keyClicks(it.line(), u"k ben moe"_s);
    QTest::keyClick(it.line(), Qt::Key_Escape);

    it.type(u"Ruzie"_s);

    QCOMPARE(it.file().factors.size(), 1);
    it.press(Qt::Key_Insert);
    QCOMPARE(it.line()->text(), u"Ik ben moe"_s);
}

void TestCanvasManners::theKeyOfTheVoicesBringsThem()
{
    Canvas it;
    it.type(u"A1 -> B1"_s);

    it.press(Qt::Key_F6);

    QCOMPARE(it.page.findChild<ui::SideColumn *>()->part(), ui::SideColumn::Voices);
    QVERIFY(it.page.findChild<QWidget *>(u"voicesMap"_s)->isVisible());
}

void TestCanvasManners::tidyingMakesLanesAsHighAsTheirCards()
{
    Canvas it;
    it.type(u"A1 -> B1"_s);
    core::Factor low = *core::find(it.file().factors, it.card(u"B1"_s));
    const core::Factor before = low;
    low.place = QPointF(0, 4);
    it.open.change(before, low);
    const auto lane = size_t(low.domain);
    QCOMPARE(it.scene().grid().laneRows()[lane], 5);

    it.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(it.scene().grid().laneRows()[lane], 1);
}

void TestCanvasManners::theLegendIsAlwaysToBeSeen()
{
    Canvas it;
    auto *button = it.page.findChild<QWidget *>(u"legendButton"_s);
    QVERIFY(!button->isVisible()); // Everything is in the bar.

    it.page.resize(760, 560);

    QTRY_VERIFY(button->isVisible());
    QVERIFY(button->geometry().right() <= button->parentWidget()->width());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(it.page.findChild<QWidget *>(u"legendMenu"_s));
}

QTEST_MAIN(TestCanvasManners)
#include "tst_canvasmanners.moc"
