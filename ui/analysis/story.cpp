#include "ui/analysis/story.h"

#include <QMap>

#include <algorithm>
#include <cstdlib>

namespace ui {

namespace {

using core::CaseFile;
using core::Factor;
using core::FactorId;
using core::Polarity;

constexpr int Sweeps = 12;
constexpr int SmallMap = 60;

/// The columns of one polarity.
struct Range
{
    int first = 0;
    int count = 0;
};

struct Cell
{
    int column = 0;
    int row = 0; // Of the whole canvas.

    bool operator<(const Cell &other) const
    {
        return column != other.column ? column < other.column : row < other.row;
    }
};

/// Cards move between the slots of their own lane and polarity as long as that makes arrows
/// shorter.
class StoryLayout
{
public:
    explicit StoryLayout(const CaseFile &file);

    Places places() const;

private:
    void measure();
    int rowsOf(core::Domain lane) const;
    void findNeighbours();
    void fill();
    void improve();
    void improve(int card);
    bool mayBeAt(int card, const Cell &cell) const;
    int costOf(int card) const;
    int costBetween(const Cell &a, const Cell &b) const;
    bool isBlocked(const Cell &a, const Cell &b) const;
    const Range &rangeOf(int card) const;
    Cell cellOf(int card, int slot) const;
    void put(int card, const Cell &cell);

