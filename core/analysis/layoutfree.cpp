#include "core/analysis/layoutfree.h"

#include "core/analysis/lanegrid.h"
#include "core/analysis/lanes.h"
#include "core/analysis/layoutmeasure.h"
#include "core/analysis/layoutorder.h"
#include "core/analysis/layoutspace.h"
#include "core/analysis/layoutstress.h"
#include "core/analysis/segments.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {

constexpr double LinkLength = 300;
constexpr double Fullest = 0.3; // Of a map that is laid out anew: how much of it is cards.
/// What the layout leaves between two cards, so that an arrow and its signs are seen between them;
/// by hand they may stand nearer.
constexpr QSizeF Room(56, 44);

QPointF toPixels(const QPointF &place)
{
    return {place.x() * freeStep().width(), place.y() * freeStep().height()};
}

QPointF toSteps(const QPointF &centre)
{
    return {centre.x() / freeStep().width(), centre.y() / freeStep().height()};
}

QSizeF roomyStep()
{
    return plainMetrics().card + Room;
}

QPointF middleOf(const QList<QPointF> &points)
{
    QPointF sum;
    for (const QPointF &point : points)
        sum += point;
    return points.isEmpty() ? sum : sum / double(points.size());
}

/// The places, and as many times as large around their middle as gives the cards air.
QList<QPointF> aired(QList<QPointF> centres)
{
    const QPointF middle = middleOf(centres);
    double across = 0;
    double down = 0;
    for (const QPointF &centre : std::as_const(centres)) {
        across += std::pow(centre.x() - middle.x(), 2);
        down += std::pow(centre.y() - middle.y(), 2);
    }
    const auto count = double(centres.size());
    const double area = 4 * std::numbers::pi * std::sqrt(across * down) / count;
    const double cards = count * freeStep().width() * freeStep().height();
    const double scale = area > 0 ? std::sqrt(cards / (Fullest * area)) : 1;
    if (scale > 1) {
        for (QPointF &centre : centres)
            centre = middle + scale * (centre - middle);
    }
    return centres;
}

/// The cards of a case in an order of their own, with where they are.
struct Cards
{
    QList<int> order;
    StressMap map;
};

Cards cardsOf(const CaseFile &file, const FreePlaces &present)
{
    QList<std::optional<QPointF>> places;
    for (const Factor &factor : file.factors)
        places += present.value(factor.id);
    Cards cards{layoutOrder(file, places), {}};
    QList<int> at(file.factors.size());
    for (int i = 0; i < cards.order.size(); ++i) {
        at[cards.order[i]] = i;
        cards.map.centres += toPixels(*places[cards.order[i]]);
        cards.map.pinned += file.factors[cards.order[i]].pinned;
    }
    const QList<std::pair<int, int>> links = endsOf(file);
    for (const auto &[from, to] : links)
        cards.map.links.append(std::pair(at[from], at[to]));
    return cards;
}

FreePlaces placesOf(const CaseFile &file, const Cards &cards, const QList<QPointF> &centres)
{
    FreePlaces places;
    for (int i = 0; i < centres.size(); ++i)
        places.insert(file.factors[cards.order[i]].id, toSteps(centres[i]));
    return places;
}

/// How long an arrow between neighbours is now: a tidied map keeps its size.
double presentLength(const StressMap &map)
{
    double sum = 0;
    int count = 0;
    for (const auto &[from, to] : map.links) {
        const QPointF way = map.centres[to] - map.centres[from];
        sum += std::hypot(way.x(), way.y());
        count += from != to;
    }
    return count > 0 ? std::max(LinkLength, sum / count) : LinkLength;
}

QList<QPointF> between(const QList<QPointF> &from, const QList<QPointF> &to, double part)
{
    QList<QPointF> result;
    for (qsizetype i = 0; i < from.size(); ++i)
        result += (1 - part) * from[i] + part * to[i];
    return result;
}

/// As much of the way as the reader can follow.
QList<QPointF> asFarAsAllowed(const StressMap &map, const QList<QPointF> &wished)
{
    constexpr int parts = 5;
    const double most = 2 * map.mayMove * (freeStep().width() - FreeGap);
    const double kept = 1 - map.mayMove / 5;
    for (int part = parts; part > 0; --part) {
        const QList<QPointF> centres = withoutOverlaps(
            {roomyStep(), between(map.centres, wished, double(part) / parts), map.pinned});
        const Stability stable = stability(map.centres, centres);
        if (map.mayMove >= 1 || (stable.medianMove <= most && stable.ordersKept >= kept))
            return centres;
    }
    return withoutOverlaps({freeStep(), map.centres, map.pinned});
}

/// The one of several layouts whose arrows cross least; a large map has one.
QList<QPointF> bestStressed(StressMap map)
{
    constexpr double pairs = 20'000;
    constexpr quint64 most = 12;
    const auto cards = double(std::max<qsizetype>(1, map.centres.size()));
    const quint64 tries = std::clamp<quint64>(quint64(2 * pairs / (cards * cards)), 1, most);
    QList<QPointF> best;
    int least = 0;
    for (map.seed = 1; map.seed <= tries; ++map.seed) {
        const QList<QPointF> centres = stressed(map);
        const int count = crossings(centres, map.links);
        if (best.isEmpty() || count < least) {
            best = centres;
            least = count;
        }
    }
    return best;
}

