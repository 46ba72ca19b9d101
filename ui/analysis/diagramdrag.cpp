// What the scene does while the pointer is down: a card in the air, an arrow being drawn.

#include "ui/analysis/diagramscene.h"
#include "ui/analysis/linkpaint.h"
#include "ui/analysis/paths.h"

#include <QPainter>

namespace ui {

void DiagramScene::lift(const core::FactorId &id)
{
    CardItem *card = m_cards.value(id);
    if (!card || m_mapView == core::MapView::Circle)
        return;
    m_carried = id;
    card->setHeld(true);
}

void DiagramScene::carry(const QPointF &topLeft)
{
    CardItem *card = m_cards.value(m_carried);
    if (!card)
        return;
    card->setPos(topLeft);
    if (m_mapView == core::MapView::Lanes)
        markSpot(m_grid.spotAt(card->cardRect().center()));
    routeCarried();
}

void DiagramScene::routeCarried()
{
    for (const core::Link &link : std::as_const(m_file.links)) {
        LinkItem *item = m_links.value(link.id);
        if (item && (link.from == m_carried || link.to == m_carried))
            item->setPath(curveBetween(cardRect(link.from), cardRect(link.to)));
    }
}

void DiagramScene::drop()
{
    if (CardItem *card = m_cards.value(m_carried))
        card->setHeld(false);
    m_carried = {};
    markSpot(std::nullopt);
    layOut();
}

void DiagramScene::pull(const core::FactorId &from, const QPointF &to, const core::FactorId &target)
{
    const QRectF start = cardRect(from);
    m_pulled = target.isEmpty() ? curveTo(start, to) : curveBetween(start, cardRect(target));
    for (CardItem *card : std::as_const(m_cards)) {
        const bool isEnd = card->id() == from || card->id() == target;
        card->setEmphasis(card->id() == target ? Emphasis::Chosen
                          : isEnd              ? Emphasis::Lit
                                               : Emphasis::Normal);
    }
    update();
}

void DiagramScene::letGo()
{
    m_pulled = QPainterPath();
    emphasise();
    update();
}

void DiagramScene::markSpot(const std::optional<CanvasGrid::Spot> &spot)
{
    const auto rectOf = [this](const CanvasGrid::Spot &at) {
        return m_grid.cardRect(at.domain, at.slot).adjusted(-4, -4, 4, 4);
    };
    if (m_spot)
        update(rectOf(*m_spot));
    m_spot = spot;
    if (m_spot)
        update(rectOf(*m_spot));
}

void DiagramScene::markLane(std::optional<core::Domain> lane)
{
    if (m_marked == lane)
        return;
    m_marked = lane;
    seeGround();
}

void DiagramScene::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_spot) {
        const QRectF rect = m_grid.cardRect(m_spot->domain, m_spot->slot);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(m_look.tokens->primary, 2, Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect, 9 * m_look.metrics.unit, 9 * m_look.metrics.unit);
    }
    if (!m_pulled.isEmpty())
        paintLink(*painter, m_look, shapeOf(m_pulled, {}, m_look.metrics), Emphasis::Chosen);
}

} // namespace ui
