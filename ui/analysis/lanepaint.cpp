#include "ui/analysis/lanepaint.h"

#include "ui/shared/paint.h"
#include "ui/shared/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr qreal Named = 0.62; // Below this scale there is no room for names beside the arrows.
constexpr qreal SmallestLetters = 0.72;

core::Domain laneOf(int lane)
{
    return static_cast<core::Domain>(lane);
}

/// Letters do not shrink below what can be read.
qreal letterScale(qreal scale)
{
    return std::clamp(scale, SmallestLetters, 1.0);
}

qreal widestWord(const QFontMetricsF &metrics)
{
    qreal widest = 1;
    for (int lane = 0; lane < core::DomainCount; ++lane) {
        const QStringList words = wordFor(laneOf(lane)).split(u' ');
        for (const QString &word : words)
            widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

/// As large as the scale asks, so small that no word is cut.
QFont headingFont(const CanvasLook &look, qreal scale, qreal room)
{
    QFont font = look.font;
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * letterScale(scale) * 0.95);
    const qreal widest = widestWord(QFontMetricsF(font));
    if (widest > room)
        font.setPointSizeF(font.pointSizeF() * room / widest * 0.98);
    return font;
}

struct HeadingPlace
{
    QRectF icon;
    QRectF text;
};

HeadingPlace placeIn(const QRectF &plate, qreal unit, qreal scale)
{
    const qreal letters = letterScale(scale);
    const bool isNamed = scale >= Named;
    const qreal side = std::min(16 * unit * letters, plate.height() * 0.8);
    const qreal left = isNamed ? plate.left() + 10 * letters * unit : plate.center().x() - side / 2;
    const QRectF icon(left, plate.center().y() - side / 2, side, side);
    const qreal gap = 7 * unit * letters;
    return {icon, plate.adjusted(icon.right() + gap - plate.left(), 2, -3 * unit, -2)};
}

struct LaneName
{
    core::Domain domain;
    bool isEmpty;
    qreal scale;
};

void paintName(QPainter &painter,
               const CanvasLook &look,
               const HeadingPlace &place,
               const LaneName &name)
{
    const Tokens &tokens = *look.tokens;
    paintIcon(
        painter, place.icon, iconFor(name.domain), name.isEmpty ? tokens.muted : tokens.primary);
    painter.setPen(name.isEmpty ? tokens.muted : tokens.text);
    if (name.scale >= Named)
        painter.drawText(
            place.text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, wordFor(name.domain));
}

} // namespace

void paintLanes(QPainter &painter,
                const CanvasLook &look,
                const CanvasGrid &grid,
                std::optional<core::Domain> marked)
{
    const Tokens &tokens = *look.tokens;
    for (int lane = 0; lane < core::DomainCount; ++lane) {
        const bool isMarked = marked == laneOf(lane);
        if (grid.isFolded(laneOf(lane)))
            continue;
        paintFrame(painter,
                   grid.laneRect(laneOf(lane)),
                   {.fill = isMarked ? tokens.primaryWash : tokens.alt,
                    .line = isMarked ? tokens.primary : QColor(),
                    .radius = 13 * look.metrics.unit,
                    .width = 1.5});
    }
}

qreal headingWidth(const CanvasMetrics &metrics, qreal scale)
{
    return scale >= Named ? metrics.heading * scale : 34 * metrics.unit;
}

void paintHeadings(QPainter &painter,
                   const CanvasLook &look,
                   const CanvasGrid &grid,
                   const Headings &headings)
{
    const Tokens &tokens = *look.tokens;
    const QTransform &toView = headings.toView;
    const qreal scale = toView.m11();
    const qreal left = std::max(0.0, toView.dx());
    const qreal width = headingWidth(look.metrics, scale);
    const QRectF whole = toView.mapRect(grid.bounds());
    const bool isOver = toView.dx() < 0; // What passes below ends at a line.
    if (isOver)
        painter.fillRect(QRectF(left, whole.top(), width, whole.height()), tokens.window);
    const qreal unit = look.metrics.unit;
    const qreal room = placeIn(QRectF(0, 0, width, 100 * unit), unit, scale).text.width();
    painter.setFont(headingFont(look, scale, room));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int lane = 0; lane < core::DomainCount; ++lane) {
        if (grid.isFolded(laneOf(lane)))
            continue;
        const QRectF inView = toView.mapRect(grid.laneRect(laneOf(lane)));
        const QRectF plate(left, inView.top() + 2, width, inView.height() - 4);
        const bool isMarked = headings.marked == laneOf(lane);
        paintFrame(
            painter,
            plate.adjusted(2, 0, 0, 0),
            {.fill = isMarked ? tokens.primaryWash : tokens.alt, .radius = 12 * unit * scale});
        if (isOver)
            painter.fillRect(QRectF(plate.right() - 1, inView.top(), 1, inView.height()),
                             tokens.border);
        const bool isEmpty = headings.counts.value(laneOf(lane)) == 0;
        paintName(painter, look, placeIn(plate, unit, scale), {laneOf(lane), isEmpty, scale});
    }
}

} // namespace ui