    const CaseFile &m_file;
    int m_widest;
    std::array<Range, 3> m_ranges;
    LaneRows m_rows;
    std::array<int, core::DomainCount> m_laneStart{};
    QList<QList<int>> m_neighbours;
    QList<Cell> m_cells;
    QMap<Cell, int> m_taken;
};

StoryLayout::StoryLayout(const CaseFile &file)
    : m_file(file), m_widest(file.factors.size() <= SmallMap ? 4 : 8), m_cells(file.factors.size())
{
    measure();
    findNeighbours();
    fill();
    improve();
}

/// Burdens begin where backgrounds do: within a lane they come after them, but a lane without
/// backgrounds need not stay empty there.
void StoryLayout::measure()
{
    const auto most = [this](auto counted) {
        std::array<int, core::DomainCount> counts{};
        for (const Factor &factor : m_file.factors)
            counts[size_t(factor.domain)] += counted(factor.polarity) ? 1 : 0;
        return std::min(m_widest, *std::max_element(counts.begin(), counts.end()));
    };
    const int backgrounds = most([](Polarity it) { return it == Polarity::Background; });
    const int both = most([](Polarity it) { return it != Polarity::Strength; });
    const int strengths = most([](Polarity it) { return it == Polarity::Strength; });
    m_ranges[size_t(Polarity::Background)] = {0, backgrounds};
    m_ranges[size_t(Polarity::Burden)] = {0, both};
    m_ranges[size_t(Polarity::Strength)] = {both, strengths};
    m_rows.fill(1);
    for (size_t lane = 0; lane < m_rows.size(); ++lane)
        m_rows[lane] = rowsOf(static_cast<core::Domain>(lane));
    for (size_t lane = 1; lane < m_rows.size(); ++lane)
        m_laneStart[lane] = m_laneStart[lane - 1] + m_rows[lane - 1];
}

int StoryLayout::rowsOf(core::Domain lane) const
{
    int strengths = 0;
    int others = 0;
    for (const Factor &factor : m_file.factors) {
        if (factor.domain == lane)
            ++(factor.polarity == Polarity::Strength ? strengths : others);
    }
    const auto rows = [](int cards, int columns) {
        return columns > 0 ? (cards + columns - 1) / columns : 0;
    };
    return std::max({1,
                     rows(strengths, m_ranges[size_t(Polarity::Strength)].count),
                     rows(others, m_ranges[size_t(Polarity::Burden)].count)});
}

void StoryLayout::findNeighbours()
{
    QHash<FactorId, int> indices;
    for (int i = 0; i < m_file.factors.size(); ++i)
        indices.insert(m_file.factors[i].id, i);
    m_neighbours.resize(m_file.factors.size());
    for (const core::Link &link : m_file.links) {
        const int from = indices.value(link.from, -1);
        const int to = indices.value(link.to, -1);
        if (from < 0 || to < 0 || from == to)
            continue;
        m_neighbours[from] += to;
        m_neighbours[to] += from;
    }
}

const Range &StoryLayout::rangeOf(int card) const
{
    return m_ranges[size_t(m_file.factors[card].polarity)];
}

Cell StoryLayout::cellOf(int card, int slot) const
{
    const Range &range = rangeOf(card);
    const int start = m_laneStart[size_t(m_file.factors[card].domain)];
    return {range.first + slot % range.count, start + slot / range.count};
}

void StoryLayout::put(int card, const Cell &cell)
{
    m_cells[card] = cell;
    m_taken.insert(cell, card);
}

void StoryLayout::fill()
{
    for (const Polarity polarity : {Polarity::Background, Polarity::Burden, Polarity::Strength}) {
        for (int card = 0; card < m_cells.size(); ++card) {
            if (m_file.factors[card].polarity != polarity)
                continue;
            int slot = 0;
            while (m_taken.contains(cellOf(card, slot)))
                ++slot;
            put(card, cellOf(card, slot));
        }
    }
}

bool StoryLayout::isBlocked(const Cell &a, const Cell &b) const
{
    if (a.row == b.row) {
        for (int column = std::min(a.column, b.column) + 1; column < std::max(a.column, b.column);
             ++column) {
            if (m_taken.contains({column, a.row}))
                return true;
        }
        return false;
    }
    for (int row = std::min(a.row, b.row) + 1; row < std::max(a.row, b.row); ++row) {
        if (m_taken.contains({a.column, row}))
            return true;
    }
    return false;
}

int StoryLayout::costBetween(const Cell &a, const Cell &b) const
{
    const int across = std::abs(a.column - b.column);
    const int down = std::abs(a.row - b.row);
    const bool isStraight = across == 0 || down == 0;
    const int detour = isStraight && isBlocked(a, b) ? 6 : 0;
    return 3 * across + 2 * down + (isStraight ? detour : 3);
}

int StoryLayout::costOf(int card) const
{
    int cost = 0;
    for (const int other : m_neighbours[card])
        cost += costBetween(m_cells[card], m_cells[other]);
    return cost;
}

/// Backgrounds stay where they begin; a burden never stands before a background of its lane.
bool StoryLayout::mayBeAt(int card, const Cell &cell) const
{
    if (m_file.factors[card].polarity != Polarity::Burden)
        return m_file.factors[card].polarity == Polarity::Strength;
    for (int i = 0; i < m_cells.size(); ++i) {
        const bool isBefore = m_cells[i].row == cell.row && m_cells[i].column >= cell.column;
        if (m_file.factors[i].polarity == Polarity::Background && isBefore)
            return false;
    }
    return true;
}

void StoryLayout::improve(int card)
{
    const int slots = rangeOf(card).count * m_rows[size_t(m_file.factors[card].domain)];
    for (int slot = 0; slot < slots; ++slot) {
        const Cell from = m_cells[card];
        const Cell to = cellOf(card, slot);
        const int other = m_taken.value(to, -1);
        if (other == card || !mayBeAt(card, to) || (other >= 0 && !mayBeAt(other, from)))
            continue;
        const auto cost = [&] { return costOf(card) + (other >= 0 ? costOf(other) : 0); };
        const auto swap = [&](const Cell &mine, const Cell &theirs) {
            m_taken.remove(theirs);
            put(card, mine);
            if (other >= 0)
                put(other, theirs);
        };
        const int before = cost();
        swap(to, from);
        if (cost() >= before)
            swap(from, to);
    }
}

void StoryLayout::improve()
{
    for (int sweep = 0; sweep < Sweeps; ++sweep) {
        const QList<Cell> before = m_cells;
        for (int card = 0; card < m_cells.size(); ++card)
            improve(card);
        const auto same = [](const Cell &a, const Cell &b) { return !(a < b) && !(b < a); };
        if (std::equal(before.begin(), before.end(), m_cells.begin(), same))
            return;
    }
}

Places StoryLayout::places() const
{
    Places places;
    for (int card = 0; card < m_cells.size(); ++card) {
        const Factor &factor = m_file.factors[card];
        const int row = m_cells[card].row - m_laneStart[size_t(factor.domain)];
        places.insert(factor.id, {m_cells[card].column, row});
    }
    return places;
}

} // namespace

Places storyPlaces(const CaseFile &file)
{
    return StoryLayout(file).places();
}

} // namespace ui
