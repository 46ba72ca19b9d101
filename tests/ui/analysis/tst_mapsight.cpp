#include "core/model/difference.h"
#include "tests/ui/analysis/anymap.h"
#include "tests/ui/analysis/canvasfixture.h"
#include "ui/analysis/filterpanel.h"
#include "ui/analysis/minimap.h"
#include "ui/analysis/namedialog.h"
#include "ui/shared/words.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

class Canvas : public CanvasFixture
{
public:
    explicit Canvas(const QString &line = u"A -> B -> C"_s)
    {
        if (!line.isEmpty())
            type(line);
        press(Qt::Key_Escape);
    }

    ui::FilterPanel *panel() { return page.findChild<ui::FilterPanel *>(); }
    ui::Minimap *minimap() { return page.findChild<ui::Minimap *>(); }
    ui::Emphasis emphasis(const QString &name) { return scene().card(card(name))->emphasis(); }
    QList<core::FactorId> chosen() { return scene().choice().cards(); }
    void click(const QString &name, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers, middle(card(name)));
    }
    QToolButton *chip(const QString &text)
    {
        const auto chips = panel()->findChildren<QToolButton *>();
        for (QToolButton *one : chips) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    void edit(const QString &name, const std::function<void(core::Factor &)> &change)
    {
        const core::Factor before = *core::find(file().factors, card(name));
        core::Factor after = before;
        change(after);
        open.change(before, after);
    }
    /// As if a colleague had done it.
    void elsewhere(const std::function<void(core::CaseFile &)> &change)
    {
        core::CaseFile after = file();
        change(after);
        open.reset(after);
    }
    void loseElsewhere(const QString &name)
    {
        elsewhere([&](core::CaseFile &after) {
            const core::Factor gone = *core::find(after.factors, card(name));
            core::apply(after, core::removedWithTraces(after, gone));
        });
    }
    void pressAt(const QPoint &at)
    {
        QTest::mouseMove(view()->viewport(), at);
        QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, at);
    }
    void releaseAt(const QPoint &at)
    {
        QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, at);
    }
    QPoint below(const QString &name)
    {
        const ui::CanvasMetrics &metrics = scene().look().metrics;
        const QPointF down(0, metrics.card.height() + metrics.strip);
        return at(scene().cardRect(card(name)).center() + down);
    }
};

} // namespace

class TestMapSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotAskedForFades();
    void aFilterIsMadeWithKeys();
    void theFilterIsLeftFromTheMapToo();
    void oneKeyShowsEverythingAgain();
    void peopleAndTimesCanBeAskedFor();
    void aFilterSurvivesEdits();
    void everyChoiceOfTheFilterCanBeSeen();
    void theFormOfSeveralCardsKeepsItsWidth();
    void cardsAreGroupedUnderAName();
    void aGroupIsRenamedAndTakenApart();
    void theNameOfAGroupChoosesItsCards();
    void theOverviewComesWhenTheMapIsLarger();
    void aClickOnTheOverviewGoesThere();
    void aMapOf500Opens();
    void aCardInTheAirStaysThereWhenAColleagueEdits();
    void aCardInTheAirCanBeDeletedByAColleague();
    void oneOfSeveralInTheAirCanBeDeletedByAColleague();
    void anArrowBeingDrawnCanLoseItsCard();
    void anAimedArrowCanLoseItsCard();
    void wordsForACardThatAColleagueDeletedAreKept();
    void wordsBeingTypedSurviveAColleaguesEdit();
    void aRectangleSurvivesAColleaguesEdit();
};

void TestMapSight::whatIsNotAskedForFades()
{
    Canvas it(u"A -> B"_s);
    it.edit(u"B"_s, [](core::Factor &card) { card.polarity = core::Polarity::Strength; });
    core::MapFilter filter;
    filter.polarities = {core::Polarity::Strength};

    it.scene().setFilter(filter);

    QCOMPARE(it.emphasis(u"A"_s), ui::Emphasis::Dimmed);
    QCOMPARE(it.emphasis(u"B"_s), ui::Emphasis::Normal);
    QVERIFY(it.scene().matching().links.isEmpty());
    it.click(u"A"_s);
    QCOMPARE(it.emphasis(u"A"_s), ui::Emphasis::Chosen);
    QCOMPARE(it.emphasis(u"B"_s), ui::Emphasis::Lit);
}

