#include "core/referral/caseclock.h"
#include "tests/support/family.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class tst_CaseClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingDayIsMissing()
    {
        CaseFile file;
        file.head.receivedOn = QDate(2026, 11, 1);

        const CaseClock clock = caseClock(file);

        QVERIFY(!clock.between(CaseMoment::Received, CaseMoment::FirstSupport));
        file.head.contactOn = QDate(2026, 11, 4);
        QCOMPARE(caseClock(file).between(CaseMoment::Received, CaseMoment::Contacted), 3);
    }

    void supportCountsFromTheFirstMeeting()
    {
        Family family;
        family.file().head.receivedOn = Family::today.addDays(-30);
        family.offer(u"O01"_s);
        QCOMPARE(daysWithoutSupport(family.file(), Family::today), 30);

        const OfferId begun = family.offer(u"O04"_s, OfferState::Started);
        family.at(&CaseFile::offers, begun).startedOn = Family::today.addDays(-10);

        QVERIFY(!daysWithoutSupport(family.file(), Family::today));
        QCOMPARE(caseClock(family.file()).between(CaseMoment::Received, CaseMoment::FirstSupport),
                 20);
    }

    void waitingGrowsUntilHelpStarts()
    {
        Referral referral;
        QVERIFY(!waitingFor(referral, Family::today));

        referral.sentOn = Family::today.addDays(-42);
        QCOMPARE(waitingFor(referral, Family::today), (Waiting{42, false}));

        referral.startedOn = Family::today.addDays(-2);
        QCOMPARE(waitingFor(referral, Family::today), (Waiting{40, true}));
    }
};

QTEST_APPLESS_MAIN(tst_CaseClock)
#include "tst_caseclock.moc"
