#pragma once

#include "core/offers/catalogue.h"
#include "core/referral/consent.h"

namespace core {

// Draft -> Ready -> Sent -> Accepted -> Started -> Ended
//   ^--------'         |-> Declined
// A referral that is under way can also end early (the family stops it).

/// The states it can move to next, the usual one first.
QList<ReferralState> nextStates(ReferralState state);

/// What a move lacks.
enum class MoveLack { None, NotNext, Organisation, Question, Consent };
MoveLack
lackOf(const CaseFile &file, const Referral &referral, ReferralState to, const QDate &today);

/// The referral in its next state, with the day that belongs to it filled in where it was empty.
Result<Referral>
moved(const CaseFile &file, const Referral &referral, ReferralState to, const QDate &today);

Wording stateText(ReferralState state);
Wording lackText(MoveLack lack);

} // namespace core
