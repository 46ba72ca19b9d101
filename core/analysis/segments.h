#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>
#include <utility>

namespace core {

/// The part of a straight line inside a rectangle, as fractions of the line; nothing when it only
/// touches it or goes past.
std::optional<std::pair<double, double>>
partInside(const QPointF &from, const QPointF &to, const QRectF &rect);

inline bool crosses(const QPointF &from, const QPointF &to, const QRectF &rect)
{
    return partInside(from, to, rect).has_value();
}

} // namespace core
