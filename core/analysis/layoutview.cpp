#include "core/analysis/layoutview.h"

#include "core/analysis/freeroutes.h"
#include "core/analysis/laneroutes.h"

#include <algorithm>

namespace core {

namespace {

/// The arrows between cards that are in the view.
void addLinks(LaidOut &out, const CaseFile &file, const QList<bool> &isThere)
{
    QHash<FactorId, int> indices;
    for (int i = 0; i < file.factors.size(); ++i) {
        if (isThere[i])
            indices.insert(file.factors[i].id, i);
    }
    for (const Link &link : file.links) {
        if (!indices.contains(link.from) || !indices.contains(link.to))
            continue;
        out.drawing.links +=
            {indices.value(link.from), indices.value(link.to), static_cast<int>(link.kind)};
        out.links += link.id;
    }
}

QRectF cardAt(const QPointF &place)
{
    const QSizeF card = plainMetrics().card;
    return {QPointF(place.x() * freeStep().width() - card.width() / 2,
                    place.y() * freeStep().height() - card.height() / 2),
            card};
}

} // namespace

LaidOut lanesDrawing(const CaseFile &file, const Places &places)
{
    LaidOut out;
    int columns = 3;
    for (const Slot &slot : places)
        columns = std::max(columns, slot.column + 1);
    out.grid = CanvasGrid(plainMetrics(), laneRows(file, places), columns);
    QList<GridCell> cells;
    for (const Factor &factor : file.factors) {
        cells += out.grid.cell(factor.domain, places.value(factor.id));
        out.drawing.cards += out.grid.cellRect(cells.last());
        out.drawing.bands += out.grid.laneRect(factor.domain);
    }
    out.faint.fill(false, file.factors.size());
    addLinks(out, file, QList<bool>(file.factors.size(), true));
    out.drawing.routes = routesOf(out.grid, cells, out.drawing.links);
    return out;
}

namespace {

/// Cards and arrows of a view without lanes; `route` draws arrows between the cards that are there.
template<typename Route>
LaidOut drawingOf(const CaseFile &file, const FreePlaces &places, Route route)
{
    LaidOut out;
    QList<bool> isThere;
    QList<QRectF> there;
    QList<int> at;
    for (const Factor &factor : file.factors) {
        isThere += places.contains(factor.id);
        at += int(there.size());
        out.drawing.cards += isThere.last() ? cardAt(places.value(factor.id)) : QRectF();
        if (isThere.last())
            there += out.drawing.cards.last();
    }
    out.faint.fill(false, file.factors.size());
    addLinks(out, file, isThere);
    QList<RouteLink> links = out.drawing.links;
    for (RouteLink &link : links)
        link = {at[link.from], at[link.to], link.kind};
    out.drawing.routes = route(there, links, at);
    return out;
}

} // namespace

LaidOut freeDrawing(const CaseFile &file, const FreePlaces &places)
{
    return drawingOf(file,
                     places,
                     [](const QList<QRectF> &cards,
                        const QList<RouteLink> &links,
                        const QList<int> &) { return freeRoutes(cards, links); });
}

LaidOut circleDrawing(const CaseFile &file, const CircleView &view)
{
    LaidOut out = drawingOf(
        file,
        view.places,
        [&](const QList<QRectF> &cards, const QList<RouteLink> &links, const QList<int> &at) {
            QList<int> loop;
            for (const FactorId &id : view.loop) {
                for (qsizetype i = 0; i < file.factors.size(); ++i) {
                    if (file.factors[i].id == id)
                        loop += at[i];
                }
            }
            return circleRoutes(cards, links, loop);
        });
    for (qsizetype i = 0; i < file.factors.size(); ++i)
        out.faint[i] = !view.loop.contains(file.factors[i].id);
    return out;
}

Drawing shownOf(const Drawing &drawing)
{
    Drawing shown{{}, drawing.links, drawing.routes, {}};
    QList<int> at;
    for (qsizetype i = 0; i < drawing.cards.size(); ++i) {
        at += int(shown.cards.size());
        if (drawing.cards[i].isEmpty())
            continue;
        shown.cards += drawing.cards[i];
        if (i < drawing.bands.size())
            shown.bands += drawing.bands[i];
    }
    for (RouteLink &link : shown.links)
        link = {at[link.from], at[link.to], link.kind};
    return shown;
}

} // namespace core
