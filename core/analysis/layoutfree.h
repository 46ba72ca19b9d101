#pragma once

#include "core/model/casefile.h"

#include <QHash>
#include <QSizeF>

namespace core {

// Where cards stand when they stand free. Factor::freePlace is the centre of the card in steps: one
// step to the right is the width of a card and the gap, one step down its height and the gap, so
// that cards that do not overlap with one font do not overlap with any.

using FreePlaces = QHash<FactorId, QPointF>;

/// The least gap between two cards, pixels at 100 %.
constexpr double FreeGap = 12;
/// A step of the usual text size, pixels at 100 %.
QSizeF freeStep();

/// A place of every card. Cards that have one stand there, those that `known` has where it says; a
/// new card goes to the free spot nearest to the mean of its neighbours, on as few arrows as can
/// be. When no card was ever placed free the whole map is laid out, from where it is on the lanes.
/// Placed cards never move by themselves, except the later one of two that overlap.
FreePlaces freePlacesOf(const CaseFile &file, const FreePlaces &known = {});

/// Lays out the whole map anew from the places of now ("Netjes maken"): see layoutstress.h, then no
/// two cards overlap. `mayMove` is 0 (nothing moves but what overlaps) to 1 (anything goes). In
/// between half of the cards move at most 2 mayMove card widths, and at most mayMove / 5 of all
/// pairs change sides (left and right, above and below). Pinned cards keep their place.
FreePlaces tidiedFree(const CaseFile &file, const FreePlaces &present, double mayMove);

/// The free spot nearest to a place, for a card that is put there by hand.
QPointF freeSpotFor(const FreePlaces &places, const FactorId &card, const QPointF &wish);

} // namespace core
