#include "core/model/caseload.h"

#include "core/model/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

bool hasReferral(const CaseFile &file, std::initializer_list<ReferralState> states)
{
    return std::any_of(file.referrals.begin(), file.referrals.end(), [&](const Referral &referral) {
        return std::find(states.begin(), states.end(), referral.state) != states.end();
    });
}

bool hasOffer(const CaseFile &file, std::initializer_list<OfferState> states)
{
    return std::any_of(file.offers.begin(), file.offers.end(), [&](const Offer &offer) {
        return std::find(states.begin(), states.end(), offer.state) != states.end();
    });
}

NextStep nextStep(const CaseFile &file)
{
    if (file.head.closedOn.isValid())
        return NextStep::Closed;
    if (file.statements.isEmpty() && file.factors.isEmpty())
        return NextStep::HoldConversation;
    if (file.factors.isEmpty() || file.links.isEmpty())
        return NextStep::DrawAnalysis;
    if (file.goals.isEmpty())
        return NextStep::ChooseGoals;
    if (file.offers.isEmpty())
        return NextStep::ChooseOffer;
    if (!hasOffer(file, {OfferState::Started, OfferState::Stopped}))
        return NextStep::StartOffer;
    if (hasReferral(file, {ReferralState::Draft, ReferralState::Ready}))
        return NextStep::FinishReferral;
    if (hasReferral(file, {ReferralState::Sent, ReferralState::Accepted}))
        return NextStep::AwaitAnswer;
    return NextStep::Evaluate;
}

quint32 touchedDomains(const CaseFile &file)
{
    quint32 mask = 0;
    for (const Factor &factor : file.factors)
        mask |= 1U << static_cast<unsigned>(factor.domain);
    for (const Statement &statement : file.statements) {
        const auto domain = enumOf<Domain>(QStringView(statement.topic).split(u'/').first());
        if (domain)
            mask |= 1U << static_cast<unsigned>(*domain);
    }
    return mask;
}

/// The number of a field in the journal.
template<typename Entity, typename Value>
quint16 numberOf(Value Entity::*member)
{
    quint16 number = 0;
    forEachField<Entity>([&](const auto &field) {
        if constexpr (std::is_same_v<decltype(field.member), Value Entity::*>)
            number = field.member == member ? field.number : number;
    });
    return number;
}

/// Whether something begins or ceases to exist, or one of these fields of it is set.
template<typename... Members>
bool isOneOf(const FieldChange &change, Members... members)
{
    return change.field == AliveField || ((change.field == numberOf(members)) || ...);
}

/// Everything that caseloadRow reads stands here.
bool isOfLine(const FieldChange &change)
{
    switch (change.type) {
    case EntityType::Case:
        return true; // Whichever field comes first brings the identifier of the case.
    case EntityType::Person:
        return isOneOf(change, &Person::role, &Person::name, &Person::birthDate);
    case EntityType::Statement:
        return isOneOf(change, &Statement::topic);
    case EntityType::Factor:
        return isOneOf(change, &Factor::domain);
    case EntityType::Link:
    case EntityType::Goal:
        return isOneOf(change);
    case EntityType::Offer:
        return isOneOf(change, &Offer::state);
    case EntityType::Referral:
        return isOneOf(change, &Referral::state);
    default:
        return false;
    }
}

} // namespace

QString nextCode(const QList<CaseloadRow> &rows, int year)
{
    const QString start = u"%1-"_s.arg(year);
    int highest = 0;
    for (const CaseloadRow &row : rows) {
        if (row.code.startsWith(start))
            highest = std::max(highest, row.code.mid(start.size()).toInt());
    }
    return start + u"%1"_s.arg(highest + 1, 4, 10, QChar(u'0'));
}

CaseloadRow caseloadRow(const CaseFile &file, const QDateTime &changedAt)
{
    CaseloadRow row;
    row.id = file.head.id;
    row.code = file.head.code;
    if (const Person *youth = youthOf(file)) {
        row.youth = youth->name;
        row.birthDate = youth->birthDate;
    }
    row.municipality = file.head.municipality;
    row.coach = file.head.coach;
    row.nextStep = nextStep(file);
    const bool hasBegun = hasOffer(file, {OfferState::Started, OfferState::Stopped});
    if (!hasBegun && row.nextStep != NextStep::Closed)
        row.waitingSince = file.head.receivedOn;
    row.domains = touchedDomains(file);
    row.changedAt = changedAt;
    row.invented = file.head.invented;
    return row;
}

bool showsInCaseload(const Change &change)
{
    return std::any_of(change.begin(), change.end(), isOfLine);
}

} // namespace core
