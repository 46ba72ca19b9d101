#include "core/offers/match.h"
#include "core/offers/reasons.h"
#include "tests/support/catalogues.h"
#include "tests/support/family.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const OfferLine Running{
    u"O01"_s, u"J"_s, 12, 23, 1, u"free"_s, {u"M08"_s, u"M01"_s}, u"gevoel"_s, u"exercise"_s};
const OfferLine Treatment{u"O36"_s, u"J"_s, 6, 23, 4, u"referral"_s, {u"M01"_s, u"M08"_s}};
const OfferLine HostFamily{u"O07"_s, u"G"_s, 0, 12, 1, u"free"_s, {u"M09"_s}};
const OfferLine DebtHelp{u"O11"_s, u"O"_s, 18, 99, 2, u"free"_s, {u"M10"_s}};

Match theMatch(const CaseFile &file, const OfferLine &line)
{
    return matches(file, catalogueOf({line}), Family::today).constFirst();
}

} // namespace

class tst_Match : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOfferActsOnTheBurdensOfItsMechanisms()
    {
        Family isa;
        isa.youth(u"Isa"_s, 14);
        const FactorId still = isa.burden(u"Ik beweeg bijna niet"_s, {u"M08"_s}, 3);
        const FactorId sad = isa.burden(u"Ik ben somber"_s, {u"M01"_s, u"M08"_s}, 5);
        isa.burden(u"Er zijn schulden"_s, {u"M10"_s}, 5);
        isa.strength(u"Ik was goed in rennen"_s, {u"M08"_s});
        const LinkId arrow = isa.feeds(still, sad);

        const Match match = theMatch(isa.file(), Running);

        QCOMPARE(match.verdict, Verdict::Applies);
        QCOMPARE(match.factors, (QList{sad, still}));
        QCOMPARE(match.arrows, QList{arrow});
        QCOMPARE(match.strengths.size(), 1);
    }

    void aCardWithoutMechanismCountsByItsLifeDomain()
    {
        Family isa;
        isa.youth(u"Isa"_s, 14);
        const FactorId typed = isa.burden(u"Ik ben zo verdrietig"_s, {});

        const Match match = theMatch(isa.file(), Running);

        QCOMPARE(match.verdict, Verdict::Applies);
        QCOMPARE(match.factors, QList{typed});
        QCOMPARE(theMatch(isa.file(), DebtHelp).verdict, Verdict::Excluded);
    }

    void ageDecides_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<VerdictReason>("reason");
        QTest::newRow("eleven is too young") << 11 << Verdict::Excluded << VerdictReason::TooYoung;
        QTest::newRow("twelve is the first") << 12 << Verdict::Applies << VerdictReason::None;
        QTest::newRow("23 is the last") << 23 << Verdict::Applies << VerdictReason::None;
        QTest::newRow("24 is too old") << 24 << Verdict::Excluded << VerdictReason::TooOld;
        QTest::newRow("not known") << -1 << Verdict::Undetermined << VerdictReason::AgeUnknown;
    }

    void ageDecides()
    {
        QFETCH(const int, age);
        Family family;
        if (age < 0)
            family.person(PersonRole::Youth, u"Noor"_s);
        else
            family.youth(u"Noor"_s, age);
        family.burden(u"Ik ben somber"_s, {u"M01"_s});

        const Match match = theMatch(family.file(), Running);

        QTEST(match.verdict, "verdict");
        QTEST(match.reason, "reason");
    }

    void aFamilyOfferMayBeForTheLittleBrother()
    {
        Family isa;
        isa.youth(u"Isa"_s, 14);
        isa.burden(u"Wij hebben veel stress"_s, {u"M09"_s});
        QCOMPARE(theMatch(isa.file(), HostFamily).verdict, Verdict::Excluded);

        isa.person(PersonRole::Sibling, u"Sem"_s, Family::today.addYears(-7));

        QCOMPARE(theMatch(isa.file(), HostFamily).verdict, Verdict::Applies);
    }

    void anOfferForAdultsSuitsParentsOfAnyYouth()
    {
        Family family;
        family.youth(u"Milan"_s, 9);
        family.burden(u"Er zijn schulden"_s, {u"M10"_s});

        QCOMPARE(theMatch(family.file(), DebtHelp).verdict, Verdict::Applies);
    }

    void withoutACardThereIsNoOffer()
    {
        Family family;
        family.youth(u"Isa"_s, 14);

        const Match match = theMatch(family.file(), Running);

        QCOMPARE(match.verdict, Verdict::Excluded);
        QCOMPARE(match.reason, VerdictReason::NoCard);
    }

    void theLightestComesFirstAndIsNamedWithTheHeavier()
    {
        Family isa;
        isa.youth(u"Isa"_s, 14);
        isa.burden(u"Ik ben somber"_s, {u"M01"_s});

        const QList<Match> found =
            matches(isa.file(), catalogueOf({Treatment, Running}), Family::today);

        QCOMPARE(found[0].typeId, u"O01"_s);
        QVERIFY(found[0].lighterType.isEmpty());
        QCOMPARE(found[1].lighterType, u"O01"_s);
    }

    void runningAsksAboutEatingFirst()
    {
        Family isa;
        isa.youth(u"Isa"_s, 14);
        isa.burden(u"Ik ben somber"_s, {u"M01"_s});
        isa.burden(u"Ik wil steeds verder afvallen"_s, {u"M06"_s});

        QCOMPARE(theMatch(isa.file(), Running).reason, VerdictReason::AskAboutBody);
        QCOMPARE(theMatch(isa.file(), Treatment).verdict, Verdict::Applies);
    }

    void noSecondHelperOnTheSameCards()
    {
        Family isa;
        isa.youth(u"Isa"_s, 14);
        isa.burden(u"Ik ben somber"_s, {u"M01"_s});
        isa.offer(u"O36"_s, OfferState::Started);

        const QList<Match> found =
            matches(isa.file(), catalogueOf({Running, Treatment}), Family::today);

        QCOMPARE(found[0].typeId, u"O36"_s);
        QCOMPARE(found[1].reason, VerdictReason::SecondHelper);
    }

    void theReasonSpeaksInTheFamilysWords()
    {
        Family isa;
        isa.youth(u"Isa"_s, 14);
        const FactorId still = isa.burden(u"Ik beweeg bijna niet meer"_s, {u"M08"_s}, 5);
        const FactorId sad = isa.burden(u"Ik voel me somber"_s, {u"M04"_s});
        isa.strength(u"Ik was goed in rennen"_s, {u"M08"_s});
        isa.feeds(still, sad);
        const Catalogue catalogue = catalogueOf({Running});
        const Match match = matches(isa.file(), catalogue, Family::today).constFirst();

        QCOMPARE(reasonText(match, isa.file(), catalogue, Language::Dutch),
                 u"Kan helpen bij ‘Ik beweeg bijna niet meer’. Daardoor kan ook ‘Ik voel me "
                 u"somber’ minder worden. Sluit aan bij wat goed gaat: ‘Ik was goed in rennen’."_s);
    }

    void theReasonKeepsWhatIsNotForEveryone()
    {
        Family isa;
        const PersonId youth = isa.youth(u"Isa"_s, 14);
        const FactorId debts = isa.burden(u"Er zijn schulden"_s, {u"M08"_s});
        const FactorId silent = isa.burden(u"Ik zeg niks"_s, {u"M08"_s});
        isa.at(&CaseFile::factors, debts).visibleTo = {youth};
        isa.at(&CaseFile::factors, debts).shareable = u"Er zijn geldzorgen"_s;
        isa.at(&CaseFile::factors, silent).visibleTo = {youth};
        isa.feeds(debts, silent);
        const Catalogue catalogue = catalogueOf({Running});
        const Match match = matches(isa.file(), catalogue, Family::today).constFirst();

        QCOMPARE(reasonText(match, isa.file(), catalogue, Language::English),
                 u"Can help with “Er zijn geldzorgen”."_s);
    }
};

QTEST_APPLESS_MAIN(tst_Match)
#include "tst_match.moc"
