#include "tests/support/isa.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

IsaFamily::IsaFamily()
{
    Case &head = file().head;
    head.code = u"2026-0148"_s;
    head.coach = u"Noor de Wit"_s;
    head.invented = true;
    isa = person(PersonRole::Youth, u"Isa"_s, QDate(2012, 5, 3));
    mother = authority(person(PersonRole::Mother, u"Moeder"_s));
    father = authority(person(PersonRole::Father, u"Vader"_s));

    sad = burden(u"Ik voel me bijna elke dag somber"_s, {u"M01"_s, u"M08"_s}, 5);
    sleep = burden(u"Ik slaap slecht en lig te malen"_s, {u"M02"_s, u"M04"_s}, 4);
    silent = burden(u"Ik zeg niks, want ik wil het niet erger maken"_s, {u"M06"_s}, 4);
    debts = burden(u"Er zijn schulden en post die blijft liggen"_s, {u"M10"_s}, 5);
    strength(u"Ik was goed in rennen en vond het fijn"_s, {u"M08"_s});
    feeds(sad, sleep);
    feeds(sleep, sad);
    feeds(debts, sad);
    at(&CaseFile::factors, sad).saidBy = {isa};
    at(&CaseFile::factors, sad).since = u"5 maanden"_s;
    at(&CaseFile::factors, silent).visibleTo = {isa};
    at(&CaseFile::factors, debts).visibleTo = {mother, father};
    at(&CaseFile::factors, debts).shareable = u"Er zijn geldzorgen thuis"_s;
    at(&CaseFile::factors, debts).domain = Domain::Money;

    statement(isa, u"Ik wil weer zin hebben in dingen en niet steeds zo moe zijn."_s);
    statement(mother, u"We willen onze dochter terug, en rust in huis."_s);

    referral = Family::referral(u"O36"_s);
    Referral &letter = at(&CaseFile::referrals, referral);
    letter.organisation = u"Jeugd-ggz De Linde"_s;
    letter.addressee = u"Aanmeldteam"_s;
    letter.question = u"Wilt u met Isa en haar ouders kijken welke behandeling past bij haar "
                      "somberheid en slecht slapen?"_s;
}

void IsaFamily::allConsent()
{
    for (const PersonId &person : {isa, mother, father})
        consent(person, referral);
}
