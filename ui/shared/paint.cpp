#include "ui/shared/paint.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace ui {

void paintFrame(QPainter &painter, const QRectF &rect, const Frame &frame)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(frame.line.isValid() ? QPen(frame.line, frame.width) : QPen(Qt::NoPen));
    painter.setBrush(frame.fill.isValid() ? QBrush(frame.fill) : QBrush(Qt::NoBrush));
    const qreal inset = frame.line.isValid() ? frame.width / 2 : 0;
    const qreal radius = std::max(0.0, frame.radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintShadow(
    QPainter &painter, const QRectF &rect, qreal radius, const QColor &color, int depth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool isDark = color.lightness() == 0;
    for (int step = depth; step > 0; --step) {
        QColor layer = color;
        layer.setAlphaF((isDark ? 0.10F : 0.022F) / static_cast<float>(std::max(1, depth / 3)));
        painter.setBrush(layer);
        const qreal spread = step;
        const qreal corner = radius + spread;
        painter.drawRoundedRect(
            rect.adjusted(-spread, -spread + depth / 2.0, spread, spread), corner, corner);
    }
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &color)
{
    paintFrame(painter, rect, {.line = color, .radius = radius, .width = 2});
}

bool showsFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool isTextEdit(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

QRectF centered(const QSizeF &size, const QRectF &in)
{
    const QPointF gap((in.width() - size.width()) / 2, (in.height() - size.height()) / 2);
    return {in.topLeft() + gap, size};
}

} // namespace ui
