#pragma once

#include "ui/analysis/lanes.h"

namespace ui {

/// Lays out a whole map. Each lane tells its story from left to right: backgrounds, burdens, and in
/// the last columns strengths; within that, cards stand where their arrows are short and straight.
/// The same case gives the same map.
Places storyPlaces(const core::CaseFile &file);

} // namespace ui
