#include "ui/shared/paintbuttons.h"

#include "ui/shared/paint.h"
#include "ui/shared/variant.h"

#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

struct Face
{
    QColor fill;
    QColor line;
    QColor ink;
    QColor iconInk;
};

constexpr int TextFlags = Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine;

bool isDown(const QStyleOption &option)
{
    return has(option, QStyle::State_Sunken);
}

bool isHovered(const QStyleOption &option)
{
    return has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
}

bool isOn(const QStyleOption &option)
{
    return has(option, QStyle::State_On);
}

QColor
byTouch(const QStyleOption &option, const QColor &rest, const QColor &hover, const QColor &down)
{
    if (isDown(option))
        return down;
    return isHovered(option) ? hover : rest;
}

Face filledFace(const QStyleOption &option,
                const QColor &fill,
                const QColor &over,
                const QColor &ink)
{
    const QColor down = mixed(over, ink, 0.85);
    return {byTouch(option, fill, over, down), QColor(), ink, ink};
}

Face plainFace(const QStyleOption &option, const Tokens &colors)
{
    if (isOn(option))
        return {colors.primaryWash, colors.primary, colors.primary, colors.primary};
    return {byTouch(option, colors.surface, colors.hover, colors.pressed),
            colors.inputBorder,
            colors.text,
            colors.muted};
}

Face ghostFace(const QStyleOption &option, const Tokens &colors)
{
    if (isOn(option))
        return {colors.primaryWash, QColor(), colors.primary, colors.primary};
    const QColor ink = isHovered(option) ? colors.text : colors.muted;
    return {byTouch(option, QColor(), colors.alt, colors.pressed), QColor(), colors.text, ink};
}

Face dangerFace(const QStyleOption &option, const Tokens &colors)
{
    const QColor hover = colors.problem.wash;
    return {byTouch(option, colors.surface, hover, mixed(hover, colors.danger, 0.9)),
            colors.danger,
            colors.danger,
            colors.danger};
}

Face chipFace(const QStyleOption &option, const Tokens &colors)
{
    Face face = plainFace(option, colors);
    if (!isOn(option))
        face.line = colors.inputBorder;
    return face;
}

Face disabledFace(Variant variant, const Tokens &colors)
{
    if (variant == Variant::Ghost || variant == Variant::Nav)
        return {QColor(), QColor(), colors.disabled, colors.disabled};
    if (variant == Variant::Primary)
        return {colors.alt, QColor(), colors.disabled, colors.disabled};
    return {colors.surface, colors.border, colors.disabled, colors.disabled};
}

Face faceOf(const QStyleOption &option, Variant variant)
{
    const Tokens &colors = tokens(option.palette);
    if (!has(option, QStyle::State_Enabled))
        return disabledFace(variant, colors);
    switch (variant) {
    case Variant::Primary:
        return filledFace(option, colors.primary, colors.primaryHover, colors.onPrimary);
    case Variant::Danger:
        return dangerFace(option, colors);
    case Variant::Ghost:
    case Variant::Nav:
        return ghostFace(option, colors);
    case Variant::Chip:
        return chipFace(option, colors);
    case Variant::Segment: {
        const QColor ink = option.palette.color(QPalette::ButtonText);
        return {QColor(), QColor(), ink, ink};
    }
    case Variant::Plain:
    case Variant::Card:
        return plainFace(option, colors);
    }
    return plainFace(option, colors);
}

qreal radiusOf(Variant variant, const QRect &rect)
{
    return variant == Variant::Chip ? rect.height() / 2.0 : sizes().radius;
}

void paintFace(const QStyleOption &option, QPainter &painter, Variant variant)
{
    const Tokens &colors = tokens(option.palette);
    Face face = faceOf(option, variant);
    QRectF rect(option.rect);
    const qreal radius = radiusOf(variant, option.rect);
    if (!showsFocus(option)) {
        paintFrame(painter, rect, {.fill = face.fill, .line = face.line, .radius = radius});
        return;
    }
    paintFocusRing(painter, rect, radius, colors.focus);
    rect.adjust(3.5, 3.5, -3.5, -3.5);
    paintFrame(painter, rect, {.fill = face.fill, .radius = radius - 3});
}

void paintLine(QPainter &painter, const QRectF &rect, const QString &text, const Face &face)
{
    painter.setPen(face.ink);
    painter.drawText(rect, TextFlags | Qt::AlignLeft, text);
}

/// Icon and text as one group, in the middle unless the button is part of a list.
void paintGroup(const QStyleOption &option,
                QPainter &painter,
                const QString &text,
                const QIcon &picture,
                Variant variant)
{
    const Sizes length = sizes();
    const Face face = faceOf(option, variant);
    const Icon drawn = whichIcon(picture);
    const bool hasIcon = !picture.isNull();
    const int iconWidth = hasIcon ? length.icon : 0;
    const bool isLeft = variant == Variant::Nav;
    const int between = isLeft ? length.gap : length.gapSmall;
    const int gap = hasIcon && !text.isEmpty() ? between : 0;
    const int pad = length.gap;
    const int width = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const QRectF inside = QRectF(option.rect).adjusted(pad, 0, -pad, 0);
    const qreal slack = inside.width() - iconWidth - gap - width;
    qreal x = inside.left() + (isLeft ? 0 : slack / 2);
    if (hasIcon) {
        const QRectF place(x, inside.center().y() - length.icon / 2.0, length.icon, length.icon);
        if (drawn != Icon::None)
            paintIcon(painter, place, drawn, face.iconInk);
        else
            picture.paint(&painter, place.toRect());
    }
    x += iconWidth + gap;
    paintLine(painter, {x, inside.top(), width + 2.0, inside.height()}, text, face);
}

