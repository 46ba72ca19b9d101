#include "core/model/content.h"
#include "core/model/democases.h"
#include "tests/support/fixedclock.h"
#include "tests/support/pictures.h"
#include "ui/offers/planpage.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class tst_PlanPage : public QObject
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
        m_page = std::make_unique<ui::PlanPage>(m_open, m_catalogue);
        m_page->resize(1100, 780);
        m_page->show();
        m_page->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void aGoalIsTypedAndEntered()
    {
        CaseFile file = m_open.file();
        file.goals.clear();
        m_open.reset(file);

        QTest::keyClicks(line(), u"Weer elke week rennen"_s);
        QTest::keyClick(line(), Qt::Key_Return);

        QCOMPARE(m_open.file().goals.size(), 1);
        QCOMPARE(m_open.file().goals.constFirst().text, u"Weer elke week rennen"_s);
        QCOMPARE(m_open.file().goals.constFirst().owner, youthOf(m_open.file())->id);
        QVERIFY(line()->text().isEmpty());
    }

    void fourGoalsAreEnough()
    {
        QCOMPARE(m_open.file().goals.size(), 4);
        QVERIFY(!line()->isEnabled());

        auto *box = m_page->findChild<QComboBox *>(u"goalState"_s);
        box->setFocus();
        QTest::keyClicks(box, u"reached"_s);

        QCOMPARE(m_open.file().goals.constFirst().state, GoalState::Reached);
        QVERIFY(line()->isEnabled());
    }

    void anAgreementSaysWhoAndWhen()
    {
        auto *entry = m_page->findChild<QLineEdit *>(u"newAction"_s);
        entry->setFocus();
        const qsizetype before = m_open.file().actions.size();
        QTest::keyClicks(entry, u"Belt de club"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(m_open.file().actions.size(), before + 1);
        QCOMPARE(added().goal, m_open.file().goals.constFirst().id);

        QTRY_VERIFY(row(u"Belt de club"_s) && row(u"Belt de club"_s)->isVisible());
        QWidget *line = row(u"Belt de club"_s);
        auto *who = line->findChild<QComboBox *>();
        who->setFocus();
        QTest::keyClicks(who, u"Karin"_s);
        QTest::keyClick(who, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"5-12-2026"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        auto *done = line->findChild<QCheckBox *>();
        done->setFocus();
        QTest::keyClick(done, Qt::Key_Space);

        QCOMPARE(nameOf(m_open.file(), added().who), u"Karin"_s);
        QCOMPARE(added().due, QDate(2026, 12, 5));
        QVERIFY(added().done);
    }

    void whatIsNoDayStaysAndIsNotKept()
    {
        auto *text = m_page->findChild<QLineEdit *>(u"goalText"_s);
        const QDate before = m_open.file().goals.constFirst().due;
        text->setFocus();
        QTest::keyClick(text, Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto *day = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(day);
        QTest::keyClick(day, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(day, u"soon"_s);
        QTest::keyClick(day, Qt::Key_Tab);

        QCOMPARE(m_open.file().goals.constFirst().due, before);
        QCOMPARE(day->text(), u"soon"_s);
        QVERIFY(day->toolTip().contains(u"12-5-2027"_s));
    }

    void aGoalCannotBecomeEmpty()
    {
        auto *text = m_page->findChild<QLineEdit *>(u"goalText"_s);
        const QString before = text->text();
        text->setFocus();
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(text, Qt::Key_Delete);
        QTest::keyClick(text, Qt::Key_Return);

        QCOMPARE(text->text(), before);
        QCOMPARE(m_open.file().goals.constFirst().text, before);
    }

    void lookedAt()
    {
        QApplication::processEvents();
        keepPicture(*m_page, u"plan-light"_s);
        ui::applyTheme(*qApp, ui::Appearance::Dark);
        QApplication::processEvents();
        keepPicture(*m_page, u"plan-dark"_s);
        ui::applyTheme(*qApp, ui::Appearance::Light);
    }

private:
    QLineEdit *line() { return m_page->findChild<QLineEdit *>(u"newGoal"_s); }
    const Action &added() { return m_open.file().actions.constLast(); }
    QWidget *row(const QString &text)
    {
        for (QLineEdit *edit : m_page->findChildren<QLineEdit *>(u"actionText"_s)) {
            if (edit->text() == text)
                return edit->parentWidget();
        }
        return nullptr;
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC)};
    SeededRng m_rng{1};
    Catalogue m_catalogue =
        Catalogue::parse(content(u"offertypes.json"_s), content(u"mechanisms.json"_s)).value();
    ui::OpenCase m_open{m_clock, m_rng};
    std::unique_ptr<ui::PlanPage> m_page;
};

QTEST_MAIN(tst_PlanPage)
#include "tst_planpage.moc"
