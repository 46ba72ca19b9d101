#pragma once

#include "core/model/change.h"
#include "ui/analysis/canvasgrid.h"

#include <QHash>

namespace ui {

// What a person does with several cards at once, each as one change: one step of undo. They write
// down where cards stand that were never placed, so that nothing else moves.

/// Where the cards of a case stand.
struct Standing
{
    const core::CaseFile &file;
    const Places &places;
    const CanvasGrid &grid;
};

/// Each as far as the others, in the scene; the whole keeps on the map. A slot that is taken sends
/// to the nearest that is free.
core::Change
shifted(const Standing &standing, const QList<core::FactorId> &cards, const QPointF &by);

enum class Alignment { Left, Top, Spread };

/// In the column of the leftmost, in each lane on the row of the topmost, or with even steps from
/// the leftmost to the rightmost.
core::Change
aligned(const Standing &standing, const QList<core::FactorId> &cards, Alignment alignment);

/// The same for cards that stand free, by their middles.
QHash<core::FactorId, QPointF> alignedPoints(QHash<core::FactorId, QPointF> middles,
                                             Alignment alignment);

core::Change
inLane(const Standing &standing, const QList<core::FactorId> &cards, core::Domain lane);

core::Change withPolarity(const core::CaseFile &file,
                          const QList<core::FactorId> &cards,
                          core::Polarity polarity);

/// The cards with their arrows, and out of everything that mentions them.
core::Change removedCards(const core::CaseFile &file, const QList<core::FactorId> &cards);

/// Cards that were made elsewhere in free slots of their lanes, near what they are linked to;
/// `after` has them, unplaced.
core::Change seated(const Standing &standing, core::CaseFile after);

} // namespace ui
