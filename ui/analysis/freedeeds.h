#pragma once

#include "core/analysis/layoutfree.h"
#include "core/model/change.h"

namespace ui {

// What a person does where cards stand free, as changes of the case. Lanes are left alone.

/// The change, and after it every card that was never placed free at its place of now; new cards
/// too. From then on they stay there.
core::Change withFreePlaces(const core::CaseFile &file,
                            const core::FreePlaces &known,
                            const core::Change &change);

/// Cards with their new centres, in steps; one that would lie on another goes beside it.
core::Change
movedFree(const core::CaseFile &file, const core::FreePlaces &known, const core::FreePlaces &moved);

/// The map tidied as far as cards may move (0..1).
core::Change freeTidied(const core::CaseFile &file, const core::FreePlaces &known, double mayMove);

core::Change pinnedCard(const core::CaseFile &file, const core::FactorId &card, bool isPinned);

} // namespace ui
