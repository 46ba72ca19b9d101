#include "core/analysis/layoutlanes.h"

#include "core/analysis/lanecrossings.h"
#include "core/analysis/laneframe.h"
#include "core/analysis/layoutorder.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace core {

namespace {

constexpr int Sweeps = 12;
constexpr int LeastCrossings = 2; // A swap that saves fewer is not worth the move.
constexpr int NearSlots = 4;
constexpr qint64 MostSteps = 18'000'000;

class LaneLayout
{
public:
    LaneLayout(const CaseFile &file, const Places &present);

    Places places() const;

private:
    using Cell = GridSpot;

    void measure();
    void findNeighbours();
    void keepPinned();
    void fill(Polarity polarity);
    bool standsWell(int card) const;
    Cell slotFor(int card) const;
    void improve();
    void settle(int card);
    void tidy(int card);
    QList<Cell> nearSlots(int card) const;
    template<typename IsBetter>
    void trySlot(int card, const Cell &to, IsBetter isBetter);
    bool mayBeAt(int card, const Cell &cell) const;
    bool isHere(int card) const { return m_cells[size_t(card)].column >= 0; }
    bool isKept(int card) const { return staysPinned(factor(card), m_present); }
    int costOf(int card) const;
    int costBetween(const Cell &a, const Cell &b) const;
    bool isBlocked(const Cell &a, const Cell &b) const;
    const Factor &factor(int card) const { return m_file.factors[card]; }
    const ColumnRange &rangeOf(int card) const { return m_frame.range(factor(card).polarity); }
    int startOf(int card) const { return m_laneStart[size_t(factor(card).domain)]; }
    int rowsAt(int card) const { return m_frame.rows[size_t(factor(card).domain)]; }
    Cell cellOf(int card, int slot) const;
    Cell presentCell(int card) const;
    int &taken(const Cell &cell)
    {
        return m_taken[size_t(cell.row * m_frame.columns + cell.column)];
    }
    int taken(const Cell &cell) const
    {
        return m_taken[size_t(cell.row * m_frame.columns + cell.column)];
    }
    void put(int card, const Cell &cell);

