#include "ui/shared/navdelegate.h"

#include "ui/shared/paint.h"

#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

bool isSection(const QModelIndex &index)
{
    return index.data(NavDelegate::SectionRole).toBool();
}

QString badgeOf(const QModelIndex &index)
{
    const int count = index.data(NavDelegate::BadgeRole).toInt();
    return count > 0 ? QString::number(count) : QString();
}

int badgeWidth(const QString &badge)
{
    if (badge.isEmpty())
        return 0;
    const QFontMetrics metrics(fontOf(TextRole::Caption));
    return std::max(metrics.horizontalAdvance(badge), metrics.averageCharWidth()) + sizes().gap;
}

/// A list of icons alone has no place for words.
bool hasWords(const QStyleOptionViewItem &option)
{
    return option.rect.width() > 2 * sizes().icon + 3 * sizes().gap;
}

void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!hasWords(option))
        return;
    const Sizes length = sizes();
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(tokens(option.palette).muted);
    const QRect text = option.rect.adjusted(length.gap, 0, -length.gap, -length.gapTiny);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
}

QColor entryFill(const QStyleOptionViewItem &option, const Tokens &colors)
{
    if (has(option, QStyle::State_Selected))
        return colors.primaryWash;
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    return hovered ? colors.hover : QColor();
}

void paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const QString &badge)
{
    if (badge.isEmpty())
        return;
    const Tokens &colors = tokens(option.palette);
    const bool chosen = has(option, QStyle::State_Selected);
    const QRectF row(option.rect);
    painter.setFont(fontOf(TextRole::Caption));
    const Sizes length = sizes();
    const qreal height = painter.fontMetrics().height() + 4;
    const qreal width = std::max<qreal>(height, badgeWidth(badge));
    const QRectF right(row.right() - length.gapSmall - width, row.top(), width, row.height());
    const QRectF pill = centered({width, height}, right);
    const QColor fill = chosen ? colors.surface : colors.neutral.wash;
    paintFrame(painter, pill, {.fill = fill, .radius = height / 2});
    painter.setPen(colors.neutral.ink);
    painter.drawText(pill, Qt::AlignCenter, badge);
}

void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &colors = tokens(option.palette);
    const Sizes length = sizes();
    const bool chosen = has(option, QStyle::State_Selected);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
    paintFrame(painter, row, {.fill = entryFill(option, colors), .radius = qreal(length.radius)});
    if (showsFocus(option))
        paintFocusRing(painter, row, length.radius, colors.focus);
    const QRectF left(row.left() + length.gap, row.top(), length.icon, row.height());
    const auto picture = static_cast<Icon>(index.data(NavDelegate::IconRole).toInt());
    const QColor strong = chosen ? colors.primary : colors.text;
    const QColor quiet = chosen ? colors.primary : colors.muted;
    paintIcon(painter,
              centered(QSizeF(length.icon, length.icon), left),
              picture,
              enabled ? quiet : colors.disabled);
    if (!hasWords(option))
        return;
    QFont font = fontOf(TextRole::Body);
    font.setWeight(chosen ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(enabled ? strong : colors.disabled);
    const QString badge = badgeOf(index);
    const qreal end = length.gap + badgeWidth(badge);
    const QRectF text = row.adjusted(2 * length.gap + length.icon, 0, -end, 0);
    const QString shown = painter.fontMetrics().elidedText(
        index.data().toString(), Qt::ElideRight, int(text.width()));
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft, shown);
    paintBadge(painter, option, badge);
}

} // namespace

void NavDelegate::paint(QPainter *painter,
                        const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    if (isSection(index))
        paintSection(*painter, option, index);
    else
        paintEntry(*painter, option, index);
    painter->restore();
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Sizes length = sizes();
    const QString text = index.data().toString();
    if (isSection(index)) {
        const QFontMetrics metrics(fontOf(TextRole::Caption));
        const int above = index.row() == 0 ? length.gapSmall : length.gapLarge;
        return {metrics.horizontalAdvance(text) + 2 * length.gap,
                metrics.height() + above + length.gapSmall};
    }
    const int width = QFontMetrics(fontOf(TextRole::Strong)).horizontalAdvance(text);
    const int badge = badgeWidth(badgeOf(index));
    return {width + badge + 3 * length.gap + length.icon, length.control + 2};
}

} // namespace ui
