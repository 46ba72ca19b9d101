#include "ui/shared/paintfields.h"

#include "ui/shared/paint.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

QRect visual(const QStyleOption &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

QColor inkOf(const QStyleOption &option)
{
    const Tokens &colors = tokens(option.palette);
    return has(option, QStyle::State_Enabled) ? colors.muted : colors.disabled;
}

void paintStep(const QStyleOptionSpinBox &option, QPainter &painter, QStyle::SubControl part)
{
    const Tokens &colors = tokens(option.palette);
    const bool isUp = part == QStyle::SC_SpinBoxUp;
    const bool isActive = option.activeSubControls.testFlag(part);
    const auto allowed = isUp ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled;
    const QRectF rect(spinPart(option, part));
    const Sizes length = sizes();
    if (isActive && has(option, QStyle::State_MouseOver)) {
        const QColor fill = has(option, QStyle::State_Sunken) ? colors.pressed : colors.alt;
        const QRectF inner = rect.adjusted(2, 3, -2, -3);
        paintFrame(painter, inner, {.fill = fill, .radius = qreal(length.radius - 3)});
    }
    const bool enabled = option.stepEnabled.testFlag(allowed) && has(option, QStyle::State_Enabled);
    const QSizeF size(length.iconSmall, length.iconSmall);
    paintIcon(painter,
              centered(size, rect),
              isUp ? Icon::Plus : Icon::Minus,
              enabled ? colors.muted : colors.disabled);
}

} // namespace

void paintField(const QStyleOption &option, QPainter &painter)
{
    const Tokens &colors = tokens(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = has(option, QStyle::State_HasFocus) && enabled;
    const bool hovered = has(option, QStyle::State_MouseOver) && enabled;
    const QColor rest = hovered ? colors.muted : colors.inputBorder;
    const QColor line = enabled ? rest : colors.border;
    paintFrame(painter,
               QRectF(option.rect),
               {.fill = enabled ? colors.surface : colors.window,
                .line = focused ? colors.focus : line,
                .radius = qreal(sizes().radius),
                .width = focused ? 2.0 : 1.0});
}

void paintCombo(const QStyleOptionComboBox &option, QPainter &painter)
{
    paintField(option, painter);
    const Sizes length = sizes();
    const QSizeF size(length.icon - 2, length.icon - 2);
    paintIcon(painter,
              centered(size, comboPart(option, QStyle::SC_ComboBoxArrow)),
              Icon::ChevronDown,
              inkOf(option));
}

void paintComboLabel(const QStyleOptionComboBox &option, QPainter &painter)
{
    const Tokens &colors = tokens(option.palette);
    const Sizes length = sizes();
    QRectF rect = QRectF(comboPart(option, QStyle::SC_ComboBoxEditField)).adjusted(2, 0, 0, 0);
    const Icon drawn = whichIcon(option.currentIcon);
    if (drawn != Icon::None) {
        const QRectF place(
            rect.left(), rect.center().y() - length.icon / 2.0, length.icon, length.icon);
        paintIcon(painter, place, drawn, inkOf(option));
        rect.adjust(length.icon + length.gapSmall, 0, 0, 0);
    }
    painter.setPen(has(option, QStyle::State_Enabled) ? colors.text : colors.disabled);
    const QString text =
        option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, int(rect.width()));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
}

void paintSpin(const QStyleOptionSpinBox &option, QPainter &painter)
{
    if (option.frame)
        paintField(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    paintStep(option, painter, QStyle::SC_SpinBoxDown);
    paintStep(option, painter, QStyle::SC_SpinBoxUp);
}

void paintSlider(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle)
{
    const Tokens &colors = tokens(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool flat = option.orientation == Qt::Horizontal;
    const qreal thick = std::max(4.0, sizes().line / 4.0);
    const QRectF all(option.rect);
    const QRectF groove =
        flat ? QRectF(all.left() + 1, all.center().y() - thick / 2, all.width() - 2, thick)
             : QRectF(all.center().x() - thick / 2, all.top() + 1, thick, all.height() - 2);
    const QRectF knob(handle);
    QRectF done = groove;
    if (flat && !option.upsideDown)
        done.setRight(knob.center().x());
    else if (flat)
        done.setLeft(knob.center().x());
    else
        done.setTop(knob.center().y());
    const QColor ink = enabled ? colors.primary : colors.disabled;
    paintFrame(painter, groove, {.fill = colors.border, .radius = thick / 2});
    paintFrame(painter, done, {.fill = ink, .radius = thick / 2});
    const qreal side = std::min(knob.width(), knob.height());
    const QRectF disc = centered({side - 2, side - 2}, knob);
    if (showsFocus(option))
        paintFocusRing(painter, disc.adjusted(-1, -1, 1, 1), side, colors.focus);
    const QRectF body = showsFocus(option) ? disc.adjusted(3, 3, -3, -3) : disc;
    paintFrame(painter,
               body,
               {.fill = colors.surface, .line = ink, .radius = body.width() / 2, .width = 2});
}

void paintProgressGroove(const QStyleOption &option, QPainter &painter)
{
    const qreal radius = std::min(option.rect.height() / 2.0, 4.0);
    const Tokens &colors = tokens(option.palette);
    paintFrame(painter, QRectF(option.rect), {.fill = colors.border, .radius = radius});
}

void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const int span = option.maximum - option.minimum;
    const qreal part = span > 0 ? qreal(option.progress - option.minimum) / span : 0.3;
    QRectF done(option.rect);
    const qreal radius = std::min(done.height() / 2, 4.0);
    done.setWidth(std::max(2 * radius, done.width() * std::clamp(part, 0.0, 1.0)));
    if (part > 0)
        paintFrame(painter, done, {.fill = tokens(option.palette).primary, .radius = radius});
}

QRect comboPart(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const Sizes length = sizes();
    const int arrow = length.icon + length.gap + 2;
    const QRect all = option.rect;
    if (part == QStyle::SC_ComboBoxArrow)
        return visual(option, {all.right() - arrow, all.top(), arrow, all.height()});
    if (part == QStyle::SC_ComboBoxEditField)
        return visual(option, all.adjusted(length.gap - 2, 2, -arrow, -2));
    return {};
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const bool bare = option.buttonSymbols == QAbstractSpinBox::NoButtons;
    const int step = bare ? 0 : std::max(28, all.height() - 6);
    const int edge = bare ? 2 : 3;
    const int top = all.top() + 1;
    const int height = all.height() - 2;
    if (part == QStyle::SC_SpinBoxUp)
        return visual(option, {all.right() + 1 - edge - step, top, step, height});
    if (part == QStyle::SC_SpinBoxDown)
        return visual(option, {all.right() + 1 - edge - 2 * step, top, step, height});
    if (part == QStyle::SC_SpinBoxEditField)
        return visual(option, all.adjusted(sizes().gap - 2, 2, -edge - 2 * step, -2));
    return {};
}

} // namespace ui
