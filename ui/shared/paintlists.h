#pragma once

#include <QStyleOptionHeader>
#include <QStyleOptionSlider>
#include <QStyleOptionTab>
#include <QStyleOptionViewItem>

class QPainter;
class QWidget;

namespace ui {

void paintItemPanel(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *view);
void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter);
void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter);
void paintBranch(const QStyleOption &option, QPainter &painter);
void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle);
void paintTab(const QStyleOptionTab &option, QPainter &painter);
void paintTabLabel(const QStyleOptionTab &option, QPainter &painter);

/// Without arrow buttons: the whole bar is the way of the handle.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

} // namespace ui
