#include "ui/analysis/walk.h"

#include <cmath>

namespace ui {

namespace {

/// The way to a point: how far ahead, how far aside.
QPointF turned(const QPointF &way, Heading heading)
{
    switch (heading) {
    case Heading::Left:
        return {-way.x(), way.y()};
    case Heading::Right:
        return way;
    case Heading::Up:
        return {-way.y(), way.x()};
    case Heading::Down:
        return {way.y(), way.x()};
    }
    return way;
}

} // namespace

int neighbour(const QList<QRectF> &rects, const QRectF &from, Heading heading)
{
    constexpr qreal outsideCone = 1e6;
    int best = -1;
    qreal least = 0;
    for (int i = 0; i < rects.size(); ++i) {
        if (rects[i].isEmpty())
            continue;
        const QPointF way = turned(rects[i].center() - from.center(), heading);
        const qreal aside = std::abs(way.y());
        if (way.x() <= 1)
            continue;
        const qreal cost = way.x() + 2 * aside + (aside > way.x() ? outsideCone : 0);
        if (best < 0 || cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

} // namespace ui
