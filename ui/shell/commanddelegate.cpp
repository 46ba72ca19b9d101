#include "ui/shell/commanddelegate.h"

#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shell/commandmodel.h"

#include <QIcon>
#include <QPainter>

namespace ui {

namespace {

int wide(const QString &text, TextRole role)
{
    return QFontMetrics(fontOf(role)).horizontalAdvance(text);
}

void paintMatched(QPainter &painter, QRect rect, QString text, const QList<qsizetype> &bold)
{
    const QFont plain = fontOf(TextRole::Body);
    const QFont strong = fontOf(TextRole::Strong);
    if (wide(text, TextRole::Strong) > rect.width())
        text = QFontMetrics(strong).elidedText(text, Qt::ElideRight, rect.width());
    for (qsizetype i = 0; i < text.size(); ++i) {
        painter.setFont(bold.contains(i) ? strong : plain);
        const QString letter = text.mid(i, 1);
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, letter);
        rect.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(letter));
    }
}

/// Where it is from, when there is room beside its name. Returns what is left of the line.
QRect paintGroup(QPainter &painter, QRect rect, const QString &group, const QString &name)
{
    const int width = wide(group, TextRole::Small) + sizes().gap;
    if (wide(name, TextRole::Strong) + width > rect.width())
        return rect;
    painter.setFont(fontOf(TextRole::Small));
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignRight, group);
    rect.setRight(rect.right() - width);
    return rect;
}

/// Returns what is left of the line.
QRect paintKeys(QPainter &painter, QRect rect, const QString &keys, const Tokens &colors)
{
    if (keys.isEmpty())
        return rect;
    painter.setFont(fontOf(TextRole::Small));
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 2 * sizes().gapSmall;
    QRect cap(0, 0, width, sizes().line + sizes().gapTiny);
    cap.moveCenter(rect.center());
    cap.moveRight(rect.right());
    painter.setPen(colors.border);
    painter.setBrush(colors.alt);
    painter.drawRoundedRect(cap, sizes().radius / 2.0, sizes().radius / 2.0);
    painter.setPen(colors.muted);
    painter.drawText(cap, Qt::AlignCenter, keys);
    rect.setRight(cap.left() - sizes().gap);
    return rect;
}

} // namespace

void CommandDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &colors = tokens(option.palette);
    const Sizes size = sizes();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setBrush(colors.primaryWash);
        painter->drawRoundedRect(option.rect, size.radius, size.radius);
    }
    QRect rect = option.rect.adjusted(size.gap, 0, -size.gap, 0);
    QRect mark(rect.left(), 0, size.icon, size.icon);
    mark.moveTop(rect.center().y() - size.icon / 2);
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mark);
    rect.setLeft(mark.right() + size.gap);
    rect = paintKeys(*painter, rect, index.data(CommandModel::ShortcutRole).toString(), colors);
    const QString name = index.data(Qt::DisplayRole).toString();
    painter->setPen(colors.muted);
    rect = paintGroup(*painter, rect, index.data(CommandModel::GroupRole).toString(), name);
    painter->setPen(colors.text);
    const auto places = index.data(CommandModel::PlacesRole).value<QList<qsizetype>>();
    paintMatched(*painter, rect, name, places);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {textWidth(40), sizes().control};
}

} // namespace ui
