#include "core/analysis/lanes.h"

#include "core/analysis/layoutlanes.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

bool wasEverPlaced(const CaseFile &file, const Places &known)
{
    return std::any_of(file.factors.begin(), file.factors.end(), [&](const Factor &factor) {
        return factor.place.has_value() || known.contains(factor.id);
    });
}

/// Keeps what stands where it was put; answers who must still find a slot.
QList<const Factor *> takePlaced(const CaseFile &file, const Places &known, Places &places)
{
    QList<const Factor *> homeless;
    QSet<QList<int>> taken;
    for (const Factor &factor : file.factors) {
        if (!factor.place && !known.contains(factor.id)) {
            homeless += &factor;
            continue;
        }
        const Slot slot = factor.place ? toSlot(*factor.place) : known.value(factor.id);
        const QList<int> key{static_cast<int>(factor.domain), slot.column, slot.row};
        if (taken.contains(key)) {
            homeless += &factor;
            continue;
        }
        taken += key;
        places.insert(factor.id, slot);
    }
    return homeless;
}

int columnByPolarity(const CaseFile &file, const Places &places, Polarity polarity)
{
    int last = -1;
    int lastBurden = 0;
    for (const Factor &factor : file.factors) {
        if (!places.contains(factor.id))
            continue;
        const int column = places.value(factor.id).column;
        if (factor.polarity == polarity)
            last = std::max(last, column);
        if (factor.polarity == Polarity::Burden)
            lastBurden = std::max(lastBurden, column);
    }
    if (polarity != Polarity::Strength)
        return 0;
    return last >= 0 ? last : std::max(2, lastBurden + 1);
}

} // namespace

QPointF toPlace(const Slot &slot)
{
    return {qreal(slot.column), qreal(slot.row)};
}

Slot toSlot(const QPointF &place)
{
    return {std::max(0, qRound(place.x())), std::max(0, qRound(place.y()))};
}

Places placesOf(const CaseFile &file, const Places &known)
{
    if (!wasEverPlaced(file, known))
        return lanePlaces(file);
    Places places;
    const QList<const Factor *> homeless = takePlaced(file, known, places);
    for (const Factor *factor : homeless) {
        const int column = wantedColumn(file, places, *factor);
        const LaneRows rows = laneRows(file, places);
        places.insert(factor->id,
                      freeSlot(file, places, factor->domain, column, rows[size_t(factor->domain)]));
    }
    return places;
}

Slot freeSlot(
    const CaseFile &file, const Places &places, Domain domain, int wantedColumn, int laneRows)
{
    QSet<std::pair<int, int>> taken;
    for (const Factor &factor : file.factors) {
        if (factor.domain == domain && places.contains(factor.id)) {
            const Slot slot = places.value(factor.id);
            taken.insert({slot.column, slot.row});
        }
    }
    const int farthest = wantedColumn + int(taken.size()) + 1;
    for (int distance = 0; distance <= farthest; ++distance) {
        for (const int column : {wantedColumn + distance, wantedColumn - distance}) {
            for (int row = 0; column >= 0 && row < laneRows; ++row) {
                if (!taken.contains({column, row}))
                    return {column, row};
            }
        }
    }
    return {farthest, 0};
}

int wantedColumn(const CaseFile &file, const Places &places, const Factor &factor)
{
    int sum = 0;
    int count = 0;
    for (const Link &link : file.links) {
        if (link.from != factor.id && link.to != factor.id)
            continue;
        const FactorId &other = link.from == factor.id ? link.to : link.from;
        if (!places.contains(other))
            continue;
        sum += places.value(other).column;
        ++count;
    }
    if (count > 0)
        return int(std::lround(double(sum) / count));
    return columnByPolarity(file, places, factor.polarity);
}

FactorId occupant(const CaseFile &file, const Places &places, Domain domain, const Slot &slot)
{
    for (const Factor &factor : file.factors) {
        const auto at = places.constFind(factor.id);
        if (factor.domain == domain && at != places.constEnd() && *at == slot)
            return factor.id;
    }
    return {};
}

LaneRows laneRows(const CaseFile &file, const Places &places)
{
    LaneRows rows;
    rows.fill(1);
    for (const Factor &factor : file.factors) {
        int &height = rows[size_t(factor.domain)];
        height = std::max(height, places.value(factor.id).row + 1);
    }
    return rows;
}

} // namespace core
