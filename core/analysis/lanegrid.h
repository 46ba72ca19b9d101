#pragma once

#include "core/analysis/lanes.h"

#include <QRectF>
#include <QSizeF>

namespace core {

/// The lengths of the canvas in scene units (pixels at 100 %); they follow the font, so that 200 %
/// text fits.
struct CanvasMetrics
{
    QSizeF card;
    qreal gutter =
        0; // Between columns: room for the upright parts of arrows, their heads and signs.
    qreal strip = 0;   // Between rows.
    qreal heading = 0; // Width of the names of the lanes.
    qreal track = 0;   // Between two arrows side by side.
    qreal disc = 0;    // Radius of the sign of an arrow.
    qreal head = 0;    // Length of an arrow head.
    qreal unit = 1;    // One pixel at normal text size.

    bool operator==(const CanvasMetrics &) const = default;
};

/// Of text of the usual size, where there is no font to ask.
CanvasMetrics plainMetrics();

/// A cell of the whole canvas; rows count through all lanes.
struct GridCell
{
    int column = 0;
    int row = 0;

    bool operator==(const GridCell &) const = default;
};

/// Where slots and lanes are in the scene.
class CanvasGrid
{
public:
    CanvasGrid() = default;
    CanvasGrid(const CanvasMetrics &metrics, const LaneRows &rows, int columns);

    const CanvasMetrics &metrics() const { return m_metrics; }
    int columns() const { return m_columns; }
    int rows() const;
    const LaneRows &laneRows() const { return m_rows; }

    GridCell cell(Domain domain, const Slot &slot) const;
    QRectF cellRect(const GridCell &cell) const;
    QRectF cardRect(Domain domain, const Slot &slot) const;
    QRectF laneRect(Domain domain) const;
    /// It has no rows, and is not to be seen.
    bool isFolded(Domain domain) const { return m_rows[size_t(domain)] == 0; }
    qreal columnLeft(int column) const;
    qreal rowTop(int row) const;
    QRectF bounds() const;

    struct Spot
    {
        Domain domain;
        Slot slot;
        QPointF point = {}; // Where cards stand free.
    };
    /// The slot nearest to a point.
    Spot spotAt(const QPointF &point) const;

    bool operator==(const CanvasGrid &) const = default;

private:
    int laneStart(Domain domain) const;

    CanvasMetrics m_metrics;
    LaneRows m_rows{};
    int m_columns = 0;
};

} // namespace core
