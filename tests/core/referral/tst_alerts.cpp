#include "core/referral/alerts.h"
#include "tests/support/catalogues.h"
#include "tests/support/family.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

Catalogue shortCatalogue()
{
    return catalogueOf({{u"FREE"_s, u"J"_s, 6, 23, 1, u"free"_s, {u"M01"_s}},
                        {u"TEAM"_s, u"J"_s, 6, 23, 2, u"localteam"_s, {u"M01"_s}}});
}

QString inDutch(const CaseFile &file, const QDate &today)
{
    QStringList texts;
    for (const Alert &alert : alertsOf(file, shortCatalogue(), today))
        texts.append(alertText(alert, file, today, Language::Dutch));
    return texts.join(u' ');
}

QDateTime noon(const QDate &day)
{
    return {day, QTime(12, 0)};
}

} // namespace

class tst_Alerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agesThatCount_data()
    {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, QDate born, QDate today, const QString &text = {}) {
            QTest::newRow(name) << born << today << text;
        };

        row("eight weeks and a day ahead", {2010, 11, 21}, {2026, 9, 25});
        row("eight weeks ahead",
            {2010, 11, 21},
            {2026, 9, 26},
            u"Kind wordt 16 op 21 november 2026."_s);
        row("the day before",
            {2014, 11, 22},
            {2026, 11, 21},
            u"Kind wordt 12 op 22 november 2026."_s);
        row("the day itself, from midnight",
            {2014, 11, 21},
            {2026, 11, 21},
            u"Kind wordt vandaag 12."_s);
        row("the day after", {2014, 11, 20}, {2026, 11, 21});
        row("half a year before 18",
            {2009, 6, 1},
            {2026, 11, 21},
            u"Kind wordt 17½ op 1 december 2026."_s);
        row("half a year after 31 August",
            {2009, 8, 31},
            {2027, 3, 1},
            u"Kind wordt vandaag 17½."_s);
        row("18", {2009, 1, 1}, {2026, 11, 21}, u"Kind wordt 18 op 1 januari 2027."_s);
        row("18 on a new year's day", {2009, 1, 1}, {2027, 1, 1}, u"Kind wordt vandaag 18."_s);
        row("born on 29 February, 28 February of a common year",
            {2012, 2, 29},
            {2030, 2, 28},
            u"Kind wordt 18 op 1 maart 2030."_s);
        row("born on 29 February, 1 March of a common year",
            {2012, 2, 29},
            {2030, 3, 1},
            u"Kind wordt vandaag 18."_s);
        row("born on 29 February, 29 February",
            {2012, 2, 29},
            {2028, 2, 29},
            u"Kind wordt vandaag 16."_s);
        row("no birth date", {}, {2026, 11, 21});
        row("a birth date still to come", {2027, 1, 1}, {2026, 11, 21});
    }

    void agesThatCount()
    {
        QFETCH(const QDate, born);
        QFETCH(const QDate, today);
        Family family;
        family.person(PersonRole::Youth, u"Kind"_s, born);

        QTEST(inDutch(family.file(), today), "text");
    }

    void theDayOfAnAgeIsTheDayOnWhichOneIsThatOld()
    {
        for (QDate born(2008, 1, 1); born < QDate(2013, 1, 1); born = born.addDays(1)) {
            for (const int years : {12, 16, 18}) {
                const QDate day = dayOfAge(born, years);
                QCOMPARE(ageOn(born, day), years);
                QCOMPARE(ageOn(born, day.addDays(-1)), years - 1);
            }
        }
    }

    void consentMissingForWhatIsInUse()
    {
        Family family;
        const PersonId isa = family.youth(u"Isa"_s, 14);
        family.authority(family.person(PersonRole::Mother, u"Karin"_s));
        const ReferralId id = family.referral();
        Referral &referral = family.at(&CaseFile::referrals, id);
        QCOMPARE(inDutch(family.file(), Family::today), QString());

        referral.state = ReferralState::Sent;
        QCOMPARE(inDutch(family.file(), Family::today),
                 u"Er mist toestemming van Isa. Er mist toestemming van Karin."_s);

        family.consent(isa, id);
        QCOMPARE(inDutch(family.file(), Family::today), u"Er mist toestemming van Karin."_s);

        referral.state = ReferralState::Ended;
        QCOMPARE(inDutch(family.file(), Family::today), QString());
    }

    void offersThatRunNeedConsentUnlessTheyAreFree()
    {
        Family family;
        const PersonId isa = family.youth(u"Isa"_s, 16);
        family.offer(u"FREE"_s, OfferState::Started, isa);
        family.offer(u"TEAM"_s, OfferState::Chosen, isa);
        QCOMPARE(inDutch(family.file(), Family::today), QString());

        family.offer(u"TEAM"_s, OfferState::Started, isa);
        QCOMPARE(inDutch(family.file(), Family::today), u"Er mist toestemming van Isa."_s);
    }

    void anOldAnalysisIsMentionedAfterTwelveWeeks()
    {
        Family family;
        family.youth(u"Isa"_s, 14);
        family.file().head.analysisSharedOn = Family::today.addDays(-12 * 7);
        QCOMPARE(inDutch(family.file(), Family::today), QString());
        QCOMPARE(inDutch(family.file(), Family::today.addDays(1)),
                 u"De analyse is van 29 augustus 2026."_s);

        MapVersion version;
        version.at = noon(Family::today.addDays(-10));
        family.file().versions.append(version);
        QCOMPARE(inDutch(family.file(), Family::today.addDays(1)), QString());
    }

    void authorityThatEndedIsMentionedForEightWeeks()
    {
        Family family;
        family.youth(u"Isa"_s, 14);
        const PersonId mother = family.authority(family.person(PersonRole::Mother, u"Karin"_s));
        family.file().authorities.first().until = Family::today;
        QCOMPARE(inDutch(family.file(), Family::today), QString());
        const QString ended = u"Het gezag van Karin eindigde op 21 november 2026."_s;
        QCOMPARE(inDutch(family.file(), Family::today.addDays(1)), ended);
        QCOMPARE(inDutch(family.file(), Family::today.addDays(56)), ended);
        QCOMPARE(inDutch(family.file(), Family::today.addDays(57)), QString());

        family.authority(mother); // Again, by the court.
        QCOMPARE(inDutch(family.file(), Family::today.addDays(1)), QString());
    }

    void safetyIsAskedAgainOnItsDayByTheLatestAgreement()
    {
        Family family;
        family.youth(u"Isa"_s, 14);
        SafetyAgreement agreement;
        agreement.at = noon(Family::today.addDays(-9));
        agreement.askAgainOn = Family::today;
        family.file().safetyAgreements = {agreement};
        QCOMPARE(inDutch(family.file(), Family::today.addDays(-1)), QString());
        QCOMPARE(inDutch(family.file(), Family::today),
                 u"Vraag vandaag opnieuw naar de veiligheidsafspraak."_s);
        QCOMPARE(inDutch(family.file(), Family::today.addDays(2)),
                 u"Vraag opnieuw naar de veiligheidsafspraak: dat zou op 21 november 2026."_s);

        agreement.at = noon(Family::today);
        agreement.askAgainOn = Family::today.addDays(7);
        family.file().safetyAgreements.prepend(agreement);
        QCOMPARE(inDutch(family.file(), Family::today), QString());
    }

    void anAppointmentThatPassedWithoutATalkIsMentioned()
    {
        Family family;
        family.youth(u"Isa"_s, 14);
        Appointment appointment;
        appointment.at = noon(Family::today.addDays(-2));
        family.file().appointments = {appointment};
        QCOMPARE(inDutch(family.file(), Family::today.addDays(-2)), QString());
        QCOMPARE(inDutch(family.file(), Family::today),
                 u"Sinds de afspraak van 19 november 2026 is er geen gesprek geweest."_s);

        Conversation talk;
        talk.startedAt = noon(Family::today.addDays(-1));
        family.file().conversations = {talk};
        QCOMPARE(inDutch(family.file(), Family::today), QString());
    }

    void aClosedCaseIsQuiet()
    {
        Family family;
        family.person(PersonRole::Youth, u"Kind"_s, QDate(2010, 11, 21));
        family.file().head.closedOn = QDate(2026, 11, 21);

        QCOMPARE(inDutch(family.file(), QDate(2026, 11, 20)),
                 u"Kind wordt 16 op 21 november 2026."_s);
        QCOMPARE(inDutch(family.file(), QDate(2026, 11, 21)), QString());
    }

    void everyKindHasWordsInBothLanguages()
    {
        for (int i = 0; i <= static_cast<int>(AlertKind::TalkMissed); ++i) {
            const auto kind = static_cast<AlertKind>(i);
            for (const Language language : {Language::Dutch, Language::English}) {
                QVERIFY(!alertName(kind).in(language).isEmpty());
                QVERIFY(!alertAdvice(kind).in(language).isEmpty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_Alerts)
#include "tst_alerts.moc"