/// Without overlaps, and as large as it must be for that to bring few new crossings.
QList<QPointF> parted(const QList<QPointF> &centres, const QList<std::pair<int, int>> &links)
{
    const int most = crossings(centres, links) * 11 / 10;
    const QPointF middle = middleOf(centres);
    QList<QPointF> best;
    int least = 0;
    for (const double scale : {1.0, 1.2, 1.45, 1.75, 2.1}) {
        QList<QPointF> scaled = centres;
        for (QPointF &centre : scaled)
            centre = middle + scale * (centre - middle);
        scaled = withoutOverlaps({roomyStep(), scaled});
        const int count = crossings(scaled, links);
        if (best.isEmpty() || count < least) {
            best = scaled;
            least = count;
        }
        if (least <= most)
            break;
    }
    return best;
}

FreePlaces laidOut(const CaseFile &file)
{
    const Places lanes = core::placesOf(file);
    const CanvasGrid grid(plainMetrics(), laneRows(file, lanes), 1);
    FreePlaces start;
    for (const Factor &factor : file.factors)
        start.insert(factor.id,
                     toSteps(grid.cardRect(factor.domain, lanes.value(factor.id)).center()));
    Cards cards = cardsOf(file, start);
    cards.map.pinned.clear(); // Nothing stands free yet.
    cards.map.linkLength = LinkLength;
    return placesOf(file, cards, parted(aired(bestStressed(cards.map)), cards.map.links));
}

/// Those that stand; of two that overlap the later one is left out.
FreePlaces standing(const CaseFile &file, const FreePlaces &known, NearCards &near)
{
    FreePlaces places;
    for (int i = 0; i < file.factors.size(); ++i) {
        const Factor &factor = file.factors[i];
        const auto it = known.constFind(factor.id);
        if (!factor.freePlace && it == known.constEnd())
            continue;
        const QPointF place = factor.freePlace.value_or(it == known.constEnd() ? QPointF() : *it);
        if (!near.isFree(toPixels(place)))
            continue;
        near.add(i, toPixels(place));
        places.insert(factor.id, place);
    }
    return places;
}

/// How many arrows between placed cards run over a place.
class ArrowsThere
{
public:
    ArrowsThere(const CaseFile &file, const FreePlaces &places)
    {
        for (const Link &link : file.links) {
            if (places.contains(link.from) && places.contains(link.to))
                m_lines += {toPixels(places.value(link.from)), toPixels(places.value(link.to))};
        }
    }

    int over(const QPointF &centre) const
    {
        const QSizeF size = freeStep();
        const QRectF card(centre - QPointF(size.width() / 2, size.height() / 2), size);
        return int(std::count_if(m_lines.begin(), m_lines.end(), [&](const Line &line) {
            return crosses(line.from, line.to, card);
        }));
    }

private:
    struct Line
    {
        QPointF from;
        QPointF to;
    };

    QList<Line> m_lines;
};

/// The mean of the neighbours that stand; else below the map.
QPointF wishOf(const CaseFile &file, const FreePlaces &places, const Factor &factor)
{
    QList<QPointF> around;
    for (const Link &link : file.links) {
        if (link.from == link.to || (link.from != factor.id && link.to != factor.id))
            continue;
        const auto other = places.constFind(link.from == factor.id ? link.to : link.from);
        if (other != places.constEnd())
            around += toPixels(*other);
    }
    if (!around.isEmpty())
        return middleOf(around);
    QList<QPointF> all;
    double lowest = 0;
    for (const QPointF &place : places) {
        all += toPixels(place);
        lowest = std::max(lowest, toPixels(place).y());
    }
    return all.isEmpty() ? QPointF() : QPointF(middleOf(all).x(), lowest + freeStep().height());
}

} // namespace

QSizeF freeStep()
{
    return plainMetrics().card + QSizeF(FreeGap, FreeGap);
}

FreePlaces freePlacesOf(const CaseFile &file, const FreePlaces &known)
{
    NearCards near(freeStep());
    FreePlaces places = standing(file, known, near);
    if (places.isEmpty())
        return laidOut(file);
    constexpr double arrowWeighs = 40; // Pixels that a card may stand farther off to miss one.
    for (int i = 0; i < file.factors.size(); ++i) {
        const Factor &factor = file.factors[i];
        if (places.contains(factor.id))
            continue;
        const ArrowsThere arrows(file, places);
        const QPointF spot =
            freeSpot(near, freeStep(), wishOf(file, places, factor), [&](const QPointF &centre) {
                return arrowWeighs * arrows.over(centre);
            });
        near.add(i, spot);
        places.insert(factor.id, toSteps(spot));
    }
    return places;
}

FreePlaces tidiedFree(const CaseFile &file, const FreePlaces &present, double mayMove)
{
    Cards cards = cardsOf(file, present);
    cards.map.mayMove = std::clamp(mayMove, 0.0, 1.0);
    cards.map.linkLength = presentLength(cards.map);
    return placesOf(file, cards, asFarAsAllowed(cards.map, stressed(cards.map)));
}

QPointF freeSpotFor(const FreePlaces &places, const FactorId &card, const QPointF &wish)
{
    NearCards near(freeStep());
    int index = 0;
    for (auto it = places.begin(); it != places.end(); ++it) {
        if (it.key() != card)
            near.add(index++, toPixels(it.value()));
    }
    return toSteps(freeSpot(near, freeStep(), toPixels(wish)));
}

} // namespace core
