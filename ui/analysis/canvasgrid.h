#pragma once

#include "core/analysis/lanegrid.h"

class QFont;

namespace ui {

using core::CanvasGrid;
using core::CanvasMetrics;
using core::GridCell;
using core::LaneRows;
using core::Places;
using core::Slot;

CanvasMetrics metricsFor(const QFont &body);

} // namespace ui
