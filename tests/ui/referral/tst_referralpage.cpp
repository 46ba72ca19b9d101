#include "core/model/content.h"
#include "core/model/democases.h"
#include "tests/support/fixedclock.h"
#include "ui/referral/referralpage.h"
#include "ui/render/fonts.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// Isa's referrals, worked with keys and mouse.
class tst_ReferralPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        ui::loadFonts();
        ui::applyTheme(*qApp, ui::Appearance::Light);
    }

    void init()
    {
        m_open.reset(demoCases(m_rng).constFirst());
        m_page = std::make_unique<ui::ReferralPage>(m_open, m_catalogue);
        m_page->resize(1100, 780);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        child<QLineEdit>(u"organisation"_s)->setFocus();
    }

    void aConsentOnPaperOfLastWeekIsRecorded()
    {
        QTest::keyClick(m_page.get(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(latest().way, ConsentWay::Spoken);
        QCOMPARE(latest().givenOn, m_clock.today());

        auto *ways = child<QWidget>(u"consentWay"_s);
        QTRY_VERIFY(ways->findChildren<QRadioButton *>()[1]->x() > 0); // Laid out.
        QTest::mouseClick(ways->findChildren<QRadioButton *>()[1], Qt::LeftButton);
        QCOMPARE(latest().way, ConsentWay::Written);

        auto *day = child<QLineEdit>(u"consentDay"_s);
        enter(day, u"14-11-2026"_s);
        QCOMPARE(latest().givenOn, QDate(2026, 11, 14));
    }

    void aDayThatCannotBeIsNotKeptAndSaysWhy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("to come") << u"1-12-2026"_s;
        QTest::newRow("before the birth") << u"1-12-1999"_s;
    }

    void aDayThatCannotBeIsNotKeptAndSaysWhy()
    {
        QFETCH(QString, typed);
        QTest::keyClick(m_page.get(), Qt::Key_1, Qt::AltModifier);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // The rows before.
        auto *day = child<QLineEdit>(u"consentDay"_s);
        enter(day, typed);

        QCOMPARE(latest().givenOn, m_clock.today());
        auto *problem = child<QLabel>(u"consentDayProblem"_s);
        QTRY_VERIFY(problem->isVisible()); // New rows are shown with the next event.
        QVERIFY(!problem->text().isEmpty());
        QCOMPARE(day->accessibleDescription(), problem->text());

        enter(day, u"14-11-2026"_s);
        QCOMPARE(latest().givenOn, QDate(2026, 11, 14));
    }

    /// Leaving the line keeps it, and that refreshes the page: the button must live through it.
    void aClickThatLeavesALineStillCounts()
    {
        auto *line = child<QLineEdit>(u"organisation"_s);
        line->setFocus();
        QTest::keyClick(line, Qt::Key_End);
        QTest::keyClicks(line, u" Enschede"_s);
        const qsizetype consents = m_open.file().consents.size();

        QTest::mouseClick(child<QPushButton>(u"consent1"_s), Qt::LeftButton);

        QVERIFY(current().organisation.endsWith(u" Enschede"_s));
        QCOMPARE(m_open.file().consents.size(), consents + 1);
    }

    void theFirstMeetingIsAskedOnceTheySaidYes()
    {
        QVERIFY(!child<QLineEdit>(u"intakeOn"_s)->isVisible());
        Referral after = current();
        after.state = ReferralState::Accepted;
        m_open.change(Referral(current()), after);
        auto *day = child<QLineEdit>(u"intakeOn"_s);
        QVERIFY(day->isVisible());

        enter(day, u"4-1-2027"_s);

        QCOMPARE(current().intakeOn, QDate(2027, 1, 4));
    }

    void theListIsAsTallAsItsReferrals()
    {
        QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier);
        auto *list = child<QListWidget>(u"referralList"_s);
        QCOMPARE(list->count(), m_open.file().referrals.size());
        QVERIFY(list->isVisible());
        QCOMPARE(list->viewport()->height(), list->count() * list->sizeHintForRow(0));
        QVERIFY(!list->horizontalScrollBar()->isVisible());
    }

    void theLetterIsReadFromItsBeginningAndStaysWhereOneReads()
    {
        auto *letter = child<QTextBrowser>(u"letterPreview"_s);
        QCOMPARE(letter->verticalScrollBar()->value(), 0);
        letter->verticalScrollBar()->setValue(120);

        QTest::keyClick(m_page.get(), Qt::Key_1, Qt::AltModifier);

        QCOMPARE(letter->verticalScrollBar()->value(), 120);
    }

private:
    template<typename Widget>
    Widget *child(const QString &name) const
    {
        for (auto *found : m_page->findChildren<Widget *>(name)) {
            if (!found->isHidden() && found->parentWidget() && found->parentWidget()->parentWidget()
                && !found->parentWidget()->parentWidget()->isHidden())
                return found;
        }
        return m_page->findChild<Widget *>(name);
    }
    static void enter(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    const Consent &latest() const { return m_open.file().consents.constLast(); }
    const Referral &current() const { return m_open.file().referrals.constFirst(); }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(10, 0))};
    SeededRng m_rng{7};
    ui::OpenCase m_open{m_clock, m_rng};
    Catalogue m_catalogue =
        Catalogue::parse(content(u"offertypes.json"_s), content(u"mechanisms.json"_s)).value();
    std::unique_ptr<ui::ReferralPage> m_page;
};

QTEST_MAIN(tst_ReferralPage)
#include "tst_referralpage.moc"
