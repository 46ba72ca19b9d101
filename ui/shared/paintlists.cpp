#include "ui/shared/paintlists.h"

#include "ui/shared/paint.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

bool isSelected(const QStyleOption &option)
{
    return has(option, QStyle::State_Selected);
}

QColor itemFill(const QStyleOptionViewItem &option, const Tokens &colors)
{
    if (isSelected(option))
        return colors.primaryWash;
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        return colors.hover;
    return {};
}

int travelOf(const QStyleOptionSlider &option)
{
    const bool flat = option.orientation == Qt::Horizontal;
    return flat ? option.rect.width() : option.rect.height();
}

QRect handleRect(const QStyleOptionSlider &option)
{
    const int room = travelOf(option);
    const qint64 span = qint64(option.maximum) - option.minimum;
    const qint64 whole = std::max<qint64>(1, span + option.pageStep);
    const int least = std::min(room, std::max(32, sizes().control));
    const int length =
        span > 0 ? std::clamp(int(room * qint64(option.pageStep) / whole), least, room) : room;
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, room - length, option.upsideDown);
    const bool flat = option.orientation == Qt::Horizontal;
    return flat ? QRect(start, 0, length, option.rect.height())
                : QRect(0, start, option.rect.width(), length);
}

} // namespace

void paintItemPanel(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *view)
{
    const Tokens &colors = tokens(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    const QColor fill = itemFill(option, colors);
    const bool isList = qobject_cast<const QListView *>(view) != nullptr;
    if (!isList) {
        if (fill.isValid())
            painter.fillRect(option.rect, fill);
        return;
    }
    const QRectF row = QRectF(option.rect).adjusted(3, 1, -3, -1);
    paintFrame(painter, row, {.fill = fill, .radius = sizes().radius - 1.0});
}

void paintHeaderSection(const QStyleOptionHeader &option, QPainter &painter)
{
    const Tokens &colors = tokens(option.palette);
    const bool hovered = has(option, QStyle::State_MouseOver);
    painter.fillRect(option.rect, hovered ? colors.hover : colors.surface);
    const QRect rect = option.rect;
    if (option.orientation == Qt::Horizontal)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, colors.border);
    else
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), colors.border);
}

void paintHeaderLabel(const QStyleOptionHeader &option, QPainter &painter)
{
    const Tokens &colors = tokens(option.palette);
    const Sizes length = sizes();
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QRect rect = option.rect.adjusted(length.gapSmall, 0, -length.gapTiny, 0);
    painter.setPen(sorted ? colors.text : colors.muted);
    const int arrow = sorted ? length.iconSmall + length.gapTiny : 0;
    const QString text =
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, rect.width() - arrow);
    const Qt::Alignment across = option.textAlignment & Qt::AlignHorizontal_Mask;
    painter.drawText(rect.adjusted(0, 0, -arrow, 0), int(across | Qt::AlignVCenter), text);
    if (!sorted)
        return;
    const bool isLeft = across.testFlag(Qt::AlignLeft) || across == Qt::Alignment();
    const int after =
        isLeft ? rect.left() + option.fontMetrics.horizontalAdvance(text) + length.gapTiny
               : rect.right() - length.iconSmall;
    const QRectF place(
        after, rect.center().y() - length.iconSmall / 2.0, length.iconSmall, length.iconSmall);
    const bool rising = option.sortIndicator == QStyleOptionHeader::SortUp;
    paintIcon(painter, place, rising ? Icon::ChevronUp : Icon::ChevronDown, colors.text);
}

void paintBranch(const QStyleOption &option, QPainter &painter)
{
    if (!has(option, QStyle::State_Children))
        return;
    const int side = sizes().iconSmall;
    const bool open = has(option, QStyle::State_Open);
    paintIcon(painter,
              centered(QSizeF(side, side), option.rect),
              open ? Icon::ChevronDown : Icon::ChevronRight,
              tokens(option.palette).muted);
}

void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &handle)
{
    const Tokens &colors = tokens(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const bool touched = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const qreal side = touched ? 2 : 3;
    const QRectF body = QRectF(handle).adjusted(side, side, -side, -side);
    const QColor ink =
        touched ? colors.inputBorder : mixed(colors.inputBorder, colors.surface, 0.5);
    const qreal radius = std::min(body.width(), body.height()) / 2;
    paintFrame(painter, body, {.fill = ink, .radius = radius});
}

void paintTab(const QStyleOptionTab &option, QPainter &painter)
{
    const Tokens &colors = tokens(option.palette);
    const QRectF rect(option.rect);
    const qreal radius = sizes().radius;
    const bool hovered = has(option, QStyle::State_MouseOver) && !isSelected(option);
    if (hovered)
        paintFrame(
            painter, rect.adjusted(2, 4, -2, -5), {.fill = colors.hover, .radius = radius - 1});
    if (isSelected(option)) {
        const int pad = sizes().gap;
        const QRectF line(rect.left() + pad, rect.bottom() - 3, rect.width() - 2 * pad, 3);
        paintFrame(painter, line, {.fill = colors.primary, .radius = 1.5});
    }
    if (showsFocus(option))
        paintFocusRing(painter, rect.adjusted(1, 2, -1, -5), radius, colors.focus);
}

void paintTabLabel(const QStyleOptionTab &option, QPainter &painter)
{
    const Tokens &colors = tokens(option.palette);
    const Sizes length = sizes();
    const QColor ink = isSelected(option) ? colors.primary : colors.muted;
    const Icon drawn = whichIcon(option.icon);
    const int iconPart = drawn == Icon::None ? 0 : length.icon + length.gapSmall;
    const int wide = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() + iconPart;
    QRectF group = centered(QSizeF(wide, option.rect.height()), option.rect);
    if (iconPart > 0) {
        const QRectF place(
            group.left(), group.center().y() - length.icon / 2.0, length.icon, length.icon);
        paintIcon(painter, place, drawn, ink);
    }
    painter.setPen(has(option, QStyle::State_Enabled) ? ink : colors.disabled);
    group.adjust(iconPart, 0, 2, 0);
    painter.drawText(group, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, option.text);
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect all(QPoint(0, 0), option.rect.size());
    const QRect handle = handleRect(option);
    const bool flat = option.orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return all;
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarSubPage:
        return flat ? QRect(0, 0, handle.left(), all.height())
                    : QRect(0, 0, all.width(), handle.top());
    case QStyle::SC_ScrollBarAddPage:
        return flat ? all.adjusted(handle.right() + 1, 0, 0, 0)
                    : all.adjusted(0, handle.bottom() + 1, 0, 0);
    default:
        return {};
    }
}

} // namespace ui
