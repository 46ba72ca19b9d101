#include "tests/ui/caseload/rows.h"
#include "ui/caseload/caselistmodel.h"
#include "ui/caseload/caseloadwords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using ui::CaseListModel;

namespace {

QStringList names(const CaseListModel &model)
{
    QStringList found;
    for (int i = 0; i < model.rowCount(); ++i)
        found.append(model.row(model.index(i, 0)).youth);
    return found;
}

} // namespace

class TestCaseListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rows = {row(1, u"Milan"_s), row(2, u"Élise"_s), row(3, u"Ali"_s)};
        m_model = std::make_unique<CaseListModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setToday(Today);
        m_model->setRows(m_rows);
    }

    void rowsKeepTheOrderTheyCameIn()
    {
        QCOMPARE(names(*m_model), QStringList({u"Milan"_s, u"Élise"_s, u"Ali"_s}));
    }

    void matchesAreShownInTheOrderOfTheAnswer()
    {
        m_model->setMatches({m_rows[2].id, m_rows[0].id});
        QCOMPARE(names(*m_model), QStringList({u"Ali"_s, u"Milan"_s}));
        m_model->showAll();
        QCOMPARE(m_model->rowCount(), 3);
    }

    void unknownMatchesAreLeftOut()
    {
        m_model->setMatches({row(99, u"Nobody"_s).id, m_rows[1].id});
        QCOMPARE(names(*m_model), QStringList(u"Élise"_s));
    }

    void aThirdSortBringsTheFirstOrderBack()
    {
        m_model->sort(CaseListModel::Youth, Qt::AscendingOrder);
        QCOMPARE(names(*m_model).first(), u"Ali"_s);
        m_model->sort(CaseListModel::Youth, Qt::DescendingOrder);
        QCOMPARE(names(*m_model).last(), u"Ali"_s);
        m_model->sort(-1);
        QCOMPARE(names(*m_model).first(), u"Milan"_s);
    }

    void whoWaitsLongestComesFirstAndWhoDoesNotComesLast()
    {
        m_rows[0].waitingSince = Today.addDays(-3);
        m_rows[2].waitingSince = Today.addDays(-40);
        m_model->setRows(m_rows);
        m_model->sort(CaseListModel::Waiting, Qt::DescendingOrder);
        QCOMPARE(names(*m_model), QStringList({u"Ali"_s, u"Milan"_s, u"Élise"_s}));
    }

    void aChangedCaseStaysInItsPlace()
    {
        core::CaseloadRow changed = m_rows[1];
        changed.youth = u"Elise"_s;
        m_model->setRow(changed);
        QCOMPARE(names(*m_model)[1], u"Elise"_s);
    }

    void aNewCaseComesOnTop()
    {
        m_model->setRow(row(4, u"Noor"_s));
        QCOMPARE(names(*m_model).first(), u"Noor"_s);
        QCOMPARE(m_model->total(), 4);
    }

    void aNewCaseDoesNotEnterTheAnswerOfASearch()
    {
        m_model->setMatches({m_rows[0].id});
        m_model->setRow(row(4, u"Noor"_s));
        QCOMPARE(names(*m_model), QStringList(u"Milan"_s));
        m_model->showAll();
        QVERIFY(names(*m_model).contains(u"Noor"_s));
    }

    void ageAndWaitingAreOfToday()
    {
        m_rows[0].birthDate = Today.addYears(-14);
        m_rows[0].waitingSince = Today.addDays(-12);
        m_model->setRows(m_rows);
        const auto &first = m_model->row(m_model->index(0, 0));
        QCOMPARE(m_model->ageOf(first), 14);
        QCOMPARE(m_model->waitedOf(first), 12);
        QCOMPARE(m_model->waitedOf(m_rows[1]), -1);
    }

    void aBirthdayThatChangesRightsIsSaidEightWeeksAhead()
    {
        core::CaseloadRow soon = row(1, u"Isa"_s);
        soon.birthDate = Today.addDays(8 * 7).addYears(-16);
        QCOMPARE(ui::birthdayText(soon, Today),
                 u"turns 16 on "_s + QLocale().toString(Today.addDays(8 * 7), u"d MMM"_s));
        QVERIFY(ui::birthdayText(soon, Today.addDays(-1)).isEmpty());
        QVERIFY(ui::birthdayText(soon, Today.addDays(8 * 7 + 1)).isEmpty());
        soon.birthDate = Today.addDays(3).addYears(-15);
        QVERIFY(ui::birthdayText(soon, Today).isEmpty()); // Nothing changes at 15.
        soon.birthDate = Today.addDays(3).addYears(-18);
        QVERIFY(!ui::birthdayText(soon, Today).isEmpty());
        soon.nextStep = core::NextStep::Closed;
        QVERIFY(ui::birthdayText(soon, Today).isEmpty());
    }

    void aScreenReaderHearsTheWholeLine()
    {
        m_rows[0].domains = 1U << static_cast<unsigned>(core::Domain::Home);
        m_model->setRows(m_rows);
        const QString line = m_model->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(line.contains(u"Milan"_s));
        QVERIFY(line.contains(u"Home and family"_s));
        QVERIFY(line.contains(u"Have the conversation"_s));
    }

private:
    QList<core::CaseloadRow> m_rows;
    std::unique_ptr<CaseListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestCaseListModel)
#include "tst_caselistmodel.moc"
