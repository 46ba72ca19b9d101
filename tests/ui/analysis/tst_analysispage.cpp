#include "tests/ui/analysis/canvasfixture.h"

#include <QAccessible>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

class TestAnalysisPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMapWithoutCardsSaysHowItBegins();
    void aCardIsMadeByTypingIt();
    void aTypedChainMakesCardsAndArrows();
    void cardsThatAreThereAreNotMadeAgain();
    void theLaneIsChosenWithTheArrowsOfTheLine();
    void tabTakesTheSuggestion();
    void noLetterIsKeptFromTheLine();
    void theFirstArrowTakesThreeKeys();
    void anAimedArrowCanGoToANewCard();
    void thePageCanGoWhileAnArrowIsAimed();
    void anArrowIsDrawnByDragging();
    void keysSayWhatAnArrowIs();
    void aDraggedCardLandsInItsSlotAndLane();
    void altArrowsMoveACard();
    void aCardDroppedOnAnotherGoesBesideIt();
    void undoTakesBackAndRedoBringsAgain();
    void deletingACardTakesItsArrows();
    void nothingElseMovesWhenACardIsAdded();
    void nothingMovesWhenCardsComeFromElsewhere();
    void arrowKeysWalkToTheNearestCard();
    void moreStepsAroundTheChosenCardStandOut();
    void loopsAreListedAndLit();
    void aLoopThatClosesIsLitAndSaidAtOnce();
    void loopsOfTheChosenCardComeFirst();
    void aLoopIsNamedAndPinnedWithKeys();
    void theNameOfABrokenLoopStaysToBeSeen();
    void theInspectorChangesTheCard();
    void theYouthSaysHowMuchItWants();
    void aCardLeadsToItsSentence();
    void oneKeyTurnsAnArrowRound();
    void aNarrowPageShowsItsFormsWhenAsked();
    void readersFindEveryCardAndArrow();
};

void TestAnalysisPage::aMapWithoutCardsSaysHowItBegins()
{
    CanvasFixture it;
    const auto *hint = it.page.findChild<QWidget *>(u"emptyMap"_s);
    QVERIFY(hint->isVisible());
    QVERIFY(it.canvas()->rect().contains(hint->geometry()));

    it.type(u"Ik slaap slecht"_s);
    QVERIFY(!hint->isVisible());

    it.press(Qt::Key_Delete);
    QVERIFY(hint->isVisible());
}

void TestAnalysisPage::aCardIsMadeByTypingIt()
{
    CanvasFixture it;

    it.type(u"Ik slaap slecht"_s);

    QCOMPARE(it.file().factors.size(), 1);
    QCOMPARE(it.file().factors[0].text, u"Ik slaap slecht"_s);
    QVERIFY(it.file().factors[0].place.has_value());
    QCOMPARE(it.scene().choice().factor, it.file().factors[0].id);
    QVERIFY(it.canvas()->hasFocus());
}

void TestAnalysisPage::aTypedChainMakesCardsAndArrows()
{
    CanvasFixture it;

    it.type(u"Ruzie -> Ik slaap slecht -> Moe -| Sporten"_s);

    QCOMPARE(it.file().factors.size(), 4);
    QCOMPARE(it.file().links.size(), 3);
    QCOMPARE(it.file().links[0].kind, core::LinkKind::Feeds);
    QCOMPARE(it.file().links[2].kind, core::LinkKind::Dampens);
    QCOMPARE(it.file().links[2].to, it.card(u"Sporten"_s));
}

void TestAnalysisPage::cardsThatAreThereAreNotMadeAgain()
{
    CanvasFixture it;
    it.type(u"Ruzie"_s);

    it.type(u"RUZIE -> Moe"_s);

    QCOMPARE(it.file().factors.size(), 2);
    QCOMPARE(it.file().links[0].from, it.card(u"Ruzie"_s));
}

