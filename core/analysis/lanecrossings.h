#pragma once

#include <QList>

#include <utility>
#include <vector>

namespace core {

/// A slot of the whole canvas: rows count through all lanes.
struct GridSpot
{
    int column = 0;
    int row = 0;

    bool operator==(const GridSpot &) const = default;
};

/// Counts how many straight arrows cross those of a card while cards change places.
class LaneCrossings
{
public:
    LaneCrossings(const QList<std::pair<int, int>> &links, int cards);

    void put(int card, const GridSpot &spot);
    /// Crossings of the arrows of one card, or of two cards (the second -1: of one).
    int of(int card, int other = -1) const;
    /// How many pairs of arrows were looked at.
    qint64 steps() const { return m_steps; }

private:
    struct Arrow
    {
        int from;
        int to;
    };

    bool cross(const Arrow &a, const Arrow &b) const;

    std::vector<Arrow> m_arrows;
    std::vector<std::vector<int>> m_of; // Arrows of each card.
    std::vector<GridSpot> m_spots;
    mutable qint64 m_steps = 0;
};

} // namespace core
