#include "core/analysis/laneroutes.h"

#include "core/analysis/freeroutes.h"
#include "core/analysis/lanetracks.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

enum class Channel { Row, Strip, Gutter, Column };
enum Side { Left, Right, Top, Bottom };

/// How many arrows lie side by side in a channel: usually, and where it is crowded.
struct Room
{
    int usual;
    int most;
};
constexpr Room Rooms[] = {{5, 9}, {3, 6}, {4, 12}, {5, 9}};

/// A piece of an arrow before it has a track. Ends are quarter cells: gutter or strip n at 4n, cell
/// n from 4n+1 to 4n+3.
struct Piece
{
    Channel channel;
    int number; // Of the row, strip, gutter or column.
    int from;
    int to;
    int net;
    qreal wish = 0.5;
    qreal across = 0; // Scene coordinate of its track, once it has one.
};

using Plan = QList<Piece>;

int between(int gutter)
{
    return 4 * gutter;
}
int near(int cell)
{
    return 4 * cell + 1;
}
int far(int cell)
{
    return 4 * cell + 3;
}
/// The border of a cell towards a gutter or strip.
int border(int cell, int towards)
{
    return towards > cell ? far(cell) : near(cell);
}

qreal wishTowards(int from, int to)
{
    return to < from ? 0.25 : to > from ? 0.75 : 0.5;
}

/// Plans each arrow as a few pieces, gives them tracks channel by channel, reads off the corners.
class Router
{
public:
    Router(const CanvasGrid &grid, const QList<GridCell> &cards, const QList<RouteLink> &links);

    QList<Polyline> routes() const;

private:
    Plan planFor(const RouteLink &link);
    Plan straightDown(const RouteLink &link);
    Plan straightAcross(const RouteLink &link);
    Plan throughGutter(const RouteLink &link, int gutter);
    Plan overStrip(const RouteLink &link, int first, int last);
    bool isRowFree(int row, int from, int to) const;
    bool isColumnFree(int column, int from, int to) const;
    int sideGutter(int column) const;
    int net(const QList<int> &key);
    int netInto(const RouteLink &link, Side side) { return net({1, link.to, side, link.kind}); }
    int netOutOf(const RouteLink &link, Side side) { return net({0, link.from, side, link.kind}); }
    void assign(Channel channel);
    Stretch stretchOf(const Plan &plan, int piece) const;
    qreal trackPlace(const Piece &piece, int track, int count) const;
    Polyline corners(const RouteLink &link, const Plan &plan) const;

    const CanvasGrid &m_grid;
    const QList<GridCell> &m_cards;
    const QList<RouteLink> &m_links;
    QSet<std::pair<int, int>> m_taken;
    QHash<QList<int>, int> m_nets;
    QHash<int, int> m_gutterLoad;
    QList<Plan> m_plans;
};

Router::Router(const CanvasGrid &grid, const QList<GridCell> &cards, const QList<RouteLink> &links)
    : m_grid(grid), m_cards(cards), m_links(links)
{
    for (const GridCell &cell : cards)
        m_taken.insert({cell.column, cell.row});
    for (const RouteLink &link : links)
        m_plans += planFor(link);
    // Upright pieces come last: where they end is known when the level ones have their tracks.
    for (const Channel channel : {Channel::Row, Channel::Column, Channel::Strip, Channel::Gutter})
        assign(channel);
}

int Router::net(const QList<int> &key)
{
    const auto found = m_nets.constFind(key);
    if (found != m_nets.constEnd())
        return *found;
    const int number = int(m_nets.size());
    m_nets.insert(key, number);
    return number;
}

bool Router::isRowFree(int row, int from, int to) const
{
    for (int column = std::min(from, to) + 1; column < std::max(from, to); ++column) {
        if (m_taken.contains({column, row}))
            return false;
    }
    return true;
}

bool Router::isColumnFree(int column, int from, int to) const
{
    for (int row = std::min(from, to) + 1; row < std::max(from, to); ++row) {
        if (m_taken.contains({column, row}))
            return false;
    }
    return true;
}

