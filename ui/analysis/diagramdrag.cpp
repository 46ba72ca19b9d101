// What the scene does while the pointer is down: a card in the air, an arrow being drawn.

#include "ui/analysis/diagramscene.h"
#include "ui/analysis/linkpaint.h"
#include "ui/analysis/paths.h"

#include <QPainter>

namespace ui {

namespace {

constexpr qsizetype MostCarriedWithArrows = 40; // Of more the arrows come back when they land.

} // namespace

Choice choiceOf(QList<core::FactorId> cards)
{
    if (cards.isEmpty())
        return {};
    const core::FactorId last = cards.takeLast();
    return {last, {}, cards};
}

Choice toggled(const Choice &choice, const core::FactorId &card)
{
    QList<core::FactorId> cards = choice.cards();
    if (cards.removeAll(card) == 0)
        cards += card;
    return choiceOf(cards);
}

void DiagramScene::lift(const core::FactorId &id)
{
    CardItem *card = m_cards.value(id);
    if (!card || m_mapView == core::MapView::Circle)
        return;
    m_carried = id;
    QList<core::FactorId> cards{id};
    if (m_choice.cards().contains(id))
        cards = m_choice.cards();
    for (const core::FactorId &along : std::as_const(cards)) {
        m_aloft.insert(along, m_cards[along]->pos() - card->pos());
        m_cards[along]->setHeld(true);
    }
}

void DiagramScene::carry(const QPointF &topLeft)
{
    CardItem *card = m_cards.value(m_carried);
    if (!card)
        return;
    for (auto at = m_aloft.cbegin(); at != m_aloft.cend(); ++at) {
        if (CardItem *along = m_cards.value(at.key()))
            along->setPos(topLeft + at.value());
    }
    if (m_mapView == core::MapView::Lanes)
        markSpot(m_grid.spotAt(card->cardRect().center()));
    routeCarried();
}

void DiagramScene::routeCarried()
{
    const bool isLight = m_aloft.size() <= MostCarriedWithArrows;
    for (const core::Link &link : std::as_const(m_file.links)) {
        LinkItem *item = m_links.value(link.id);
        if (!item || (!m_aloft.contains(link.from) && !m_aloft.contains(link.to)))
            continue;
        if (isLight)
            item->setPath(curveBetween(cardRect(link.from), cardRect(link.to)));
        else
            item->hide();
    }
}

void DiagramScene::drop()
{
    for (auto at = m_aloft.cbegin(); at != m_aloft.cend(); ++at) {
        if (CardItem *card = m_cards.value(at.key()))
            card->setHeld(false);
    }
    m_carried = {};
    m_aloft.clear();
    for (LinkItem *link : std::as_const(m_links))
        link->setVisible(link->isLifted());
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

QList<core::FactorId> DiagramScene::cardsIn(const QRectF &rect) const
{
    QList<core::FactorId> cards;
    for (const core::Factor &factor : m_file.factors) {
        const CardItem *card = m_cards.value(factor.id);
        if (card->isVisible() && card->cardRect().intersects(rect))
            cards += factor.id;
    }
    return cards;
}

void DiagramScene::stretch(const QRectF &band)
{
    const qreal edge = 2 * m_look.metrics.unit;
    update(m_band.adjusted(-edge, -edge, edge, edge));
    m_band = band;
    update(m_band.adjusted(-edge, -edge, edge, edge));
    if (band.isNull()) {
        emphasise();
        return;
    }
    for (CardItem *card : std::as_const(m_cards)) {
        const bool isIn = card->cardRect().intersects(band);
        card->setEmphasis(isIn ? Emphasis::Lit : Emphasis::Dimmed);
    }
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
    if (!m_band.isNull()) {
        QColor wash = m_look.tokens->primary;
        wash.setAlphaF(0.10F);
        painter->setPen(QPen(m_look.tokens->primary, 0));
        painter->setBrush(wash);
        painter->drawRect(m_band);
    }
    if (!m_pulled.isEmpty())
        paintLink(*painter, m_look, shapeOf(m_pulled, {}, m_look.metrics), Emphasis::Chosen);
}

} // namespace ui
