#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>

namespace ui {

/// A line from one place to another on a drawing, in its pixels: straight where nobody stands in
/// between, else around them by one to three corners at most `gap` from the places. The ends are
/// the middles of the two places.
QPolygonF
wayBetween(const QRectF &one, const QRectF &other, const QList<QRectF> &between, qreal gap);

/// How much of a way lies in these places, in pixels.
qreal lengthWithin(const QPolygonF &way, const QList<QRectF> &places);

/// The point at this part of a way, from 0 to 1.
QPointF pointOf(const QPolygonF &way, qreal part);

} // namespace ui
