#include "core/analysis/companion.h"

#include "core/analysis/components.h"
#include "core/analysis/loopdescription.h"
#include "core/analysis/loopkernel.h"

#include <QHash>
#include <queue>

#include <algorithm>
#include <tuple>

namespace core {

namespace {

constexpr int None = -1;

/// From the ends of a node's arrows the ways back to it, inside its component.
class WaysBack
{
public:
    explicit WaysBack(const CausalGraph &graph)
        : m_graph(graph)
        , m_isOnLoop(size_t(graph.arrows.size()))
        , m_next(size_t(graph.nodes.size()))
        , m_strength(m_next.size())
        , m_steps(m_next.size())
        , m_isWanted(m_next.size())
    {
        std::vector<int> group(m_next.size(), None);
        const QList<QList<int>> groups = components(graph);
        for (int i = 0; i < groups.size(); ++i) {
            for (const int node : groups[i])
                group[size_t(node)] = i;
        }
        const Adjacency in(graph, Direction::Incoming);
        for (int node = 0; node < graph.nodes.size(); ++node) {
            m_in.open();
            for (const int arrow : in.arrows(node)) {
                const CausalArrow &it = graph.arrows[arrow];
                if (group[size_t(node)] == None || group[size_t(it.from)] != group[size_t(node)])
                    continue;
                m_isOnLoop[size_t(arrow)] = 1;
                m_in.append(Arc{it.from, arrow, std::max(it.weight, LeastWeight)});
            }
        }
    }

    bool isOnLoop(int arrow) const { return m_isOnLoop[size_t(arrow)] != 0; }

    /// From these nodes, by as few arrows as possible.
    void findShortest(int root, const std::vector<int> &wanted)
    {
        begin(wanted);
        m_next[size_t(root)] = Found;
        m_queue.assign(1, root);
        for (size_t i = 0; i < m_queue.size() && m_left > 0; ++i) {
            for (const Arc &arc : m_in.of(m_queue[i])) {
                if (m_next[size_t(arc.from)] != None)
                    continue;
                m_next[size_t(arc.from)] = arc.arrow;
                m_left -= m_isWanted[size_t(arc.from)];
                m_queue.push_back(arc.from);
            }
        }
        end(wanted);
    }

    /// Dijkstra, the strengths multiplied; of equals the shortest.
    void findStrongest(int root, const std::vector<int> &wanted)
    {
        begin(wanted);
        std::priority_queue<Reach> queue;
        m_strength[size_t(root)] = 1;
        queue.push(Reach{1, 0, root});
        while (m_left > 0 && !queue.empty()) {
            const Reach reach = queue.top();
            queue.pop();
            const auto node = size_t(reach.node);
            if (reach.strength != m_strength[node] || reach.steps != m_steps[node])
                continue;
            m_left -= m_isWanted[node];
            for (const Arc &arc : m_in.of(reach.node))
                extend(queue, arc, Reach{reach.strength * arc.weight, reach.steps - 1, arc.from});
        }
        end(wanted);
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
    static constexpr int Found = None - 1;
    static constexpr double LeastWeight = 1e-3; // An arrow without weight still leads somewhere.

    struct Arc
    {
        int from;
        int arrow;
        double weight;

        bool operator==(const Arc &) const = default;
    };

    struct Reach
    {
        double strength;
        int steps; // Below 0: fewer are better.
        int node;

        bool operator<(const Reach &other) const
        {
            return std::tie(strength, steps, node)
                   < std::tie(other.strength, other.steps, other.node);
        }
    };

    void begin(const std::vector<int> &wanted)
    {
        std::ranges::fill(m_next, None);
        std::ranges::fill(m_strength, 0);
        std::ranges::fill(m_steps, 0);
        for (const int node : wanted)
            m_isWanted[size_t(node)] = 1;
        m_left = int(wanted.size());
    }

    void end(const std::vector<int> &wanted)
    {
        for (const int node : wanted)
            m_isWanted[size_t(node)] = 0;
    }

    void extend(std::priority_queue<Reach> &queue, const Arc &arc, const Reach &reach)
    {
        const auto from = size_t(arc.from);
        if (std::tie(reach.strength, reach.steps) <= std::tie(m_strength[from], m_steps[from]))
            return;
        m_strength[from] = reach.strength;
        m_steps[from] = reach.steps;
        m_next[from] = arc.arrow;
        queue.push(reach);
    }

    const CausalGraph &m_graph;
    ArcLists<Arc> m_in;
    std::vector<char> m_isOnLoop; // By arrow.
    std::vector<int> m_next;      // The arrow to take; by node, as all below.
    std::vector<double> m_strength;
    std::vector<int> m_steps;
    std::vector<char> m_isWanted;
    std::vector<int> m_queue;
    int m_left = 0; // Of the wanted.
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
    for (int node = 0; node < graph.nodes.size(); ++node) {
        std::vector<int> arrows;
        std::vector<int> ends;
        for (const int arrow : out.arrows(node)) {
            if (!ways.isOnLoop(arrow))
                continue;
            arrows.push_back(arrow);
            if (graph.arrows[arrow].to != node)
                ends.push_back(graph.arrows[arrow].to);
        }
        ways.findShortest(node, ends);
        for (const int arrow : arrows)
            result.shortest[arrow] = collection.place(ways.loopThrough(arrow));
        ways.findStrongest(node, ends);
        for (const int arrow : arrows)
            result.strongest[arrow] = collection.place(ways.loopThrough(arrow));
    }
    result.loops = collection.loops;
    return result;
}

} // namespace core
