#include "core/analysis/loops.h"

#include "core/analysis/loopdescription.h"
#include "core/analysis/loopkernel.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace core {

namespace {

constexpr int Far = std::numeric_limits<int>::max() / 2;
constexpr int Gone = Far + 1;

/// Which loops go on the list: all up to a length, and some of the next.
struct ListRule
{
    int wholeLength;
    qsizetype ofTheNext;
};

/// Says when a search must end.
class Brake
{
public:
    explicit Brake(const LoopLimits &limits) : m_limits(limits), m_left(limits.steps) {}

    bool isOn()
    {
        if (++m_done % Interval != 0)
            return false;
        m_left -= Interval;
        return m_left <= 0 || (m_limits.stop && m_limits.stop());
    }

private:
    static constexpr qint64 Interval = 1024;

    const LoopLimits &m_limits;
    qint64 m_left;
    qint64 m_done = 0;
};

/// Counts the loops through one node after another and takes each away when done, so that every
/// loop is met once. It goes only where the way back still fits in the length.
class Search
{
public:
    Search(const LoopKernel &kernel, int maxLength, qsizetype listed, Brake &brake)
        : m_kernel(kernel)
        , m_maxLength(std::min(maxLength, kernel.size()))
        , m_listed(listed)
        , m_brake(brake)
        , m_rule{m_maxLength, 0}
        , m_distance(size_t(kernel.size()), Far)
        , m_steps(size_t(m_maxLength) + 1)
        , m_byNode(size_t(kernel.size()))
    {
        found.byLength.resize(m_maxLength + 1);
    }

    void list(ListRule rule) { m_rule = rule; }

    /// False when it was stopped: then the counts are not whole.
    bool run()
    {
        for (int root = 0; root < m_kernel.size() && m_maxLength > 0; ++root) {
            if (m_distance[size_t(root)] == Gone)
                continue;
            measure(root);
            if (!walk(root))
                return false;
            for (const int node : m_measured)
                m_distance[size_t(node)] = Far;
            takeAway(root);
        }
        found.byNode = QList<qint64>(m_byNode.begin(), m_byNode.end());
        return true;
    }

    LoopsFound found; // By node of the kernel.

private:
    struct Step
    {
        int node;
        int sign;     // Of the way so far.
        int next;     // The arc to try.
        int arrow;    // The one that it was left by.
        int distance; // Kept while on the path, where the node is far for all others.
    };

    /// The shortest way back to the root from every node that is near enough.
    void measure(int root)
    {
        int *const distances = m_distance.data();
        m_measured.assign(1, root);
        distances[root] = 0;
        for (size_t i = 0; i < m_measured.size(); ++i) {
            const int node = m_measured[i];
            const int distance = distances[node] + 1;
            if (distance == m_maxLength)
                return;
            for (const int from : m_kernel.in.of(node)) {
                if (distances[from] != Far)
                    continue;
                distances[from] = distance;
                m_measured.push_back(from);
            }
        }
    }

    bool walk(int root)
    {
        int *const distances = m_distance.data();
        int depth = 0;
        m_steps[0] = Step{root, 1, 0, 0, 0};
        while (depth >= 0) {
            if (m_brake.isOn())
                return false;
            Step &here = m_steps[size_t(depth)];
            const auto arcs = m_kernel.out.of(here.node);
            if (size_t(here.next) == arcs.size()) {
                distances[here.node] = here.distance;
                --depth;
                continue;
            }
            const LoopKernel::Arc arc = arcs[size_t(here.next++)];
            here.arrow = arc.arrow;
            const int distance = distances[arc.to];
            if (distance + depth + 1 > m_maxLength)
                continue;
            if (arc.to == root) {
                count(depth + 1, here.sign * arc.sign);
                continue;
            }
            distances[arc.to] = Far;
            m_steps[size_t(++depth)] = Step{arc.to, here.sign * arc.sign, 0, 0, distance};
        }
        return true;
    }

    void count(int length, int sign)
    {
        ++found.byLength[length];
        (sign > 0 ? found.reinforcing : sign < 0 ? found.balancing : found.undetermined) += 1;
        for (size_t i = 0; i < size_t(length); ++i)
            ++m_byNode[size_t(m_steps[i].node)];
        if (isListed(length))
            keep(length, sign);
    }

