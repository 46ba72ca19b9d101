#pragma once

#include "core/model/casefile.h"

#include <QHash>
#include <QSet>

#include <array>

namespace core {

// Where cards stand. The canvas is a grid: every life domain is a lane of one or more rows, columns
// run in the order of the story (what was there before, what goes on, what helps). Factor::place is
// a slot: x the column, y the row within the lane of its domain. A card that is placed never moves
// by itself.

struct Slot
{
    int column = 0;
    int row = 0; // Within the lane.

    bool operator==(const Slot &) const = default;
};

QPointF toPlace(const Slot &slot);
Slot toSlot(const QPointF &place);

using Places = QHash<FactorId, Slot>;
/// Rows of each lane, at least 1.
using LaneRows = std::array<int, DomainCount>;

/// A slot of every card. Placed cards stand where they were placed, those that `known` has where it
/// says, the others in free slots. Of two in one slot the later one gives way. When no card of the
/// case was ever placed the whole map is laid out (see layoutlanes.h).
Places placesOf(const CaseFile &file, const Places &known = {});

/// The free slot of the lane nearest to the wanted column; on equal distance the later column.
/// Never opens a row in a lane, for that would move the lanes below.
Slot freeSlot(
    const CaseFile &file, const Places &places, Domain domain, int wantedColumn, int laneRows = 1);

/// The column where a card belongs among its neighbours, else by what it is.
int wantedColumn(const CaseFile &file, const Places &places, const Factor &factor);

/// The card in a slot of a lane; empty id when it is free.
FactorId occupant(const CaseFile &file, const Places &places, Domain domain, const Slot &slot);

LaneRows laneRows(const CaseFile &file, const Places &places);

} // namespace core
