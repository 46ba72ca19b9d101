#include "ui/analysis/manycards.h"

#include "core/model/difference.h"

#include <algorithm>

namespace ui {

namespace {

using core::CaseFile;
using core::Change;
using core::Factor;
using core::FactorId;

/// A copy of the case in which cards get another seat one by one.
class Seating
{
public:
    explicit Seating(const Standing &standing)
        : m_before(standing.file), m_file(standing.file), m_places(standing.places)
    {}
    Seating(const Standing &standing, CaseFile after)
        : m_before(standing.file), m_file(std::move(after)), m_places(standing.places)
    {}

    void lift(const QList<FactorId> &cards)
    {
        for (const FactorId &card : cards)
            m_places.remove(card);
    }

    bool isFree(core::Domain lane, const Slot &slot) const
    {
        return occupant(m_file, m_places, lane, slot).isEmpty();
    }

    void seat(const FactorId &card, core::Domain lane, const Slot &slot)
    {
        for (Factor &factor : m_file.factors) {
            if (factor.id == card)
                factor.domain = lane;
        }
        m_places.insert(card, slot);
    }

    void seatNear(const FactorId &card, core::Domain lane, const Slot &slot)
    {
        if (isFree(lane, slot)) {
            seat(card, lane, slot);
            return;
        }
        const LaneRows rows = laneRows(m_file, m_places);
        seat(card, lane, freeSlot(m_file, m_places, lane, slot.column, rows[size_t(lane)]));
    }

    /// Where what it is linked to stands, else where the story wants it.
    void seatByStory(const Factor &card)
    {
        const int column = wantedColumn(m_file, m_places, card);
        const LaneRows rows = laneRows(m_file, m_places);
        seat(card.id,
             card.domain,
             freeSlot(m_file, m_places, card.domain, column, rows[size_t(card.domain)]));
    }

    const CaseFile &file() const { return m_file; }
    const Places &places() const { return m_places; }

