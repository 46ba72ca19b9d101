#pragma once

#include "core/model/casefile.h"
#include "core/offers/catalogue.h"

namespace core {

enum class Verdict { Applies, Excluded, Undetermined };
/// Why an offer does not simply apply.
enum class VerdictReason {
    None,
    NoCard,   // Acts on no burden of this analysis.
    TooYoung, // Excluded by the age of the youth (and of the siblings, for a family offer).
    TooOld,
    AgeUnknown,   // A birth date would decide.
    AskAboutBody, // Exercise while a card speaks of eating, injury or too much sport.
    SafetyFirst,  // A group while a burden lies in the domain safety.
    SecondHelper  // Somebody already works on the same cards.
};

/// One offer type held against one case.
struct Match
{
    QString typeId;
    QList<FactorId> factors;   // Burdens it acts on by mechanism, heaviest first.
    QList<FactorId> strengths; // Strengths of the same mechanism or domain it can build on.
    QList<LinkId> arrows;      // Feeding arrows out of those burdens into other burdens.
    Verdict verdict = Verdict::Applies;
    VerdictReason reason = VerdictReason::None;
    int step = 0;
    bool canStartNow = false;
    QString lighterType; // An offer of a lower step that applies to the same cards, or empty.
    int score = 0;       // For the order of the list only; never shown.

    bool operator==(const Match &) const = default;
};

/// Every offer type of the catalogue: what applies before what is undetermined before what is
/// excluded; within these what can start now first, then by what it acts on, then lightest first.
/// Rules R1, R2, R8 and R14 of the matching rules.
QList<Match> matches(const CaseFile &file, const Catalogue &catalogue, const QDate &today);

/// The burdens that share a mechanism with the offer, heaviest first. A card just typed in a talk
/// has no mechanism yet (no code lists in a talk): there the life domain counts.
QList<FactorId> burdensOf(const CaseFile &file, const OfferType &type);

struct AgeVerdict
{
    Verdict verdict = Verdict::Applies;
    VerdictReason reason = VerdictReason::None;
};
/// Offers for the youth look at the youth; those for parents or family at the youth or a sibling;
/// those for parents from 18 on suit every parent.
AgeVerdict ageVerdict(const CaseFile &file, const OfferType &type, const QDate &today);

} // namespace core
