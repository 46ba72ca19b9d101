#include "core/analysis/companion.h"

#include "core/analysis/components.h"
#include "core/analysis/loopdescription.h"

#include <QHash>
#include <queue>

#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr int None = -1;

/// From every node of a component the way to one of them: which arrow to take.
class WaysBack
{
public:
    explicit WaysBack(const CausalGraph &graph)
        : m_graph(graph)
        , m_in(graph, Direction::Incoming)
        , m_group(size_t(graph.nodes.size()), None)
        , m_next(m_group.size())
        , m_strength(m_group.size())
        , m_steps(m_group.size())
    {
        const QList<QList<int>> groups = components(graph);
        for (int i = 0; i < groups.size(); ++i) {
            for (const int node : groups[i])
                m_group[size_t(node)] = i;
        }
    }

    bool isOnLoop(const CausalArrow &arrow) const
    {
        const int group = m_group[size_t(arrow.from)];
        return group != None && group == m_group[size_t(arrow.to)];
    }

    void findShortest(int root)
    {
        begin();
        std::vector<int> queue{root};
        for (size_t i = 0; i < queue.size(); ++i) {
            for (const int arrow : m_in.arrows(queue[i])) {
                const CausalArrow &it = m_graph.arrows[arrow];
                if (!isOnLoop(it) || it.from == root || m_next[size_t(it.from)] != None)
                    continue;
                m_next[size_t(it.from)] = arrow;
                queue.push_back(it.from);
            }
        }
    }

    /// Dijkstra, the strengths multiplied; of equals the shortest.
    void findStrongest(int root)
    {
        begin();
        std::priority_queue<Reach> queue;
        m_strength[size_t(root)] = 1;
        queue.emplace(1, 0, root);
        while (!queue.empty()) {
            const auto [strength, steps, node] = queue.top();
            queue.pop();
            if (std::tie(strength, steps)
                < std::tie(m_strength[size_t(node)], m_steps[size_t(node)]))
                continue;
            for (const int arrow : m_in.arrows(node))
                reach(queue, arrow, strength, steps - 1);
        }
    }

    /// From the end of an arrow back to where it begins, and over the arrow.
    QList<int> loopThrough(int arrow) const
    {
        const int root = m_graph.arrows[arrow].from;
        QList<int> arrows{arrow};
        for (int node = m_graph.arrows[arrow].to; node != root;) {
            arrows.append(m_next[size_t(node)]);
            node = m_graph.arrows[arrows.last()].to;
        }
        return arrows;
    }

private:
    using Reach = std::tuple<double, int, int>; // Strength, steps below 0, node.

    void begin()
    {
        std::ranges::fill(m_next, None);
        std::ranges::fill(m_strength, 0);
        std::ranges::fill(m_steps, 0);
    }

    void reach(std::priority_queue<Reach> &queue, int arrow, double strength, int steps)
    {
        constexpr double Least = 1e-3; // An arrow without weight still leads somewhere.
        const CausalArrow &it = m_graph.arrows[arrow];
        if (!isOnLoop(it))
            return;
        const auto from = size_t(it.from);
        const double passed = strength * std::max(it.weight, Least);
        if (std::tie(passed, steps) <= std::tie(m_strength[from], m_steps[from]))
            return;
        m_strength[from] = passed;
        m_steps[from] = steps;
        m_next[from] = arrow;
        queue.emplace(passed, steps, it.from);
    }

    const CausalGraph &m_graph;
    Adjacency m_in;
    std::vector<int> m_group;
    std::vector<int> m_next;
    std::vector<double> m_strength;
    std::vector<int> m_steps;
};

/// Keeps each loop once.
class Collection
{
public:
    explicit Collection(const CausalGraph &graph) : m_description(graph) {}

    int place(const QList<int> &arrows)
    {
        QList<int> key = arrows;
        std::rotate(key.begin(), std::ranges::min_element(key), key.end());
        const auto known = m_places.constFind(key);
        if (known != m_places.constEnd())
            return *known;
        loops.append(m_description.loopOver(arrows));
        m_places.insert(key, int(loops.size()) - 1);
        return int(loops.size()) - 1;
    }

    QList<Loop> loops;

private:
    LoopDescription m_description;
    QHash<QList<int>, int> m_places;
};

} // namespace

Companion companionOf(const CausalGraph &graph)
{
    const Adjacency out(graph, Direction::Outgoing);
    WaysBack ways(graph);
    Collection collection(graph);
    Companion result;
    result.shortest.fill(None, graph.arrows.size());
    result.strongest = result.shortest;
    const auto note = [&](int node, QList<int> &places) {
        for (const int arrow : out.arrows(node)) {
            if (ways.isOnLoop(graph.arrows[arrow]))
                places[arrow] = collection.place(ways.loopThrough(arrow));
        }
    };
    for (int node = 0; node < graph.nodes.size(); ++node) {
        const auto isOnLoop = [&](int arrow) { return ways.isOnLoop(graph.arrows[arrow]); };
        if (std::ranges::none_of(out.arrows(node), isOnLoop))
            continue;
        ways.findShortest(node);
        note(node, result.shortest);
        ways.findStrongest(node);
        note(node, result.strongest);
    }
    result.loops = collection.loops;
    return result;
}

} // namespace core
