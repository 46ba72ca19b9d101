#include "core/analysis/layoutcircle.h"

#include "core/analysis/layoutspace.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr double Turn = 2 * std::numbers::pi;
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
    Outside(double radius, const QList<QPointF> &loop) : m_radius(radius), m_near(freeStep())
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

} // namespace core
