#include "core/model/democases.h"
#include "core/model/table.h"
#include "tests/ui/analysis/canvasfixture.h"
#include "ui/analysis/presentation.h"
#include "ui/analysis/readingmap.h"
#include "ui/render/fonts.h"
#include "ui/shared/theme.h"
#include "ui/shell/closedialogs.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// Isa's case, presented to everybody at the table.
struct Shown : CanvasFixture
{
    Shown()
    {
        SeededRng demo{7};
        open.reset(demoCases(demo).constFirst());
        press(Qt::Key_F11);
        auto *start = page.findChild<QPushButton *>(u"presentStart"_s);
        QTest::keyClick(start, Qt::Key_Return);
        presentation = page.findChild<ui::Presentation *>();
        isReady = presentation && QTest::qWaitForWindowActive(presentation);
    }

    void key(Qt::Key key) { QTest::keyClick(presentation, key); }
    QString text() const { return presentation->findChild<QLabel *>(u"slideText"_s)->text(); }
    ui::ReadingMap &map() { return *presentation->findChild<ui::ReadingMap *>(); }
    int cards()
    {
        int shown = 0;
        for (const Factor &factor : map().scene().file().factors)
            shown += map().scene().card(factor.id)->isVisible() ? 1 : 0;
        return shown;
    }
    /// Everything that can be read on the screen.
    QString allText()
    {
        QStringList texts{presentation->windowTitle()};
        for (const QLabel *label : presentation->findChildren<QLabel *>())
            texts += label->text();
        for (const Factor &factor : map().scene().file().factors) {
            const ui::CardItem *card = map().scene().card(factor.id);
            if (card->isVisible())
                texts += card->face().text;
        }
        return texts.join(u'\n');
    }

    QPointer<ui::Presentation> presentation;
    bool isReady = false;
};

} // namespace

