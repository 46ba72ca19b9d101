#pragma once

#include <QStyle>

namespace ui {

using Painter = void (*)(const QStyleOption &option, QPainter &painter, const QWidget *widget);

/// Null when Fusion paints it.
Painter painterOf(QStyle::PrimitiveElement element);
Painter painterOf(QStyle::ControlElement element);

} // namespace ui
