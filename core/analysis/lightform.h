#pragma once

#include "core/model/casefile.h"

namespace core {

/// Cards of the light form of a map: as many as one can explain at a table.
constexpr qsizetype MostInLightForm = 7;

/// At most seven cards, by one rule that can be told: first the circle that most keeps the trouble
/// going (one that the family pinned goes before), when it has no more than five cards; then what
/// weighs most now; of the seven, two are kept for the strengths that weigh most. A card that
/// closes a second circle waits until there are no others. In the order of the case.
QList<FactorId> lightForm(const CaseFile &file);

/// The case with only the cards of its light form and what lies between them.
CaseFile lightView(const CaseFile &file);

} // namespace core