void TestMapSight::aFilterIsMadeWithKeys()
{
    Canvas it(u"A -> B"_s);
    it.edit(u"B"_s, [](core::Factor &card) { card.polarity = core::Polarity::Strength; });
    QVERIFY(it.panel()->isHidden());

    it.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(it.panel()->isVisible());
    QVERIFY(it.panel()->isAncestorOf(QApplication::focusWidget()));
    QToolButton *strength = it.chip(ui::wordFor(core::Polarity::Strength));
    strength->setFocus();
    QTest::keyClick(strength, Qt::Key_Space);

    QCOMPARE(it.emphasis(u"A"_s), ui::Emphasis::Dimmed);
    QVERIFY(it.panel()->sentence().startsWith(u"1 of 2"_s));
    QVERIFY(it.says(u"1 of 2"_s));
    QTest::keyClick(strength, Qt::Key_X);
    QVERIFY2(!it.line()->isVisible(), "a letter in the panel began a card");
    QTest::keyClick(strength, Qt::Key_Escape);
    QVERIFY(it.canvas()->hasFocus());
    QVERIFY2(it.panel()->isVisible(), "nothing says that a part is faded");
}

void TestMapSight::theFilterIsLeftFromTheMapToo()
{
    Canvas it(u"A -> B"_s);
    it.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(it.panel()->isVisible());

    it.press(Qt::Key_Escape);
    QVERIFY(it.panel()->isHidden());

    it.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(it.panel()->isVisible());
    it.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(it.panel()->isHidden());
}

void TestMapSight::oneKeyShowsEverythingAgain()
{
    Canvas it(u"A -> B"_s);
    it.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::mouseClick(it.chip(ui::wordFor(core::Polarity::Strength)), Qt::LeftButton);
    QTest::keyClick(it.panel(), Qt::Key_Escape);
    QCOMPARE(it.emphasis(u"A"_s), ui::Emphasis::Dimmed);

    it.press(Qt::Key_Backspace);

    QCOMPARE(it.emphasis(u"A"_s), ui::Emphasis::Normal);
    QVERIFY(it.panel()->isHidden());
    QVERIFY(it.scene().filter().isEmpty());
}

void TestMapSight::peopleAndTimesCanBeAskedFor()
{
    Canvas it(u"A -> B"_s);
    core::Person isa = it.open.fresh<core::Person>();
    isa.name = u"Isa"_s;
    it.open.add(isa);
    it.edit(u"A"_s, [&](core::Factor &card) { card.saidBy = {isa.id}; });
    it.edit(u"B"_s, [](core::Factor &card) { card.since = u"altijd"_s; });
    it.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);

    QTest::mouseClick(it.chip(u"Isa"_s), Qt::LeftButton);
    QCOMPARE(it.emphasis(u"B"_s), ui::Emphasis::Dimmed);
    QCOMPARE(it.emphasis(u"A"_s), ui::Emphasis::Normal);
    QTest::mouseClick(it.chip(u"Isa"_s), Qt::LeftButton);
    QTest::mouseClick(it.chip(u"altijd"_s), Qt::LeftButton);

    QCOMPARE(it.emphasis(u"A"_s), ui::Emphasis::Dimmed);
    QCOMPARE(it.emphasis(u"B"_s), ui::Emphasis::Normal);
}

void TestMapSight::aFilterSurvivesEdits()
{
    Canvas it(u"A -> B"_s);
    core::MapFilter filter;
    filter.polarities = {core::Polarity::Strength};
    it.scene().setFilter(filter);

    it.edit(u"A"_s, [](core::Factor &card) { card.polarity = core::Polarity::Strength; });

    QCOMPARE(it.emphasis(u"A"_s), ui::Emphasis::Normal);
    QVERIFY(it.panel()->sentence().startsWith(u"1 of 2"_s));
    QVERIFY(it.panel()->isVisible());
}

void TestMapSight::everyChoiceOfTheFilterCanBeSeen()
{
    Canvas it;

    it.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);

    QTRY_COMPARE(it.panel()->width(), it.panel()->maximumWidth());
    const auto chips = it.panel()->findChildren<QToolButton *>();
    QVERIFY(chips.size() > 20);
    for (const QToolButton *chip : chips) {
        const QRect where(chip->mapTo(it.panel(), QPoint()), chip->size());
        QVERIFY2(it.panel()->rect().contains(where), qPrintable(chip->text()));
        QVERIFY2(chip->visibleRegion().boundingRect() == chip->rect(), qPrintable(chip->text()));
    }
}

void TestMapSight::theFormOfSeveralCardsKeepsItsWidth()
{
    Canvas it;
    it.click(u"A"_s);
    const int one = it.view()->width();

    it.press(Qt::Key_A, Qt::ControlModifier);
    QCoreApplication::processEvents();

    QCOMPARE(it.view()->width(), one);
}

