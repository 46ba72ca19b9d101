#pragma once

#include "core/model/casefile.h"
#include "core/model/language.h"

#include <variant>

namespace core {

/// A card, arrow, goal or hypothesis that came, went or is other than it was. Where a card lies on
/// the canvas is no change of what the family says.
struct MapChange
{
    using Thing = std::variant<std::monostate, Factor, Link, Goal, Hypothesis>;

    Thing before; // monostate: it came.
    Thing after;  // monostate: it is gone.

    bool isNew() const { return before.index() == 0; }
    bool isGone() const { return after.index() == 0; }
    bool operator==(const MapChange &) const = default;
};

/// What makes the map of `after` out of that of `before`; both as the same reader sees them.
/// New, then changed, then gone; cards first. Empty when the family says the same.
QList<MapChange> mapChanges(const CaseFile &before, const CaseFile &after);

/// The case with the changes made; what was no part of them stays.
CaseFile withChanges(CaseFile file, const QList<MapChange> &changes);

/// "Nieuwe kaart van Isa: ‘Ik slaap slecht’."
QString
wordsOf(const MapChange &change, const CaseFile &before, const CaseFile &after, Language language);

/// What of it is on the map now.
QList<FactorId> factorsOf(const MapChange &change);
QList<LinkId> linksOf(const MapChange &change);

/// The case of then as this reader may see it today: what they may not see any more is not in it,
/// nor what they could not see then.
CaseFile pastSeenBy(const CaseFile &past, const CaseFile &now, const struct Reader &reader);

} // namespace core
