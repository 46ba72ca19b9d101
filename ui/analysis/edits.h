#pragma once

#include "ui/analysis/canvasgrid.h"
#include "ui/analysis/quickline.h"
#include "ui/shared/opencase.h"

namespace ui {

// What a person does on the canvas, as changes of the case. Each also writes down where cards stand
// that were never placed, so that from then on they stay there.

core::Change movedCard(const core::CaseFile &file,
                       const Places &places,
                       const core::Factor &card,
                       const CanvasGrid::Spot &spot);

/// The card in another lane, on a slot that is free there.
core::Change toLane(const core::CaseFile &file,
                    const Places &places,
                    const core::Factor &card,
                    core::Domain lane);

/// Cards where the story wants them, those that stand well and pinned ones where they are.
core::Change tidied(const core::CaseFile &file, const Places &places);

struct Typed
{
    core::Change change;
    core::FactorId last;        // The last card of the line, new or not.
    core::LinkId arrow;         // The last arrow.
    QList<core::LinkId> arrows; // Those that were not there.
};

/// Cards and arrows of a typed line; cards whose text is there already are not made again. What is
/// new comes in `lane`, near the cards it is linked to.
Typed typed(const OpenCase &open, const Places &places, const TypedLine &line, core::Domain lane);

/// The same of several lines; the lane gets the rows that many cards need.
Typed typed(const OpenCase &open,
            const Places &places,
            const QList<TypedLine> &lines,
            core::Domain lane);

/// The arrow between two cards, unless there is one of this kind.
Typed drawn(const OpenCase &open,
            const Places &places,
            const core::FactorId &from,
            const core::FactorId &to,
            core::LinkKind kind);

core::Change
removedChoice(const core::CaseFile &file, const core::FactorId &card, const core::LinkId &arrow);

} // namespace ui
