#include "core/analysis/freeroutes.h"

#include "core/analysis/segments.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double Rim = 3.5;   // Pixels at 100 % between a card and what goes round it;
constexpr double RimStep = 1; // so much more for the next arrow, and the next.
constexpr int Rims = 3;       // Together within half of the gap between two cards.
constexpr double Aside = 14;  // Between arrows of the same two cards.

/// The way round one card: where a straight line comes in and goes out.
struct Passage
{
    double in; // 0..1 of the line.
    double out;
    QRectF rim;
};

class FreeRouter
{
public:
    FreeRouter(const QList<QRectF> &cards, double unit);

    Polyline route(const RouteLink &link, double aside, int number) const;

private:
    template<typename Visit>
    void nearLine(const QPointF &from, const QPointF &to, Visit visit) const;
    bool isClear(const QPointF &from, const QPointF &to, const RouteLink &link) const;
    QList<Passage>
    passages(const QPointF &from, const QPointF &to, const RouteLink &link, double rim) const;
    Polyline pulledTight(const Polyline &way, const RouteLink &link) const;

    const QList<QRectF> &m_cards;
    double m_unit;
    double m_cell = 1;
    QHash<std::pair<int, int>, QList<int>> m_cells;
};

QPointF at(const QPointF &from, const QPointF &to, double part)
{
    return from + part * (to - from);
}

double lengthOf(const Polyline &way)
{
    double length = 0;
    for (qsizetype i = 1; i < way.size(); ++i)
        length += std::hypot(way[i].x() - way[i - 1].x(), way[i].y() - way[i - 1].y());
    return length;
}

/// Where a point of the rim is on the way round: 0..4, clockwise from the top left corner.
double turnOf(const QPointF &point, const QRectF &rim)
{
    const double x = (point.x() - rim.left()) / rim.width();
    const double y = (point.y() - rim.top()) / rim.height();
    const double toTop = std::abs(y);
    const double toRight = std::abs(1 - x);
    const double toBottom = std::abs(1 - y);
    const double toLeft = std::abs(x);
    const double least = std::min({toTop, toRight, toBottom, toLeft});
    if (least == toTop)
        return std::clamp(x, 0.0, 1.0);
    if (least == toRight)
        return 1 + std::clamp(y, 0.0, 1.0);
    if (least == toBottom)
        return 2 + std::clamp(1 - x, 0.0, 1.0);
    return 3 + std::clamp(1 - y, 0.0, 1.0);
}

Polyline clockwise(const QPointF &from, const QPointF &to, const QRectF &rim)
{
    const QPointF corners[] = {rim.topLeft(), rim.topRight(), rim.bottomRight(), rim.bottomLeft()};
    const double start = turnOf(from, rim);
    double end = turnOf(to, rim);
    if (end < start)
        end += 4;
    Polyline way{from};
    for (int corner = int(std::floor(start)) + 1; corner < end; ++corner)
        way += corners[corner % 4];
    way += to;
    return way;
}

/// The shorter way round.
Polyline round(const QPointF &from, const QPointF &to, const QRectF &rim)
{
    const Polyline there = clockwise(from, to, rim);
    Polyline back = clockwise(to, from, rim);
    std::reverse(back.begin(), back.end());
    return lengthOf(there) <= lengthOf(back) ? there : back;
}

FreeRouter::FreeRouter(const QList<QRectF> &cards, double unit) : m_cards(cards), m_unit(unit)
{
    for (const QRectF &card : cards)
        m_cell = std::max(m_cell, card.width());
    for (int i = 0; i < cards.size(); ++i) {
        const QRectF &card = cards[i];
        for (int x = int(std::floor(card.left() / m_cell)); x * m_cell <= card.right(); ++x) {
            for (int y = int(std::floor(card.top() / m_cell)); y * m_cell <= card.bottom(); ++y)
                m_cells[{x, y}].append(i);
        }
    }
}

/// Every card in a cell that the line comes through, or next to it; some more than once.
template<typename Visit>
void FreeRouter::nearLine(const QPointF &from, const QPointF &to, Visit visit) const
{
    const auto cell = [this](double value) { return int(std::floor(value / m_cell)); };
    const double margin = Rims * RimStep + Rim;
    const bool isForward = from.x() <= to.x();
    const QPointF &left = isForward ? from : to;
    const QPointF &right = isForward ? to : from;
    const double slope =
        right.x() - left.x() > 1e-9 ? (right.y() - left.y()) / (right.x() - left.x()) : 0;
    for (int x = cell(left.x() - margin); x <= cell(right.x() + margin); ++x) {
        double top = std::min(left.y(), right.y());
        double bottom = std::max(left.y(), right.y());
        if (slope != 0) {
            const double a =
                left.y() + slope * (std::max(x * m_cell - margin, left.x()) - left.x());
            const double b =
                left.y() + slope * (std::min((x + 1) * m_cell + margin, right.x()) - left.x());
            top = std::min(a, b);
            bottom = std::max(a, b);
        }
        for (int y = cell(top - margin); y <= cell(bottom + margin); ++y) {
            const auto found = m_cells.constFind({x, y});
            if (found == m_cells.constEnd())
                continue;
            for (const int card : *found) {
                if (!visit(card))
                    return;
            }
        }
    }
}

