#include "ui/analysis/lanepaint.h"

#include "ui/shared/paint.h"
#include "ui/shared/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

core::Domain laneOf(int lane)
{
    return static_cast<core::Domain>(lane);
}

void paintHeading(
    QPainter &painter, const CanvasLook &look, const QRectF &rect, core::Domain domain, int count)
{
    const qreal unit = look.metrics.unit;
    const QColor ink = count > 0 ? look.tokens->text : look.tokens->muted;
    const qreal icon = std::min(16 * unit, rect.height() * 0.3);
    paintIcon(painter,
              QRectF(rect.left(), rect.center().y() - icon / 2, icon, icon),
              iconFor(domain),
              count > 0 ? look.tokens->primary : look.tokens->muted);
    const QRectF text = rect.adjusted(icon + 8 * unit, 0, 0, 0);
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, wordFor(domain));
}

} // namespace

Icon iconFor(core::Domain domain)
{
    switch (domain) {
    case core::Domain::Body:
        return Icon::Sprout;
    case core::Domain::Feelings:
        return Icon::Heart;
    case core::Domain::Home:
        return Icon::House;
    case core::Domain::Parenting:
        return Icon::Users;
    case core::Domain::School:
        return Icon::BookOpen;
    case core::Domain::Social:
        return Icon::Conversation;
    case core::Domain::Money:
        return Icon::Document;
    case core::Domain::Safety:
        return Icon::Shield;
    case core::Domain::Self:
        return Icon::Star;
    case core::Domain::Help:
        return Icon::Strength;
    }
    return Icon::None;
}

void paintLanes(QPainter &painter,
                const CanvasLook &look,
                const CanvasGrid &grid,
                std::optional<core::Domain> marked)
{
    const Tokens &tokens = *look.tokens;
    for (int lane = 0; lane < core::DomainCount; ++lane) {
        const bool isMarked = marked == laneOf(lane);
        paintFrame(painter,
                   grid.laneRect(laneOf(lane)),
                   {.fill = isMarked ? tokens.primaryWash : tokens.alt,
                    .line = isMarked ? tokens.primary : QColor(),
                    .radius = 13 * look.metrics.unit,
                    .width = 1.5});
    }
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
    const qreal width = look.metrics.heading * std::max(scale, 0.62);
    const QRectF whole = toView.mapRect(grid.bounds());
    const bool isOver = toView.dx() < 0; // What passes below ends at a line.
    if (isOver)
        painter.fillRect(QRectF(left, whole.top(), width, whole.height()), tokens.window);
    QFont font = look.font;
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * std::clamp(scale, 0.72, 1.0) * 0.95);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int lane = 0; lane < core::DomainCount; ++lane) {
        const QRectF inView = toView.mapRect(grid.laneRect(laneOf(lane)));
        const QRectF plate(left, inView.top() + 2, width, inView.height() - 4);
        const bool isMarked = headings.marked == laneOf(lane);
        paintFrame(painter,
                   plate.adjusted(2, 0, 0, 0),
                   {.fill = isMarked ? tokens.primaryWash : tokens.alt,
                    .radius = 12 * look.metrics.unit * scale});
        if (isOver)
            painter.fillRect(QRectF(plate.right() - 1, inView.top(), 1, inView.height()),
                             tokens.border);
        painter.setFont(font);
        paintHeading(painter,
                     look,
                     plate.adjusted(12 * scale, 4 * scale, -4 * scale, -4 * scale),
                     laneOf(lane),
                     headings.counts.value(laneOf(lane)));
    }
}

} // namespace ui
