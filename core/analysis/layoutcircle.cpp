#include "core/analysis/layoutcircle.h"

#include "core/analysis/freeroutes.h"
#include "core/analysis/layoutspace.h"
#include "core/analysis/segments.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr double Turn = 2 * std::numbers::pi;
constexpr double Apart = 24; // More than free cards are, so that arrows are seen between them.
constexpr double Air = 70; // Pixels between two cards of the loop: room for the arrow and its sign.

QPointF onCircle(double radius, double turn)
{
    return {radius * std::sin(turn), -radius * std::cos(turn)};
}

bool isRoomy(qsizetype cards, double radius)
{
    const QSizeF step = freeStep() + QSizeF(Air - FreeGap, Air - FreeGap);
    for (qsizetype i = 0; i < cards; ++i) {
        const QPointF a = onCircle(radius, Turn * double(i) / double(cards));
        const QPointF b = onCircle(radius, Turn * double(i + 1) / double(cards));
        if (std::abs(a.x() - b.x()) < step.width() && std::abs(a.y() - b.y()) < step.height())
            return false;
    }
    return true;
}

double radiusFor(qsizetype cards)
{
    double radius = cards > 1 ? 140 : 0;
    while (cards > 1 && !isRoomy(cards, radius))
        radius += 10;
    return radius;
}

/// Places outside the circle, ring after ring.
class Outside
{
public:
    Outside(double radius, const QList<QPointF> &loop)
        : m_radius(radius), m_near(freeStep() + QSizeF(Apart, Apart))
    {
        for (const QPointF &centre : loop)
            m_near.add(m_count++, centre);
    }

    QPointF take(double turn)
    {
        constexpr int turns = 72;
        const double ring = freeStep().height() * 0.75;
        // Farther out than any card of the loop reaches, so that none stands between two of them.
        for (double radius = m_radius + 1.6 * freeStep().height();; radius += ring) {
            for (int i = 0; i < turns; ++i) {
                const double aside = (i + 1) / 2 * (i % 2 == 0 ? 1 : -1) * Turn / turns;
                // A little wider than high, as the cards are.
                QPointF centre = onCircle(radius, turn + aside);
                centre.rx() *= 1.35;
                if (std::abs(aside) > Turn / 5 || !m_near.isFree(centre))
                    continue;
                m_near.add(m_count++, centre);
                return centre;
            }
        }
    }

private:
    double m_radius;
    NearCards m_near;
    int m_count = 0;
};

/// Of each card outside the loop: the middle of the cards of the loop to which it is linked.
QHash<FactorId, QPointF> pullsOf(const CaseFile &file, const QHash<FactorId, QPointF> &loop)
{
    QHash<FactorId, QPointF> pulls;
    for (const Link &link : file.links) {
        for (const auto &[card, other] :
             {std::pair(link.from, link.to), std::pair(link.to, link.from)}) {
            if (!loop.contains(card) && loop.contains(other))
                pulls[card] += loop.value(other);
        }
    }
    return pulls;
}

QPointF middleOf(const QList<QRectF> &cards, const QList<int> &loop)
{
    QPointF sum;
    for (const int card : loop)
        sum += cards[card].center();
    return sum / double(std::max<qsizetype>(1, loop.size()));
}

/// From card to card along the circle, clockwise, from border to border.
Polyline arc(const QRectF &from, const QRectF &to, const QPointF &middle)
{
    constexpr double chord = 28; // Pixels.
    const auto turnOf = [&](const QRectF &card) {
        const QPointF way = card.center() - middle;
        return std::atan2(way.x(), -way.y());
    };
    const auto radiusOf = [&](const QRectF &card) {
        const QPointF way = card.center() - middle;
        return std::hypot(way.x(), way.y());
    };
    const double start = turnOf(from);
    double turn = turnOf(to) - start;
    if (turn <= 1e-6)
        turn += Turn;
    const int steps = std::max(3, int(std::ceil(turn * radiusOf(from) / chord)));
    Polyline way;
    for (int i = 0; i <= steps; ++i) {
        const double done = double(i) / steps;
        const double radius = (1 - done) * radiusOf(from) + done * radiusOf(to);
        const QPointF point = middle + onCircle(radius, start + done * turn);
        if (!from.contains(point) && !to.contains(point))
            way += point;
    }
    return way;
}

/// The ends where the first and last stretch meet the borders.
Polyline betweenBorders(Polyline way, const QRectF &from, const QRectF &to)
{
    if (way.isEmpty())
        return {from.center(), to.center()};
    const auto border = [](const QPointF &outside, const QRectF &card) {
        const auto inside = partInside(outside, card.center(), card);
        return inside ? outside + inside->first * (card.center() - outside) : outside;
    };
    way.prepend(border(way.first(), from));
    way.append(border(way.last(), to));
    return way;
}

} // namespace

CircleView circleView(const CaseFile &file, const QList<FactorId> &loop)
{
    CircleView view;
    view.loop = loop;
    const double radius = radiusFor(loop.size());
    QHash<FactorId, QPointF> centres;
    QList<QPointF> taken;
    for (qsizetype i = 0; i < loop.size(); ++i) {
        taken += onCircle(radius, Turn * double(i) / double(loop.size()));
        centres.insert(loop[i], taken.last());
    }
    const QHash<FactorId, QPointF> pulls = pullsOf(file, centres);
    struct Wish
    {
        FactorId card;
        double turn;
    };
    QList<Wish> wishes;
    for (const Factor &factor : file.factors) {
        const auto pull = pulls.constFind(factor.id);
        if (pull != pulls.constEnd())
            wishes += {factor.id, std::atan2(pull->x(), -pull->y())};
    }
    std::stable_sort(
        wishes.begin(), wishes.end(), [](const Wish &a, const Wish &b) { return a.turn < b.turn; });
    Outside outside(radius, taken);
    for (const Wish &wish : wishes) {
        centres.insert(wish.card, outside.take(wish.turn));
        view.neighbours += wish.card;
    }
    for (auto it = centres.begin(); it != centres.end(); ++it)
        view.places.insert(it.key(), {it->x() / freeStep().width(), it->y() / freeStep().height()});
    return view;
}

QList<Polyline> circleRoutes(const QList<QRectF> &cards,
                             const QList<RouteLink> &links,
                             const QList<int> &loop,
                             double unit)
{
    const QPointF middle = middleOf(cards, loop);
    QList<Polyline> routes = freeRoutes(cards, links, unit);
    for (qsizetype i = 0; i < links.size(); ++i) {
        const qsizetype from = loop.indexOf(links[i].from);
        const qsizetype to = loop.indexOf(links[i].to);
        const QRectF &first = cards[links[i].from];
        const QRectF &second = cards[links[i].to];
        if (from < 0 && to < 0)
            routes[i].clear();
        else if (loop.size() > 1 && from >= 0 && to == (from + 1) % loop.size())
            routes[i] = betweenBorders(arc(first, second, middle), first, second);
    }
    return routes;
}

} // namespace core
