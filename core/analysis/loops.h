#pragma once

#include "core/analysis/causalgraph.h"
#include "core/analysis/loopclass.h"

#include <functional>
#include <optional>

namespace core {

/// An elementary cycle, led by its first node in the order of the graph.
struct Loop
{
    QList<int> nodes;
    QList<int> arrows; // From each node to the next, in the collapsed graph.
    LoopClass kind = LoopClass::Undetermined;
    int sign = 0;          // +1 reinforcing, -1 balancing, 0 not known.
    double weakest = 0;    // Weight of its weakest arrow.
    bool chordless = true; // No arrow cuts it short.
    int disputed = 0;      // How many of its arrows somebody sees differently.
    int unsure = 0;        // How many are not sure.

    bool operator==(const Loop &) const = default;
};

/// An arrow from a card to itself: counted as a loop, told as what the card does.
inline bool isOneCard(const Loop &loop)
{
    return loop.nodes.size() == 1;
}

struct LoopLimits
{
    std::optional<int> maxLength = std::nullopt; // Without: 8, and no bound up to 15 nodes.
    qsizetype listed = 5000;                     // Counts go on, the list does not.
    /// Arrows tried at most, about a tenth of a second. Past it short loops are searched first, so
    /// that there is every loop up to some length, the same on every machine.
    qint64 steps = 20'000'000;
    /// Asked every 1024 steps. With it short loops are searched first, so that stopping leaves
    /// every loop up to some length.
    std::function<bool()> stop = nullptr;
};

struct LoopsFound
{
    QList<Loop> list;       // Shorter loops go before longer ones when not all fit.
    int maxLength = 0;      // Every loop up to this length was counted.
    bool complete = true;   // That is as far as was asked.
    QList<qint64> byLength; // Index is the length.
    QList<qint64> byNode;   // How many loops go through each node.
    qint64 reinforcing = 0;
    qint64 balancing = 0;
    qint64 undetermined = 0;

    qint64 count() const { return reinforcing + balancing + undetermined; }
    qint64 ofOneCard() const { return byLength.value(1); }
    /// Of two cards or more.
    qint64 circles() const { return count() - ofOneCard(); }
};

/// Every elementary cycle exactly once. Parallel arrows count as one (see collapsed()).
LoopsFound findLoops(const CausalGraph &graph, const LoopLimits &limits = {});

} // namespace core

Q_DECLARE_TYPEINFO(core::Loop, Q_RELOCATABLE_TYPE);
