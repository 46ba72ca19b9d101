#include "core/referral/referralstate.h"
#include "tests/support/family.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class tst_ReferralState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksFromDraftToEndedAndKeepsTheDays()
    {
        Family family;
        const ReferralId id = family.referral();
        family.consent(family.youth(u"Jesse"_s, 16), id);
        Referral referral = family.at(&CaseFile::referrals, id);
        referral.organisation = u"GGZ"_s;
        referral.question = u"Onderzoek"_s;
        using enum ReferralState;

        for (const ReferralState next : {Ready, Sent, Accepted, Started, Ended}) {
            const auto after = moved(family.file(), referral, next, Family::today);
            QVERIFY2(after, qPrintable(after ? QString() : after.error().detail));
            referral = *after;
        }

        QCOMPARE(referral.sentOn, Family::today);
        QCOMPARE(referral.answeredOn, Family::today);
        QCOMPARE(referral.startedOn, Family::today);
        QCOMPARE(referral.endedOn, Family::today);
    }

    void nothingIsReadyWithoutWhereWhatAndConsent()
    {
        Family family;
        const PersonId jesse = family.youth(u"Jesse"_s, 16);
        const ReferralId id = family.referral();
        Referral referral = family.at(&CaseFile::referrals, id);
        const auto lack = [&] {
            return lackOf(family.file(), referral, ReferralState::Ready, Family::today);
        };

        QCOMPARE(lack(), MoveLack::Organisation);
        referral.organisation = u"GGZ"_s;
        QCOMPARE(lack(), MoveLack::Question);
        referral.question = u"Onderzoek"_s;
        QCOMPARE(lack(), MoveLack::Consent);
        family.consent(jesse, id);
        QCOMPARE(lack(), MoveLack::None);
    }

    void noStepIsSkipped()
    {
        Family family;
        Referral referral = family.at(&CaseFile::referrals, family.referral());

        const auto after = moved(family.file(), referral, ReferralState::Started, Family::today);

        QVERIFY(!after);
        QCOMPARE(after.error().fault, Fault::Refused);
    }
};

QTEST_APPLESS_MAIN(tst_ReferralState)
#include "tst_referralstate.moc"
