#include "core/analysis/layoutmeasure.h"
#include "core/model/democases.h"
#include "tests/ui/analysis/canvasfixture.h"
#include "ui/analysis/diagramscene.h"

#include <QAction>
#include <QCheckBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>

using namespace Qt::Literals::StringLiterals;

namespace {

class Fixture : public CanvasFixture
{
public:
    void typeLoop()
    {
        type(u"moe -> ruzie -> gamen -> laat"_s);
        type(u"laat -> moe"_s);
        press(Qt::Key_Escape);
    }

    void show(core::MapView view)
    {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(view));
        press(key, Qt::ControlModifier | Qt::AltModifier);
    }

    QRadioButton *option(const QString &text)
    {
        const auto all = page.findChildren<QRadioButton *>();
        for (QRadioButton *button : all) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    const core::Factor &factor(const QString &text) const
    {
        return *core::find(open.file().factors, card(text));
    }

    int overlaps()
    {
        core::Drawing drawing;
        for (const core::Factor &it : file().factors)
            drawing.cards += scene().cardRect(it.id);
        return core::figuresOf(drawing).overlaps;
    }
};

} // namespace

class TestMapViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyOrAClickShowsAnotherView();
    void draggingAFreeCardLeavesItsLane();
    void aCardThatIsTypedMovesNoFreeCard();
    void arrowKeysMoveAFreeCard();
    void theCircleViewShowsOneLoop();
    void theCircleOutlivesItsCards();
    void withoutALoopThereIsNoCircle();
    void tidyingIsOneStep();
    void howMuchMayMoveIsUpToTheFamily();
    void aPinnedCardStaysWhenAllElseIsTidied();
    void theWindowRemembersItsView();
};

void TestMapViews::aKeyOrAClickShowsAnotherView()
{
    Fixture fixture;
    fixture.typeLoop();

    fixture.show(core::MapView::Free);
    QCOMPARE(fixture.scene().mapView(), core::MapView::Free);
    QVERIFY(fixture.option(u"Free"_s)->isChecked());
    QCOMPARE(fixture.overlaps(), 0);
    QVERIFY(fixture.page.findChild<QSlider *>(u"mayMove"_s)->isVisible());

    QTest::mouseClick(fixture.option(u"Lanes"_s), Qt::LeftButton);
    QCOMPARE(fixture.scene().mapView(), core::MapView::Lanes);
    QVERIFY(!fixture.page.findChild<QSlider *>(u"mayMove"_s)->isVisible());
}

void TestMapViews::draggingAFreeCardLeavesItsLane()
{
    Fixture fixture;
    fixture.typeLoop();
    const core::Factor before = fixture.factor(u"ruzie"_s);
    fixture.show(core::MapView::Free);
    const QPoint from = fixture.middle(before.id);
    const QPoint to = from + QPoint(150, 210);

    fixture.drag(from, to);

    const core::Factor after = fixture.factor(u"ruzie"_s);
    QCOMPARE(after.domain, before.domain);
    QCOMPARE(after.place, before.place);
    QVERIFY(after.freePlace.has_value());
    QVERIFY((fixture.middle(after.id) - to).manhattanLength() <= 4);
    QCOMPARE(fixture.overlaps(), 0);
    fixture.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!fixture.factor(u"ruzie"_s).freePlace);
}

void TestMapViews::aCardThatIsTypedMovesNoFreeCard()
{
    Fixture fixture;
    fixture.typeLoop();
    fixture.show(core::MapView::Free);
    QHash<core::FactorId, QPointF> before;
    for (const core::Factor &it : fixture.file().factors)
        before.insert(it.id, fixture.scene().cardRect(it.id).topLeft());

    fixture.type(u"voetbal -> moe"_s);

    for (auto it = before.begin(); it != before.end(); ++it)
        QCOMPARE(fixture.scene().cardRect(it.key()).topLeft(), it.value());
    QVERIFY(fixture.factor(u"voetbal"_s).freePlace.has_value());
    QCOMPARE(fixture.overlaps(), 0);
}

void TestMapViews::arrowKeysMoveAFreeCard()
{
    Fixture fixture;
    fixture.typeLoop();
    fixture.show(core::MapView::Free);
    const core::FactorId card = fixture.card(u"moe"_s);
    fixture.scene().choose({card, {}});
    const qreal left = fixture.scene().cardRect(card).left();

    fixture.press(Qt::Key_Right, Qt::AltModifier);
    fixture.press(Qt::Key_Right, Qt::AltModifier);

    QVERIFY(fixture.scene().cardRect(card).left() > left + 40);
}

