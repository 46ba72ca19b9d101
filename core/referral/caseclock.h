#pragma once

#include "core/model/casefile.h"

#include <array>

namespace core {

/// The moments of a case (tijdlijn), local calendar days; a missing day is missing, never zero.
enum class CaseMoment {
    Received,     // t0
    Contacted,    // t1
    Conversation, // t2 the first
    Analysis,     // t3
    FirstSupport, // t4 the first offer that really met
    ReferralSent, // t5 the first
    Intake,       // t6
    HelpStarted,  // t7
    Closed        // t8
};
constexpr int CaseMomentCount = 9;

struct CaseClock
{
    std::array<QDate, CaseMomentCount> days;

    const QDate &on(CaseMoment moment) const { return days[static_cast<size_t>(moment)]; }
    /// Days from one moment to a later one; nothing while either is missing.
    std::optional<int> between(CaseMoment from, CaseMoment to) const;
};

CaseClock caseClock(const CaseFile &file);

/// How long a family waits for one referral, in calendar days.
struct Waiting
{
    int days = 0;
    bool isOver = false; // Help started or the referral ended; then the days no longer grow.

    bool operator==(const Waiting &) const = default;
};
/// Nothing while it was not sent.
std::optional<Waiting> waitingFor(const Referral &referral, const QDate &today);
/// Days without any support since the referral came in; nothing when some has begun or the case is
/// closed.
std::optional<int> daysWithoutSupport(const CaseFile &file, const QDate &today);

} // namespace core
