#include "core/analysis/lanecrossings.h"

#include <algorithm>

namespace core {

namespace {

/// On which side of the line from a to b: -1, 0, 1.
int sideOf(const GridSpot &a, const GridSpot &b, const GridSpot &point)
{
    const int turn =
        (b.column - a.column) * (point.row - a.row) - (b.row - a.row) * (point.column - a.column);
    return (turn > 0) - (turn < 0);
}

} // namespace

LaneCrossings::LaneCrossings(const QList<std::pair<int, int>> &links, int cards)
    : m_of(size_t(cards)), m_spots(size_t(cards))
{
    for (const auto &[from, to] : links) {
        if (from == to)
            continue;
        const int arrow = int(m_arrows.size());
        m_arrows.push_back(Arrow{from, to});
        m_of[size_t(from)].push_back(arrow);
        m_of[size_t(to)].push_back(arrow);
    }
}

void LaneCrossings::put(int card, const GridSpot &spot)
{
    m_spots[size_t(card)] = spot;
}

bool LaneCrossings::cross(const Arrow &a, const Arrow &b) const
{
    const GridSpot &p = m_spots[size_t(a.from)];
    const GridSpot &q = m_spots[size_t(a.to)];
    const GridSpot &r = m_spots[size_t(b.from)];
    const GridSpot &s = m_spots[size_t(b.to)];
    if (std::max(p.row, q.row) < std::min(r.row, s.row)
        || std::max(r.row, s.row) < std::min(p.row, q.row)
        || std::max(p.column, q.column) < std::min(r.column, s.column)
        || std::max(r.column, s.column) < std::min(p.column, q.column))
        return false;
    return sideOf(p, q, r) * sideOf(p, q, s) < 0 && sideOf(r, s, p) * sideOf(r, s, q) < 0;
}

int LaneCrossings::of(int card, int other) const
{
    int count = 0;
    const auto countOf = [&](int one) {
        for (const int arrow : m_of[size_t(one)]) {
            for (const Arrow &against : m_arrows)
                count += cross(m_arrows[size_t(arrow)], against) ? 1 : 0;
            m_steps += qint64(m_arrows.size());
        }
    };
    countOf(card);
    if (other >= 0)
        countOf(other);
    return count;
}

} // namespace core