void TestMapViews::theCircleViewShowsOneLoop()
{
    Fixture fixture;
    fixture.typeLoop();
    fixture.type(u"oma -> moe"_s);
    fixture.type(u"buurman"_s);
    fixture.press(Qt::Key_Escape);
    QTRY_VERIFY(!fixture.rows().isEmpty());

    fixture.show(core::MapView::Circle);

    QCOMPARE(fixture.scene().mapView(), core::MapView::Circle);
    QCOMPARE(fixture.scene().circle().size(), 4);
    QVERIFY(fixture.scene().cardRect(fixture.card(u"buurman"_s)).isEmpty());
    QCOMPARE(fixture.scene().card(fixture.card(u"moe"_s))->emphasis(), ui::Emphasis::Lit);
    QCOMPARE(fixture.scene().card(fixture.card(u"oma"_s))->emphasis(), ui::Emphasis::Dimmed);
}

void TestMapViews::theCircleOutlivesItsCards()
{
    Fixture fixture;
    fixture.typeLoop();
    fixture.type(u"oma -> moe"_s);
    fixture.press(Qt::Key_Escape);
    QTRY_VERIFY(!fixture.rows().isEmpty());
    fixture.show(core::MapView::Circle);
    while (!fixture.file().factors.isEmpty())
        fixture.open.commit(
            core::removedWithTraces(fixture.file(), fixture.file().factors.constFirst()));
    fixture.type(u"rust -> slaap"_s);
    QCOMPARE(fixture.file().factors.size(), 2);
}

void TestMapViews::withoutALoopThereIsNoCircle()
{
    Fixture fixture;
    fixture.type(u"moe -> ruzie"_s);

    fixture.show(core::MapView::Circle);

    QCOMPARE(fixture.scene().mapView(), core::MapView::Lanes);
    QVERIFY(fixture.option(u"Lanes"_s)->isChecked());
    QVERIFY(fixture.says(u"no loop"_s));
}

void TestMapViews::tidyingIsOneStep()
{
    for (const core::MapView view : {core::MapView::Lanes, core::MapView::Free}) {
        Fixture fixture;
        fixture.open.reset(core::demoCases(fixture.rng).first());
        fixture.show(view);
        const core::FactorId card = fixture.file().factors.first().id;
        const QPoint from = fixture.middle(card);
        fixture.drag(from, from + QPoint(520, 0));
        const core::CaseFile messy = fixture.file();
        QSignalSpy committed(&fixture.open, &ui::OpenCase::committed);

        fixture.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);

        QCOMPARE(committed.count(), 1);
        QVERIFY(fixture.file() != messy);
        QCOMPARE(fixture.overlaps(), 0);
        fixture.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.file(), messy);
    }
}

void TestMapViews::howMuchMayMoveIsUpToTheFamily()
{
    Fixture fixture;
    fixture.open.reset(core::demoCases(fixture.rng).first());
    fixture.show(core::MapView::Free);
    const core::FactorId card = fixture.file().factors.first().id;
    const QPoint from = fixture.middle(card);
    fixture.drag(from, from + QPoint(300, 0));
    const core::CaseFile messy = fixture.file();
    auto *slider = fixture.page.findChild<QSlider *>(u"mayMove"_s);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    fixture.canvas()->setFocus();

    fixture.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(slider->value(), 0);
    QCOMPARE(fixture.file(), messy);
}

void TestMapViews::aPinnedCardStaysWhenAllElseIsTidied()
{
    Fixture fixture;
    fixture.open.reset(core::demoCases(fixture.rng).first());
    fixture.show(core::MapView::Free);
    const core::FactorId card = fixture.file().factors.first().id;
    const QPoint from = fixture.middle(card);
    fixture.drag(from, from + QPoint(300, 40));
    fixture.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(core::find(fixture.file().factors, card)->pinned);
    QVERIFY(fixture.scene().card(card)->isPinned());
    QVERIFY(fixture.page.findChild<QCheckBox *>(u"cardPinned"_s)->isChecked());
    const QRectF there = fixture.scene().cardRect(card);

    fixture.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(fixture.scene().cardRect(card), there);

    QTest::mouseClick(fixture.page.findChild<QCheckBox *>(u"cardPinned"_s), Qt::LeftButton);
    QVERIFY(!core::find(fixture.file().factors, card)->pinned);
}

void TestMapViews::theWindowRemembersItsView()
{
    Fixture fixture;
    fixture.typeLoop();
    fixture.show(core::MapView::Free);

    core::CaseFile other = core::demoCases(fixture.rng).first();
    fixture.open.reset(other);
    QCOMPARE(fixture.scene().mapView(), core::MapView::Free);
    QCOMPARE(fixture.overlaps(), 0);
    ui::AnalysisPage again{fixture.open, fixture.catalogue};
    again.setParent(&fixture.page);
    again.show();
    QCOMPARE(again.findChild<ui::DiagramView *>()->diagram().mapView(), core::MapView::Free);
    again.setParent(nullptr);
}

QTEST_MAIN(TestMapViews)
#include "tst_mapviews.moc"
