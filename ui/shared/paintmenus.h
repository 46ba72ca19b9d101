#pragma once

#include <QStyleOptionMenuItem>

class QPainter;

namespace ui {

void paintMenuPanel(const QStyleOption &option, QPainter &painter);
void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter);
void paintMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter);
void paintTip(const QStyleOption &option, QPainter &painter);
QSize menuItemSize(const QStyleOptionMenuItem &option);

} // namespace ui