    bool isListed(int length)
    {
        if (found.list.size() == m_listed)
            return false;
        return length <= m_rule.wholeLength
               || (length == m_rule.wholeLength + 1 && m_rule.ofTheNext-- > 0);
    }

    void keep(int length, int sign)
    {
        Loop loop;
        loop.sign = sign;
        loop.nodes.reserve(length);
        loop.arrows.reserve(length);
        for (size_t i = 0; i < size_t(length); ++i) {
            loop.nodes.append(m_kernel.nodes[size_t(m_steps[i].node)]);
            loop.arrows.append(m_steps[i].arrow);
        }
        const auto first = std::ranges::min_element(loop.nodes) - loop.nodes.begin();
        std::rotate(loop.nodes.begin(), loop.nodes.begin() + first, loop.nodes.end());
        std::rotate(loop.arrows.begin(), loop.arrows.begin() + first, loop.arrows.end());
        found.list.append(std::move(loop));
    }

    /// Also takes away what can be on no loop any more.
    void takeAway(int root)
    {
        m_leaving.assign(1, root);
        m_distance[size_t(root)] = Gone;
        while (!m_leaving.empty()) {
            const int node = m_leaving.back();
            m_leaving.pop_back();
            for (const LoopKernel::Arc &arc : m_kernel.out.of(node)) {
                m_kernel.in.drop(arc.to, node);
                leaveWhenLoose(arc.to);
            }
            for (const int from : m_kernel.in.of(node)) {
                m_kernel.out.drop(from, LoopKernel::Arc{node});
                leaveWhenLoose(from);
            }
        }
    }

    void leaveWhenLoose(int node)
    {
        const bool isLoose = m_kernel.in.of(node).empty() || m_kernel.out.of(node).empty();
        if (!isLoose || m_distance[size_t(node)] == Gone)
            return;
        m_distance[size_t(node)] = Gone;
        m_leaving.push_back(node);
    }

    LoopKernel m_kernel; // Its own: arcs of what was taken away are dropped.
    int m_maxLength;
    qsizetype m_listed;
    Brake &m_brake;
    ListRule m_rule;
    std::vector<int> m_distance;
    std::vector<Step> m_steps;
    std::vector<qint64> m_byNode;
    std::vector<int> m_measured;
    std::vector<int> m_leaving;
};

/// The loops up to one length; nothing when stopped.
std::optional<LoopsFound>
pass(const LoopKernel &kernel, int maxLength, qsizetype listed, Brake &brake)
{
    Search search(kernel, maxLength, listed, brake);
    if (!search.run())
        return std::nullopt;
    if (search.found.count() <= listed)
        return search.found;

    // Too many: once more, for the shortest.
    qint64 fitting = 0;
    int whole = 0;
    while (fitting + search.found.byLength[whole + 1] <= listed)
        fitting += search.found.byLength[++whole];
    Search again(kernel, whole + 1, listed, brake);
    again.list(ListRule{whole, listed - fitting});
    if (!again.run())
        return std::nullopt;
    search.found.list = again.found.list;
    return search.found;
}

/// As far as the brake lets it come, one length after another.
LoopsFound deepen(const LoopKernel &kernel, int maxLength, const LoopLimits &limits)
{
    Brake brake(limits);
    LoopsFound best;
    best.byLength.resize(1);
    best.byNode.resize(kernel.size());
    for (int length = 1; length <= maxLength; ++length) {
        std::optional<LoopsFound> found = pass(kernel, length, limits.listed, brake);
        if (!found) {
            best.complete = false;
            return best;
        }
        best = *found;
        best.maxLength = length;
    }
    return best;
}

/// At one go, which is twice as fast; when that takes too long, short loops first.
LoopsFound search(const LoopKernel &kernel, int wanted, const LoopLimits &limits)
{
    if (!limits.stop) {
        Brake brake(limits);
        if (std::optional<LoopsFound> found = pass(kernel, wanted, limits.listed, brake))
            return *found;
    }
    return deepen(kernel, std::min(wanted, kernel.size()), limits);
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
    LoopsFound result = search(kernel, wanted, limits);
    if (result.complete)
        result.maxLength = wanted;

    QList<qint64> byNode(nodes);
    for (int i = 0; i < kernel.size(); ++i)
        byNode[kernel.nodes[size_t(i)]] = result.byNode[i];
    result.byNode = byNode;
    LoopDescription description(simple);
    for (Loop &loop : result.list)
        description.fill(loop);
    return result;
}

} // namespace core
