#include "core/analysis/loops.h"

#include "core/analysis/adjacency.h"
#include "core/analysis/loopkernel.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

constexpr int Far = std::numeric_limits<int>::max() / 2;

/// Which loops go on the list: all up to a length, and some of the next.
struct ListRule
{
    int wholeLength;
    qsizetype ofTheNext;
};

/// Counts the loops through one node after another and takes each away when done, so that every
/// loop is met once. It goes only where the way back still fits in the length.
class Search
{
public:
    Search(const LoopKernel &kernel, int maxLength, const LoopLimits &limits)
        : m_kernel(kernel)
        , m_maxLength(std::min(maxLength, kernel.size()))
        , m_limits(limits)
        , m_rule{m_maxLength, 0}
        , m_there(size_t(kernel.size()), true)
        , m_distance(size_t(kernel.size()), Far)
        , m_ins(size_t(kernel.size()))
        , m_outs(size_t(kernel.size()))
        , m_steps(size_t(m_maxLength) + 1)
    {
        found.byLength.resize(m_maxLength + 1);
        found.byNode.resize(kernel.size());
        for (size_t node = 0; node < m_there.size(); ++node) {
            m_ins[node] = kernel.inStart[node + 1] - kernel.inStart[node];
            m_outs[node] = kernel.outStart[node + 1] - kernel.outStart[node];
        }
    }

    void list(ListRule rule) { m_rule = rule; }

    /// False when it was stopped: then the counts are not whole.
    bool run()
    {
        for (int root = 0; root < m_kernel.size() && m_maxLength > 0; ++root) {
            if (!m_there[size_t(root)])
                continue;
            measure(root);
            if (!walk(root))
                return false;
            for (const int node : m_measured)
                m_distance[size_t(node)] = Far;
            takeAway(root);
        }
        return true;
    }

    LoopsFound found; // Nodes and lists as in the kernel.

private:
    struct Step
    {
        int node;
        int sign; // Of the way so far.
        int next;
        int distance; // Kept while on the path, where the node is far for all others.
    };

    /// The shortest way back to the root from every node that is near enough.
    void measure(int root)
    {
        m_measured.assign(1, root);
        m_distance[size_t(root)] = 0;
        for (size_t i = 0; i < m_measured.size(); ++i) {
            const auto node = size_t(m_measured[i]);
            const int distance = m_distance[node] + 1;
            if (distance == m_maxLength)
                return;
            for (int in = m_kernel.inStart[node]; in < m_kernel.inStart[node + 1]; ++in) {
                const int from = m_kernel.in[size_t(in)];
                if (!m_there[size_t(from)] || m_distance[size_t(from)] != Far)
                    continue;
                m_distance[size_t(from)] = distance;
                m_measured.push_back(from);
            }
        }
    }

    bool walk(int root)
    {
        int depth = 0;
        m_steps[0] = Step{root, 1, m_kernel.outStart[size_t(root)], 0};
        while (depth >= 0) {
            if (isStopped())
                return false;
            Step &here = m_steps[size_t(depth)];
            if (here.next == m_kernel.outStart[size_t(here.node) + 1]) {
                m_distance[size_t(here.node)] = here.distance;
                --depth;
                continue;
            }
            const LoopKernel::Arc arc = m_kernel.out[size_t(here.next++)];
            const int distance = m_distance[size_t(arc.to)];
            if (distance + depth + 1 > m_maxLength)
                continue;
            if (arc.to == root) {
                count(depth + 1, here.sign * arc.sign);
                continue;
            }
            m_distance[size_t(arc.to)] = Far;
            m_steps[size_t(++depth)] =
                Step{arc.to, here.sign * arc.sign, m_kernel.outStart[size_t(arc.to)], distance};
        }
        return true;
    }

    bool isStopped() { return ++m_done % 1024 == 0 && m_limits.stop && m_limits.stop(); }

    void count(int length, int sign)
    {
        ++found.byLength[length];
        (sign > 0 ? found.reinforcing : sign < 0 ? found.balancing : found.undetermined) += 1;
        for (int i = 0; i < length; ++i)
            ++found.byNode[m_steps[size_t(i)].node];
        if (isListed(length))
            keep(length, sign);
    }

    bool isListed(int length)
    {
        if (found.list.size() == m_limits.listed)
            return false;
        return length <= m_rule.wholeLength
               || (length == m_rule.wholeLength + 1 && m_rule.ofTheNext-- > 0);
    }

    void keep(int length, int sign)
    {
        Loop loop;
        loop.sign = sign;
        loop.nodes.resize(length);
        for (int i = 0; i < length; ++i)
            loop.nodes[i] = m_kernel.nodes[size_t(m_steps[size_t(i)].node)];
        std::rotate(loop.nodes.begin(), std::ranges::min_element(loop.nodes), loop.nodes.end());
        found.list.append(loop);
    }

