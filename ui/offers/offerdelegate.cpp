#include "ui/offers/offerdelegate.h"

#include "ui/offers/offerlistmodel.h"
#include "ui/shared/paint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace ui {

namespace {

struct Line
{
    TextRole role;
    QString text;
    QColor color;
};

QList<Line> linesOf(const OfferRow &row, const Tokens &colors)
{
    QList<Line> lines{{TextRole::Strong, row.title, colors.text},
                      {TextRole::Body, row.reason, colors.text},
                      {TextRole::Body, row.doubt, colors.warning.ink},
                      {TextRole::Small, row.about, colors.muted}};
    lines.removeIf([](const Line &line) { return line.text.isEmpty(); });
    return lines;
}

QRect textRect(const Line &line, const QRect &within)
{
    return QFontMetrics(fontOf(line.role))
        .boundingRect(
            QRect(within.topLeft(), QSize(within.width(), 10000)), Qt::TextWordWrap, line.text);
}

int markWidth()
{
    return sizes().icon + sizes().gap;
}

QRect innerOf(const QRect &sheet)
{
    const int gap = sizes().gap;
    return sheet.adjusted(gap, gap, -gap - markWidth(), -gap);
}

QRect sheetOf(const QRect &rect)
{
    return rect.adjusted(sizes().focus, 0, -sizes().focus, -sizes().gapSmall);
}

} // namespace

OfferDelegate::OfferDelegate(const OfferListModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{}

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const OfferRow &row = m_model.row(index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (row.isHeading)
        return {width, QFontMetrics(fontOf(TextRole::Label)).height() + 2 * sizes().gap};
    const QRect inner = innerOf(sheetOf(QRect(0, 0, width, 0)));
    int height = 2 * sizes().gap + sizes().gapSmall - sizes().gapTiny;
    for (const Line &line : linesOf(row, tokens(option.palette)))
        height += textRect(line, inner).height() + sizes().gapTiny;
    return {width, height};
}

void OfferDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const OfferRow &row = m_model.row(index);
    const Tokens &colors = tokens(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.isHeading) {
        painter->setFont(fontOf(TextRole::Label));
        painter->setPen(colors.muted);
        painter->drawText(option.rect.adjusted(sizes().gapTiny, 0, 0, -sizes().gapSmall),
                          Qt::AlignLeft | Qt::AlignBottom,
                          row.title);
        painter->restore();
        return;
    }
    const QRect sheet = sheetOf(option.rect);
    paintSheet(*painter, option, sheet);
    QRect inner = innerOf(sheet);
    for (const Line &line : linesOf(row, colors)) {
        const QRect rect = textRect(line, inner);
        painter->setFont(fontOf(line.role));
        painter->setPen(line.color);
        painter->drawText(rect, Qt::TextWordWrap, line.text);
        inner.setTop(rect.top() + rect.height() + sizes().gapTiny);
    }
    if (row.isChosen)
        paintMark(*painter, colors, sheet);
    painter->restore();
}

void OfferDelegate::paintSheet(QPainter &painter,
                               const QStyleOptionViewItem &option,
                               const QRect &sheet) const
{
    const Tokens &colors = tokens(option.palette);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const QColor calm = isHovered ? colors.hover : colors.surface;
    paintFrame(painter,
               sheet,
               {.fill = isCurrent ? colors.primaryWash : calm,
                .line = isCurrent ? colors.primary : colors.border,
                .radius = qreal(sizes().cardRadius)});
    if (isCurrent && option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, sheet, sizes().cardRadius, colors.focus);
}

void OfferDelegate::paintMark(QPainter &painter, const Tokens &colors, const QRect &sheet) const
{
    const int side = sizes().icon;
    const int gap = sizes().gap;
    paintIcon(painter,
              QRectF(sheet.right() - gap - side, sheet.top() + gap, side, side),
              Icon::CircleCheck,
              colors.success.ink);
}

} // namespace ui
