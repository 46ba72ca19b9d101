#pragma once

#include <QList>
#include <QRectF>

namespace ui {

enum class Heading { Left, Right, Up, Down };

/// The rectangle to which an arrow key leads: the nearest one in a cone of 90 degrees, else the
/// nearest on that side; -1 when there is none.
int neighbour(const QList<QRectF> &rects, const QRectF &from, Heading heading);

} // namespace ui