    const CaseFile &m_file;
    const Places &m_present;
    QList<int> m_order;
    LaneFrame m_frame;
    std::array<int, DomainCount> m_laneStart{};
    std::vector<std::vector<int>> m_neighbours;
    std::vector<Cell> m_cells;
    std::vector<int> m_taken;
    LaneCrossings m_crossings;
};

LaneLayout::LaneLayout(const CaseFile &file, const Places &present)
    : m_file(file)
    , m_present(present)
    , m_cells(size_t(file.factors.size()), Cell{-1, -1})
    , m_crossings(endsOf(file), int(file.factors.size()))
{
    QList<std::optional<QPointF>> places;
    for (const Factor &card : file.factors)
        places += present.contains(card.id) ? std::optional(toPlace(present.value(card.id)))
                                            : std::nullopt;
    m_order = layoutOrder(file, places);
    measure();
    findNeighbours();
    keepPinned();
    for (const Polarity polarity : {Polarity::Background, Polarity::Burden, Polarity::Strength})
        fill(polarity);
    improve();
}

/// Room for every card, and for pinned ones where they are.
void LaneLayout::measure()
{
    m_frame = laneFrame(m_file, m_present);
    for (size_t lane = 1; lane < m_laneStart.size(); ++lane)
        m_laneStart[lane] = m_laneStart[lane - 1] + m_frame.rows[lane - 1];
    m_taken.assign(size_t(m_frame.columns * (m_laneStart.back() + m_frame.rows.back())), -1);
}

void LaneLayout::findNeighbours()
{
    m_neighbours.resize(m_cells.size());
    const QList<std::pair<int, int>> links = endsOf(m_file);
    for (const auto &[from, to] : links) {
        if (from == to)
            continue;
        m_neighbours[size_t(from)].push_back(to);
        m_neighbours[size_t(to)].push_back(from);
    }
}

LaneLayout::Cell LaneLayout::cellOf(int card, int slot) const
{
    const ColumnRange &range = rangeOf(card);
    return {range.first + slot % range.count, startOf(card) + slot / range.count};
}

LaneLayout::Cell LaneLayout::presentCell(int card) const
{
    const Slot slot = m_present.value(factor(card).id);
    return {slot.column, startOf(card) + slot.row};
}

void LaneLayout::put(int card, const Cell &cell)
{
    m_cells[size_t(card)] = cell;
    m_crossings.put(card, cell);
    taken(cell) = card;
}

void LaneLayout::keepPinned()
{
    for (const int card : m_order) {
        if (isKept(card) && taken(presentCell(card)) < 0)
            put(card, presentCell(card));
    }
}

/// Those in a right column first, so that they can stay.
void LaneLayout::fill(Polarity polarity)
{
    QList<int> homeless;
    for (const int card : m_order) {
        if (factor(card).polarity != polarity || isHere(card))
            continue;
        if (standsWell(card))
            put(card, presentCell(card));
        else
            homeless += card;
    }
    for (const int card : homeless)
        put(card, slotFor(card));
}

bool LaneLayout::standsWell(int card) const
{
    if (!m_present.contains(factor(card).id))
        return false;
    const Slot slot = m_present.value(factor(card).id);
    return rangeOf(card).contains(slot.column) && slot.row < rowsAt(card)
           && taken(presentCell(card)) < 0 && mayBeAt(card, presentCell(card));
}

/// The first free slot, or of a card that stands somewhere the nearest.
LaneLayout::Cell LaneLayout::slotFor(int card) const
{
    const int slots = rangeOf(card).count * rowsAt(card);
    const bool isFresh = !m_present.contains(factor(card).id);
    const Cell from = presentCell(card);
    Cell best{-1, -1};
    int least = 0;
    for (int slot = 0; slot < slots; ++slot) {
        const Cell cell = cellOf(card, slot);
        if (taken(cell) >= 0)
            continue;
        const int wrong = factor(card).polarity == Polarity::Burden && !mayBeAt(card, cell);
        const int way = std::abs(cell.column - from.column) + 2 * std::abs(cell.row - from.row);
        const int cost = 1000 * wrong + (isFresh ? 0 : way);
        if (best.column < 0 || cost < least) {
            best = cell;
            least = cost;
        }
    }
    Q_ASSERT(best.column >= 0); // See hasRoom().
    return best;
}

bool LaneLayout::isBlocked(const Cell &a, const Cell &b) const
{
    const bool isLevel = a.row == b.row;
    const int from = isLevel ? std::min(a.column, b.column) : std::min(a.row, b.row);
    const int to = isLevel ? std::max(a.column, b.column) : std::max(a.row, b.row);
    for (int at = from + 1; at < to; ++at) {
        if (taken(isLevel ? Cell{at, a.row} : Cell{a.column, at}) >= 0)
            return true;
    }
    return false;
}

int LaneLayout::costBetween(const Cell &a, const Cell &b) const
{
    const int across = std::abs(a.column - b.column);
    const int down = std::abs(a.row - b.row);
    const bool isStraight = across == 0 || down == 0;
    const int detour = isStraight && isBlocked(a, b) ? 6 : 0;
    return 3 * across + 2 * down + (isStraight ? detour : 3);
}

int LaneLayout::costOf(int card) const
{
    int cost = 0;
    for (const int other : m_neighbours[size_t(card)])
        cost += costBetween(m_cells[size_t(card)], m_cells[size_t(other)]);
    return cost;
}

/// Backgrounds stay where they begin; a burden never stands before a background of its lane.
bool LaneLayout::mayBeAt(int card, const Cell &cell) const
{
    if (factor(card).polarity != Polarity::Burden)
        return factor(card).polarity == Polarity::Strength || !isHere(card);
    for (int column = cell.column; column < m_frame.columns; ++column) {
        const int other = taken(Cell{column, cell.row});
        if (other >= 0 && factor(other).polarity == Polarity::Background)
            return false;
    }
    return true;
}

template<typename IsBetter>
void LaneLayout::trySlot(int card, const Cell &to, IsBetter isBetter)
{
    const Cell from = m_cells[size_t(card)];
    const int other = taken(to);
    const bool mayLeave = other < 0 || (!isKept(other) && mayBeAt(other, from));
    if (other == card || !mayBeAt(card, to) || !mayLeave)
        return;
    const auto swap = [&](const Cell &mine, const Cell &theirs) {
        taken(theirs) = -1;
        put(card, mine);
        if (other >= 0)
            put(other, theirs);
    };
    const auto cost = [&] { return costOf(card) + (other >= 0 ? costOf(other) : 0); };
    const auto crossings = [&] { return m_crossings.of(card, other); };
    if (!isBetter(cost, crossings, [&] { swap(to, from); }))
        swap(from, to);
}

void LaneLayout::settle(int card)
{
    const int slots = rangeOf(card).count * rowsAt(card);
    for (int slot = 0; slot < slots; ++slot) {
        trySlot(card, cellOf(card, slot), [](auto cost, auto, auto swap) {
            const int before = cost();
            swap();
            return cost() < before;
        });
    }
}

/// The slots nearest to the middle of the card's neighbours.
QList<LaneLayout::Cell> LaneLayout::nearSlots(int card) const
{
    const std::vector<int> &around = m_neighbours[size_t(card)];
    if (around.empty())
        return {};
    double column = 0;
    double row = 0;
    for (const int other : around) {
        column += m_cells[size_t(other)].column;
        row += m_cells[size_t(other)].row;
    }
    column /= double(around.size());
    row /= double(around.size());
    QList<Cell> cells;
    const int slots = rangeOf(card).count * rowsAt(card);
    for (int slot = 0; slot < slots; ++slot)
        cells += cellOf(card, slot);
    const auto way = [&](const Cell &cell) {
        return std::abs(cell.column - column) * 3 + std::abs(cell.row - row) * 2;
    };
    std::stable_sort(
        cells.begin(), cells.end(), [&](const Cell &a, const Cell &b) { return way(a) < way(b); });
    return cells.first(std::min<qsizetype>(cells.size(), NearSlots));
}

void LaneLayout::tidy(int card)
{
    const QList<Cell> cells = nearSlots(card);
    for (const Cell &cell : cells) {
        trySlot(card, cell, [](auto cost, auto crossings, auto swap) {
            const int before = cost();
            const int crossed = crossings();
            swap();
            return cost() < before && crossings() <= crossed - LeastCrossings;
        });
    }
}

void LaneLayout::improve()
{
    const bool isFresh = m_present.isEmpty();
    for (int sweep = 0; sweep < Sweeps; ++sweep) {
        const std::vector<Cell> before = m_cells;
        for (const int card : std::as_const(m_order)) {
            if (isKept(card))
                continue;
            if (isFresh)
                settle(card);
            else if (m_crossings.steps() < MostSteps)
                tidy(card);
        }
        if (before == m_cells)
            return;
    }
}

Places LaneLayout::places() const
{
    Places places;
    for (int card = 0; card < m_file.factors.size(); ++card) {
        const Cell &cell = m_cells[size_t(card)];
        places.insert(factor(card).id, {cell.column, cell.row - startOf(card)});
    }
    return places;
}

} // namespace

Places lanePlaces(const CaseFile &file, const Places &present)
{
    return LaneLayout(file, present).places();
}

} // namespace core
