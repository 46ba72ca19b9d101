#pragma once

#include <QPainterPath>
#include <QPolygonF>

namespace ui {

/// The corners rounded.
QPainterPath roundedPath(const QPolygonF &corners, qreal radius);

/// The arrow while a card is in the air: a plain curve between the sides that face each other.
QPainterPath curveBetween(const QRectF &from, const QRectF &to);
/// The same towards the pointer.
QPainterPath curveTo(const QRectF &from, const QPointF &to);

} // namespace ui