void TestAnalysisPage::theLaneIsChosenWithTheArrowsOfTheLine()
{
    CanvasFixture it;

    it.press(Qt::Key_Insert);
    QTest::keyClicks(it.line(), u"Ruzie"_s);
    QTest::keyClick(it.line(), Qt::Key_Down);
    QTest::keyClick(it.line(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(it.line(), Qt::Key_Return);

    QCOMPARE(it.file().factors[0].domain, core::Domain::Home); // One below Feelings.
    QCOMPARE(it.file().factors[0].polarity, core::Polarity::Strength);
    it.type(u"Moe"_s);
    QCOMPARE(it.file().factors[1].domain, core::Domain::Home); // The lane of the chosen card.
}

void TestAnalysisPage::tabTakesTheSuggestion()
{
    CanvasFixture it;
    it.type(u"Ik slaap slecht"_s);

    QTest::keyClicks(it.canvas(), u"M"_s);
    QTest::keyClicks(it.line(), u"oe -> ik sl"_s);
    QTest::keyClick(it.line(), Qt::Key_Tab);

    QCOMPARE(it.line()->text(), u"Moe -> Ik slaap slecht"_s);
}

/// A sentence may begin with any letter, also while a card is chosen.
void TestAnalysisPage::noLetterIsKeptFromTheLine()
{
    for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
        CanvasFixture it;
        const QString first = QChar(letter) + u"lleen"_s;
        it.type(first);
        QVERIFY2(!it.card(first).isEmpty(), qPrintable(first));
        const QString second = QChar(letter) + u"nders"_s; // The first card is chosen now.
        it.type(second);
        QVERIFY2(!it.card(second).isEmpty(), qPrintable(second));
        QCOMPARE(it.file().links.size(), 0);
    }
}

void TestAnalysisPage::theFirstArrowTakesThreeKeys()
{
    CanvasFixture it;
    it.type(u"Ruzie"_s);
    it.type(u"Moe"_s);

    it.press(Qt::Key_Greater);
    it.press(Qt::Key_Left);
    it.press(Qt::Key_Return);

    QCOMPARE(it.file().links.size(), 1);
    QCOMPARE(it.file().links[0].from, it.card(u"Moe"_s));
    QCOMPARE(it.file().links[0].to, it.card(u"Ruzie"_s));
    QCOMPARE(it.scene().choice().link, it.file().links[0].id);
}

void TestAnalysisPage::anAimedArrowCanGoToANewCard()
{
    CanvasFixture it;
    it.type(u"Ruzie"_s);

    it.press(Qt::Key_Greater);
    it.type(u"Moe"_s);

    QCOMPARE(it.file().factors.size(), 2);
    QCOMPARE(it.file().links.size(), 1);
    QCOMPARE(it.file().links[0].to, it.card(u"Moe"_s));
}

void TestAnalysisPage::thePageCanGoWhileAnArrowIsAimed()
{
    CanvasFixture it;
    it.type(u"Ruzie"_s);

    it.press(Qt::Key_Greater);

    QVERIFY(it.scene().choice().link.isEmpty()); // And then it is closed: another language, a lock.
}

void TestAnalysisPage::anArrowIsDrawnByDragging()
{
    CanvasFixture it;
    it.type(u"Ruzie"_s);
    it.type(u"Moe"_s);
    const QRectF moe = it.scene().cardRect(it.card(u"Moe"_s));

    it.drag(it.at(moe.topRight()), it.middle(it.card(u"Ruzie"_s)));

    QCOMPARE(it.file().links.size(), 1);
    QCOMPARE(it.file().links[0].from, it.card(u"Moe"_s));
    QCOMPARE(it.file().links[0].kind, core::LinkKind::Feeds);
}

void TestAnalysisPage::keysSayWhatAnArrowIs()
{
    CanvasFixture it;
    it.type(u"Ruzie -> Moe"_s);
    it.press(Qt::Key_BracketRight);

    QTest::keyClicks(it.canvas(), u"-3?"_s);

    const core::Link link = it.file().links[0];
    QCOMPARE(link.kind, core::LinkKind::Dampens);
    QCOMPARE(link.strength, 3);
    QCOMPARE(link.certainty, core::Certainty::Maybe);
}

void TestAnalysisPage::aDraggedCardLandsInItsSlotAndLane()
{
    CanvasFixture it;
    it.type(u"Ruzie"_s);
    const core::FactorId card = it.card(u"Ruzie"_s);
    const QRectF there = it.scene().grid().cardRect(core::Domain::School, {2, 0});

    it.drag(it.middle(card), it.at(there.center() + QPointF(9, -7)));

    QCOMPARE(it.file().factors[0].domain, core::Domain::School);
    QCOMPARE(it.file().factors[0].place, QPointF(2, 0));
    QCOMPARE(it.scene().cardRect(card), there);
}

void TestAnalysisPage::altArrowsMoveACard()
{
    CanvasFixture it;
    it.type(u"Ruzie"_s);

    it.press(Qt::Key_Right, Qt::AltModifier);
    it.press(Qt::Key_Down, Qt::AltModifier);

    QCOMPARE(it.file().factors[0].place, QPointF(1, 0));
    QCOMPARE(it.file().factors[0].domain, core::Domain::Home);
}

void TestAnalysisPage::aCardDroppedOnAnotherGoesBesideIt()
{
    CanvasFixture it;
    it.type(u"Ruzie"_s);
    it.type(u"Moe"_s);
    const QRectF before = it.scene().cardRect(it.card(u"Ruzie"_s));

    it.drag(it.middle(it.card(u"Moe"_s)), it.middle(it.card(u"Ruzie"_s)));

    QCOMPARE(it.scene().cardRect(it.card(u"Ruzie"_s)), before);
    QVERIFY(!it.scene().cardRect(it.card(u"Moe"_s)).intersects(before));
}

void TestAnalysisPage::undoTakesBackAndRedoBringsAgain()
{
    CanvasFixture it;
    it.type(u"Ruzie"_s);
    it.type(u"Ruzie -> Moe"_s);

    it.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(it.file().factors.size(), 1);
    QVERIFY(it.file().links.isEmpty());

    it.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(it.file().links.size(), 1);
    QVERIFY(it.scene().link(it.file().links[0].id));
}

void TestAnalysisPage::deletingACardTakesItsArrows()
{
    CanvasFixture it;
    it.type(u"Ruzie -> Moe"_s);

    it.press(Qt::Key_Delete);

    QCOMPARE(it.file().factors.size(), 1);
    QVERIFY(it.file().links.isEmpty());
    QVERIFY(it.scene().choice().isEmpty());
}

void TestAnalysisPage::nothingElseMovesWhenACardIsAdded()
{
    CanvasFixture it;
    it.type(u"A1 -> B1 -> C1 -> D1 -> A1"_s);
    QHash<core::FactorId, QRectF> before;
    for (const core::Factor &factor : it.file().factors)
        before.insert(factor.id, it.scene().cardRect(factor.id));

    it.type(u"B1 -> E1 -> C1"_s);

    QCOMPARE(it.file().factors.size(), 5);
    for (auto at = before.cbegin(); at != before.cend(); ++at)
        QCOMPARE(it.scene().cardRect(at.key()), at.value());
}

void TestAnalysisPage::nothingMovesWhenCardsComeFromElsewhere()
{
    CanvasFixture it;
    core::Factor first = it.open.fresh<core::Factor>();
    first.text = u"Ruzie"_s;
    it.open.add(first);
    const QRectF before = it.scene().cardRect(first.id);

    core::Factor second = it.open.fresh<core::Factor>();
    second.text = u"Vroeger"_s;
    second.polarity = core::Polarity::Background;
    it.open.add(second);

    QCOMPARE(it.scene().cardRect(first.id), before);
    QVERIFY(!it.scene().cardRect(second.id).intersects(before));
    it.type(u"Moe"_s); // The first deed on the canvas writes down where they stand.
    QVERIFY(it.file().factors[0].place.has_value());
    QCOMPARE(it.scene().cardRect(first.id), before);
}

void TestAnalysisPage::arrowKeysWalkToTheNearestCard()
{
    CanvasFixture it;
    it.type(u"Ruzie"_s);
    it.type(u"Moe"_s);

    it.press(Qt::Key_Left);
    QCOMPARE(it.scene().choice().factor, it.card(u"Ruzie"_s));
    it.press(Qt::Key_Right);
    QCOMPARE(it.scene().choice().factor, it.card(u"Moe"_s));
    it.press(Qt::Key_Escape);
    QVERIFY(it.scene().choice().isEmpty());
}

void TestAnalysisPage::moreStepsAroundTheChosenCardStandOut()
{
    CanvasFixture it;
    it.type(u"Ruzie -> Moe -> School -> Boos"_s);
    it.scene().choose({it.card(u"Ruzie"_s), {}});
    const auto emphasis = [&](const QString &text) {
        return it.scene().card(it.card(text))->emphasis();
    };
    QCOMPARE(emphasis(u"School"_s), ui::Emphasis::Dimmed);

    it.press(Qt::Key_Period);

    QCOMPARE(emphasis(u"School"_s), ui::Emphasis::Lit);
    QCOMPARE(emphasis(u"Boos"_s), ui::Emphasis::Dimmed);
    QCOMPARE(it.scene().link(it.file().links[1].id)->emphasis(), ui::Emphasis::Lit);
    QCOMPARE(it.scene().link(it.file().links[2].id)->emphasis(), ui::Emphasis::Dimmed);
    QVERIFY(it.says(u"3 cards"_s));
    it.press(Qt::Key_Comma);
    QCOMPARE(emphasis(u"School"_s), ui::Emphasis::Dimmed);
}

void TestAnalysisPage::loopsAreListedAndLit()
{
    CanvasFixture it;
    it.type(u"Ruzie -> Moe -> Ruzie"_s);
    it.type(u"Oma"_s);
    QTRY_VERIFY(!it.page.findChildren<QWidget *>(u"loop"_s).isEmpty());

    it.press(Qt::Key_F3);

    QCOMPARE(it.scene().lit().factors.size(), 2);
    QCOMPARE(it.scene().lit().links.size(), 2);
    QCOMPARE(it.scene().card(it.card(u"Ruzie"_s))->emphasis(), ui::Emphasis::Lit);
    QCOMPARE(it.scene().card(it.card(u"Oma"_s))->emphasis(), ui::Emphasis::Dimmed);
}

void TestAnalysisPage::aLoopThatClosesIsLitAndSaidAtOnce()
{
    CanvasFixture it;
    it.type(u"Ruzie -> Moe"_s);
    it.type(u"Oma"_s);
    it.press(Qt::Key_Left);

    it.type(u"Moe -> Ruzie"_s);

    QTRY_COMPARE(it.scene().lit().factors.size(), 2);
    QCOMPARE(it.scene().lit().links.size(), 2);
    QVERIFY(!it.scene().choice().isEmpty()); // The keys go on where they were.
    QVERIFY(it.canvas()->hasFocus());
    QVERIFY(it.says(u"Moe – feeds → Ruzie"_s));
    it.press(Qt::Key_Escape);
    QVERIFY(it.scene().lit().isEmpty());
}

void TestAnalysisPage::loopsOfTheChosenCardComeFirst()
{
    CanvasFixture it;
    it.type(u"A1 -> B1 -> A1"_s);
    it.type(u"C1 -> D1 -> C1"_s);
    QTRY_COMPARE(it.rows().size(), 2);
    QTRY_COMPARE(it.rows().size(), 2);

    for (const QString &text : {u"A1"_s, u"D1"_s}) {
        it.scene().choose({it.card(text), {}});
        QVERIFY(it.rows().first()->accessibleDescription().contains(text));
        QVERIFY(it.rows().first()->isVisible());
    }
}

void TestAnalysisPage::aLoopIsNamedAndPinnedWithKeys()
{
    CanvasFixture it;
    it.type(u"Ruzie -> Moe -> Ruzie"_s);
    QTRY_COMPARE(it.rows().size(), 1);

    it.rows().first()->setFocus();
    QTest::keyClick(it.rows().first(), Qt::Key_F2);
    auto *name = it.rows().first()->findChild<QLineEdit *>();
    QVERIFY(name->hasFocus());
    QCOMPARE(name->text(), u"Ruzie and Moe"_s);
    QTest::keyClicks(name, u"Het rondje"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTest::keyClick(it.rows().first(), Qt::Key_P);

    QCOMPARE(it.file().loops.size(), 1);
    QCOMPARE(it.file().loops[0].name, u"Het rondje"_s);
    QVERIFY(it.file().loops[0].pinned);
    QVERIFY(it.rows().first()->hasFocus());
    it.type(u"Moe -> Boos -> Ruzie"_s);
    QTRY_COMPARE(it.rows().size(), 2);
    QVERIFY(it.row(u"Het rondje"_s));
}

void TestAnalysisPage::theNameOfABrokenLoopStaysToBeSeen()
{
    CanvasFixture it;
    it.type(u"Ruzie -> Moe -> Ruzie"_s);
    QTRY_COMPARE(it.rows().size(), 1);
    it.rows().first()->setFocus();
    QTest::keyClick(it.rows().first(), Qt::Key_F2);
    QTest::keyClick(it.rows().first()->findChild<QLineEdit *>(), Qt::Key_Return);

    it.scene().choose({{}, it.file().links[0].id});
    it.canvas()->setFocus();
    it.press(Qt::Key_Delete);

    QTRY_VERIFY(it.row(u"Ruzie and Moe, no loop any more"_s));
    QCOMPARE(it.file().loops.size(), 1);
}

void TestAnalysisPage::theInspectorChangesTheCard()
{
    CanvasFixture it;
    it.type(u"Ruzie"_s);
    auto *text = it.page.findChild<QPlainTextEdit *>(u"cardText"_s);

    it.press(Qt::Key_Return);
    QVERIFY(text->hasFocus());
    QTest::keyClicks(text, u"Ruzie aan tafel"_s);
    QTest::keyClick(text, Qt::Key_Escape);

    QCOMPARE(it.file().factors[0].text, u"Ruzie aan tafel"_s);
    QVERIFY(it.canvas()->hasFocus());
}

void TestAnalysisPage::theYouthSaysHowMuchItWants()
{
    CanvasFixture it;
    it.type(u"Ruzie"_s);
    auto *spin = it.page.findChild<QSpinBox *>(u"willingness"_s);

    QVERIFY(!it.file().factors[0].willingness);
    spin->setFocus();
    QTest::keyClick(spin, Qt::Key_Up);
    QCOMPARE(it.file().factors[0].willingness, 0);
    QTest::keyClick(spin, Qt::Key_PageUp);
    QCOMPARE(it.file().factors[0].willingness, 10);
    for (int i = 0; i < 11; ++i)
        QTest::keyClick(spin, Qt::Key_Down);
    QVERIFY(!it.file().factors[0].willingness);
}

void TestAnalysisPage::aCardLeadsToItsSentence()
{
    CanvasFixture it;
    auto statement = it.open.fresh<core::Statement>();
    statement.text = u"Ze schreeuwen altijd aan tafel"_s;
    it.open.add(statement);
    it.type(u"Ruzie"_s);
    core::Factor after = it.file().factors[0];
    after.statements = {statement.id};
    it.open.change(it.file().factors[0], after);
    QSignalSpy asked(&it.page, &ui::AnalysisPage::statementAsked);

    auto *source = it.page.findChild<QPushButton *>(u"source"_s);
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Space);

    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].value<core::StatementId>(), statement.id);
}

