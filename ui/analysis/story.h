#pragma once

#include "ui/analysis/lanes.h"

namespace ui {

/// Lays out a whole map: backgrounds in the first columns, burdens in the next, strengths in the
/// last; within those, cards stand where their arrows are short and straight. The same case gives
/// the same map.
Places storyPlaces(const core::CaseFile &file);

/// What most cards of a column are.
struct Zone
{
    core::Polarity polarity;
    int first = 0;
    int last = 0;

    bool operator==(const Zone &) const = default;
};

/// Neighbouring columns of one kind together; columns where no kind has the majority are left out.
QList<Zone> zonesOf(const core::CaseFile &file, const Places &places);

} // namespace ui