    /// Also takes away what can be on no loop any more.
    void takeAway(int root)
    {
        m_leaving.assign(1, root);
        m_there[size_t(root)] = false;
        while (!m_leaving.empty()) {
            const auto node = size_t(m_leaving.back());
            m_leaving.pop_back();
            for (int out = m_kernel.outStart[node]; out < m_kernel.outStart[node + 1]; ++out)
                lose(m_ins, m_kernel.out[size_t(out)].to);
            for (int in = m_kernel.inStart[node]; in < m_kernel.inStart[node + 1]; ++in)
                lose(m_outs, m_kernel.in[size_t(in)]);
        }
    }

    void lose(std::vector<int> &arrows, int node)
    {
        if (--arrows[size_t(node)] > 0 || !m_there[size_t(node)])
            return;
        m_there[size_t(node)] = false;
        m_leaving.push_back(node);
    }

    const LoopKernel &m_kernel;
    int m_maxLength;
    const LoopLimits &m_limits;
    ListRule m_rule;
    std::vector<char> m_there;
    std::vector<int> m_distance;
    std::vector<int> m_ins; // Arrows from nodes that are still there.
    std::vector<int> m_outs;
    std::vector<Step> m_steps;
    std::vector<int> m_measured;
    std::vector<int> m_leaving;
    quint64 m_done = 0;
};

/// The loops up to one length; nothing when stopped.
std::optional<LoopsFound> pass(const LoopKernel &kernel, int maxLength, const LoopLimits &limits)
{
    Search search(kernel, maxLength, limits);
    if (!search.run())
        return std::nullopt;
    if (search.found.count() <= limits.listed)
        return search.found;

    // Too many: once more, for the shortest.
    qint64 listed = 0;
    int whole = 0;
    while (listed + search.found.byLength[whole + 1] <= limits.listed)
        listed += search.found.byLength[++whole];
    Search again(kernel, whole + 1, limits);
    again.list(ListRule{whole, limits.listed - listed});
    if (!again.run())
        return std::nullopt;
    search.found.list = again.found.list;
    return search.found;
}

LoopsFound deepen(const LoopKernel &kernel, int maxLength, const LoopLimits &limits)
{
    LoopsFound best;
    best.byLength.resize(1);
    best.byNode.resize(kernel.size());
    for (int length = 1; length <= maxLength; ++length) {
        std::optional<LoopsFound> found = pass(kernel, length, limits);
        if (!found) {
            best.complete = false;
            return best;
        }
        best = *found;
        best.maxLength = length;
    }
    return best;
}

LoopClass classOf(const Loop &loop, const CausalGraph &graph)
{
    QList<LoopStep> steps;
    steps.reserve(loop.nodes.size());
    for (int i = 0; i < loop.nodes.size(); ++i)
        steps.append(
            LoopStep{graph.nodes[loop.nodes[i]].polarity, graph.arrows[loop.arrows[i]].sign});
    return classOf(steps);
}

void take(Loop &loop, const CausalArrow &arrow)
{
    loop.weakest = std::min(loop.weakest, arrow.weight);
    loop.disputed += arrow.disputed ? 1 : 0;
    loop.unsure += arrow.certainty == Certainty::Sure ? 0 : 1;
}

/// `next` holds -1 for every node, before and after.
void describe(Loop &loop, const CausalGraph &graph, const Adjacency &out, std::vector<int> &next)
{
    for (int i = 0; i < loop.nodes.size(); ++i)
        next[size_t(loop.nodes[i])] = loop.nodes[(i + 1) % loop.nodes.size()];
    loop.arrows.reserve(loop.nodes.size());
    loop.weakest = std::numeric_limits<double>::max();
    for (const int node : loop.nodes) {
        for (const int index : out.arrows(node)) {
            const CausalArrow &arrow = graph.arrows[index];
            if (arrow.to == next[size_t(node)]) {
                loop.arrows.append(index);
                take(loop, arrow);
            } else if (next[size_t(arrow.to)] >= 0 && arrow.to != node) {
                loop.chordless = false;
            }
        }
    }
    for (const int node : loop.nodes)
        next[size_t(node)] = -1;
    loop.kind = classOf(loop, graph);
}

void describe(QList<Loop> &list, const CausalGraph &graph)
{
    const Adjacency out(graph, Direction::Outgoing);
    std::vector<int> next(size_t(graph.nodes.size()), -1);
    for (Loop &loop : list)
        describe(loop, graph, out, next);
}

} // namespace

LoopsFound findLoops(const CausalGraph &graph, const LoopLimits &limits)
{
    constexpr int UsualLength = 8;
    constexpr int SmallMap = 15;
    const CausalGraph simple = collapsed(graph).graph;
    const auto nodes = int(simple.nodes.size());
    const int wanted = limits.maxLength.value_or(nodes <= SmallMap ? nodes : UsualLength);

    const LoopKernel kernel(simple);
    LoopsFound result;
    if (limits.stop)
        result = deepen(kernel, std::min(wanted, kernel.size()), limits);
    else
        result = *pass(kernel, wanted, limits);
    if (result.complete)
        result.maxLength = wanted;

    QList<qint64> byNode(nodes);
    for (int i = 0; i < kernel.size(); ++i)
        byNode[kernel.nodes[size_t(i)]] = result.byNode[i];
    result.byNode = byNode;
    describe(result.list, simple);
    return result;
}

} // namespace core
