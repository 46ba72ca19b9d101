#include "ui/shared/paintmenus.h"

#include "ui/shared/paint.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int LineFlags = Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine;

bool isChosen(const QStyleOption &option)
{
    return has(option, QStyle::State_Selected) && has(option, QStyle::State_Enabled);
}

void paintSeparator(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const QRect rect = option.rect;
    const int pad = sizes().gap;
    const QRect line(rect.left() + pad, rect.center().y(), rect.width() - 2 * pad, 1);
    painter.fillRect(line, tokens(option.palette).border);
}

Icon markOf(const QStyleOptionMenuItem &option)
{
    if (option.checkType != QStyleOptionMenuItem::NotCheckable)
        return option.checked ? Icon::Check : Icon::None;
    return whichIcon(option.icon);
}

void paintTexts(const QStyleOptionMenuItem &option, QPainter &painter, const QRectF &inside)
{
    const Tokens &colors = tokens(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    painter.setFont(option.font);
    painter.setPen(enabled ? colors.text : colors.disabled);
    painter.drawText(inside, LineFlags | Qt::AlignLeft, parts.first());
    if (parts.size() < 2)
        return;
    painter.setPen(enabled ? colors.muted : colors.disabled);
    painter.drawText(inside, LineFlags | Qt::AlignRight, parts.at(1));
}

} // namespace

void paintMenuPanel(const QStyleOption &option, QPainter &painter)
{
    const Tokens &colors = tokens(option.palette);
    paintFrame(
        painter,
        QRectF(option.rect),
        {.fill = colors.raised, .line = colors.border, .radius = qreal(sizes().cardRadius - 2)});
}

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        paintSeparator(option, painter);
        return;
    }
    const Tokens &colors = tokens(option.palette);
    const Sizes length = sizes();
    const QRectF rect = QRectF(option.rect).adjusted(4, 0, -4, 0);
    if (isChosen(option))
        paintFrame(painter, rect, {.fill = colors.pressed, .radius = qreal(length.radius - 1)});
    const QSizeF side(length.icon, length.icon);
    const QRectF left(rect.left() + length.gapSmall, rect.top(), length.icon, rect.height());
    const QColor ink = has(option, QStyle::State_Enabled) ? colors.muted : colors.disabled;
    paintIcon(painter, centered(side, left), markOf(option), ink);
    const int indent = length.gapSmall * 2 + length.icon;
    const int end =
        length.gap + (option.menuItemType == QStyleOptionMenuItem::SubMenu ? length.icon : 0);
    paintTexts(option, painter, rect.adjusted(indent, 0, -end, 0));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRectF right(rect.right() - end, rect.top(), length.icon, rect.height());
        paintIcon(painter, centered(side, right), Icon::ChevronRight, ink);
    }
}

void paintMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const Tokens &colors = tokens(option.palette);
    painter.fillRect(option.rect, colors.surface);
    const QRectF rect = QRectF(option.rect).adjusted(1, 2, -1, -2);
    if (isChosen(option) || has(option, QStyle::State_Sunken))
        paintFrame(painter, rect, {.fill = colors.alt, .radius = qreal(sizes().radius - 1)});
    painter.setPen(has(option, QStyle::State_Enabled) ? colors.text : colors.disabled);
    painter.drawText(rect, LineFlags | Qt::AlignHCenter, option.text);
}

void paintTip(const QStyleOption &option, QPainter &painter)
{
    paintFrame(painter, QRectF(option.rect), {.fill = option.palette.color(QPalette::ToolTipBase)});
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    const Sizes length = sizes();
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {1, length.gapSmall + 1};
    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QFontMetrics metrics(option.font);
    int width = metrics.size(Qt::TextShowMnemonic, parts.first()).width();
    if (parts.size() > 1)
        width += length.gapPage + metrics.horizontalAdvance(parts.at(1));
    const int sides = 2 * length.gapSmall + 2 * length.icon + length.gap + 12;
    return {width + sides, std::max(32, length.control - 4)};
}

} // namespace ui
