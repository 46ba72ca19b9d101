// Where the cards and arrows of the scene are, in each of its views.

#include "core/analysis/freeroutes.h"
#include "core/analysis/laneroutes.h"
#include "ui/analysis/diagramscene.h"

#include <algorithm>

namespace ui {

namespace {

QSizeF stepOf(const CanvasMetrics &metrics)
{
    const qreal gap = core::FreeGap * metrics.unit;
    return metrics.card + QSizeF(gap, gap);
}

bool hasCards(const core::CaseFile &file, core::Domain lane)
{
    return std::ranges::find(file.factors, lane, &core::Factor::domain) != file.factors.end();
}

} // namespace

void DiagramScene::setMapView(core::MapView view, const QList<core::FactorId> &circle)
{
    const bool isOther = m_mapView != view || m_circle != circle;
    m_mapView = view;
    m_circle = circle;
    if (view == core::MapView::Lanes)
        m_grid = {}; // Shown anew lanes are as high as their cards need.
    if (isOther)
        setSceneRect(0, 0, 1, 1);
    refresh();
}

QPointF DiagramScene::freePlaceAt(const QPointF &centre) const
{
    const QSizeF step = stepOf(m_look.metrics);
    return {centre.x() / step.width(), centre.y() / step.height()};
}

QRectF DiagramScene::mapRect() const
{
    return m_mapView == core::MapView::Lanes ? m_grid.bounds() : m_freeRect;
}

void DiagramScene::layOut()
{
    switch (m_mapView) {
    case core::MapView::Lanes:
        layOutLanes();
        break;
    case core::MapView::Free:
        m_free = core::freePlacesOf(m_file, m_free);
        layOutFree(m_free);
        break;
    case core::MapView::Circle:
        layOutFree(core::circleView(m_file, m_circle).places);
        break;
    }
    m_groups = outlinesOf(m_file, m_look, [this](const core::FactorId &id) {
        const CardItem *item = m_cards.value(id);
        return item && item->isVisible() ? item->cardRect() : QRectF();
    });
    route();
    update();
}

void DiagramScene::layOutLanes()
{
    int columns = m_foldsEmptyLanes ? 1 : 3;
    for (const Slot &slot : std::as_const(m_places))
        columns = std::max(columns, slot.column + 1);
    LaneRows rows = laneRows(m_file, m_places);
    if (m_foldsEmptyLanes) {
        for (size_t lane = 0; lane < rows.size(); ++lane) {
            if (!hasCards(m_file, static_cast<core::Domain>(lane)))
                rows[lane] = 0;
        }
        // A lane that lost its last row stays as high as it is: what is below must not move up.
    } else if (m_grid.columns() > 0 && !m_file.factors.isEmpty()) {
        for (size_t lane = 0; lane < rows.size(); ++lane)
            rows[lane] = std::max(rows[lane], m_grid.laneRows()[lane]);
    }
    m_grid = CanvasGrid(m_look.metrics, rows, columns);
    for (const core::Factor &factor : std::as_const(m_file.factors)) {
        const QRectF rect = m_grid.cardRect(factor.domain, m_places.value(factor.id));
        if (!m_aloft.contains(factor.id))
            m_cards[factor.id]->setPos(rect.topLeft());
        m_cards[factor.id]->setVisible(true);
        m_cards[factor.id]->setPinned(factor.pinned);
    }
    setSceneRect(m_grid.bounds());
}

void DiagramScene::layOutFree(const core::FreePlaces &places)
{
    const QSizeF step = stepOf(m_look.metrics);
    const QSizeF card = m_look.metrics.card;
    const QPointF half(card.width() / 2, card.height() / 2);
    QRectF all;
    for (const core::Factor &factor : std::as_const(m_file.factors)) {
        CardItem *item = m_cards[factor.id];
        const bool isThere = places.contains(factor.id);
        const QPointF place = places.value(factor.id);
        if (!m_aloft.contains(factor.id))
            item->setPos(QPointF(place.x() * step.width(), place.y() * step.height()) - half);
        item->setVisible(isThere);
        item->setPinned(factor.pinned);
        if (isThere)
            all = all.united(item->cardRect());
    }
    const qreal margin = 32 * m_look.metrics.unit;
    m_freeRect = all.adjusted(-margin, -margin, margin, margin);
    // Room all around, and it only grows: what is in sight must not jump when a card moves.
    const qreal around = 1500 * m_look.metrics.unit;
    all.adjust(-around, -around, around, around);
    setSceneRect(all.united(sceneRect()));
}

void DiagramScene::route()
{
    QHash<core::FactorId, int> indices;
    QList<QRectF> cards;
    QList<GridCell> cells;
    for (const core::Factor &factor : std::as_const(m_file.factors)) {
        if (!m_cards[factor.id]->isVisible())
            continue;
        indices.insert(factor.id, int(cells.size()));
        cells += m_grid.cell(factor.domain, m_places.value(factor.id));
        cards += cardRect(factor.id);
    }
    QList<core::RouteLink> links;
    QList<LinkItem *> items;
    for (const core::Link &link : std::as_const(m_file.links)) {
        LinkItem *item = m_links.value(link.id);
        if (item && indices.contains(link.from) && indices.contains(link.to)) {
            links += {indices.value(link.from), indices.value(link.to), int(link.kind)};
            items += item;
        } else if (item) {
            item->setRoute({});
        }
    }
    const QList<core::Polyline> routes = routesFor(cards, cells, links, indices);
    for (qsizetype i = 0; i < routes.size(); ++i)
        items[i]->setRoute(routes[i]);
    sketch();
    ++m_arrowsVersion;
    ++m_groundVersion;
}

QList<core::Polyline> DiagramScene::routesFor(const QList<QRectF> &cards,
                                              const QList<GridCell> &cells,
                                              const QList<core::RouteLink> &links,
                                              const QHash<core::FactorId, int> &indices) const
{
    const qreal unit = m_look.metrics.unit;
    switch (m_mapView) {
    case core::MapView::Lanes:
        return routesOf(m_grid, cells, links);
    case core::MapView::Free:
        return core::freeRoutes(cards, links, unit);
    case core::MapView::Circle:
        break;
    }
    QList<int> loop;
    for (const core::FactorId &card : m_circle) {
        if (indices.contains(card)) // Until another loop is shown.
            loop += indices.value(card);
    }
    return core::circleRoutes(cards, links, loop, unit);
}

void DiagramScene::sketch()
{
    m_sketch = {};
    for (const LinkItem *item : std::as_const(m_links)) {
        if (!isLet(item->id()))
            continue;
        const QPolygonF &corners = item->corners();
        QList<QLineF> &lines = m_sketch[size_t(item->face().kind)];
        for (qsizetype i = 1; i < corners.size(); ++i)
            lines += QLineF(corners[i - 1], corners[i]);
    }
}

/// The loop of the circle view, as long as nothing else is lit or chosen.
Lit DiagramScene::litByView() const
{
    Lit lit;
    if (m_mapView != core::MapView::Circle || !m_choice.isEmpty())
        return lit;
    lit.factors = QSet<core::FactorId>(m_circle.begin(), m_circle.end());
    for (const core::Link &link : m_file.links) {
        const qsizetype from = m_circle.indexOf(link.from);
        const qsizetype to = m_circle.indexOf(link.to);
        if (from >= 0 && to == (from + 1) % m_circle.size())
            lit.links += link.id;
    }
    return lit;
}

} // namespace ui
