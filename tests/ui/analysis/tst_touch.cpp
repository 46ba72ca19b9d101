#include "tests/ui/analysis/canvasfixture.h"

#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Touched : CanvasFixture
{
    Touched()
    {
        type(u"Ruzie -> Moe"_s);
        scene().choose({});
    }

    QWidget *ground() { return view()->viewport(); }
    void tap(const QPoint &at)
    {
        QTest::touchEvent(ground(), finger).press(1, at, ground());
        QTest::touchEvent(ground(), finger).release(1, at, ground());
    }
    void slide(const QPoint &from, const QPoint &to)
    {
        QTest::touchEvent(ground(), finger).press(1, from, ground());
        for (int step = 1; step <= 6; ++step)
            QTest::touchEvent(ground(), finger).move(1, from + (to - from) * step / 6, ground());
        QTest::touchEvent(ground(), finger).release(1, to, ground());
    }

    QPointingDevice *finger = QTest::createTouchDevice();
};

} // namespace

/// Fingers and pens on the canvas.
class TestTouch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTapChoosesACard()
    {
        Touched it;
        QVERIFY(it.isActive);
        it.tap(it.middle(it.card(u"Moe"_s)));
        QCOMPARE(it.scene().choice().factor, it.card(u"Moe"_s));
        it.tap(QPoint(20, 700)); // A finger can only be on the screen, which is 800 by 800.
        QVERIFY(it.scene().choice().isEmpty());
    }

    void aFingerCarriesACard()
    {
        Touched it;
        const core::FactorId moe = it.card(u"Moe"_s);
        const core::FactorId row = it.card(u"Ruzie"_s);
        const QRectF before = it.scene().cardRect(moe);
        const QRectF still = it.scene().cardRect(row);
        const QPoint from = it.middle(moe);
        it.slide(from, from + QPoint(0, 3 * int(before.height())));
        QVERIFY(it.scene().cardRect(moe) != before);
        QCOMPARE(it.scene().cardRect(row), still);
    }

    void aFingerDrawsAnArrow()
    {
        Touched it;
        const core::FactorId moe = it.card(u"Moe"_s);
        it.tap(it.middle(moe)); // Now its handle is there.
        const QRectF card = it.scene().cardRect(moe);
        // Fingers may miss the knob by some pixels.
        const QPoint knob = it.at(card.topRight()) + QPoint(16, -16);
        it.slide(knob, it.middle(it.card(u"Ruzie"_s)));
        QCOMPARE(it.file().links.size(), 2);
        QCOMPARE(it.file().links.constLast().from, moe);
    }

    /// A mouse is as exact as before.
    void aMouseMustHitTheKnob()
    {
        Touched it;
        const core::FactorId moe = it.card(u"Moe"_s);
        it.scene().choose({moe, {}});
        const QRectF card = it.scene().cardRect(moe);
        it.drag(it.at(card.topRight()) + QPoint(16, -16), it.middle(it.card(u"Ruzie"_s)));
        QCOMPARE(it.file().links.size(), 1);
    }

    void aFingerOnTheGroundMovesTheMap()
    {
        Touched it;
        it.page.resize(700, 400); // Now there is more than fits.
        it.view()->zoomTo(1.5);
        QScrollBar *down = it.view()->verticalScrollBar();
        down->setValue(down->minimum());
        QVERIFY(down->maximum() > 200);
        it.slide({20, 250}, {20, 130}); // On the name of a lane.
        QCOMPARE(down->value(), down->minimum() + 120);
    }

    void twoFingersZoom()
    {
        Touched it;
        const qreal before = it.view()->zoom();
        QWidget *ground = it.ground();
        QTest::touchEvent(ground, it.finger)
            .press(1, QPoint(300, 300), ground)
            .press(2, QPoint(400, 300), ground);
        for (int apart = 110; apart <= 200; apart += 10)
            QTest::touchEvent(ground, it.finger)
                .move(1, QPoint(350 - apart / 2, 300), ground)
                .move(2, QPoint(350 + apart / 2, 300), ground);
        QTest::touchEvent(ground, it.finger)
            .release(1, QPoint(250, 300), ground)
            .release(2, QPoint(450, 300), ground);
        QVERIFY2(std::abs(it.view()->zoom() / before - 2) < 0.05,
                 qPrintable(QString::number(it.view()->zoom() / before)));
        QCOMPARE(it.file().links.size(), 1);
    }

    /// What the first finger had begun is let go, not done.
    void aSecondFingerLetsACardGo()
    {
        Touched it;
        const core::FactorId moe = it.card(u"Moe"_s);
        const core::CaseFile before = it.file();
        QWidget *ground = it.ground();
        const QPoint at = it.middle(moe);
        QTest::touchEvent(ground, it.finger).press(1, at, ground);
        QTest::touchEvent(ground, it.finger).move(1, at + QPoint(0, 150), ground);
        QVERIFY(it.scene().isCarrying());
        QTest::touchEvent(ground, it.finger).stationary(1).press(2, at + QPoint(120, 150), ground);
        QVERIFY(!it.scene().isCarrying());
        QTest::touchEvent(ground, it.finger).release(1, at, ground).release(2, at, ground);
        QCOMPARE(it.file(), before);
    }

    /// Qt makes a mouse of a pen that nobody took; only its reach is larger.
    void aPenReachesFartherThanAMouse()
    {
        Touched it;
        const core::FactorId moe = it.card(u"Moe"_s);
        it.scene().choose({moe, {}});
        const QPointF near = it.scene().cardRect(moe).topRight() + QPointF(16, -16);
        QVERIFY(it.scene().handleAt(near).isEmpty());
        const QPointingDevice pen(u"pen"_s,
                                  1,
                                  QInputDevice::DeviceType::Stylus,
                                  QPointingDevice::PointerType::Pen,
                                  QInputDevice::Capability::Position,
                                  1,
                                  1);
        const QPointF at(it.at(near));
        QTabletEvent press(QEvent::TabletPress,
                           &pen,
                           at,
                           it.ground()->mapToGlobal(at),
                           1,
                           0,
                           0,
                           0,
                           0,
                           0,
                           Qt::NoModifier,
                           Qt::LeftButton,
                           Qt::LeftButton);
        QCoreApplication::sendEvent(it.ground(), &press);
        QCOMPARE(it.scene().handleAt(near), moe);
    }
};

QTEST_MAIN(TestTouch)
#include "tst_touch.moc"
