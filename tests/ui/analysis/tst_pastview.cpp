#include "core/model/democases.h"
#include "tests/ui/analysis/canvasfixture.h"
#include "ui/analysis/pastview.h"
#include "ui/render/fonts.h"
#include "ui/shared/card.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSlider>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// The map as it was, over the page; whoever keeps the case is played by the test.
class tst_PastView : public QObject
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
        m_start = demoCases(rng).constFirst();
        m_page->open.reset(m_start);
        Factor card = m_page->open.fresh<Factor>();
        card.text = u"Ik heb een nieuwe juf"_s;
        m_page->open.add(card);
        m_card = card.id;
        connect(&past(), &ui::PastView::momentsAsked, this, [this] {
            past().showMoments({m_then, m_now});
        });
        connect(&past(), &ui::PastView::pastAsked, this, [this](const QDateTime &at) {
            past().showPast(at, at < m_now ? m_start : m_page->file());
        });
    }

    void cleanup() { m_page.reset(); }

    void oneKeyGoesBackAndOneKeyReturns()
    {
        look();
        QVERIFY(past().isVisible());
        QTest::keyClick(slider(), Qt::Key_Left);
        QTRY_VERIFY(banner().contains(u"2026"_s) && cards().size() == 1);
        QCOMPARE(map().file().factors.size(), m_start.factors.size());
        QTest::keyClick(slider(), Qt::Key_Escape);
        QVERIFY(!past().isVisible());
        QVERIFY(m_page->canvas()->hasFocus());
    }

    /// What changed since is the question; before the first moment there is nothing to see.
    void itOpensAtTheLastTalk()
    {
        Conversation early = m_page->open.fresh<Conversation>();
        early.startedAt = m_then.addDays(-20);
        m_page->open.add(early);
        Conversation talk = m_page->open.fresh<Conversation>();
        talk.startedAt = m_then.addDays(2);
        m_page->open.add(talk);
        look();
        QTRY_COMPARE(cards().size(), 1);
        auto *goTo = past().findChild<QComboBox *>(u"pastGoTo"_s);
        QVERIFY(goTo->currentIndex() > 0);
        QCOMPARE(goTo->count(), m_page->file().conversations.size()); // All but the early one.
    }

    void theNameOfAMomentHasRoom()
    {
        look();
        auto *name = past().findChild<QLineEdit *>(u"pastName"_s);
        QVERIFY(name->width() > name->fontMetrics().horizontalAdvance(name->placeholderText()));
    }

    void whatChangedIsLitOnTheMap()
    {
        lookAtThen();
        QVERIFY(cards()[0]->accessibleName().contains(u"Ik heb een nieuwe juf"_s));
        QTest::mouseClick(cards()[0], Qt::LeftButton);
        QCOMPARE(map().lit().factors, QSet<FactorId>{m_card});
        QVERIFY(map().card(m_card));
    }

    void nothingCanBeEditedThere()
    {
        lookAtThen();
        const CaseFile before = m_page->file();
        auto *view = past().findChild<ui::DiagramView *>();
        const FactorId card = m_start.factors[0].id;
        view->reveal(card);
        const QRectF rect = map().cardRect(card);
        const QPoint at = view->mapFromScene(rect.center());
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, at);
        for (int step = 1; step <= 5; ++step)
            QTest::mouseMove(view->viewport(), at + QPoint(30 * step, 20 * step));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at + QPoint(150, 100));
        QTest::keyClicks(view, u"x"_s);
        QTest::keyClick(view, Qt::Key_Delete);
        QTest::keyClick(view, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_page->file(), before);
        QCOMPARE(map().cardRect(card), rect);
        QVERIFY(!map().isCarrying());
    }

    void aMomentGetsAName()
    {
        lookAtThen();
        auto *name = past().findChild<QLineEdit *>(u"pastName"_s);
        QTest::keyClicks(name, u"Eerste versie"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(m_page->file().versions.size(), 1);
        QCOMPARE(m_page->file().versions[0].name, u"Eerste versie"_s);
        QCOMPARE(m_page->file().versions[0].at, m_then);

        QTest::keyClick(slider(), Qt::Key_Right);
        QTRY_VERIFY(cards().isEmpty());
        auto *goTo = past().findChild<QComboBox *>(u"pastGoTo"_s);
        goTo->setFocus();
        QTest::keyClick(goTo, Qt::Key_Home);
        QTest::keyClick(goTo, Qt::Key_Down);
        QTRY_COMPARE(cards().size(), 1);
        QCOMPARE(slider()->value(), 0);
    }

    /// For a reader neither the map of then nor the list says what they may not see.
    void aReaderSeesNoMoreOfThePastThanOfNow()
    {
        Factor after = *find(m_page->file().factors, m_card);
        after.visibleTo = {m_page->file().persons[1].id};
        m_page->open.change(*find(m_page->file().factors, m_card), after);
        lookAtThen();
        auto *reader = past().findChild<QComboBox *>(u"pastReader"_s);
        QCOMPARE(cards().size(), 1);
        reader->setFocus();
        QTest::keyClick(reader, Qt::Key_Home);
        const bool isMother = readersOf(m_page->file())[0].person == m_page->file().persons[1].id;
        QTRY_COMPARE(cards().size(), isMother ? 1 : 0);
    }

private:
    ui::PastView &past() { return m_page->page.past(); }
    const ui::DiagramScene &map() { return past().findChild<ui::DiagramView *>()->diagram(); }
    QSlider *slider() { return past().findChild<QSlider *>(u"pastSlider"_s); }
    QString banner() { return past().findChild<QLabel *>(u"pastWhen"_s)->text(); }
    QList<ui::Card *> cards()
    {
        QList<ui::Card *> shown;
        for (auto *card : past().findChildren<ui::Card *>(u"change"_s)) {
            if (card->isVisible())
                shown.append(card);
        }
        return shown;
    }
    void look()
    {
        QTest::keyClick(m_page->canvas(), Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(slider()->hasFocus());
    }
    void lookAtThen()
    {
        look();
        QTest::keyClick(slider(), Qt::Key_Home);
        QTRY_COMPARE(cards().size(), 1);
    }

    QDateTime m_then{QDate(2026, 2, 1), QTime(9, 0), Qt::UTC};
    QDateTime m_now{QDate(2026, 3, 1), QTime(9, 0), Qt::UTC};
    std::unique_ptr<CanvasFixture> m_page;
    CaseFile m_start;
    FactorId m_card;
};

QTEST_MAIN(tst_PastView)
#include "tst_pastview.moc"