QSize groupSize(const QStyleOption &option, const QString &text, bool hasIcon)
{
    const Sizes length = sizes();
    const int wide = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    if (text.isEmpty())
        return {length.control, length.control};
    const int iconPart = hasIcon ? length.icon + length.gapSmall : 0;
    return {wide + iconPart + 2 * length.gapLarge, length.control};
}

} // namespace

void paintPushButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    paintFace(option, painter, variantOf(widget));
}

void paintPushButtonLabel(const QStyleOptionButton &option,
                          QPainter &painter,
                          const QWidget *widget)
{
    paintGroup(option, painter, option.text, option.icon, variantOf(widget));
}

void paintToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget)
{
    const Variant set = variantOf(widget);
    const Variant variant = set == Variant::Plain ? Variant::Ghost : set;
    const bool isIconOnly = option.toolButtonStyle == Qt::ToolButtonIconOnly;
    paintFace(option, painter, variant);
    const QString text = isIconOnly && !option.icon.isNull() ? QString() : option.text;
    QStyleOptionToolButton label = option;
    const bool hasMenu = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    const bool isWide = option.rect.width() > option.rect.height() * 5 / 4;
    if (hasMenu && isWide) {
        const Sizes length = sizes();
        label.rect.adjust(0, 0, -length.iconSmall, 0);
        const QRectF arrow(option.rect.right() - length.gapSmall - length.iconSmall,
                           option.rect.center().y() - length.iconSmall / 2.0,
                           length.iconSmall,
                           length.iconSmall);
        paintIcon(painter, arrow, Icon::ChevronDown, faceOf(option, variant).iconInk);
    }
    paintGroup(label, painter, text, option.icon, variant);
}

void paintSegment(const QStyleOptionButton &option, QPainter &painter)
{
    const Tokens &colors = tokens(option.palette);
    const Sizes length = sizes();
    const bool chosen = isOn(option);
    const QRectF rect = QRectF(option.rect);
    if (chosen)
        paintFrame(
            painter,
            rect,
            {.fill = colors.surface, .line = colors.primary, .radius = qreal(length.radius - 2)});
    else if (isHovered(option))
        paintFrame(painter, rect, {.fill = colors.pressed, .radius = qreal(length.radius - 2)});
    if (showsFocus(option))
        paintFocusRing(painter, rect, length.radius - 2, colors.focus);
    QStyleOptionButton label = option;
    label.state.setFlag(QStyle::State_On, false);
    label.state.setFlag(QStyle::State_MouseOver, chosen || isHovered(option));
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    label.fontMetrics = QFontMetrics(font);
    if (!chosen && !isHovered(option))
        label.palette.setColor(QPalette::ButtonText, colors.muted);
    paintGroup(label, painter, option.text, option.icon, Variant::Segment);
}

void paintCheckMark(const QStyleOption &option, QPainter &painter)
{
    const Tokens &colors = tokens(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool part = has(option, QStyle::State_NoChange);
    const QRectF box(option.rect);
    const qreal radius = box.width() / 4.5;
    if (!isOn(option) && !part) {
        const QColor line = enabled ? colors.inputBorder : colors.border;
        const QColor fill = isHovered(option) ? colors.hover : colors.surface;
        paintFrame(painter, box, {.fill = fill, .line = line, .radius = radius, .width = 1.5});
        return;
    }
    const QColor fill = byTouch(option, colors.primary, colors.primaryHover, colors.primaryPressed);
    paintFrame(painter, box, {.fill = enabled ? fill : colors.disabled, .radius = radius});
    const qreal inset = box.width() / 7;
    const QColor ink = enabled ? colors.onPrimary : colors.surface;
    paintIcon(
        painter, box.adjusted(inset, inset, -inset, -inset), part ? Icon::Minus : Icon::Check, ink);
}

void paintRadioMark(const QStyleOption &option, QPainter &painter)
{
    const Tokens &colors = tokens(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box(option.rect);
    const QColor rest = enabled ? colors.inputBorder : colors.border;
    const QColor over = isHovered(option) ? colors.hover : colors.surface;
    if (!isOn(option)) {
        paintFrame(
            painter, box, {.fill = over, .line = rest, .radius = box.width() / 2, .width = 1.5});
        return;
    }
    const QColor ink = enabled ? colors.primary : colors.disabled;
    paintFrame(painter, box, {.fill = ink, .radius = box.width() / 2});
    const QSizeF dot(box.width() * 0.4, box.height() * 0.4);
    paintFrame(painter, centered(dot, box), {.fill = colors.onPrimary, .radius = dot.width() / 2});
}

QSize pushButtonSize(const QStyleOptionButton &option)
{
    return groupSize(option, option.text, !option.icon.isNull());
}

QSize toolButtonSize(const QStyleOptionToolButton &option)
{
    const bool isIconOnly =
        option.toolButtonStyle == Qt::ToolButtonIconOnly && !option.icon.isNull();
    QSize size = groupSize(option, isIconOnly ? QString() : option.text, !option.icon.isNull());
    const bool hasMenu = option.features.testFlag(QStyleOptionToolButton::HasMenu);
    if (hasMenu)
        size.rwidth() += sizes().iconSmall;
    return size;
}

QSize segmentSize(const QStyleOptionButton &option)
{
    QStyleOptionButton wide = option;
    QFont font = fontOf(TextRole::Strong);
    wide.fontMetrics = QFontMetrics(font);
    const QSize size = groupSize(wide, option.text, !option.icon.isNull());
    return {size.width(), std::max(32, size.height() - 6)};
}

} // namespace ui
