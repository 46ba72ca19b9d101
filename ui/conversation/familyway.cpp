#include "ui/conversation/familyway.h"

#include <QLineF>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

constexpr qreal CornerCost = 40;  // Pixels of detour that one corner less is worth.
constexpr qreal HiddenCost = 100; // And one pixel less behind somebody.

/// By clipping the line to the slabs of the rectangle (Liang and Barsky 1984).
qreal lengthWithin(const QLineF &line, const QRectF &place)
{
    qreal from = 0;
    qreal to = 1;
    const auto clip = [&](qreal start, qreal step, qreal least, qreal most) {
        if (qFuzzyIsNull(step))
            return start > least && start < most;
        const auto [enter, leave] = std::minmax((least - start) / step, (most - start) / step);
        from = std::max(from, enter);
        to = std::min(to, leave);
        return true;
    };
    const bool isNear = clip(line.x1(), line.dx(), place.left(), place.right())
                        && clip(line.y1(), line.dy(), place.top(), place.bottom());
    return isNear ? std::max<qreal>(0, to - from) * line.length() : 0;
}

qreal lengthOf(const QPolygonF &way)
{
    qreal length = 0;
    for (qsizetype i = 1; i < way.size(); ++i)
        length += QLineF(way[i - 1], way[i]).length();
    return length;
}

/// Straight, by a lane beside one of the places, or by two such lanes.
QList<QPolygonF> waysBetween(const QRectF &one, const QRectF &other, qreal gap)
{
    const QPointF a = one.center();
    const QPointF b = other.center();
    const qreal half = gap / 2;
    const qreal across[] = {
        one.left() - half, one.right() + half, other.left() - half, other.right() + half};
    const qreal along[] = {
        one.top() - half, one.bottom() + half, other.top() - half, other.bottom() + half};
    QList<QPolygonF> ways{QPolygonF{a, b}};
    for (const qreal x : across)
        ways.append(QPolygonF{a, {x, a.y()}, {x, b.y()}, b});
    for (const qreal y : along)
        ways.append(QPolygonF{a, {a.x(), y}, {b.x(), y}, b});
    for (const qreal x : across) {
        for (const qreal y : along) {
            ways.append(QPolygonF{a, {x, a.y()}, {x, y}, {b.x(), y}, b});
            ways.append(QPolygonF{a, {a.x(), y}, {x, y}, {x, b.y()}, b});
        }
    }
    return ways;
}

} // namespace

QPolygonF
wayBetween(const QRectF &one, const QRectF &other, const QList<QRectF> &between, qreal gap)
{
    QPolygonF best;
    qreal least = std::numeric_limits<qreal>::max();
    for (const QPolygonF &way : waysBetween(one, other, gap)) {
        const qreal cost = lengthOf(way) + CornerCost * qreal(way.size() - 2)
                           + HiddenCost * lengthWithin(way, between);
        if (cost < least) {
            least = cost;
            best = way;
        }
    }
    return best;
}

qreal lengthWithin(const QPolygonF &way, const QList<QRectF> &places)
{
    qreal length = 0;
    for (qsizetype i = 1; i < way.size(); ++i) {
        for (const QRectF &place : places)
            length += lengthWithin(QLineF(way[i - 1], way[i]), place);
    }
    return length;
}

QPointF pointOf(const QPolygonF &way, qreal part)
{
    qreal rest = part * lengthOf(way);
    for (qsizetype i = 1; i < way.size(); ++i) {
        const QLineF line(way[i - 1], way[i]);
        if (rest <= line.length() && line.length() > 0)
            return line.pointAt(rest / line.length());
        rest -= line.length();
    }
    return way.isEmpty() ? QPointF() : way.last();
}

} // namespace ui
