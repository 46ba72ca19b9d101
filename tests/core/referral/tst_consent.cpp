#include "core/referral/consent.h"
#include "tests/support/family.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Mother and father, of whom the named have authority, and one youth.
CaseFile familyOf(const QDate &birthDate, const QString &authority)
{
    Family family;
    family.person(PersonRole::Youth, u"kind"_s, birthDate);
    for (const QString &name : {u"moeder"_s, u"vader"_s, u"voogd"_s}) {
        const PersonId person = family.person(PersonRole::Parent, name);
        if (authority.contains(name))
            family.authority(person);
    }
    return family.file();
}

QString inWords(const CaseFile &file, const ConsentRule &rule)
{
    QStringList lines;
    for (const NeededConsent &needed : rule.needed)
        lines.append(nameOf(file, needed.person) + u": "_s + articleOf(needed.why));
    if (rule.obstacle)
        lines.append(obstacleText(*rule.obstacle).english.section(u' ', 0, 2));
    return lines.join(u"; "_s);
}

struct Record
{
    ConsentAnswer answer = ConsentAnswer::Given;
    int givenDaysAgo = 0;
    QString reason = {};
    QDate until = {};
    QDate withdrawnOn = {};
};

/// Milan is nine; only his mother has authority.
ConsentState stateAfter(const QList<Record> &records)
{
    Family family;
    family.youth(u"Milan"_s, 9);
    const PersonId mother = family.authority(family.person(PersonRole::Mother, u"moeder"_s));
    const ReferralId referral = family.referral();
    for (const Record &record : records) {
        Consent &consent = family.at(&CaseFile::consents, family.consent(mother, referral));
        consent.answer = record.answer;
        consent.givenOn = Family::today.addDays(-record.givenDaysAgo);
        consent.reason = record.reason;
        consent.until = record.until;
        consent.withdrawnOn = record.withdrawnOn;
    }
    const Referral &asked = family.at(&CaseFile::referrals, referral);
    return consentGate(family.file(), asked, Family::today).persons.constFirst().state;
}

} // namespace

