#include "core/analysis/lightform.h"
#include "core/model/democases.h"
#include "tests/ui/analysis/canvasfixture.h"
#include "ui/analysis/lightpage.h"
#include "ui/analysis/stillview.h"
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
        QTRY_VERIFY(story()->hasFocus());
        QTest::keyClick(story(), Qt::Key_F7);
        QTRY_VERIFY(!light()->isVisible());
        QVERIFY(m_page->canvas()->hasFocus());
    }

    void aSentenceOfTheShortStoryLightsItsCards()
    {
        m_page->press(Qt::Key_F7);
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
        auto *view = light()->findChild<ui::StillView *>();
        const QPoint at = view->mapFromScene(map().cardRect(card).center());
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(map().choice().factor, card);
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
    const ui::DiagramScene &map() { return light()->findChild<ui::StillView *>()->diagram(); }

    std::unique_ptr<CanvasFixture> m_page;
};

QTEST_MAIN(tst_LightPage)
#include "tst_lightpage.moc"
