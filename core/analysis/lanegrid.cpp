#include "core/analysis/lanegrid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

CanvasMetrics plainMetrics()
{
    return {
        .card = QSizeF(193, 77),
        .gutter = 66,
        .strip = 34,
        .heading = 118,
        .track = 8,
        .disc = 7.5,
        .head = 9,
        .unit = 1,
    };
}

CanvasGrid::CanvasGrid(const CanvasMetrics &metrics, const LaneRows &rows, int columns)
    : m_metrics(metrics), m_rows(rows), m_columns(columns)
{}

int CanvasGrid::rows() const
{
    return std::accumulate(m_rows.begin(), m_rows.end(), 0);
}

int CanvasGrid::laneStart(Domain domain) const
{
    return std::accumulate(m_rows.begin(), m_rows.begin() + static_cast<int>(domain), 0);
}

GridCell CanvasGrid::cell(Domain domain, const Slot &slot) const
{
    return {slot.column, laneStart(domain) + slot.row};
}

qreal CanvasGrid::columnLeft(int column) const
{
    return m_metrics.heading + m_metrics.gutter
           + column * (m_metrics.card.width() + m_metrics.gutter);
}

qreal CanvasGrid::rowTop(int row) const
{
    return m_metrics.strip / 2 + row * (m_metrics.card.height() + m_metrics.strip);
}

QRectF CanvasGrid::cellRect(const GridCell &cell) const
{
    return {QPointF(columnLeft(cell.column), rowTop(cell.row)), m_metrics.card};
}

QRectF CanvasGrid::cardRect(Domain domain, const Slot &slot) const
{
    return cellRect(cell(domain, slot));
}

QRectF CanvasGrid::laneRect(Domain domain) const
{
    const int start = laneStart(domain);
    const qreal margin = m_metrics.strip / 2 - 3 * m_metrics.unit;
    const qreal top = rowTop(start) - margin;
    const qreal bottom = rowTop(start + m_rows[size_t(domain)]) - m_metrics.strip + margin;
    return {0, top, columnLeft(m_columns), bottom - top};
}

QRectF CanvasGrid::bounds() const
{
    const QRectF last = laneRect(Domain::Help);
    return {0, 0, last.right(), last.bottom() + m_metrics.strip / 2};
}

CanvasGrid::Spot CanvasGrid::spotAt(const QPointF &point) const
{
    const qreal pitchX = m_metrics.card.width() + m_metrics.gutter;
    const qreal pitchY = m_metrics.card.height() + m_metrics.strip;
    const int column = int(std::floor((point.x() - columnLeft(0) + m_metrics.gutter / 2) / pitchX));
    int row = std::clamp(int(std::floor(point.y() / pitchY)), 0, rows() - 1);
    int lane = 0;
    while (row >= m_rows[size_t(lane)])
        row -= m_rows[size_t(lane++)];
    return {static_cast<Domain>(lane), {std::max(0, column), row}, point};
}

} // namespace core
