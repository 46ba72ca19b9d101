#include "core/analysis/looprank.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <vector>

namespace core {

namespace {

/// The place of each node in the alphabet.
std::vector<int> alphabet(const CausalGraph &graph)
{
    std::vector<int> order(size_t(graph.nodes.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&graph](int a, int b) {
        const CausalNode &left = graph.nodes[a];
        const CausalNode &right = graph.nodes[b];
        return std::tie(left.label, left.id) < std::tie(right.label, right.id);
    });
    std::vector<int> place(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        place[size_t(order[i])] = int(i);
    return place;
}

struct Key
{
    LoopClass kind = LoopClass::Vicious;
    bool hasChord = false;
    bool isNotChosen = false;
    double strength = 0; // The keys that want the largest first are negative.
    qsizetype length = 0;
    double severity = 0;
    std::vector<int> letters;
    int loop = 0;

    auto order() const
    {
        return std::tie(kind, hasChord, isNotChosen, strength, length, severity, letters);
    }
};

/// The keys that every order has.
std::vector<Key> keysOf(const QList<Loop> &loops, const CausalGraph &graph)
{
    const std::vector<int> place = alphabet(graph);
    std::vector<Key> keys(size_t(loops.size()));
    for (int i = 0; i < loops.size(); ++i) {
        Key &key = keys[size_t(i)];
        key.loop = i;
        key.strength = -loops[i].weakest;
        key.length = loops[i].nodes.size();
        for (const int node : loops[i].nodes)
            key.letters.push_back(place[size_t(node)]);
        std::rotate(key.letters.begin(), std::ranges::min_element(key.letters), key.letters.end());
    }
    return keys;
}

QList<Loop> inOrder(const QList<Loop> &loops, std::vector<Key> keys)
{
    std::ranges::sort(keys, [](const Key &a, const Key &b) { return a.order() < b.order(); });
    QList<Loop> list;
    list.reserve(loops.size());
    for (const Key &key : keys)
        list.append(loops[key.loop]);
    return list;
}

/// The main loop with the most arrows of this one, the earliest when several.
MainLoop &nearest(QList<MainLoop> &mains, const Loop &loop, const QList<QList<int>> &mainsOfArrow)
{
    std::vector<int> shared(size_t(mains.size()));
    for (const int arrow : loop.arrows) {
        for (const int main : mainsOfArrow[arrow])
            ++shared[size_t(main)];
    }
    return mains[std::ranges::max_element(shared) - shared.begin()];
}

} // namespace

QList<Loop> ranked(const QList<Loop> &loops, const CausalGraph &graph, const QSet<int> &chosen)
{
    std::vector<Key> keys = keysOf(loops, graph);
    for (Key &key : keys) {
        const Loop &loop = loops[key.loop];
        key.kind = loop.kind;
        key.hasChord = !loop.chordless;
        key.isNotChosen =
            std::ranges::none_of(loop.nodes, [&](int node) { return chosen.contains(node); });
        for (const int node : loop.nodes)
            key.severity -= graph.nodes[node].weight / double(key.length);
    }
    return inOrder(loops, std::move(keys));
}

QList<Loop> byWeakest(const QList<Loop> &loops, const CausalGraph &graph)
{
    return inOrder(loops, keysOf(loops, graph));
}

QList<MainLoop> mainLoops(const QList<Loop> &rankedLoops, const CausalGraph &graph)
{
    QList<MainLoop> mains;
    QList<QList<int>> mainsOfArrow(graph.arrows.size());
    for (int i = 0; i < rankedLoops.size(); ++i) {
        const QList<int> &arrows = rankedLoops[i].arrows;
        if (std::ranges::none_of(arrows,
                                 [&](int arrow) { return mainsOfArrow[arrow].isEmpty(); })) {
            nearest(mains, rankedLoops[i], mainsOfArrow).variants.append(i);
            continue;
        }
        for (const int arrow : arrows)
            mainsOfArrow[arrow].append(int(mains.size()));
        mains.append(MainLoop{.loop = i, .variants = {}});
    }
    return mains;
}

QList<Loop> viciousMainLoops(const QList<Loop> &rankedLoops, const CausalGraph &graph)
{
    QList<Loop> vicious;
    for (const MainLoop &main : mainLoops(rankedLoops, graph)) {
        const Loop &loop = rankedLoops[main.loop];
        if (loop.kind == LoopClass::Vicious && !isOneCard(loop))
            vicious.append(loop);
    }
    return vicious;
}

} // namespace core
