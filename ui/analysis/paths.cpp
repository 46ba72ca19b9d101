#include "ui/analysis/paths.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QPointF towards(const QPointF &from, const QPointF &to, qreal distance)
{
    const QLineF line(from, to);
    return line.length() > 0 ? line.pointAt(std::min(1.0, distance / line.length())) : from;
}

} // namespace

QPainterPath roundedPath(const QPolygonF &corners, qreal radius)
{
    QPainterPath path;
    if (corners.isEmpty())
        return path;
    path.moveTo(corners.first());
    for (qsizetype i = 1; i + 1 < corners.size(); ++i) {
        const QPointF &corner = corners[i];
        const qreal before = QLineF(corners[i - 1], corner).length() / 2;
        const qreal after = QLineF(corner, corners[i + 1]).length() / 2;
        const qreal r = std::min({radius, before, after});
        path.lineTo(towards(corner, corners[i - 1], r));
        path.quadTo(corner, towards(corner, corners[i + 1], r));
    }
    path.lineTo(corners.last());
    return path;
}

QPainterPath curveBetween(const QRectF &from, const QRectF &to)
{
    const QPointF gap = to.center() - from.center();
    const bool isSideways = std::abs(gap.x()) > (from.width() + to.width()) / 2;
    QPointF start;
    QPointF end;
    QPointF bend;
    if (isSideways) {
        const bool isRight = gap.x() > 0;
        start = {isRight ? from.right() : from.left(), from.center().y()};
        end = {isRight ? to.left() : to.right(), to.center().y()};
        bend = {(end.x() - start.x()) / 2, 0};
    } else {
        const bool isDown = gap.y() > 0;
        start = {from.center().x(), isDown ? from.bottom() : from.top()};
        end = {to.center().x(), isDown ? to.top() : to.bottom()};
        bend = {0, (end.y() - start.y()) / 2};
    }
    QPainterPath path(start);
    path.cubicTo(start + bend, end - bend, end);
    return path;
}

QPainterPath curveTo(const QRectF &from, const QPointF &to)
{
    return curveBetween(from, QRectF(to, QSizeF(0, 0)));
}

} // namespace ui
