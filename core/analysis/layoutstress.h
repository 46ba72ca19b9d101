#pragma once

#include <QList>
#include <QPointF>

#include <utility>

namespace core {

/// What the stress layout starts from. Lengths are pixels at 100 %.
struct StressMap
{
    QList<QPointF> centres; // Where the cards are now.
    QList<std::pair<int, int>> links;
    QList<bool> pinned = {}; // Shorter = the others are not.
    double linkLength = 300; // Wished between the centres of two linked cards.
    double mayMove = 1;      // 0 = everything stays, 1 = the places of now hold nothing back.
    quint64 seed = 1;        // Of the order of chance: another one may end better or worse.
};

/// Centres where the distance of two cards comes near to the number of arrows between them, in 30
/// rounds of stochastic gradient descent from the places of now, with the same numbers of chance
/// for the same seed. Below 1 `mayMove` also ties every card to where it is. Cards may overlap.
///
/// Source: J. X. Zheng, S. Pawar, D. F. M. Goodman, Graph drawing by stochastic gradient descent,
/// IEEE TVCG 25(9), 2018, doi 10.1109/TVCG.2018.2859997. Error: a local minimum; the last steps are
/// a tenth of the shortest wished distance.
QList<QPointF> stressed(const StressMap &map);

} // namespace core
