#include "core/analysis/lightform.h"
#include "core/model/democases.h"
#include "tests/ui/analysis/canvasfixture.h"
#include "ui/analysis/lightpage.h"
#include "ui/analysis/readingmap.h"
#include "ui/analysis/storytext.h"
#include "ui/render/fonts.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QPushButton>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class tst_LightPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::Dutch));
        ui::loadFonts();
        ui::applyTheme(*qApp, ui::Appearance::Light);
    }

    void init()
    {
        m_page = std::make_unique<CanvasFixture>();
        SeededRng rng(1);
        m_page->open.reset(demoCases(rng).constFirst());
    }

    void cleanup() { m_page.reset(); }

    void oneKeyFoldsAllButSevenCardsAwayAndBack()
    {
        m_page->press(Qt::Key_F7);
        QTRY_VERIFY(light()->isVisible());
        const qsizetype all =
            asSeenBy(m_page->file(), readersOf(m_page->file()).constFirst()).factors.size();
        QCOMPARE(map().file().factors.size(), MostInLightForm);
        auto *count = light()->findChild<QLabel *>(u"lightCount"_s);
        QVERIFY(count->text().contains(QString::number(all - MostInLightForm)));
        QVERIFY(light()->isFullScreen());
        QTest::keyClick(light(), Qt::Key_F7);
        QTRY_VERIFY(!light()->isVisible());
        QVERIFY(m_page->canvas()->hasFocus());
    }

    /// No lane names, no empty lanes: the cards fill the screen, each of them wholly on it.
    void theCardsAreAsLargeAsTheScreen()
    {
        m_page->press(Qt::Key_F7);
        QTRY_VERIFY(light()->isVisible());
        QRectF all;
        const QRectF screen = QRectF(reading()->view().viewport()->rect());
        QTRY_VERIFY(reading()->view().zoom() > 0.7);
        for (const Factor &factor : map().file().factors) {
            const QRectF rect = map().cardRect(factor.id);
            const QRectF seen = reading()->view().mapFromScene(rect).boundingRect();
            QVERIFY(screen.adjusted(-1, -1, 1, 1).contains(seen));
            all |= seen;
        }
        QVERIFY(all.width() > 0.75 * screen.width() || all.height() > 0.75 * screen.height());
    }

    void aSentenceOfTheShortStoryLightsItsCards()
    {
        m_page->press(Qt::Key_F7);
        QVERIFY(!story()->isVisible());
        QTest::keyClick(light()->findChild<QPushButton *>(u"lightTold"_s), Qt::Key_Space);
        QTRY_VERIFY(story()->hasFocus());
        for (int step = 0; step < 30 && map().lit().isEmpty(); ++step)
            QTest::keyClick(story(), Qt::Key_Down);
        QVERIFY(!map().lit().isEmpty());
        for (const FactorId &card : map().lit().factors)
            QVERIFY(map().card(card));
    }

    void nothingMovesThere()
    {
        m_page->press(Qt::Key_F7);
        QTRY_VERIFY(light()->isVisible());
        const CaseFile before = m_page->file();
        const FactorId card = map().file().factors[0].id;
        auto *view = &reading()->view();
        const QPoint at = view->mapFromScene(map().cardRect(card).center());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(map().choice().factor, card);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseMove(view->viewport(), at + QPoint(80, 60));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at + QPoint(80, 60));
        QCOMPARE(m_page->file(), before);
        QVERIFY(!map().isCarrying());
        QTest::mouseClick(light()->findChild<QPushButton *>(u"lightEnd"_s), Qt::LeftButton);
        QVERIFY(!light()->isVisible());
    }

private:
    ui::LightPage *light() { return m_page->page.findChild<ui::LightPage *>(u"light"_s); }
    ui::StoryText *story() { return light()->findChild<ui::StoryText *>(u"lightStory"_s); }
    ui::ReadingMap *reading() { return light()->findChild<ui::ReadingMap *>(); }
    const ui::DiagramScene &map() { return reading()->scene(); }

    std::unique_ptr<CanvasFixture> m_page;
};

QTEST_MAIN(tst_LightPage)
#include "tst_lightpage.moc"