class tst_Consent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAgeDecidesWhoConsents_data()
    {
        QTest::addColumn<QDate>("birthDate");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("needed");

        const QDate day(2026, 11, 21);
        const QString bothUnder12 =
            u"moeder: Jeugdwet 7.3.15 lid 1; vader: Jeugdwet 7.3.15 lid 1"_s;
        const QString allUnder16 = u"kind: Jeugdwet 7.3.4 lid 2; moeder: Jeugdwet 7.3.4 lid 2; "
                                   u"vader: Jeugdwet 7.3.4 lid 2"_s;
        const QString alone = u"kind: Jeugdwet 7.3.5"_s;
        const QString adult = u"kind: BW 7:450"_s;
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };

        row("born today, joint authority") << day << day << u"moeder vader"_s << bothUnder12;
        row("9, joint authority") << QDate(2017, 6, 1) << day << u"moeder vader"_s << bothUnder12;
        row("9, mother alone") << QDate(2017, 6, 1) << day << u"moeder"_s
                               << u"moeder: Jeugdwet 7.3.15 lid 1"_s;
        row("9, guardian") << QDate(2017, 6, 1) << day << u"voogd"_s
                           << u"voogd: Jeugdwet 7.3.15 lid 1"_s;
        row("9, nobody recorded") << QDate(2017, 6, 1) << day << QString() << u"Record first who"_s;
        row("the day before 12") << QDate(2014, 11, 22) << day << u"moeder vader"_s << bothUnder12;
        row("12 at midnight") << QDate(2014, 11, 21) << day << u"moeder vader"_s << allUnder16;
        row("14, joint authority") << QDate(2012, 5, 3) << day << u"moeder vader"_s << allUnder16;
        row("15, mother alone") << QDate(2011, 1, 25) << day << u"moeder"_s
                                << u"kind: Jeugdwet 7.3.4 lid 2; moeder: Jeugdwet 7.3.4 lid 2"_s;
        row("14, nobody recorded") << QDate(2012, 5, 3) << day << QString()
                                   << u"kind: Jeugdwet 7.3.4 lid 2; Record first who"_s;
        row("the day before 16") << QDate(2010, 11, 22) << day << u"moeder vader"_s << allUnder16;
        row("16 at midnight") << QDate(2010, 11, 21) << day << u"moeder vader"_s << alone;
        row("17, nobody recorded") << QDate(2009, 1, 1) << day << QString() << alone;
        row("the day before 18") << QDate(2008, 11, 22) << day << u"moeder vader"_s << alone;
        row("18 at midnight") << QDate(2008, 11, 21) << day << u"moeder vader"_s << adult;
        row("22") << QDate(2004, 2, 1) << day << u"moeder"_s << adult;
        row("leap day child, 28 February of the 12th year")
            << QDate(2012, 2, 29) << QDate(2024, 2, 28) << u"moeder"_s
            << u"moeder: Jeugdwet 7.3.15 lid 1"_s;
        row("leap day child, 29 February of the 12th year")
            << QDate(2012, 2, 29) << QDate(2024, 2, 29) << u"moeder"_s
            << u"kind: Jeugdwet 7.3.4 lid 2; moeder: Jeugdwet 7.3.4 lid 2"_s;
        row("leap day child, 28 February of a common 18th year")
            << QDate(2012, 2, 29) << QDate(2030, 2, 28) << u"moeder"_s << alone;
        row("leap day child, 1 March of a common 18th year")
            << QDate(2012, 2, 29) << QDate(2030, 3, 1) << u"moeder"_s << adult;
        row("birth date unknown") << QDate() << day << u"moeder"_s << u"Enter the young"_s;
        row("birth date in the future")
            << day.addDays(1) << day << u"moeder"_s << u"Enter the young"_s;
    }

    void theAgeDecidesWhoConsents()
    {
        QFETCH(const QDate, birthDate);
        QFETCH(const QDate, today);
        QFETCH(const QString, authority);
        const CaseFile file = familyOf(birthDate, authority);

        QTEST(inWords(file, neededConsents(file, today)), "needed");
    }

    void authorityHoldsFromItsFirstToItsLastDay()
    {
        Family family;
        const PersonId mother = family.authority(family.person(PersonRole::Mother, u"moeder"_s));
        Authority &authority = family.file().authorities.last();
        authority.since = QDate(2024, 1, 1);
        authority.until = QDate(2026, 6, 30);

        QVERIFY(authorityOn(family.file(), QDate(2023, 12, 31)).isEmpty());
        QCOMPARE(authorityOn(family.file(), QDate(2024, 1, 1)), QList{mother});
        QCOMPARE(authorityOn(family.file(), QDate(2026, 6, 30)), QList{mother});
        QVERIFY(authorityOn(family.file(), QDate(2026, 7, 1)).isEmpty());
    }

    void authorityRecordedTwiceIsAskedOnce()
    {
        Family family;
        family.youth(u"Milan"_s, 9);
        const PersonId mother = family.person(PersonRole::Mother, u"moeder"_s);
        family.authority(mother);
        family.authority(mother);

        QCOMPARE(neededConsents(family.file(), Family::today).needed.size(), 1);
    }

    void theLatestRecordDecides_data()
    {
        QTest::addColumn<QList<Record>>("records");
        QTest::addColumn<ConsentState>("state");
        using enum ConsentState;
        const Record given;
        const Record refused{ConsentAnswer::Refused};
        const QDate today = Family::today;
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };

        row("nothing recorded") << QList<Record>{} << Missing;
        row("given today") << QList<Record>{given} << Given;
        row("given tomorrow does not count")
            << QList<Record>{{ConsentAnswer::Given, -1}} << Missing;
        row("given before the birth does not count")
            << QList<Record>{{ConsentAnswer::Given, 10 * 366}} << Missing;
        row("refused") << QList<Record>{refused} << Refused;
        row("refused, later given") << QList<Record>{{ConsentAnswer::Refused, 3}, given} << Given;
        row("given, later refused, recorded out of order")
            << QList<Record>{refused, {ConsentAnswer::Given, 3}} << Refused;
        row("both on one day: the last recorded") << QList<Record>{refused, given} << Given;
        row("until today") << QList<Record>{{ConsentAnswer::Given, 9, {}, today}} << Given;
        row("until yesterday") << QList<Record>{{ConsentAnswer::Given, 9, {}, today.addDays(-1)}}
                               << Expired;
        row("withdrawn today") << QList<Record>{{ConsentAnswer::Given, 9, {}, {}, today}}
                               << Withdrawn;
        row("withdrawn, given anew")
            << QList<Record>{{ConsentAnswer::Given, 9, {}, {}, today.addDays(-2)}, given} << Given;
        row("exception with its reason")
            << QList<Record>{{ConsentAnswer::Exception, 0, u"7.3.16 lid 1: no time"_s}} << Excepted;
        row("exception without a reason")
            << QList<Record>{{ConsentAnswer::Exception, 0, u"  "_s}} << ReasonMissing;
    }

    void theLatestRecordDecides()
    {
        QFETCH(const QList<Record>, records);

        QTEST(stateAfter(records), "state");
    }

    void consentForAnotherReferralOrPurposeDoesNotCount()
    {
        Family family;
        const PersonId isa = family.youth(u"Isa"_s, 16);
        const ReferralId here = family.referral();
        const ConsentId elsewhere = family.consent(isa, family.referral());
        const Referral asked = family.at(&CaseFile::referrals, here);
        QVERIFY(!consentGate(family.file(), asked, Family::today).isOpen());

        family.at(&CaseFile::consents, elsewhere).referral = {};
        QVERIFY(consentGate(family.file(), asked, Family::today).isOpen());

        family.at(&CaseFile::consents, elsewhere).purpose = ConsentPurpose::Information;
        QVERIFY(!consentGate(family.file(), asked, Family::today).isOpen());
    }

    void theGateNamesWhoIsMissing()
    {
        Family family;
        const PersonId isa = family.youth(u"Isa"_s, 14);
        const PersonId mother = family.authority(family.person(PersonRole::Mother, u"moeder"_s));
        const PersonId father = family.authority(family.person(PersonRole::Father, u"vader"_s));
        const ReferralId id = family.referral();
        const Referral asked = family.at(&CaseFile::referrals, id);
        family.consent(isa, id);
        const ConsentId refusal = family.consent(father, id);
        family.at(&CaseFile::consents, refusal).answer = ConsentAnswer::Refused;

        QCOMPARE(gateText(consentGate(family.file(), asked, Family::today),
                          family.file(),
                          Language::Dutch),
                 u"Nog nodig: toestemming van moeder (nog niet gevraagd), vader (geweigerd)."_s);

        family.consent(mother, id);
        family.consent(father, id);
        const ConsentGate gate = consentGate(family.file(), asked, Family::today);
        QVERIFY(gate.isOpen());
        QVERIFY(gateText(gate, family.file(), Language::Dutch).isEmpty());
    }

    void anExceptionStandsOnlyWhereTheLawGivesOne()
    {
        using enum ExceptionGround;
        QVERIFY(isPossible(SeriousHarm, ConsentWhy::AuthorityUnder16));
        QVERIFY(isPossible(ConsideredWish, ConsentWhy::AuthorityUnder16));
        QVERIFY(!isPossible(ConsideredWish, ConsentWhy::AuthorityUnder12));
        QVERIFY(!isPossible(SeriousHarm, ConsentWhy::YouthFrom12));
        QVERIFY(isPossible(CannotWeigh, ConsentWhy::YouthFrom16));
        QVERIFY(isPossible(NoTime, ConsentWhy::AuthorityUnder12));
    }
};

QTEST_APPLESS_MAIN(tst_Consent)
#include "tst_consent.moc"
