#pragma once

#include "ui/analysis/canvasgrid.h"
#include "ui/analysis/canvaslook.h"
#include "ui/shared/icons.h"

#include <QTransform>

class QPainter;

namespace ui {

/// The lanes below the cards; one of them can be marked as the place where a card will land.
void paintLanes(QPainter &painter,
                const CanvasLook &look,
                const CanvasGrid &grid,
                std::optional<core::Domain> marked);

struct Headings
{
    QTransform toView; // From the scene; the painter is in view coordinates.
    QHash<core::Domain, int> counts;
    std::optional<core::Domain> marked;
};

/// How much of the view the names take at this scale; from afar only their drawings are left.
qreal headingWidth(const CanvasMetrics &metrics, qreal scale);

/// The names of the lanes, kept in sight at the left edge of the view.
void paintHeadings(QPainter &painter,
                   const CanvasLook &look,
                   const CanvasGrid &grid,
                   const Headings &headings);

} // namespace ui
