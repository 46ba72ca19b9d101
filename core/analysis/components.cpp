#include "core/analysis/components.h"

#include "core/analysis/adjacency.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

/// Tarjan 1972, with its own stack: a map of many cards must not exhaust the program's.
class Tarjan
{
public:
    explicit Tarjan(const CausalGraph &graph)
        : m_out(graph, Direction::Outgoing)
        , m_order(size_t(graph.nodes.size()), -1)
        , m_low(m_order.size())
        , m_next(m_order.size())
        , m_open(m_order.size())
    {}

    QList<QList<int>> run()
    {
        for (int node = 0; node < int(m_order.size()); ++node) {
            if (m_order[size_t(node)] < 0)
                explore(node);
        }
        return m_found;
    }

private:
    void explore(int root)
    {
        enter(root);
        while (!m_path.empty()) {
            const int node = m_path.back();
            const auto targets = m_out.ends(node);
            if (m_next[size_t(node)] < targets.size())
                look(node, targets[m_next[size_t(node)]++]);
            else
                leave(node);
        }
    }

    void enter(int node)
    {
        m_order[size_t(node)] = m_low[size_t(node)] = m_count++;
        m_open[size_t(node)] = true;
        m_path.push_back(node);
        m_waiting.push_back(node);
    }

    void look(int node, int target)
    {
        if (m_order[size_t(target)] < 0)
            enter(target);
        else if (m_open[size_t(target)])
            lower(node, m_order[size_t(target)]);
    }

    void leave(int node)
    {
        m_path.pop_back();
        if (!m_path.empty())
            lower(m_path.back(), m_low[size_t(node)]);
        if (m_low[size_t(node)] == m_order[size_t(node)])
            close(node);
    }

    void close(int node)
    {
        auto first = m_waiting.end();
        do
            --first;
        while (*first != node);
        QList<int> group(first, m_waiting.end());
        m_waiting.erase(first, m_waiting.end());
        for (const int member : group)
            m_open[size_t(member)] = false;
        std::sort(group.begin(), group.end());
        if (group.size() > 1 || linksToItself(node))
            m_found.append(group);
    }

    bool linksToItself(int node) const
    {
        const auto targets = m_out.ends(node);
        return std::find(targets.begin(), targets.end(), node) != targets.end();
    }

    void lower(int node, int value) { m_low[size_t(node)] = std::min(m_low[size_t(node)], value); }

    Adjacency m_out;
    std::vector<int> m_order; // When it was first seen; -1 is not yet.
    std::vector<int> m_low;   // The earliest node it can get back to.
    std::vector<size_t> m_next;
    std::vector<char> m_open;
    std::vector<int> m_path;
    std::vector<int> m_waiting;
    QList<QList<int>> m_found;
    int m_count = 0;
};

} // namespace

QList<QList<int>> components(const CausalGraph &graph)
{
    QList<QList<int>> found = Tarjan(graph).run();
    std::ranges::sort(found, [](const QList<int> &a, const QList<int> &b) {
        return a.size() != b.size() ? a.size() > b.size() : a.first() < b.first();
    });
    return found;
}

} // namespace core