bool FreeRouter::isClear(const QPointF &from, const QPointF &to, const RouteLink &link) const
{
    bool isFree = true;
    nearLine(from, to, [&](int card) {
        const bool isOwn = card == link.from || card == link.to;
        const double rim = isOwn ? 0 : (Rim - 0.6) * m_unit;
        isFree = !crosses(from, to, m_cards[card].adjusted(-rim, -rim, rim, rim));
        return isFree;
    });
    return isFree;
}

QList<Passage> FreeRouter::passages(const QPointF &from,
                                    const QPointF &to,
                                    const RouteLink &link,
                                    double rim) const
{
    QList<Passage> found;
    QList<int> seen;
    nearLine(from, to, [&](int card) {
        if (card == link.from || card == link.to || seen.contains(card))
            return true;
        const QRectF rect = m_cards[card].adjusted(-rim, -rim, rim, rim);
        if (const auto part = partInside(from, to, rect)) {
            seen += card;
            found += {part->first, part->second, rect};
        }
        return true;
    });
    std::sort(
        found.begin(), found.end(), [](const Passage &a, const Passage &b) { return a.in < b.in; });
    return found;
}

/// Corners that are not needed go, from the start on. The first and last stretch run over the own
/// cards and are left alone.
Polyline FreeRouter::pulledTight(const Polyline &way, const RouteLink &link) const
{
    Polyline tight{way.first()};
    qsizetype now = 0;
    while (now + 1 < way.size()) {
        qsizetype next = now + 1;
        while (next + 1 < way.size() && isClear(way[now], way[next + 1], link))
            ++next;
        tight += way[next];
        now = next;
    }
    return tight;
}

/// The line between two cards, moved aside as far as both allow.
std::pair<QPointF, QPointF> lineBetween(const QRectF &a, const QRectF &b, double aside)
{
    const QPointF way = b.center() - a.center();
    const double length = std::hypot(way.x(), way.y());
    if (length < 1e-9)
        return {a.center(), b.center()};
    const double most = 0.35 * std::min(a.height(), b.height());
    const QPointF across = std::clamp(aside, -most, most) * QPointF(-way.y(), way.x()) / length;
    return {a.center() + across, b.center() + across};
}

Polyline FreeRouter::route(const RouteLink &link, double aside, int number) const
{
    const QRectF &a = m_cards[link.from];
    const QRectF &b = m_cards[link.to];
    const auto [from, to] = lineBetween(a, b, aside);
    // From border to border.
    const auto leaving = partInside(from, to, a);
    const auto entering = partInside(from, to, b);
    const QPointF start = leaving ? at(from, to, leaving->second) : from;
    const QPointF end = entering ? at(from, to, entering->first) : to;
    const double rim = (Rim + RimStep * (number % Rims)) * m_unit;
    const QList<Passage> around = passages(start, end, link, rim);
    if (around.isEmpty())
        return {start, end};
    Polyline way{start};
    for (const Passage &passage : around) {
        if (passage.in <= 0 || passage.out >= 1)
            continue; // It lies against the card itself.
        way += round(at(start, end, passage.in), at(start, end, passage.out), passage.rim);
    }
    way += end;
    return pulledTight(way, link);
}

/// How many arrows run between the same two cards before each, and in all.
class Bundles
{
public:
    explicit Bundles(const QList<RouteLink> &links)
    {
        for (const RouteLink &link : links)
            m_number += m_counts[keyOf(link)]++;
    }

    double asideOf(const QList<RouteLink> &links, qsizetype index) const
    {
        const RouteLink &link = links[index];
        const double middle = (m_counts.value(keyOf(link)) - 1) / 2.0;
        const double side = link.from < link.to ? 1 : -1;
        return side * (m_number[index] - middle) * Aside;
    }

private:
    static std::pair<int, int> keyOf(const RouteLink &link)
    {
        return {std::min(link.from, link.to), std::max(link.from, link.to)};
    }

    QHash<std::pair<int, int>, int> m_counts;
    QList<int> m_number;
};

} // namespace

Polyline selfLoop(const QRectF &card, double out)
{
    const double x = card.right() - card.width() * 0.12;
    const double y = card.top() + card.height() * 0.3;
    return {{card.right(), y},
            {card.right() + out, y},
            {card.right() + out, card.top() - out},
            {x, card.top() - out},
            {x, card.top()}};
}

QList<Polyline> freeRoutes(const QList<QRectF> &cards, const QList<RouteLink> &links, double unit)
{
    const FreeRouter router(cards, unit);
    const Bundles bundles(links);
    QList<Polyline> routes;
    for (qsizetype i = 0; i < links.size(); ++i) {
        const RouteLink &link = links[i];
        routes += link.from == link.to
                      ? selfLoop(cards[link.from], 11 * unit)
                      : router.route(link, bundles.asideOf(links, i) * unit, int(i));
    }
    return routes;
}

} // namespace core