void TestMapSight::cardsAreGroupedUnderAName()
{
    Canvas it;
    const core::CaseFile before = it.file();
    const QImage plain = it.view()->grab().toImage();
    it.click(u"A"_s);
    it.click(u"B"_s, Qt::ControlModifier);

    it.press(Qt::Key_G, Qt::ControlModifier);
    auto *dialog = it.page.findChild<ui::NameDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Thuis"_s);
    QTest::keyClick(dialog, Qt::Key_Return);

    QCOMPARE(it.file().groups.size(), 1);
    QCOMPARE(it.file().groups[0].name, u"Thuis"_s);
    QCOMPARE(it.file().groups[0].factors, (QList{it.card(u"A"_s), it.card(u"B"_s)}));
    it.press(Qt::Key_Escape);
    QVERIFY(it.view()->grab().toImage() != plain);
    it.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(core::changeBetween(it.file(), before).isEmpty());
}

void TestMapSight::aGroupIsRenamedAndTakenApart()
{
    Canvas it;
    core::CardGroup group = it.open.fresh<core::CardGroup>();
    group.name = u"Thuis"_s;
    group.factors = {it.card(u"A"_s), it.card(u"B"_s)};
    it.open.add(group);
    it.click(u"A"_s);

    it.press(Qt::Key_F2);
    auto *dialog = it.page.findChild<ui::NameDialog *>();
    auto *edit = dialog->findChild<QLineEdit *>();
    QCOMPARE(edit->text(), u"Thuis"_s);
    edit->selectAll();
    QTest::keyClicks(edit, u"Bij papa"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(it.file().groups[0].name, u"Bij papa"_s);
    it.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(it.file().groups.isEmpty());
    QCOMPARE(it.file().factors.size(), 3);
}

void TestMapSight::theNameOfAGroupChoosesItsCards()
{
    Canvas it;
    core::CardGroup group = it.open.fresh<core::CardGroup>();
    group.name = u"Thuis en meer"_s;
    group.factors = {it.card(u"A"_s), it.card(u"B"_s)};
    it.open.add(group);
    const QRectF a = it.scene().cardRect(it.card(u"A"_s));

    QTest::mouseClick(
        it.view()->viewport(), Qt::LeftButton, {}, it.at(a.topLeft() + QPointF(12, -7)));

    QCOMPARE(it.chosen(), group.factors);
}

void TestMapSight::theOverviewComesWhenTheMapIsLarger()
{
    Canvas it;
    it.press(Qt::Key_9, Qt::ControlModifier);
    QVERIFY(it.minimap()->isHidden());

    it.view()->zoomTo(2);
    QVERIFY(it.minimap()->isVisible());
    QVERIFY(it.view()->geometry().contains(it.minimap()->geometry()));

    it.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(it.minimap()->isHidden());
}

void TestMapSight::aClickOnTheOverviewGoesThere()
{
    Canvas it(QString{});
    it.open.reset(anyMap(120, 200, 2));
    it.view()->zoomTo(1);
    ui::Minimap *map = it.minimap();
    QVERIFY(map->isVisible());

    QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().bottomRight() - QPoint(8, 8));

    QScrollBar *across = it.view()->horizontalScrollBar();
    QScrollBar *down = it.view()->verticalScrollBar();
    QCOMPARE(across->value(), across->maximum());
    QCOMPARE(down->value(), down->maximum());
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(down->value(), down->minimum());
}

void TestMapSight::aMapOf500Opens()
{
    Canvas it(QString{});

    it.open.reset(anyMap(500, 2000, 4));
    it.press(Qt::Key_9, Qt::ControlModifier);
    it.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(it.chosen().size(), 500);
    it.press(Qt::Key_Escape);
    it.press(Qt::Key_Right);
    it.press(Qt::Key_Delete);

    QCOMPARE(it.file().factors.size(), 499);
    QVERIFY(!it.page.grab().isNull());
}

void TestMapSight::aCardInTheAirStaysThereWhenAColleagueEdits()
{
    Canvas it;
    const QPoint to = it.below(u"A"_s);
    it.pressAt(it.middle(it.card(u"A"_s)));
    it.moveTo(to);
    const QPointF inAir = it.scene().cardRect(it.card(u"A"_s)).topLeft();

    it.elsewhere([&](core::CaseFile &after) { after.factors[1].text = u"Anders"_s; });
    QCOMPARE(it.scene().cardRect(it.card(u"A"_s)).topLeft(), inAir);
    QVERIFY(it.scene().isCarrying());
    it.releaseAt(to);

    QVERIFY(!it.scene().isCarrying());
    QVERIFY(!it.card(u"Anders"_s).isEmpty());
    QCOMPARE(int(core::find(it.file().factors, it.card(u"A"_s))->domain),
             int(it.file().factors[2].domain) + 1);
}

