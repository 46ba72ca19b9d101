#include "ui/analysis/mappaint.h"

#include "ui/analysis/cardpaint.h"
#include "ui/analysis/diagramscene.h"
#include "ui/analysis/lanepaint.h"
#include "ui/analysis/linkpaint.h"
#include "ui/shared/words.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

/// The lanes' names, in scene coordinates.
void paintNames(QPainter &painter, const DiagramScene &scene)
{
    const QRectF whole = scene.grid().bounds();
    for (int lane = 0; lane < core::DomainCount; ++lane) {
        const auto domain = static_cast<core::Domain>(lane);
        if (scene.grid().isFolded(domain))
            continue;
        const QRectF rect = scene.grid().laneRect(domain);
        const QRectF name(
            whole.left() + 8, rect.top(), scene.look().metrics.heading - 16, rect.height());
        painter.setFont(fontOfPoster(9.5, QFont::DemiBold));
        painter.setPen(scene.look().tokens->text);
        painter.drawText(
            name, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, wordFor(domain));
    }
}

} // namespace

QFont fontOfPoster(qreal points, QFont::Weight weight)
{
    QFont font(u"Jeugdhuis Sans"_s);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

void paintText(QPainter &painter,
               const QRectF &rect,
               const QFont &font,
               const QColor &color,
               const QString &words)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
}

void paintMap(QPainter &painter, const DiagramScene &scene, const QRectF &room)
{
    const QRectF map = scene.mapRect();
    const qreal scale = std::min({room.width() / map.width(), room.height() / map.height(), 2.0});
    painter.save();
    painter.translate(room.left() + (room.width() - map.width() * scale) / 2, room.top());
    painter.scale(scale, scale);
    painter.translate(-map.topLeft());
    scene.paintGround(painter);
    if (scene.mapView() == core::MapView::Lanes)
        paintNames(painter, scene);
    for (const core::Link &link : scene.file().links) {
        const LinkItem *item = scene.link(link.id);
        if (item && scene.isOnStage(link) && !item->corners().isEmpty())
            paintLink(painter, scene.look(), item->drawing(), Emphasis::Normal);
    }
    for (const core::Factor &factor : scene.file().factors) {
        if (!scene.isOnStage(factor.id) || !scene.card(factor.id)->isVisible())
            continue;
        painter.save();
        painter.translate(scene.cardRect(factor.id).topLeft());
        paintCard(painter, scene.look(), scene.card(factor.id)->face(), false);
        painter.restore();
    }
    painter.restore();
}

} // namespace ui
