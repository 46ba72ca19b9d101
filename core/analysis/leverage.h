#pragma once

#include "core/analysis/loops.h"
#include "core/analysis/whatif.h"

#include <QSet>

namespace core {

/// Where a card stands by its effect in most varied maps; 1 does most.
struct RankBand
{
    int first = 1;       // In one of ten it stands higher.
    int last = 1;        // In one of ten it stands lower.
    double topThree = 0; // Share of the maps in which it is one of the first three.

    bool operator==(const RankBand &) const = default;
};

/// What would happen when a card goes the way that is wished: four columns that are never made one
/// number.
struct Lever
{
    int node = 0;
    double effect = 0;              // On what should change, heavier cards more; below 0 is worse.
    Amount amount = Amount::Hardly; // The same in a word.
    RankBand ranks;
    int viciousLoops = 0; // Main vicious loops that it touches.
    int ease = 0;         // 1 partly to be changed, 3 yes.
    std::optional<int> willingness;
    int layer = 0; // 0: no card is better in one column and as good in all others.
};

struct LeverageQuestion
{
    QSet<int> targets;
    QList<Loop> vicious; // The main vicious loops.
    std::function<bool()> stop = nullptr;
};

/// Of every card that has a wish and can be changed; by layer, within it by effect. Stopped, its
/// ranks say less.
QList<Lever> levers(const CausalGraph &graph, const LeverageQuestion &question, Rng &rng);

/// The promising ones: of the first layer, at most five, none that makes things worse. Of the next
/// layers too while there are fewer than three: one alone would look like a winner.
QList<Lever> promising(const QList<Lever> &levers);

/// What choosing a node costs for touchingSet(): less when it can be changed more.
QList<int> costsOf(const CausalGraph &graph);

} // namespace core
