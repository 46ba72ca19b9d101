#include "core/referral/caseclock.h"

#include <algorithm>

namespace core {

namespace {

template<typename Entity>
QDate firstDay(const QList<Entity> &list, QDate Entity::*day)
{
    QDate first;
    for (const Entity &entity : list) {
        const QDate &found = entity.*day;
        if (found.isValid() && (!first.isValid() || found < first))
            first = found;
    }
    return first;
}

QDate firstConversation(const QList<Conversation> &conversations)
{
    QDate first;
    for (const Conversation &conversation : conversations) {
        const QDate day = conversation.startedAt.toLocalTime().date();
        if (day.isValid() && (!first.isValid() || day < first))
            first = day;
    }
    return first;
}

} // namespace

std::optional<int> CaseClock::between(CaseMoment from, CaseMoment to) const
{
    if (!on(from).isValid() || !on(to).isValid())
        return std::nullopt;
    return static_cast<int>(on(from).daysTo(on(to)));
}

CaseClock caseClock(const CaseFile &file)
{
    return {{file.head.receivedOn,
             file.head.contactOn,
             firstConversation(file.conversations),
             file.head.analysisSharedOn,
             firstDay(file.offers, &Offer::startedOn),
             firstDay(file.referrals, &Referral::sentOn),
             firstDay(file.referrals, &Referral::intakeOn),
             firstDay(file.referrals, &Referral::startedOn),
             file.head.closedOn}};
}

std::optional<Waiting> waitingFor(const Referral &referral, const QDate &today)
{
    if (!referral.sentOn.isValid() || referral.sentOn > today)
        return std::nullopt;
    const bool isDeclined = referral.state == ReferralState::Declined;
    for (const QDate &end :
         {referral.startedOn, referral.endedOn, isDeclined ? referral.answeredOn : QDate()}) {
        if (end.isValid() && end <= today)
            return Waiting{static_cast<int>(referral.sentOn.daysTo(end)), true};
    }
    return Waiting{static_cast<int>(referral.sentOn.daysTo(today)), false};
}

std::optional<int> daysWithoutSupport(const CaseFile &file, const QDate &today)
{
    const CaseClock clock = caseClock(file);
    const QDate &since = clock.on(CaseMoment::Received);
    const bool isOver =
        clock.on(CaseMoment::FirstSupport).isValid() || clock.on(CaseMoment::Closed).isValid();
    if (!since.isValid() || since > today || isOver)
        return std::nullopt;
    return static_cast<int>(since.daysTo(today));
}

} // namespace core
