#include "core/model/lookalike.h"
#include "tests/support/fixedclock.h"
#include "tests/ui/caseload/rows.h"
#include "ui/caseload/caselistmodel.h"
#include "ui/caseload/caseloadpage.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/words.h"

#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::CaseloadPage;

class TestCaseloadPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rows = {row(1, u"Milan"_s), row(2, u"Isa"_s), row(3, u"Ali"_s)};
        m_page = std::make_unique<CaseloadPage>(m_clock);
        m_page->resize(1048, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void enterOpensTheCaseOfTheLine()
    {
        QSignalSpy opened(m_page.get(), &CaseloadPage::caseOpened);
        m_page->setRows(m_rows);
        QTest::keyClick(focused(), Qt::Key_Down);
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<core::CaseId>(), m_rows[1].id);
    }

    void aDoubleClickOpensTheCase()
    {
        QSignalSpy opened(m_page.get(), &CaseloadPage::caseOpened);
        m_page->setRows(m_rows);
        auto *view = table();
        const QPoint at = view->visualRect(view->model()->index(2, 0)).center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<core::CaseId>(), m_rows[2].id);
    }

    void whatIsTypedIsAskedAndOnlyTheAnswerIsShown()
    {
        QSignalSpy typed(m_page.get(), &CaseloadPage::searchTyped);
        m_page->setRows(m_rows);
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(focused(), u"is"_s);
        QCOMPARE(typed.count(), 2);
        QCOMPARE(typed[1][0].toString(), u"is"_s);
        m_page->setMatches(u"is"_s, {m_rows[1].id});
        QCOMPARE(table()->model()->rowCount(), 1);
    }

    void anAnswerToAnEarlierWordIsNotShown()
    {
        m_page->setRows(m_rows);
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(focused(), u"is"_s);
        m_page->setMatches(u"i"_s, {});
        QCOMPARE(table()->model()->rowCount(), 3);
    }

    void enterInTheSearchOpensTheFirstMatch()
    {
        QSignalSpy opened(m_page.get(), &CaseloadPage::caseOpened);
        m_page->setRows(m_rows);
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(focused(), u"al"_s);
        m_page->setMatches(u"al"_s, {m_rows[2].id});
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<core::CaseId>(), m_rows[2].id);
    }

    void escapeShowsAllAgain()
    {
        m_page->setRows(m_rows);
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(focused(), u"x"_s);
        m_page->setMatches(u"x"_s, {});
        QCOMPARE(table()->model()->rowCount(), 0);
        QTest::keyClick(focused(), Qt::Key_Escape);
        QCOMPARE(table()->model()->rowCount(), 3);
    }

    void aNameAndEnterAskForANewCase()
    {
        QSignalSpy asked(m_page.get(), &CaseloadPage::caseAsked);
        m_page->beginNew();
        QTest::keyClicks(focused(), u"Noor"_s);
        QTest::keyClick(focused(), Qt::Key_Tab);
        QTest::keyClicks(focused(), u"3-4-2013"_s);
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), u"Noor"_s);
        QCOMPARE(asked[0][1].toDate(), QDate(2013, 4, 3));
    }

    void anOddDateIsSaidAndNothingIsMade()
    {
        QSignalSpy asked(m_page.get(), &CaseloadPage::caseAsked);
        m_page->beginNew();
        QTest::keyClicks(focused(), u"Noor"_s);
        QTest::keyClick(focused(), Qt::Key_Tab);
        QTest::keyClicks(focused(), u"31-2-2013"_s);
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
    }

    void aDayThatHasYetToComeIsSaidAndNothingIsMade()
    {
        QSignalSpy asked(m_page.get(), &CaseloadPage::caseAsked);
        m_page->beginNew();
        QTest::keyClicks(focused(), u"Noor"_s);
        QTest::keyClick(focused(), Qt::Key_Tab);
        QTest::keyClicks(focused(), dayAfter(m_clock.today()));
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        QCOMPARE(focused()->objectName(), u"newBirthDate"_s);
    }

    void whoIsThereAlreadyShowsWhileOneTypes()
    {
        QSignalSpy typed(m_page.get(), &CaseloadPage::nameTyped);
        QSignalSpy opened(m_page.get(), &CaseloadPage::caseOpened);
        QSignalSpy sibling(m_page.get(), &CaseloadPage::siblingAsked);
        m_page->beginNew();
        QTest::keyClicks(focused(), u"Isa"_s);
        QCOMPARE(typed.last()[0].toString(), u"Isa"_s);

        m_page->setLookalikes(u"Is"_s, {}, {isa()}); // Of what was typed before.
        QVERIFY(!button(u"lookalikeOpen"_s));
        m_page->setLookalikes(u"Isa"_s, {}, {isa()});
        QTRY_VERIFY(button(u"lookalikeOpen"_s) && button(u"lookalikeOpen"_s)->isVisible());
        QTest::mouseClick(button(u"lookalikeSibling"_s), Qt::LeftButton);
        QCOMPARE(sibling.count(), 1);
        QCOMPARE(sibling[0][1].toString(), u"Isa"_s);

        m_page->beginNew();
        QTest::keyClicks(focused(), u"Isa"_s);
        m_page->setLookalikes(u"Isa"_s, {}, {isa()});
        QTRY_VERIFY(button(u"lookalikeOpen"_s) && button(u"lookalikeOpen"_s)->isVisible());
        QTest::mouseClick(button(u"lookalikeOpen"_s), Qt::LeftButton);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened[0][0].value<core::CaseId>(), isa().who.file);
    }

    void aNewCaseBesideSomebodyAlikeNeedsAReason()
    {
        QSignalSpy asked(m_page.get(), &CaseloadPage::caseAsked);
        m_page->beginNew();
        QTest::keyClicks(focused(), u"Isa"_s);
        QTest::keyClick(focused(), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QVERIFY(asked[0][2].toString().isEmpty());
        m_page->askWhy();
        auto *dialog = m_page->findChild<QDialog *>(u"newWhy"_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto *go = dialog->findChild<QPushButton *>(u"reasonGo"_s);
        QVERIFY(!go->isEnabled());
        QTest::keyClicks(dialog->focusWidget(), u"Ander meisje"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(asked.count(), 2);
        QCOMPARE(asked[1][0].toString(), u"Isa"_s);
        QCOMPARE(asked[1][2].toString(), u"Ander meisje"_s);
    }

    void theEmptyCaseloadOffersTheFirstCase()
    {
        auto *button = m_page->findChild<ui::EmptyState *>()->actionButton();
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(focused()->objectName(), u"newName"_s);
    }

    void everyControlHasAName()
    {
        m_page->setRows(m_rows);
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
                continue;
            QAccessibleInterface *it =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(!it->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    void columnsGiveWayInANarrowWindow()
    {
        m_page->setRows(m_rows);
        m_page->resize(1400, 700);
        QTRY_VERIFY(!table()->isColumnHidden(ui::CaseListModel::Coach));
        m_page->resize(480, 600);
        QTRY_VERIFY(table()->isColumnHidden(ui::CaseListModel::Coach));
        QVERIFY(!table()->isColumnHidden(ui::CaseListModel::Youth));
    }

private:
    static QString dayAfter(const QDate &day) { return ui::dayText(day.addDays(1)); }
    core::Lookalike isa() const
    {
        return {{m_rows[1].id, m_rows[1].code, u"Isa"_s, {}, core::PersonRole::Youth, u"Isa"_s, {}},
                core::Likeness::NameAlone};
    }
    QPushButton *button(const QString &name) const
    {
        return m_page->findChild<QPushButton *>(name);
    }
    QWidget *focused() const { return QApplication::focusWidget(); }
    QTableView *table() const { return m_page->findChild<QTableView *>(); }

    FixedClock m_clock{QDateTime(Today, QTime(10, 0))};
    QList<core::CaseloadRow> m_rows;
    std::unique_ptr<CaseloadPage> m_page;
};

QTEST_MAIN(TestCaseloadPage)
#include "tst_caseloadpage.moc"
