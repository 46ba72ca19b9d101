// What lies behind the cards of the scene: lanes, and the arrows at rest.

#include "ui/analysis/diagramscene.h"
#include "ui/analysis/lanepaint.h"
#include "ui/analysis/linkpaint.h"

#include <QPainter>

namespace ui {

namespace {

constexpr qreal Faint = 0.16;

} // namespace

qreal DiagramScene::arrowsOpacity() const
{
    if (m_isGliding)
        return 0;
    return m_choice.isEmpty() && m_litNow.isEmpty() ? 1.0 : Faint;
}

void DiagramScene::paintGround(QPainter &painter) const
{
    if (m_mapView == core::MapView::Lanes)
        paintLanes(painter, m_look, m_grid, m_marked);
    paintGroups(painter, m_look, m_groups);
}

void DiagramScene::paintArrows(QPainter &painter, const QRectF &rect) const
{
    if (m_look.isCrowded
        && (m_look.isZooming || isFar(painter.worldTransform(), m_look.metrics.unit))) {
        paintSketch(painter);
        return;
    }
    const qreal opacity = painter.opacity();
    for (const core::Link &link : m_file.links) {
        const LinkItem *item = m_links.value(link.id);
        const bool isMoving = m_aloft.contains(link.from) || m_aloft.contains(link.to);
        if (!item || item->corners().isEmpty() || isMoving || !isOnStage(link)
            || !(rect.isNull() || item->boundingRect().intersects(rect)))
            continue;
        painter.setOpacity(isLet(link.id) ? opacity : opacity * Faint);
        paintLink(painter, m_look, item->drawing(), Emphasis::Normal, rect);
    }
    painter.setOpacity(opacity);
}

void DiagramScene::paintSketch(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (size_t kind = 0; kind < m_sketch.size(); ++kind) {
        painter.setPen(QPen(inkOf(static_cast<core::LinkKind>(kind), *m_look.tokens), 0));
        painter.drawLines(m_sketch[kind]);
    }
}

/// On paper and in pictures; the view draws the arrows from a picture that it keeps.
void DiagramScene::drawBackground(QPainter *painter, const QRectF &rect)
{
    QGraphicsScene::drawBackground(painter, rect);
    paintGround(*painter);
    painter->save();
    painter->setOpacity(arrowsOpacity());
    paintArrows(*painter);
    painter->restore();
}

} // namespace ui