/// The map told on the whole screen. With PRESENTATION_PICTURES=DIR pictures are left there.
class TestPresentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Dutch));
        ui::loadFonts();
        ui::applyTheme(*qApp, ui::Appearance::Light);
    }

    void itTakesTheWholeScreenAndEscLeaves()
    {
        Shown it;
        QVERIFY(it.isReady);
        QVERIFY(it.presentation->isFullScreen());
        QVERIFY(!it.presentation->windowTitle().contains(it.file().head.code));
        it.key(Qt::Key_Escape);
        QTRY_VERIFY(!it.presentation);
    }

    /// A family looks at one part or one circle at a time, with its own cards.
    void eachStepHasItsOwnFewCards()
    {
        Shown it;
        QVERIFY(it.isReady);
        const int steps = it.presentation->steps();
        QVERIFY2(steps >= 8 && steps <= 16, qPrintable(QString::number(steps)));
        QSet<FactorId> seen;
        for (int step = 0; step < steps - 1; ++step) {
            QCOMPARE(it.presentation->step(), step);
            const bool hasCards = it.map().isVisible();
            for (const Factor &factor : it.map().scene().file().factors) {
                if (hasCards)
                    seen += factor.id;
            }
            if (hasCards) {
                QVERIFY(it.cards() > 0 && it.cards() <= 12);
                QVERIFY(it.map().view().zoom() > 0.5);
            }
            it.key(Qt::Key_Space);
        }
        QVERIFY(it.map().isVisible());
        QCOMPARE(it.cards(), it.map().scene().file().factors.size());
        QVERIFY(seen.size() > it.cards() / 2);
        it.key(Qt::Key_Space); // Stays at the end.
        QCOMPARE(it.presentation->step(), steps - 1);
    }

    void downGoesSentenceBySentence()
    {
        Shown it;
        QVERIFY(it.isReady);
        it.key(Qt::Key_Space);
        const QString whole = it.text();
        it.key(Qt::Key_Down);
        QCOMPARE(it.presentation->step(), 1);
        QVERIFY(whole.startsWith(it.text()) && it.text() != whole);
        QString told = it.text();
        while (it.presentation->step() == 1) {
            it.key(Qt::Key_Down);
            if (it.presentation->step() == 1)
                told += u' ' + it.text();
        }
        QCOMPARE(told, whole);
        QCOMPARE(it.presentation->step(), 2);
        it.key(Qt::Key_Down);
        QVERIFY(it.presentation->sentence());
        it.key(Qt::Key_Up);
        QVERIFY(!it.presentation->sentence());
        it.key(Qt::Key_Up);
        QCOMPARE(it.presentation->step(), 1);
    }

    /// Who looks along is chosen with a reason, and what that changes is said.
    void itSaysWhyTheseAndWhatThatChanges()
    {
        CanvasFixture it;
        SeededRng demo{7};
        it.open.reset(demoCases(demo).constFirst());
        it.press(Qt::Key_F11);
        auto *effect = it.page.findChild<QLabel *>(u"presentEffect"_s);
        QVERIFY(effect && effect->text().contains(u"speaks to Isa"_s));
        auto *people = it.page.findChild<QWidget *>(u"presentPeople"_s);
        for (auto *chip : people->findChildren<QToolButton *>()) {
            if (chip->text() == u"Isa"_s)
                QTest::mouseClick(chip, Qt::LeftButton);
        }
        QVERIFY(effect->text().contains(u"about Isa"_s));
    }

    void keysClicksAndButtonsGoBothWays()
    {
        Shown it;
        QVERIFY(it.isReady);
        it.key(Qt::Key_Right);
        QTest::mouseClick(it.map().view().viewport(), Qt::LeftButton, {}, {300, 200});
        QCOMPARE(it.presentation->step(), 2);
        it.key(Qt::Key_Left);
        QCOMPARE(it.presentation->step(), 1);
        QTest::mouseClick(it.presentation->findChild<QPushButton *>(u"slideNext"_s),
                          Qt::LeftButton);
        QCOMPARE(it.presentation->step(), 2);
        it.key(Qt::Key_Space); // The button that was pressed last has not the focus.
        QCOMPARE(it.presentation->step(), 3);
        QTest::mouseClick(it.presentation->findChild<QPushButton *>(u"slideBack"_s),
                          Qt::LeftButton);
        QCOMPARE(it.presentation->step(), 2);
        it.key(Qt::Key_End);
        QCOMPARE(it.presentation->step(), it.presentation->steps() - 1);
        it.key(Qt::Key_Home);
        QCOMPARE(it.presentation->step(), 0);
        it.key(Qt::Key_PageDown);
        QVERIFY(it.presentation->step() > 0);
    }

    void aTapGoesOn()
    {
        SeededRng demo{7};
        const CaseFile file = demoCases(demo).constFirst();
        const CaseFile view = asSeenByAll(file, atTable(file));
        ui::Presentation presentation(view, ui::storyFor(view, atTable(file)), nullptr);
        presentation.setAttribute(Qt::WA_DeleteOnClose, false);
        presentation.showFullScreen();
        QVERIFY(QTest::qWaitForWindowActive(&presentation));
        presentation.go(1);
        QPointingDevice *finger = QTest::createTouchDevice();
        QWidget *ground = presentation.findChild<ui::ReadingMap *>()->view().viewport();
        QTest::touchEvent(ground, finger).press(1, QPoint(300, 200), ground);
        QTest::touchEvent(ground, finger).release(1, QPoint(300, 200), ground);
        QCOMPARE(presentation.step(), 2);
        QTest::mouseClick(presentation.findChild<QLabel *>(u"slideText"_s), Qt::LeftButton);
        QCOMPARE(presentation.step(), 3);
    }

    /// At no step, for nobody at the table.
    void nothingKeptFromSomebodyIsOnTheScreen()
    {
        Shown it;
        QVERIFY(it.isReady);
        QStringList hidden;
        for (const PersonId &person : atTable(it.file())) {
            const CaseFile view = asSeenBy(it.file(), readerOf(it.file(), person));
            for (const Factor &factor : it.file().factors) {
                const Factor *seen = find(view.factors, factor.id);
                if (!seen || seen->text != factor.text)
                    hidden += factor.text;
            }
        }
        QVERIFY(!hidden.isEmpty());
        for (int step = 0; step < it.presentation->steps(); ++step) {
            it.presentation->go(step);
            const QString text = it.allText();
            for (const QString &words : std::as_const(hidden))
                QVERIFY2(!text.contains(words), qPrintable(words));
        }
    }

    void theLockEndsIt()
    {
        Shown it;
        QVERIFY(it.isReady);
        ui::closeDialogs(); // As the lock does.
        QTRY_VERIFY(!it.presentation);
    }

    /// Nothing of this one stays on the screen.
    void anotherCaseEndsIt()
    {
        Shown it;
        QVERIFY(it.isReady);
        it.open.reset({});
        QTRY_VERIFY(!it.presentation);
    }

private:
    static void grab(QWidget &window, const QString &name)
    {
        const QString pictures = qEnvironmentVariable("PRESENTATION_PICTURES");
        if (pictures.isEmpty())
            return;
        window.setWindowState(Qt::WindowNoState);
        window.resize(1920, 1080);
        QTest::qWait(400);
        window.grab().save(pictures + u'/' + name + u".png"_s);
    }
};

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
