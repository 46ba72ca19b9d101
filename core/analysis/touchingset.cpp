#include "core/analysis/touchingset.h"

#include <algorithm>
#include <limits>
#include <map>
#include <vector>

namespace core {

namespace {

using Members = std::vector<int>; // Places in the list of candidates, ascending.

/// Leaves out a loop when another needs less to be touched.
std::vector<Members> withoutWider(std::vector<Members> sets)
{
    std::ranges::sort(sets, [](const Members &a, const Members &b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    std::vector<Members> kept;
    for (const Members &set : sets) {
        const auto isInside = [&set](const Members &other) {
            return std::ranges::includes(set, other);
        };
        if (std::ranges::none_of(kept, isInside))
            kept.push_back(set);
    }
    return kept;
}

/// Branch and bound over the loop that is touched by none of the chosen.
class Search
{
public:
    Search(const std::vector<Members> &sets, const std::vector<int> &costs)
        : m_sets(sets), m_costs(costs), m_isChosen(costs.size()), m_isOut(costs.size())
    {}

    /// A choice to begin with: each time what touches most for its cost.
    void beGreedy()
    {
        std::vector<char> isTouched(m_sets.size());
        while (std::ranges::find(isTouched, 0) != isTouched.end()) {
            const int most = mostTouching(isTouched);
            m_isChosen[size_t(most)] = 1;
            for (size_t i = 0; i < m_sets.size(); ++i) {
                if (std::ranges::binary_search(m_sets[i], most))
                    isTouched[i] = 1;
            }
        }
        m_cost = costOfChosen();
        accept();
    }

    void run() { branch(0); }

    Members best;
    bool isWhole = true; // Everything was tried.

private:
    static constexpr int MostSteps = 1'000'000;

    int mostTouching(const std::vector<char> &isTouched) const
    {
        std::vector<int> counts(m_costs.size());
        for (size_t i = 0; i < m_sets.size(); ++i) {
            for (const int member : m_sets[i])
                counts[size_t(member)] += isTouched[i] != 0 ? 0 : 1;
        }
        size_t most = 0;
        for (size_t i = 1; i < counts.size(); ++i) {
            if (counts[i] * m_costs[most] > counts[most] * m_costs[i])
                most = i;
        }
        return int(most);
    }

    int costOfChosen() const
    {
        int cost = 0;
        for (size_t i = 0; i < m_costs.size(); ++i)
            cost += m_isChosen[i] != 0 ? m_costs[i] : 0;
        return cost;
    }

    void accept()
    {
        best.clear();
        for (size_t i = 0; i < m_isChosen.size(); ++i) {
            if (m_isChosen[i] != 0)
                best.push_back(int(i));
        }
        m_leastCost = m_cost;
        std::fill(m_isChosen.begin(), m_isChosen.end(), 0);
        m_cost = 0;
    }

    const Members *firstOpen() const
    {
        const auto isOpen = [this](const Members &set) {
            return std::ranges::none_of(
                set, [this](int member) { return m_isChosen[size_t(member)] != 0; });
        };
        const auto open = std::ranges::find_if(m_sets, isOpen);
        return open == m_sets.end() ? nullptr : &*open;
    }

    void branch(int cost)
    {
        if (++m_steps > MostSteps) {
            isWhole = false;
            return;
        }
        const Members *open = firstOpen();
        if (open == nullptr) {
            if (cost < m_leastCost) {
                const std::vector<char> chosen = m_isChosen;
                m_cost = cost;
                accept();
                m_isChosen = chosen;
            }
            return;
        }
        // A member that was tried for this loop is out for the later tries.
        Members tried;
        for (const int member : *open) {
            const auto place = size_t(member);
            if (m_isOut[place] != 0 || cost + m_costs[place] >= m_leastCost)
                continue;
            m_isChosen[place] = 1;
            branch(cost + m_costs[place]);
            m_isChosen[place] = 0;
            m_isOut[place] = 1;
            tried.push_back(member);
        }
        for (const int member : tried)
            m_isOut[size_t(member)] = 0;
    }

    const std::vector<Members> &m_sets;
    const std::vector<int> &m_costs;
    std::vector<char> m_isChosen;
    std::vector<char> m_isOut;
    int m_cost = 0;
    int m_leastCost = std::numeric_limits<int>::max();
    int m_steps = 0;
};

/// The loops by their candidates: the nodes that may be chosen.
class Candidates
{
public:
    Candidates(const QList<Loop> &loops, const QList<int> &nodeCosts)
    {
        std::map<int, int> places;
        for (const Loop &loop : loops) {
            for (const int node : loop.nodes) {
                if (nodeCosts[node] > 0)
                    places.emplace(node, 0);
            }
        }
        for (auto &[node, place] : places) {
            place = int(nodes.size());
            nodes.push_back(node);
            costs.push_back(nodeCosts[node]);
        }
        for (int i = 0; i < loops.size(); ++i)
            add(i, loops[i], places);
        sets = withoutWider(std::move(sets));
    }

    std::vector<int> nodes;
    std::vector<int> costs;
    std::vector<Members> sets;
    QList<int> untouchable;

private:
    void add(int index, const Loop &loop, const std::map<int, int> &places)
    {
        Members members;
        for (const int node : loop.nodes) {
            if (const auto place = places.find(node); place != places.end())
                members.push_back(place->second);
        }
        std::ranges::sort(members);
        if (members.empty())
            untouchable.append(index);
        else
            sets.push_back(members);
    }
};

} // namespace

TouchingSet touchingSet(const QList<Loop> &loops, const QList<int> &costs)
{
    constexpr size_t MostTried = 25;
    const Candidates candidates(loops, costs);
    Search search(candidates.sets, candidates.costs);
    search.beGreedy();
    const bool areFew = candidates.nodes.size() <= MostTried;
    if (areFew)
        search.run();
    TouchingSet result{{}, areFew && search.isWhole, candidates.untouchable};
    for (const int member : search.best)
        result.nodes.append(candidates.nodes[size_t(member)]);
    return result;
}

} // namespace core
