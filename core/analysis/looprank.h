#pragma once

#include "core/analysis/loops.h"

#include <QSet>

namespace core {

/// The order in which a family sees its loops: by class, chordless first,
/// those through a chosen card, strongest weakest arrow, shortest, heaviest cards, labels. Does not
/// depend on the order of the nodes.
QList<Loop>
ranked(const QList<Loop> &loops, const CausalGraph &graph, const QSet<int> &chosen = {});

/// Strongest weakest arrow, shortest, ids: what most holds each other up, whatever it means.
QList<Loop> byWeakest(const QList<Loop> &loops, const CausalGraph &graph);

struct MainLoop
{
    int loop = 0;        // Index in the ranked list.
    QList<int> variants; // Loops that add no arrow of their own and share most with this one.

    bool operator==(const MainLoop &) const = default;
};

/// Walks the list and keeps a loop when it holds an arrow that no kept one holds: few loops that
/// show every arrow of the list.
QList<MainLoop> mainLoops(const QList<Loop> &rankedLoops, const CausalGraph &graph);

/// The main loops of two cards or more that keep the trouble going, in the order of the list.
QList<Loop> viciousMainLoops(const QList<Loop> &rankedLoops, const CausalGraph &graph);

} // namespace core
