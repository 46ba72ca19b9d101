#include "core/analysis/routes.h"

#include "core/analysis/adjacency.h"
#include "core/analysis/whatif.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace core {

namespace {

constexpr int Far = std::numeric_limits<int>::max() / 2;

/// Steps to or from a node, along the arrows or against them.
std::vector<int> distances(const CausalGraph &graph, int root, Direction direction)
{
    const Adjacency arrows(graph, direction);
    std::vector<int> steps(size_t(graph.nodes.size()), Far);
    std::vector<int> queue{root};
    steps[size_t(root)] = 0;
    for (size_t i = 0; i < queue.size(); ++i) {
        for (const int end : arrows.ends(queue[i])) {
            if (steps[size_t(end)] != Far)
                continue;
            steps[size_t(end)] = steps[size_t(queue[i])] + 1;
            queue.push_back(end);
        }
    }
    return steps;
}

/// Tries all ways, strongest hopes first, and gives up where even the best rest is too little.
class StrongestRoutes
{
public:
    StrongestRoutes(const CausalGraph &graph, int from, int to)
        : m_graph(graph)
        , m_influence(graph)
        , m_out(graph, Direction::Outgoing)
        , m_to(to)
        , m_isOn(size_t(graph.nodes.size()))
    {
        hope();
        m_route = Route{{from}, {}, 1};
        m_isOn[size_t(from)] = 1;
        walk(from, MostArrows);
    }

    QList<Route> best;

private:
    static constexpr int MostArrows = 5;
    static constexpr qsizetype Most = 3;

    /// The most that a way of so many arrows can pass on from each node.
    void hope()
    {
        std::vector<double> none(m_isOn.size());
        none[size_t(m_to)] = 1;
        m_hope.assign(1, none);
        for (int left = 1; left <= MostArrows; ++left) {
            std::vector<double> hopes = m_hope.back();
            for (int i = 0; i < m_graph.arrows.size(); ++i) {
                const CausalArrow &arrow = m_graph.arrows[i];
                double &hope = hopes[size_t(arrow.from)];
                hope = std::max(hope, strength(i) * m_hope.back()[size_t(arrow.to)]);
            }
            m_hope.push_back(hopes);
        }
    }

    double strength(int arrow) const { return std::abs(m_influence.passedOn(arrow)); }

    bool isWorse(double passedOn) const
    {
        return passedOn == 0 || (best.size() == Most && passedOn <= std::abs(best.last().passedOn));
    }

    void walk(int node, int left)
    {
        if (node == m_to && !m_route.arrows.isEmpty()) {
            keep();
            return;
        }
        if (left == 0)
            return;
        for (const int arrow : m_out.arrows(node)) {
            const int next = m_graph.arrows[arrow].to;
            const double before = m_route.passedOn;
            const double hope = m_hope[size_t(left) - 1][size_t(next)];
            if (m_isOn[size_t(next)] != 0 || isWorse(std::abs(before) * strength(arrow) * hope))
                continue;
            m_isOn[size_t(next)] = 1;
            m_route.nodes.append(next);
            m_route.arrows.append(arrow);
            m_route.passedOn = before * m_influence.passedOn(arrow);
            walk(next, left - 1);
            m_route.passedOn = before;
            m_route.arrows.removeLast();
            m_route.nodes.removeLast();
            m_isOn[size_t(next)] = 0;
        }
    }

    void keep()
    {
        const auto place = std::ranges::find_if(best, [this](const Route &route) {
            return std::abs(route.passedOn) < std::abs(m_route.passedOn);
        });
        best.insert(place - best.begin(), m_route);
        if (best.size() > Most)
            best.removeLast();
    }

    const CausalGraph &m_graph;
    Influence m_influence;
    Adjacency m_out;
    int m_to;
    std::vector<char> m_isOn;
    std::vector<std::vector<double>> m_hope; // By arrows left, by node.
    Route m_route;
};

} // namespace

Passage passage(const CausalGraph &graph, int from, int to, int mostArrows)
{
    const std::vector<int> begin = distances(graph, from, Direction::Outgoing);
    const std::vector<int> end = distances(graph, to, Direction::Incoming);
    Passage found;
    for (int node = 0; node < graph.nodes.size(); ++node) {
        if (begin[size_t(node)] + end[size_t(node)] <= mostArrows)
            found.nodes.append(node);
    }
    for (int i = 0; i < graph.arrows.size(); ++i) {
        const CausalArrow &arrow = graph.arrows[i];
        if (begin[size_t(arrow.from)] + 1 + end[size_t(arrow.to)] <= mostArrows)
            found.arrows.append(i);
    }
    return found;
}

QList<Route> strongestRoutes(const CausalGraph &graph, int from, int to)
{
    return StrongestRoutes(graph, from, to).best;
}

} // namespace core