int Router::sideGutter(int column) const
{
    return m_gutterLoad.value(column) < m_gutterLoad.value(column + 1) ? column : column + 1;
}

Plan Router::planFor(const RouteLink &link)
{
    const GridCell &a = m_cards[link.from];
    const GridCell &b = m_cards[link.to];
    if (link.from == link.to)
        return {};
    if (a.column == b.column) {
        return isColumnFree(a.column, a.row, b.row) ? straightDown(link)
                                                    : throughGutter(link, sideGutter(a.column));
    }
    const bool isForward = b.column > a.column;
    const int first = isForward ? a.column + 1 : a.column;
    const int last = isForward ? b.column : b.column + 1;
    if (a.row == b.row)
        return isRowFree(a.row, a.column, b.column) ? straightAcross(link)
                                                    : overStrip(link, first, last);
    if (first == last || isRowFree(b.row, a.column, b.column))
        return throughGutter(link, first);
    if (isRowFree(a.row, a.column, b.column))
        return throughGutter(link, last);
    return overStrip(link, first, last);
}

Plan Router::straightDown(const RouteLink &link)
{
    const GridCell &a = m_cards[link.from];
    const GridCell &b = m_cards[link.to];
    const bool isDown = b.row > a.row;
    const int number = netInto(link, isDown ? Top : Bottom);
    return {{Channel::Column,
             a.column,
             isDown ? far(a.row) : near(a.row),
             isDown ? near(b.row) : far(b.row),
             number,
             isDown ? 0.4 : 0.6}};
}

Plan Router::straightAcross(const RouteLink &link)
{
    const GridCell &a = m_cards[link.from];
    const GridCell &b = m_cards[link.to];
    const bool isForward = b.column > a.column;
    const int number = netInto(link, isForward ? Left : Right);
    return {{Channel::Row,
             a.row,
             isForward ? far(a.column) : near(a.column),
             isForward ? near(b.column) : far(b.column),
             number,
             isForward ? 0.4 : 0.6}};
}

Plan Router::throughGutter(const RouteLink &link, int gutter)
{
    const GridCell &a = m_cards[link.from];
    const GridCell &b = m_cards[link.to];
    ++m_gutterLoad[gutter];
    const bool leavesRight = gutter > a.column;
    const bool entersRight = gutter > b.column;
    const int out = netOutOf(link, leavesRight ? Right : Left);
    const int into = netInto(link, entersRight ? Right : Left);
    // An arrow that comes back on the same side stays close to its cards.
    const qreal wish = leavesRight != entersRight ? 0.5 : leavesRight ? 0.0 : 1.0;
    return {{Channel::Row,
             a.row,
             border(a.column, gutter),
             between(gutter),
             out,
             wishTowards(a.row, b.row)},
            {Channel::Gutter, gutter, 0, 0, into, wish},
            {Channel::Row,
             b.row,
             between(gutter),
             border(b.column, gutter),
             into,
             wishTowards(b.row, a.row)}};
}

Plan Router::overStrip(const RouteLink &link, int first, int last)
{
    const GridCell &a = m_cards[link.from];
    const GridCell &b = m_cards[link.to];
    ++m_gutterLoad[first];
    ++m_gutterLoad[last];
    const bool isForward = last >= first;
    const bool fromAbove = a.row < b.row || (a.row == b.row && isForward);
    const int strip = fromAbove ? b.row : b.row + 1;
    const int out = netOutOf(link, first > a.column ? Right : Left);
    const int into = netInto(link, last > b.column ? Right : Left);
    const qreal leaving = a.row == b.row ? (fromAbove ? 0.1 : 0.9) : wishTowards(a.row, b.row);
    return {
        {Channel::Row, a.row, border(a.column, first), between(first), out, leaving},
        {Channel::Gutter, first, 0, 0, into},
        {Channel::Strip, strip, between(first), between(last), into},
        {Channel::Gutter, last, 0, 0, into},
        {Channel::Row, b.row, between(last), border(b.column, last), into, fromAbove ? 0.1 : 0.9}};
}

