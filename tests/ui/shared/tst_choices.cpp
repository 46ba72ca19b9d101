#include "ui/shared/card.h"
#include "ui/shared/searchfield.h"
#include "ui/shared/segmented.h"
#include "ui/shared/stepdots.h"
#include "ui/shared/theme.h"
#include "ui/shared/wheelguard.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

class TestChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        applyTheme(*qApp, Appearance::Light);
    }

    void arrowsAndDigitsChooseASegment()
    {
        Segmented kinds(u"Soort"_s);
        for (const auto *kind : {u"Last", u"Kracht", u"Achtergrond"})
            kinds.addOption(QStringView(kind).toString());
        showOn(kinds);
        QSignalSpy chosen(&kinds, &Segmented::chosen);
        kinds.findChild<QRadioButton *>()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(kinds.current(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
        QCOMPARE(kinds.current(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_9);
        QCOMPARE(kinds.current(), 2);
        QCOMPARE(chosen.count(), 2);
    }

    void settingASegmentIsSilent()
    {
        Segmented kinds(u"Soort"_s);
        kinds.addOption(u"Last"_s);
        kinds.addOption(u"Kracht"_s);
        QSignalSpy chosen(&kinds, &Segmented::chosen);
        kinds.setCurrent(1);
        QCOMPARE(kinds.current(), 1);
        QCOMPARE(chosen.count(), 0);
    }

    void aSegmentIsARadioButtonToAScreenReader()
    {
        Segmented kinds(u"Soort"_s);
        kinds.addOption(u"Last"_s);
        auto *option = kinds.findChild<QRadioButton *>();
        const auto *said = QAccessible::queryAccessibleInterface(option);
        QCOMPARE(said->role(), QAccessible::RadioButton);
        QCOMPARE(said->text(QAccessible::Name), u"Last"_s);
    }

    void dotsFollowDigitsArrowsAndClicks()
    {
        StepDots weight(u"Gewicht"_s);
        showOn(weight);
        weight.setFocus();
        QTest::keyClick(&weight, Qt::Key_4);
        QCOMPARE(weight.value(), 4);
        QTest::keyClick(&weight, Qt::Key_Right);
        QCOMPARE(weight.value(), 5);
        QTest::keyClick(&weight, Qt::Key_9);
        QCOMPARE(weight.value(), 5);
        QTest::mouseClick(&weight, Qt::LeftButton, {}, {3, weight.height() / 2});
        QCOMPARE(weight.value(), 1);
        const auto *said = QAccessible::queryAccessibleInterface(&weight);
        QCOMPARE(said->role(), QAccessible::Slider);
        QCOMPARE(said->text(QAccessible::Name), u"Gewicht"_s);
    }

    void dotsToReadTakeNoClick()
    {
        StepDots weight(u"Gewicht"_s);
        weight.setReadOnly(true);
        weight.setValue(3);
        showOn(weight);
        QTest::mouseClick(&weight, Qt::LeftButton, {}, {3, weight.height() / 2});
        QCOMPARE(weight.value(), 3);
    }

    void aClickableCardIsPressedByMouseAndKeys()
    {
        Card card;
        card.setClickable(true);
        card.resize(200, 80);
        showOn(card);
        QSignalSpy clicked(&card, &Card::clicked);
        QTest::mouseClick(&card, Qt::LeftButton);
        card.setFocus();
        QTest::keyClick(&card, Qt::Key_Return);
        QTest::keyClick(&card, Qt::Key_Space);
        QCOMPARE(clicked.count(), 3);
    }

    void aPlainCardIsNoButton()
    {
        Card card;
        card.resize(200, 80);
        showOn(card);
        QSignalSpy clicked(&card, &Card::clicked);
        QTest::mouseClick(&card, Qt::LeftButton);
        QCOMPARE(clicked.count(), 0);
        QCOMPARE(card.focusPolicy(), Qt::NoFocus);
    }

    void theWheelChoosesNothing()
    {
        const auto turn = [](QWidget &choice) {
            const QPointF at = choice.rect().center();
            QWheelEvent wheel(at,
                              choice.mapToGlobal(at),
                              {},
                              {0, -120},
                              Qt::NoButton,
                              Qt::NoModifier,
                              Qt::NoScrollPhase,
                              false);
            QApplication::sendEvent(&choice, &wheel);
            return wheel.isAccepted();
        };
        QComboBox box;
        QSpinBox number;
        box.addItems({u"vader"_s, u"moeder"_s, u"coach"_s});
        number.setValue(50);
        showOn(number);
        showOn(box);
        QVERIFY(turn(box) && turn(number));
        QCOMPARE(box.currentIndex(), 1); // As Qt does.
        QVERIFY(number.value() < 50);

        WheelGuard guard;
        const int before = number.value();
        QVERIFY(!turn(box) && !turn(number)); // What lies around them takes it.
        QCOMPARE(box.currentIndex(), 1);
        QCOMPARE(number.value(), before);
    }

    void escapeEmptiesASearchAndDownLeavesIt()
    {
        SearchField search(u"Zoek"_s);
        showOn(search);
        QSignalSpy moved(&search, &SearchField::movedDown);
        QTest::keyClicks(&search, u"isa"_s);
        QTest::keyClick(&search, Qt::Key_Escape);
        QVERIFY(search.text().isEmpty());
        QTest::keyClick(&search, Qt::Key_Down);
        QCOMPARE(moved.count(), 1);
    }

private:
    static void showOn(QWidget &widget)
    {
        widget.show();
        widget.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
    }
};

QTEST_MAIN(TestChoices)
#include "tst_choices.moc"
