#pragma once

#include "ui/analysis/canvaslook.h"
#include "ui/analysis/story.h"
#include "ui/shared/icons.h"

class QPainter;

namespace ui {

/// The lanes below the cards; one of them can be marked as the place where a card will land.
void paintLanes(QPainter &painter,
                const CanvasLook &look,
                const CanvasGrid &grid,
                std::optional<core::Domain> marked);

/// The names of the lanes, kept in sight at the left edge of the view, and what the columns are at
/// the top. The painter is in view coordinates; toView maps the scene.
void paintHeadings(QPainter &painter,
                   const CanvasLook &look,
                   const CanvasGrid &grid,
                   const QTransform &toView,
                   const QHash<core::Domain, int> &counts);

Icon iconFor(core::Domain domain);

} // namespace ui
