#pragma once

#include "core/model/casefile.h"
#include "core/offers/catalogue.h"

namespace core {

/// Which offer types act on each burden of a case.
struct Coverage
{
    FactorId factor;
    QStringList typeIds; // In the order asked.

    bool operator==(const Coverage &) const = default;
};

/// One line a burden, in the order of the file; an offer covers a burden when they share a
/// mechanism.
QList<Coverage>
coverage(const CaseFile &file, const Catalogue &catalogue, const QStringList &typeIds);

/// The offers for the youth alone that the youth is too young or too old for.
QStringList outsideAge(const CaseFile &file,
                       const Catalogue &catalogue,
                       const QStringList &typeIds,
                       const QDate &today);

enum class PlanRule {
    NothingInOrdinaryLife, // R7: nothing of step 0 or 1 is chosen.
    OnlyTheChild,          // R9: a burden lies with parents, money or school; no offer goes there.
    TooMuchAtOnce,         // R10: more than three new things within four weeks.
    TooMuchForOne,         // R10: more than one new thing for the same person within four weeks.
    WaitsOnly              // R12: a referral is under way and nothing runs or is asked meanwhile.
};

struct PlanNote
{
    PlanRule rule = PlanRule::NothingInOrdinaryLife;
    int count = 0; // Of new things, where the rule counts.
    QString who;   // Whose, where the rule is about one person.

    bool operator==(const PlanNote &) const = default;
};

/// What the chosen offers lack or have too much of; nothing while nothing is chosen or referred.
QList<PlanNote> planNotes(const CaseFile &file, const Catalogue &catalogue, const QDate &today);

constexpr int NewThingsAtMost = 3;
constexpr int NewForDays = 28;
/// Offers chosen, asked or started at most four weeks ago.
int newThings(const CaseFile &file, const QDate &today);

} // namespace core