Stretch Router::stretchOf(const Plan &plan, int index) const
{
    const Piece &piece = plan[index];
    qreal from = piece.from;
    qreal to = piece.to;
    if (piece.channel == Channel::Gutter) {
        from = plan[index - 1].across;
        to = plan[index + 1].across;
    }
    return {std::min(from, to), std::max(from, to), piece.net, piece.wish};
}

void Router::assign(Channel channel)
{
    struct Lane
    {
        QList<Stretch> stretches;
        QList<Piece *> pieces;
    };
    QHash<int, Lane> lanes;
    for (Plan &plan : m_plans) {
        for (int i = 0; i < plan.size(); ++i) {
            if (plan[i].channel != channel)
                continue;
            Lane &lane = lanes[plan[i].number];
            lane.stretches += stretchOf(plan, i);
            lane.pieces += &plan[i];
        }
    }
    for (const Lane &lane : std::as_const(lanes)) {
        const Room &room = Rooms[static_cast<int>(channel)];
        const Tracks tracks = tracksOf(lane.stretches, room.usual, room.most);
        for (int i = 0; i < tracks.of.size(); ++i)
            lane.pieces[i]->across = trackPlace(*lane.pieces[i], tracks.of[i], tracks.count);
    }
}

/// Between two tracks: the usual length, less where many must fit beside heads and cards.
qreal spacing(qreal usual, qreal room, int count)
{
    return std::min(usual, room / std::max(1, count - 1));
}

qreal Router::trackPlace(const Piece &piece, int track, int count) const
{
    const CanvasMetrics &metrics = m_grid.metrics();
    const qreal ends = metrics.head + metrics.disc; // Kept free beside the cards.
    const qreal part = (track + 0.5) / count;
    const qreal aside = track - (count - 1) / 2.0;
    switch (piece.channel) {
    case Channel::Row:
        return m_grid.rowTop(piece.number) + metrics.card.height() * (0.08 + 0.84 * part);
    case Channel::Column:
        return m_grid.columnLeft(piece.number) + metrics.card.width() * (0.1 + 0.8 * part);
    case Channel::Strip:
        return m_grid.rowTop(piece.number) - metrics.strip / 2
               + aside * spacing(0.75 * metrics.track, 0.65 * metrics.strip, count);
    case Channel::Gutter:
        return m_grid.columnLeft(piece.number) - metrics.gutter / 2
               + aside * spacing(metrics.track, metrics.gutter - 2 * ends, count);
    }
    return 0;
}

Polyline Router::corners(const RouteLink &link, const Plan &plan) const
{
    if (plan.isEmpty())
        return selfLoop(m_grid.cellRect(m_cards[link.from]), m_grid.metrics().strip / 2);
    const QRectF a = m_grid.cellRect(m_cards[link.from]);
    const QRectF b = m_grid.cellRect(m_cards[link.to]);
    const Piece &first = plan.first();
    const Piece &last = plan.last();
    if (first.channel == Channel::Column) {
        const bool isDown = a.top() < b.top();
        return {{{first.across, isDown ? a.bottom() : a.top()},
                 {first.across, isDown ? b.top() : b.bottom()}}};
    }
    const bool leavesRight = first.to > first.from;
    const bool entersRight = last.to < last.from;
    Polyline corners{{leavesRight ? a.right() : a.left(), first.across}};
    for (int i = 0; i + 1 < plan.size(); ++i) {
        const bool isLevel = plan[i].channel == Channel::Row || plan[i].channel == Channel::Strip;
        corners += isLevel ? QPointF(plan[i + 1].across, plan[i].across)
                           : QPointF(plan[i].across, plan[i + 1].across);
    }
    corners += QPointF(entersRight ? b.right() : b.left(), last.across);
    return corners;
}

QList<Polyline> Router::routes() const
{
    QList<Polyline> routes;
    for (int i = 0; i < m_links.size(); ++i)
        routes += corners(m_links[i], m_plans[i]);
    return routes;
}

} // namespace

QList<Polyline>
routesOf(const CanvasGrid &grid, const QList<GridCell> &cards, const QList<RouteLink> &links)
{
    return Router(grid, cards, links).routes();
}

} // namespace core
