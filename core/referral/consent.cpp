#include "core/referral/consent.h"

#include <algorithm>

namespace core {

namespace {

bool holdsOn(const Authority &authority, const QDate &day)
{
    const bool hasBegun = !authority.since.isValid() || authority.since <= day;
    const bool hasEnded = authority.until.isValid() && authority.until < day;
    return hasBegun && !hasEnded;
}

bool concerns(const Consent &consent, const PersonId &person, const ReferralId &referral)
{
    return consent.person == person && consent.purpose == ConsentPurpose::Referral
           && (consent.referral.isEmpty() || consent.referral == referral);
}

/// The last record up to today; of one day the later in the file.
const Consent *decidingRecord(const CaseFile &file,
                              const PersonId &person,
                              const ReferralId &referral,
                              const QDate &today)
{
    const Consent *latest = nullptr;
    for (const Consent &consent : file.consents) {
        if (!concerns(consent, person, referral) || !isPossibleDay(file, consent.givenOn, today))
            continue;
        if (!latest || consent.givenOn >= latest->givenOn)
            latest = &consent;
    }
    return latest;
}

ConsentState stateOf(const Consent &consent, const QDate &today)
{
    if (consent.withdrawnOn.isValid() && consent.withdrawnOn <= today)
        return ConsentState::Withdrawn;
    if (consent.answer == ConsentAnswer::Refused)
        return ConsentState::Refused;
    if (consent.until.isValid() && consent.until < today)
        return ConsentState::Expired;
    if (consent.answer == ConsentAnswer::Given)
        return ConsentState::Given;
    return consent.reason.simplified().isEmpty() ? ConsentState::ReasonMissing
                                                 : ConsentState::Excepted;
}

ConsentRule allWithAuthority(const CaseFile &file, const QDate &today, ConsentWhy why)
{
    ConsentRule rule;
    for (const PersonId &holder : authorityOn(file, today))
        rule.needed.append({holder, why});
    if (rule.needed.isEmpty())
        rule.obstacle = ConsentObstacle::NoAuthority;
    return rule;
}

} // namespace

bool isPossibleDay(const CaseFile &file, const QDate &day, const QDate &today)
{
    const Person *youth = youthOf(file);
    const bool isBeforeBirth = youth && youth->birthDate.isValid() && day < youth->birthDate;
    return day.isValid() && day <= today && !isBeforeBirth;
}

QList<PersonId> authorityOn(const CaseFile &file, const QDate &day)
{
    QList<PersonId> holders;
    for (const Authority &authority : file.authorities) {
        const bool isKnown = find(file.persons, authority.holder) != nullptr;
        if (isKnown && holdsOn(authority, day) && !holders.contains(authority.holder))
            holders.append(authority.holder);
    }
    return holders;
}

ConsentRule neededConsents(const CaseFile &file, const QDate &today)
{
    const Person *youth = youthOf(file);
    if (!youth)
        return {{}, ConsentObstacle::NoYouth};
    const int age = ageOn(youth->birthDate, today);
    if (age < 0)
        return {{}, ConsentObstacle::BirthDateUnknown};
    if (age >= 18)
        return {{{youth->id, ConsentWhy::Adult}}};
    if (age >= 16)
        return {{{youth->id, ConsentWhy::YouthFrom16}}};
    if (age < 12)
        return allWithAuthority(file, today, ConsentWhy::AuthorityUnder12);
    ConsentRule rule = allWithAuthority(file, today, ConsentWhy::AuthorityUnder16);
    rule.needed.prepend({youth->id, ConsentWhy::YouthFrom12});
    return rule;
}

bool ConsentGate::isOpen() const
{
    return !obstacle && std::all_of(persons.begin(), persons.end(), [](const ConsentStatus &one) {
        return one.isFulfilled();
    });
}

ConsentGate consentGate(const CaseFile &file, const Referral &referral, const QDate &today)
{
    const ConsentRule rule = neededConsents(file, today);
    ConsentGate gate{{}, rule.obstacle};
    for (const NeededConsent &needed : rule.needed) {
        ConsentStatus status{needed, ConsentState::Missing, {}};
        const Consent *record = decidingRecord(file, needed.person, referral.id, today);
        if (record) {
            status.state = stateOf(*record, today);
            status.consent = record->id;
        }
        gate.persons.append(status);
    }
    return gate;
}

bool isPossible(ExceptionGround ground, ConsentWhy why)
{
    const bool isBesideTheYouth = why == ConsentWhy::AuthorityUnder16;
    const bool isYouth = why == ConsentWhy::YouthFrom12 || why == ConsentWhy::YouthFrom16
                         || why == ConsentWhy::Adult;
    switch (ground) {
    case ExceptionGround::SeriousHarm:
    case ExceptionGround::ConsideredWish:
        return isBesideTheYouth;
    case ExceptionGround::CannotWeigh:
        return isYouth;
    case ExceptionGround::NoTime:
        return true;
    }
    return false;
}

} // namespace core