void TestMapSight::aCardInTheAirCanBeDeletedByAColleague()
{
    Canvas it;
    const QPoint to = it.below(u"A"_s);
    it.pressAt(it.middle(it.card(u"A"_s)));
    it.moveTo(to);

    it.loseElsewhere(u"A"_s);
    const core::CaseFile left = it.file();
    QVERIFY(!it.scene().isCarrying());
    QVERIFY(it.says(u"Somebody else deleted this card"_s));
    it.moveTo(to + QPoint(5, 5));
    it.releaseAt(to);

    QCOMPARE(it.file(), left);
    QVERIFY(it.scene().choice().isEmpty());
    QVERIFY(!it.page.grab().isNull());
}

void TestMapSight::oneOfSeveralInTheAirCanBeDeletedByAColleague()
{
    Canvas it;
    it.press(Qt::Key_A, Qt::ControlModifier);
    const QPoint to = it.below(u"A"_s);
    it.pressAt(it.middle(it.card(u"A"_s)));
    it.moveTo(to);

    it.loseElsewhere(u"B"_s);
    QVERIFY(it.scene().isCarrying());
    it.moveTo(to + QPoint(1, 0));
    it.releaseAt(to);

    QCOMPARE(it.file().factors.size(), 2);
    QCOMPARE(it.chosen().size(), 2);
    QCOMPARE(it.file().factors[0].domain, it.file().factors[1].domain);
}

void TestMapSight::anArrowBeingDrawnCanLoseItsCard()
{
    Canvas it;
    it.click(u"A"_s);
    const QRectF handle = it.scene().card(it.card(u"A"_s))->handleRect();
    const QPoint to = it.middle(it.card(u"C"_s));
    it.pressAt(it.at(handle.center()));
    it.moveTo(to);

    it.loseElsewhere(u"A"_s);
    it.moveTo(to + QPoint(3, 0));
    it.releaseAt(to);

    QCOMPARE(it.file().links.size(), 1);
    QVERIFY(!it.page.grab().isNull());
}

void TestMapSight::anAimedArrowCanLoseItsCard()
{
    Canvas it;
    it.click(u"A"_s);
    it.press(Qt::Key_Greater);
    it.press(Qt::Key_Right);

    it.loseElsewhere(u"A"_s);
    it.press(Qt::Key_Return);

    QCOMPARE(it.file().links.size(), 1);
}

void TestMapSight::wordsForACardThatAColleagueDeletedAreKept()
{
    Canvas it;
    it.click(u"A"_s);
    it.press(Qt::Key_Return);
    auto *words = it.page.findChild<QPlainTextEdit *>(u"cardText"_s);
    QTest::keyClicks(words, u"Nooit meer naar school"_s);

    it.loseElsewhere(u"A"_s);

    QVERIFY(it.line()->isVisible());
    QCOMPARE(it.line()->text(), u"Nooit meer naar school"_s);
    QTest::keyClick(it.line(), Qt::Key_Return);
    QVERIFY(!it.card(u"Nooit meer naar school"_s).isEmpty());
}

void TestMapSight::wordsBeingTypedSurviveAColleaguesEdit()
{
    Canvas it;
    it.click(u"A"_s);
    it.press(Qt::Key_Return);
    auto *words = it.page.findChild<QPlainTextEdit *>(u"cardText"_s);
    QTest::keyClicks(words, u"Nooit meer"_s);

    it.elsewhere([&](core::CaseFile &after) { after.factors[1].text = u"Anders"_s; });
    QTest::keyClicks(words, u" thuis"_s);
    QTest::keyClick(words, Qt::Key_Return);

    QVERIFY(!it.card(u"Nooit meer thuis"_s).isEmpty());
    QVERIFY(!it.card(u"Anders"_s).isEmpty());
}

void TestMapSight::aRectangleSurvivesAColleaguesEdit()
{
    Canvas it;
    const QRectF a = it.scene().cardRect(it.card(u"A"_s));
    it.pressAt(it.at(a.topLeft() - QPointF(6, 6)));
    it.moveTo(it.at(a.center()));

    it.loseElsewhere(u"C"_s);
    it.releaseAt(it.at(a.center()));

    QCOMPARE(it.chosen(), QList{it.card(u"A"_s)});
}

QTEST_MAIN(TestMapSight)
#include "tst_mapsight.moc"
