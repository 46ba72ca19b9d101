#pragma once

#include <QStyleOptionButton>
#include <QStyleOptionToolButton>

class QPainter;
class QWidget;

namespace ui {

void paintPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
void paintPushButtonLabel(const QStyleOptionButton &option,
                          QPainter &painter,
                          const QWidget *widget);
void paintToolButton(const QStyleOptionToolButton &option,
                     QPainter &painter,
                     const QWidget *widget);
void paintSegment(const QStyleOptionButton &option, QPainter &painter);
void paintCheckMark(const QStyleOption &option, QPainter &painter);
void paintRadioMark(const QStyleOption &option, QPainter &painter);

QSize pushButtonSize(const QStyleOptionButton &option);
QSize toolButtonSize(const QStyleOptionToolButton &option);
QSize segmentSize(const QStyleOptionButton &option);

} // namespace ui