    Change change()
    {
        for (Factor &factor : m_file.factors) {
            const bool isSeated = m_places.contains(factor.id);
            if (isSeated && (!factor.place || core::toSlot(*factor.place) != m_places[factor.id]))
                factor.place = toPlace(m_places[factor.id]);
        }
        return core::changeBetween(m_before, m_file);
    }

private:
    const CaseFile &m_before;
    CaseFile m_file;
    Places m_places;
};

struct Seat
{
    FactorId card;
    core::Domain lane;
    Slot slot;
};

/// Where they stand now, from the top down and from the left to the right.
QList<Seat> seatsOf(const Standing &standing, const QList<FactorId> &cards)
{
    QList<Seat> seats;
    for (const FactorId &card : cards) {
        if (const Factor *factor = core::find(standing.file.factors, card))
            seats += Seat{card, factor->domain, standing.places.value(card)};
    }
    std::sort(seats.begin(), seats.end(), [](const Seat &a, const Seat &b) {
        return std::tuple(a.lane, a.slot.row, a.slot.column)
               < std::tuple(b.lane, b.slot.row, b.slot.column);
    });
    return seats;
}

QPointF keptOnMap(const Standing &standing, const QList<Seat> &seats, QPointF by)
{
    QRectF around;
    for (const Seat &seat : seats)
        around |= standing.grid.cardRect(seat.lane, seat.slot);
    const QRectF map = standing.grid.bounds();
    by.rx() = std::max(by.x(), standing.grid.columnLeft(0) - around.left());
    by.ry() =
        std::clamp(by.y(), map.top() - around.top(), std::max(0.0, map.bottom() - around.bottom()));
    return by;
}

/// All in one column; of two on a row the later one goes below.
void alignLeft(Seating &seating, const QList<Seat> &seats)
{
    int column = seats.first().slot.column;
    for (const Seat &seat : seats)
        column = std::min(column, seat.slot.column);
    for (const Seat &seat : seats) {
        Slot slot{column, seat.slot.row};
        while (!seating.isFree(seat.lane, slot))
            ++slot.row;
        seating.seat(seat.card, seat.lane, slot);
    }
}

/// In each lane on one row; of two in a column the later one goes to the right.
void alignTop(Seating &seating, const QList<Seat> &seats)
{
    QHash<core::Domain, int> rows;
    for (const Seat &seat : seats) {
        if (!rows.contains(seat.lane))
            rows.insert(seat.lane, seat.slot.row); // They come from the top down.
    }
    for (const Seat &seat : seats) {
        Slot slot{seat.slot.column, rows.value(seat.lane)};
        while (!seating.isFree(seat.lane, slot))
            ++slot.column;
        seating.seat(seat.card, seat.lane, slot);
    }
}

void spread(Seating &seating, QList<Seat> seats)
{
    std::stable_sort(seats.begin(), seats.end(), [](const Seat &a, const Seat &b) {
        return a.slot.column < b.slot.column;
    });
    const int left = seats.first().slot.column;
    const int right = std::max(seats.last().slot.column, left + int(seats.size()) - 1);
    const double step = seats.size() > 1 ? double(right - left) / double(seats.size() - 1) : 0;
    for (qsizetype i = 0; i < seats.size(); ++i) {
        const Slot slot{left + qRound(double(i) * step), seats[i].slot.row};
        seating.seatNear(seats[i].card, seats[i].lane, slot);
    }
}

} // namespace

Change shifted(const Standing &standing, const QList<FactorId> &cards, const QPointF &by)
{
    const QList<Seat> seats = seatsOf(standing, cards);
    if (seats.isEmpty())
        return {};
    const QPointF way = keptOnMap(standing, seats, by);
    Seating seating(standing);
    seating.lift(cards);
    for (const Seat &seat : seats) {
        const QPointF middle = standing.grid.cardRect(seat.lane, seat.slot).center();
        const CanvasGrid::Spot spot = standing.grid.spotAt(middle + way);
        seating.seatNear(seat.card, spot.domain, spot.slot);
    }
    return seating.change();
}

Change aligned(const Standing &standing, const QList<FactorId> &cards, Alignment alignment)
{
    const QList<Seat> seats = seatsOf(standing, cards);
    if (seats.size() < 2)
        return {};
    Seating seating(standing);
    seating.lift(cards);
    if (alignment == Alignment::Left)
        alignLeft(seating, seats);
    else if (alignment == Alignment::Top)
        alignTop(seating, seats);
    else
        spread(seating, seats);
    return seating.change();
}

QHash<FactorId, QPointF> alignedPoints(QHash<FactorId, QPointF> middles, Alignment alignment)
{
    QList<FactorId> cards = middles.keys();
    if (cards.size() < 2)
        return middles;
    std::sort(cards.begin(), cards.end(), [&](const FactorId &a, const FactorId &b) {
        return std::pair(middles[a].x(), middles[a].y())
               < std::pair(middles[b].x(), middles[b].y());
    });
    const qreal left = middles[cards.first()].x();
    const qreal step = (middles[cards.last()].x() - left) / qreal(cards.size() - 1);
    qreal top = middles[cards.first()].y();
    for (const FactorId &card : std::as_const(cards))
        top = std::min(top, middles[card].y());
    for (qsizetype i = 0; i < cards.size(); ++i) {
        QPointF &middle = middles[cards[i]];
        if (alignment == Alignment::Left)
            middle.setX(left);
        else if (alignment == Alignment::Top)
            middle.setY(top);
        else
            middle.setX(left + qreal(i) * step);
    }
    return middles;
}

Change inLane(const Standing &standing, const QList<FactorId> &cards, core::Domain lane)
{
    Seating seating(standing);
    const QList<Seat> seats = seatsOf(standing, cards);
    for (const Seat &seat : seats) {
        if (seat.lane != lane) {
            seating.lift({seat.card});
            seating.seatNear(seat.card, lane, {seat.slot.column, 0});
        }
    }
    return seating.change();
}

Change withPolarity(const CaseFile &file, const QList<FactorId> &cards, core::Polarity polarity)
{
    Change change;
    for (const FactorId &card : cards) {
        const Factor *before = core::find(file.factors, card);
        if (!before)
            continue;
        Factor after = *before;
        after.polarity = polarity;
        change += core::changed(*before, after);
    }
    return change;
}

Change removedCards(const CaseFile &file, const QList<FactorId> &cards)
{
    CaseFile after = file;
    for (const FactorId &card : cards) {
        if (const Factor *factor = core::find(after.factors, card))
            core::apply(after, core::removedWithTraces(after, Factor(*factor)));
    }
    return core::changeBetween(file, after);
}

Change seated(const Standing &standing, CaseFile after)
{
    QList<Factor> homeless;
    for (const Factor &factor : std::as_const(after.factors)) {
        if (!factor.place && !standing.places.contains(factor.id))
            homeless += factor;
    }
    Seating seating(standing, std::move(after));
    for (const Factor &factor : std::as_const(homeless))
        seating.seatByStory(factor);
    return seating.change();
}

} // namespace ui
