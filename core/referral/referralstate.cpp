#include "core/referral/referralstate.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

bool needsConsent(ReferralState to)
{
    return to == ReferralState::Ready || to == ReferralState::Sent || to == ReferralState::Started;
}

void fillIn(QDate &day, const QDate &today)
{
    if (!day.isValid())
        day = today;
}

QDate *dayOf(Referral &referral, ReferralState state)
{
    switch (state) {
    case ReferralState::Sent:
        return &referral.sentOn;
    case ReferralState::Accepted:
    case ReferralState::Declined:
        return &referral.answeredOn;
    case ReferralState::Started:
        return &referral.startedOn;
    case ReferralState::Ended:
        return &referral.endedOn;
    case ReferralState::Draft:
    case ReferralState::Ready:
        return nullptr;
    }
    return nullptr;
}

} // namespace

QList<ReferralState> nextStates(ReferralState state)
{
    using enum ReferralState;
    switch (state) {
    case Draft:
        return {Ready};
    case Ready:
        return {Sent, Draft};
    case Sent:
        return {Accepted, Declined, Ended};
    case Accepted:
        return {Started, Ended};
    case Started:
        return {Ended};
    case Declined:
    case Ended:
        return {};
    }
    return {};
}

MoveLack
lackOf(const CaseFile &file, const Referral &referral, ReferralState to, const QDate &today)
{
    if (!nextStates(referral.state).contains(to))
        return MoveLack::NotNext;
    if (!needsConsent(to))
        return MoveLack::None;
    if (referral.organisation.simplified().isEmpty())
        return MoveLack::Organisation;
    if (referral.question.simplified().isEmpty())
        return MoveLack::Question;
    return consentGate(file, referral, today).isOpen() ? MoveLack::None : MoveLack::Consent;
}

Result<Referral>
moved(const CaseFile &file, const Referral &referral, ReferralState to, const QDate &today)
{
    const MoveLack lack = lackOf(file, referral, to, today);
    if (lack == MoveLack::Consent)
        return fail(Fault::Refused,
                    gateText(consentGate(file, referral, today), file, Language::English));
    if (lack != MoveLack::None)
        return fail(Fault::Refused, lackText(lack).english);
    Referral after = referral;
    after.state = to;
    if (QDate *day = dayOf(after, to))
        fillIn(*day, today);
    return after;
}

Wording stateText(ReferralState state)
{
    switch (state) {
    case ReferralState::Draft:
        return {u"concept"_s, u"draft"_s};
    case ReferralState::Ready:
        return {u"klaar om te versturen"_s, u"ready to send"_s};
    case ReferralState::Sent:
        return {u"verstuurd"_s, u"sent"_s};
    case ReferralState::Accepted:
        return {u"aangenomen"_s, u"accepted"_s};
    case ReferralState::Declined:
        return {u"afgewezen"_s, u"declined"_s};
    case ReferralState::Started:
        return {u"begonnen"_s, u"started"_s};
    case ReferralState::Ended:
        return {u"afgerond"_s, u"ended"_s};
    }
    return {};
}

Wording lackText(MoveLack lack)
{
    switch (lack) {
    case MoveLack::None:
        return {};
    case MoveLack::NotNext:
        return {u"Deze stap kan nu niet."_s, u"This step is not possible now."_s};
    case MoveLack::Organisation:
        return {u"Vul in naar welke organisatie."_s, u"Enter which organisation it goes to."_s};
    case MoveLack::Question:
        return {u"Schrijf op wat jullie vragen."_s, u"Write down what you ask."_s};
    case MoveLack::Consent:
        return {u"De toestemming is nog niet compleet."_s, u"Consent is not complete yet."_s};
    }
    return {};
}

} // namespace core
