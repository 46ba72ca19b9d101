#pragma once

#include "core/model/casefile.h"
#include "core/offers/catalogue.h"

namespace core {

// What asks for attention in a case on a day: dates that change rights, and promises that pass.
// For the coach; nothing of it is kept, so that it is never out of date.

enum class AlertKind {
    TurnsTwelve,       // Own voice and own reading: Jeugdwet 7.3.4 lid 2, 7.3.10
    TurnsSixteen,      // Decides alone, parents stop reading: 7.3.5, 7.3.11 lid 1
    SeventeenAndAHalf, // The plan for 18 and after begins.
    TurnsEighteen,     // The Jeugdwet ends: 1.1
    ConsentMissing,    // For a referral beyond draft or an offer that runs.
    AnalysisOld,       // The latest version was shared over twelve weeks ago.
    AuthorityEnded,
    SafetyDue, // The coach promised to ask again about the safety agreement.
    TalkMissed // An appointment passed and nobody talked since.
};

struct Alert
{
    AlertKind kind = AlertKind::TurnsTwelve;
    PersonId person; // Whom it is about; empty: the case.
    QDate day;       // When it is, or since when.

    bool operator==(const Alert &) const = default;
};

constexpr int AlertDaysAhead = 8 * 7;
constexpr int AnalysisDays = 12 * 7;

/// The first day of being so old, the same day as `ageOn`: who was born on a day that this year or
/// month does not have comes to it on the first of the next month.
QDate dayOfAge(const QDate &birthDate, int years, int months = 0);

/// In the order of the kinds. Ages from eight weeks ahead until the day itself; the end of
/// authority for eight weeks. None in a closed case.
QList<Alert> alertsOf(const CaseFile &file, const Catalogue &catalogue, const QDate &today);

/// Those of the age alone, of a youth whose birth date is all that is known here; about nobody.
QList<Alert> ageAlerts(const QDate &birthDate, const QDate &today);

/// "Isa wordt 16 op 3 mei 2028." On the day itself: "Isa wordt vandaag 16."
QString alertText(const Alert &alert, const CaseFile &file, const QDate &today, Language language);
/// What changes, or what to do, in one sentence.
Wording alertAdvice(AlertKind kind);
/// The fewest words: "wordt 16".
Wording alertName(AlertKind kind);

} // namespace core
