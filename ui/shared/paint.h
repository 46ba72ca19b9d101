#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QStyleOption>

class QPainter;
class QWidget;

namespace ui {

struct Frame
{
    QColor fill = {};
    QColor line = {};
    qreal radius = 0;
    qreal width = 1;
};

/// The line lies wholly inside the rectangle; an invalid colour paints nothing.
void paintFrame(QPainter &painter, const QRectF &rect, const Frame &frame);
/// A soft shadow below a raised thing; stays within `depth` of the rectangle.
void paintShadow(
    QPainter &painter, const QRectF &rect, qreal radius, const QColor &color, int depth);
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color);

/// Whether the focus came by keyboard and is worth a ring.
bool showsFocus(const QStyleOption &option);
bool has(const QStyleOption &option, QStyle::StateFlag flag);
bool isTextEdit(const QWidget *widget);
QRectF centered(const QSizeF &size, const QRectF &in);

} // namespace ui