void TestAnalysisPage::oneKeyTurnsAnArrowRound()
{
    CanvasFixture it;
    it.type(u"Ruzie -> Moe"_s);
    it.press(Qt::Key_BracketRight);

    it.press(Qt::Key_R);

    QCOMPARE(it.file().links[0].from, it.card(u"Moe"_s));
    QCOMPARE(it.file().links[0].to, it.card(u"Ruzie"_s));
}

void TestAnalysisPage::aNarrowPageShowsItsFormsWhenAsked()
{
    CanvasFixture it;
    it.type(u"Ruzie"_s);
    auto *text = it.page.findChild<QPlainTextEdit *>(u"cardText"_s);
    QVERIFY(text->isVisible());

    it.page.resize(420, 700);
    QTRY_VERIFY(!text->isVisible());
    it.press(Qt::Key_F4);
    QVERIFY(text->isVisible());
    QTest::mouseClick(it.page.findChild<QWidget *>(u"panelButton"_s), Qt::LeftButton);
    QVERIFY(!text->isVisible());
    it.press(Qt::Key_Return);
    QVERIFY(text->hasFocus());
}

void TestAnalysisPage::readersFindEveryCardAndArrow()
{
    CanvasFixture it;
    it.type(u"Ruzie -> Moe"_s);

    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(it.canvas());

    QCOMPARE(list->childCount(), 3);
    QAccessibleInterface *arrow = list->child(2);
    QCOMPARE(arrow->role(), QAccessible::ListItem);
    QCOMPARE(arrow->text(QAccessible::Name), u"Ruzie – feeds → Moe"_s);
    QVERIFY(!arrow->rect().isEmpty());
    arrow->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(arrow->state().selected);
    QCOMPARE(list->indexOfChild(arrow), 2);
    QAccessibleInterface *card = list->child(0);
    QCOMPARE(card->text(QAccessible::Name), u"Ruzie"_s);
    QVERIFY(card->text(QAccessible::Description).contains(u"3"_s));
    card->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(it.scene().choice().factor, it.card(u"Ruzie"_s));
}

QTEST_MAIN(TestAnalysisPage)
#include "tst_analysispage.moc"
