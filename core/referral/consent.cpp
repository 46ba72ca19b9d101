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

bool concerns(const Consent &consent, const PersonId &person, const ConsentAsk &ask)
{
    const bool isForThem = consent.towards.isEmpty() || ask.towards.isEmpty()
                           || consent.towards.compare(ask.towards, Qt::CaseInsensitive) == 0;
    return consent.person == person && consent.purpose == ask.purpose && isForThem
           && (consent.referral.isEmpty() || consent.referral == ask.referral);
}

/// What this person answered up to today, in the order of the days; of one day the later in the
/// file last.
QList<const Consent *>
recordsOf(const CaseFile &file, const PersonId &person, const ConsentAsk &ask, const QDate &today)
{
    QList<const Consent *> records;
    for (const Consent &consent : file.consents) {
        if (concerns(consent, person, ask) && isPossibleDay(file, consent.givenOn, today))
            records.append(&consent);
    }
    std::stable_sort(records.begin(), records.end(), [](const Consent *one, const Consent *other) {
        return one->givenOn < other->givenOn;
    });
    return records;
}

bool isWithdrawn(const Consent &consent, const QDate &today)
{
    return consent.withdrawnOn.isValid() && consent.withdrawnOn <= today;
}

bool isRefusal(const Consent &consent, const QDate &today)
{
    return consent.answer == ConsentAnswer::Refused || isWithdrawn(consent, today);
}

ConsentState
stateOfException(const QList<const Consent *> &records, ConsentWhy why, const QDate &today)
{
    const Consent &exception = *records.constLast();
    if (exception.reason.simplified().isEmpty())
        return ConsentState::ReasonMissing;
    const std::optional<ExceptionGround> ground = groundOf(exception);
    if (ground && !isPossible(*ground, why))
        return ConsentState::NoGround;
    const bool wasRefused =
        std::any_of(records.begin(), records.end() - 1, [&today](const Consent *before) {
            return isRefusal(*before, today);
        });
    return ground == ExceptionGround::ConsideredWish && !wasRefused ? ConsentState::NoGround
                                                                    : ConsentState::Excepted;
}

ConsentState stateOf(const QList<const Consent *> &records, ConsentWhy why, const QDate &today)
{
    if (records.isEmpty())
        return ConsentState::Missing;
    const Consent &latest = *records.constLast();
    if (isWithdrawn(latest, today))
        return ConsentState::Withdrawn;
    if (latest.answer == ConsentAnswer::Refused)
        return ConsentState::Refused;
    if (latest.until.isValid() && latest.until < today)
        return ConsentState::Expired;
    return latest.answer == ConsentAnswer::Given ? ConsentState::Given
                                                 : stateOfException(records, why, today);
}

ConsentStatus statusOf(const CaseFile &file,
                       const NeededConsent &needed,
                       const ConsentAsk &ask,
                       const QDate &today)
{
    const QList<const Consent *> records = recordsOf(file, needed.person, ask, today);
    return {needed,
            stateOf(records, needed.why, today),
            records.isEmpty() ? ConsentId() : records.constLast()->id};
}

/// The youth, a minor of 12 or older, is excepted because they cannot weigh it.
bool isRepresented(const CaseFile &file, const ConsentStatus &status)
{
    const Consent *record = find(file.consents, status.consent);
    const bool isMinorFrom12 = status.needed.why == ConsentWhy::YouthFrom12
                               || status.needed.why == ConsentWhy::YouthFrom16
                               || status.needed.why == ConsentWhy::OwnMatter;
    return isMinorFrom12 && status.state == ConsentState::Excepted && record
           && groundOf(*record) == ExceptionGround::CannotWeigh;
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

ConsentRule neededConsents(const CaseFile &file, const QDate &today, ConsentPurpose purpose)
{
    const Person *youth = youthOf(file);
    if (!youth)
        return {{}, ConsentObstacle::NoYouth};
    const int age = ageOn(youth->birthDate, today);
    if (age < 0)
        return {{}, ConsentObstacle::BirthDateUnknown};
    if (age >= 18)
        return {{{youth->id, ConsentWhy::Adult}}};
    if (age < 12)
        return allWithAuthority(file, today, ConsentWhy::AuthorityUnder12);
    if (purpose == ConsentPurpose::Information || purpose == ConsentPurpose::Listening)
        return {{{youth->id, ConsentWhy::OwnMatter}}};
    if (age >= 16)
        return {{{youth->id, ConsentWhy::YouthFrom16}}};
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

ConsentGate gateFor(const CaseFile &file,
                    const QList<NeededConsent> &needed,
                    const ConsentAsk &ask,
                    const QDate &today)
{
    ConsentGate gate;
    for (const NeededConsent &one : needed)
        gate.persons.append(statusOf(file, one, ask, today));
    return gate;
}

ConsentGate consentGate(const CaseFile &file, const ConsentAsk &ask, const QDate &today)
{
    const ConsentRule rule = neededConsents(file, today, ask.purpose);
    ConsentGate gate = gateFor(file, rule.needed, ask, today);
    gate.obstacle = rule.obstacle;
    if (gate.persons.isEmpty() || !isRepresented(file, gate.persons.constFirst()))
        return gate;
    const ConsentRule instead = allWithAuthority(file, today, ConsentWhy::Representative);
    const ConsentStatus youth = gate.persons.constFirst();
    gate = gateFor(file, instead.needed, ask, today);
    gate.persons.prepend(youth);
    gate.obstacle = instead.obstacle;
    return gate;
}

ConsentGate consentGate(const CaseFile &file, const Referral &referral, const QDate &today)
{
    return consentGate(file, ConsentAsk{ConsentPurpose::Referral, referral.id}, today);
}

std::optional<ExceptionGround> groundOf(const Consent &consent)
{
    for (int i = 0; i < ExceptionGroundCount; ++i) {
        const auto ground = static_cast<ExceptionGround>(i);
        const Wording text = exceptionText(ground);
        const QString reason = consent.reason.trimmed();
        if (reason.startsWith(text.dutch) || reason.startsWith(text.english))
            return ground;
    }
    return std::nullopt;
}

bool isPossible(ExceptionGround ground, ConsentWhy why)
{
    const bool isBesideTheYouth = why == ConsentWhy::AuthorityUnder16;
    const bool isYouth = why == ConsentWhy::YouthFrom12 || why == ConsentWhy::YouthFrom16
                         || why == ConsentWhy::Adult || why == ConsentWhy::OwnMatter;
    switch (ground) {
    case ExceptionGround::SeriousHarm:
    case ExceptionGround::ConsideredWish:
        return isBesideTheYouth;
    case ExceptionGround::CannotWeigh:
        return isYouth;
    case ExceptionGround::NoTime: // Only where somebody decides in the place of another.
        return why == ConsentWhy::AuthorityUnder12 || why == ConsentWhy::Representative;
    }
    return false;
}

} // namespace core
