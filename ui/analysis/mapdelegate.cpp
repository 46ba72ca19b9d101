#include "ui/analysis/mapdelegate.h"

#include "ui/analysis/cardpaint.h"
#include "ui/analysis/lanepaint.h"
#include "ui/analysis/mapmodel.h"
#include "ui/shared/paint.h"
#include "ui/shared/words.h"

#include <QPainter>

namespace ui {

namespace {

const MapLine &lineOf(const QModelIndex &index)
{
    return *static_cast<const MapModel *>(index.model())->line(index);
}

Icon iconOf(const MapLine &line)
{
    switch (line.kind) {
    case MapLine::Lane:
        return iconFor(line.domain);
    case MapLine::Card:
    case MapLine::Stop:
        return iconFor(line.polarity);
    case MapLine::Out:
        return Icon::ArrowRight;
    case MapLine::In:
        return Icon::ArrowLeft;
    case MapLine::Circles:
    case MapLine::Loop:
        break;
    }
    return Icon::Loop;
}

QColor inkOf(const MapLine &line, const Tokens &colors)
{
    const bool isCard = line.kind == MapLine::Card || line.kind == MapLine::Stop;
    return isCard ? toneOf(line.polarity, colors).ink : colors.muted;
}

TextRole roleOf(const MapLine &line)
{
    const bool isHead = line.kind == MapLine::Lane || line.kind == MapLine::Circles;
    return isHead ? TextRole::Strong : TextRole::Body;
}

/// Cut with dots where it does not fit; answers how wide it came out.
int drawLine(QPainter &painter, const QRect &rect, TextRole role, const QString &text)
{
    const QFont font = fontOf(role);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

QRect wordsRect(const QRect &row)
{
    const Sizes length = sizes();
    return row.adjusted(length.icon + length.gap, 0, -length.gap, 0);
}

/// Too narrow for a name and what is said of it side by side.
bool isNarrow(const QStyleOptionViewItem &option)
{
    return option.widget && option.widget->width() < textWidth(110);
}

void paintWords(QPainter &painter,
                const QStyleOptionViewItem &option,
                const MapLine &line,
                const Tokens &colors)
{
    QRect rect = wordsRect(option.rect);
    painter.setPen(colors.text);
    if (isNarrow(option) && roleOf(line) == TextRole::Body) {
        rect.adjust(0, sizes().gapTiny, 0, -sizes().gapTiny);
        const int middle = rect.top() + rect.height() * 11 / 20;
        drawLine(painter,
                 QRect(rect.topLeft(), QPoint(rect.right(), middle)),
                 TextRole::Body,
                 line.text);
        rect.setTop(middle);
    } else {
        // What is said of a thing gets its share also beside a very long name.
        const int share = rect.width() / 3;
        const QRect left = rect.adjusted(0, 0, -share, 0);
        rect.setLeft(rect.left() + drawLine(painter, left, roleOf(line), line.text) + sizes().gap);
    }
    painter.setPen(colors.muted);
    drawLine(painter, rect, TextRole::Small, line.detail);
}

} // namespace

void MapDelegate::paint(QPainter *painter,
                        const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = tokens(option.palette);
    const MapLine &line = lineOf(index);
    const Sizes length = sizes();
    if (has(option, QStyle::State_Selected))
        painter->fillRect(option.rect, colors.primaryWash);
    else if (has(option, QStyle::State_MouseOver))
        painter->fillRect(option.rect, colors.hover);
    const QRectF left(
        option.rect.left() + length.gapTiny, option.rect.top(), length.icon, option.rect.height());
    paintIcon(*painter,
              centered(QSizeF(length.iconSmall, length.iconSmall), left),
              iconOf(line),
              inkOf(line, colors));
    paintWords(*painter, option, line, colors);
    if (has(option, QStyle::State_HasFocus))
        paintFocusRing(
            *painter, QRectF(option.rect).adjusted(1, 1, -1, -1), length.radius, colors.focus);
    painter->restore();
}

QSize MapDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = sizes().control;
    return {textWidth(40), isNarrow(option) ? height + sizes().gap : height};
}

void MapDelegate::updateEditorGeometry(QWidget *editor,
                                       const QStyleOptionViewItem &option,
                                       const QModelIndex &) const
{
    editor->setGeometry(wordsRect(option.rect));
}

} // namespace ui
