#pragma once

#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionSlider>
#include <QStyleOptionSpinBox>

class QPainter;

namespace ui {

/// The frame around anything one types or chooses in.
void paintField(const QStyleOption &option, QPainter &painter);
void paintCombo(const QStyleOptionComboBox &option, QPainter &painter);
void paintComboLabel(const QStyleOptionComboBox &option, QPainter &painter);
void paintSpin(const QStyleOptionSpinBox &option, QPainter &painter);
void paintSlider(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle);
void paintProgressGroove(const QStyleOption &option, QPainter &painter);
void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter);

/// Null when Fusion should say it.
QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);

} // namespace ui
