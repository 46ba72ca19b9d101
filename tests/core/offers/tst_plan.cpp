#include "core/offers/plan.h"
#include "core/offers/reasons.h"
#include "tests/support/catalogues.h"
#include "tests/support/family.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

Catalogue someOffers()
{
    return catalogueOf({{u"O01"_s, u"J"_s, 12, 23, 1, u"free"_s, {u"M08"_s}},
                        {u"O04"_s, u"J"_s, 10, 23, 1, u"free"_s, {u"M07"_s}},
                        {u"O11"_s, u"O"_s, 18, 99, 2, u"free"_s, {u"M10"_s}, u"geld"_s},
                        {u"O36"_s, u"J"_s, 6, 23, 4, u"referral"_s, {u"M01"_s}}});
}

QList<PlanRule> rulesOf(const QList<PlanNote> &notes)
{
    QList<PlanRule> rules;
    for (const PlanNote &note : notes)
        rules.append(note.rule);
    return rules;
}

} // namespace

class tst_Plan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPlanIsNotCriticised()
    {
        Family family;
        family.youth(u"Isa"_s, 14);

        QVERIFY(planNotes(family.file(), someOffers(), Family::today).isEmpty());
    }

    void somethingInOrdinaryLifeIsMissed()
    {
        Family family;
        family.offer(u"O36"_s);

        QCOMPARE(rulesOf(planNotes(family.file(), someOffers(), Family::today)),
                 QList{PlanRule::NothingInOrdinaryLife});
        family.offer(u"O01"_s);
        QVERIFY(planNotes(family.file(), someOffers(), Family::today).isEmpty());
    }

    void notOnlyTheChild()
    {
        Family family;
        const FactorId debts = family.burden(u"Er zijn schulden"_s, {u"M10"_s});
        family.at(&CaseFile::factors, debts).domain = Domain::Money;
        family.offer(u"O01"_s);

        QCOMPARE(rulesOf(planNotes(family.file(), someOffers(), Family::today)),
                 QList{PlanRule::OnlyTheChild});
        family.offer(u"O11"_s);
        QVERIFY(planNotes(family.file(), someOffers(), Family::today).isEmpty());
    }

    void moreThanThreeNewThingsIsTooMuch()
    {
        Family family;
        for (int count = 0; count < 3; ++count)
            family.offer(u"O01"_s);
        QCOMPARE(newThings(family.file(), Family::today), 3);
        QVERIFY(planNotes(family.file(), someOffers(), Family::today).isEmpty());

        family.offer(u"O04"_s);

        const QList<PlanNote> notes = planNotes(family.file(), someOffers(), Family::today);
        QCOMPARE(rulesOf(notes), QList{PlanRule::TooMuchAtOnce});
        QCOMPARE(noteText(notes.constFirst(), Language::English),
                 u"4 new things in four weeks; more than three is often too much."_s);
    }

    void whatStartedLongAgoIsNotNew()
    {
        Family family;
        const OfferId old = family.offer(u"O01"_s, OfferState::Started);
        family.at(&CaseFile::offers, old).startedOn = Family::today.addDays(-29);

        QCOMPARE(newThings(family.file(), Family::today), 0);
    }

    void oneNewThingForEachPerson()
    {
        Family family;
        const PersonId isa = family.youth(u"Isa"_s, 14);
        family.offer(u"O01"_s, OfferState::Chosen, isa);
        family.offer(u"O04"_s, OfferState::Chosen, isa);

        const QList<PlanNote> notes = planNotes(family.file(), someOffers(), Family::today);

        QCOMPARE(rulesOf(notes), QList{PlanRule::TooMuchForOne});
        QCOMPARE(noteText(notes.constFirst(), Language::Dutch),
                 u"Isa krijgt 2 nieuwe dingen tegelijk; begin met één."_s);
    }

    void waitingNeedNotBeIdle()
    {
        Family family;
        const ReferralId sent = family.referral(u"O36"_s);
        family.at(&CaseFile::referrals, sent).state = ReferralState::Sent;

        QCOMPARE(rulesOf(planNotes(family.file(), someOffers(), Family::today)),
                 QList{PlanRule::WaitsOnly});
    }

    void coverageListsTheOffersOfEachBurden()
    {
        Family family;
        family.youth(u"Isa"_s, 5);
        const FactorId still = family.burden(u"Ik beweeg niet"_s, {u"M08"_s});
        const FactorId shame = family.burden(u"Ik schaam me"_s, {u"M06"_s});
        family.strength(u"Ik kan rennen"_s, {u"M08"_s});

        QCOMPARE(coverage(family.file(), someOffers(), {u"O11"_s, u"O01"_s}),
                 (QList<Coverage>{{still, {u"O01"_s}}, {shame, {}}}));
        QCOMPARE(outsideAge(family.file(), someOffers(), {u"O11"_s, u"O01"_s}, Family::today),
                 QStringList{u"O01"_s});
    }
};

QTEST_APPLESS_MAIN(tst_Plan)
#include "tst_plan.moc"
