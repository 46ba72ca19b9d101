#pragma once

#include "core/analysis/lanes.h"

namespace core {

/// The columns of one polarity.
struct ColumnRange
{
    int first = 0;
    int count = 0;

    bool contains(int column) const { return column >= first && column < first + count; }
};

/// How large a map becomes when it is laid out: columns in the order of the story, rows enough for
/// every card and for pinned ones where they are.
struct LaneFrame
{
    std::array<ColumnRange, 3> ranges{};
    LaneRows rows{};
    int columns = 1;

    const ColumnRange &range(Polarity polarity) const { return ranges[size_t(polarity)]; }
};

LaneFrame laneFrame(const CaseFile &file, const Places &present);

/// A pinned card that stands somewhere.
bool staysPinned(const Factor &card, const Places &present);

} // namespace core
