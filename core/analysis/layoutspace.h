#pragma once

#include <QHash>
#include <QList>
#include <QPointF>
#include <QSizeF>

#include <functional>

namespace core {

/// Two cards overlap when their centres are less than a step apart both ways: a step is the size of
/// a card and the least gap.
struct CardSpace
{
    QSizeF step;
    QList<QPointF> centres; // Pixels at 100 %.
    QList<bool> fixed = {}; // Those that never give way; shorter = the others do.

    bool isFixed(qsizetype card) const { return card < fixed.size() && fixed[card]; }
};

/// Which cards are near a point; a card is in one cell of the size of a step.
class NearCards
{
public:
    explicit NearCards(const QSizeF &step) : m_step(step) {}

    void add(int card, const QPointF &centre);
    bool isFree(const QPointF &centre) const;

private:
    struct Entry
    {
        int card;
        QPointF centre;
    };

    QSizeF m_step;
    QHash<std::pair<int, int>, QList<Entry>> m_cells;
};

/// The free place nearest to a wish, on rings of half a step; `cost` (pixels) makes a place worse
/// than it is near.
QPointF freeSpot(const NearCards &taken,
                 const QSizeF &step,
                 const QPointF &wish,
                 const std::function<double(const QPointF &)> &cost = {});

/// The centres with no two cards overlapping. A line sweeps over the cards and pushes apart what
/// overlaps, along the shorter way; what is left after some rounds goes to the nearest free place.
/// Fixed cards stay, also where two of them overlap.
QList<QPointF> withoutOverlaps(const CardSpace &space);

} // namespace core
