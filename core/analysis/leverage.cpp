#include "core/analysis/leverage.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

/// Looked at card by card while that takes little; larger maps are estimated.
constexpr qint64 MostLookedAt = 4'000'000;
constexpr double RestOfPoint = 1e-5;

bool isBetterOrSame(const Lever &a, const Lever &b)
{
    const bool areAsked = a.willingness && b.willingness;
    return a.effect >= b.effect && a.viciousLoops >= b.viciousLoops && a.ease >= b.ease
           && (!areAsked || *a.willingness >= *b.willingness);
}

bool isBetter(const Lever &a, const Lever &b)
{
    return isBetterOrSame(a, b) && !isBetterOrSame(b, a);
}

void findLayers(QList<Lever> &levers)
{
    constexpr int None = -1;
    for (Lever &lever : levers)
        lever.layer = None;
    qsizetype placed = 0;
    for (int layer = 0; placed < levers.size(); ++layer) {
        QList<qsizetype> best;
        for (qsizetype i = 0; i < levers.size(); ++i) {
            const auto beats = [&](const Lever &other) {
                return other.layer == None && isBetter(other, levers[i]);
            };
            if (levers[i].layer == None && std::ranges::none_of(levers, beats))
                best.append(i);
        }
        for (const qsizetype i : best)
            levers[i].layer = layer;
        placed += best.size();
    }
}

/// What each node does for what is wished, in this map and in varied ones.
class Effects
{
public:
    Effects(const CausalGraph &graph, const QSet<int> &targets)
        : m_graph(graph), m_wishes(size_t(graph.nodes.size()))
    {
        for (const int target : targets) {
            const CausalNode &node = graph.nodes[target];
            m_wishes[size_t(target)] = 2. * node.weight * wish(node.polarity);
        }
        for (int i = 0; i < graph.nodes.size(); ++i) {
            const CausalNode &node = graph.nodes[i];
            if (wish(node.polarity) != 0 && node.changeable != Changeable::No)
                candidates.append(i);
        }
    }

    QList<int> candidates;

    QList<double> of(const CausalGraph &graph, double rest) const
    {
        Influence influence(graph);
        QList<double> effects;
        for (const int node : candidates) {
            const Held held{node, double(wish(m_graph.nodes[node].polarity))};
            const std::vector<double> &changes = influence.changesWhen(held, rest);
            double sum = 0;
            for (size_t i = 0; i < changes.size(); ++i)
                sum += m_wishes[i] * changes[i];
            effects.append(sum - m_wishes[size_t(node)] * held.change);
        }
        return effects;
    }

    /// As if effects simply added up.
    QList<double> estimated(const CausalGraph &graph) const
    {
        const std::vector<double> worth = Influence(graph).worthOf(m_wishes);
        QList<double> effects;
        for (const int node : candidates)
            effects.append(wish(m_graph.nodes[node].polarity)
                           * (worth[size_t(node)] - m_wishes[size_t(node)]));
        return effects;
    }

    /// The mean change of what should change.
    double mean(int node, double effect) const
    {
        double most = -std::abs(m_wishes[size_t(node)]);
        for (const double it : m_wishes)
            most += std::abs(it);
        return most > 0 ? effect / most : 0;
    }

    bool areFew() const
    {
        const qint64 size = m_graph.arrows.size() + 4 * m_graph.nodes.size();
        return candidates.size() * size * Draws <= MostLookedAt;
    }

private:
    const CausalGraph &m_graph;
    std::vector<double> m_wishes;
};

/// For each candidate its place among all; equals share the better one.
QList<int> ranksOf(const QList<double> &effects)
{
    QList<double> sorted = effects;
    std::ranges::sort(sorted, std::greater());
    QList<int> ranks;
    for (const double effect : effects) {
        const auto place = std::ranges::lower_bound(sorted, effect, std::greater());
        ranks.append(int(place - sorted.begin()) + 1);
    }
    return ranks;
}

RankBand bandOf(QList<int> ranks)
{
    std::ranges::sort(ranks);
    const auto topThree = std::ranges::upper_bound(ranks, 3) - ranks.begin();
    return RankBand{ranks[ranks.size() / 10],
                    ranks[ranks.size() * 9 / 10],
                    double(topThree) / double(ranks.size())};
}

QList<RankBand> bands(const CausalGraph &graph,
                      const Effects &effects,
                      const QList<double> &point,
                      const std::function<bool()> &stop,
                      Rng &rng)
{
    QList<QList<int>> ranks(effects.candidates.size());
    const auto take = [&ranks](const QList<double> &values) {
        const QList<int> places = ranksOf(values);
        for (qsizetype i = 0; i < places.size(); ++i)
            ranks[i].append(places[i]);
    };
    const bool isExact = effects.areFew();
    const QList<double> estimate = isExact ? QList<double>() : effects.estimated(graph);
    for (int draw = 0; draw < Draws && !(stop && stop()); ++draw) {
        const CausalGraph other = varied(graph, rng);
        QList<double> values =
            isExact ? effects.of(other, Influence::RestWhenMany) : effects.estimated(other);
        for (qsizetype i = 0; i < estimate.size(); ++i)
            values[i] += point[i] - estimate[i];
        take(values);
    }
    if (ranks.value(0).isEmpty())
        take(point);
    QList<RankBand> result;
    for (const QList<int> &it : std::as_const(ranks))
        result.append(bandOf(it));
    return result;
}

} // namespace

QList<Lever> levers(const CausalGraph &graph, const LeverageQuestion &question, Rng &rng)
{
    const Effects effects(graph, question.targets);
    const QList<double> point = effects.of(graph, RestOfPoint);
    const QList<RankBand> ranks = bands(graph, effects, point, question.stop, rng);
    QList<Lever> list;
    for (qsizetype i = 0; i < point.size(); ++i) {
        Lever lever;
        lever.node = effects.candidates[i];
        lever.effect = point[i];
        lever.amount = amountOf(effects.mean(lever.node, lever.effect));
        lever.ranks = ranks[i];
        lever.viciousLoops = int(std::ranges::count_if(
            question.vicious, [&](const Loop &loop) { return loop.nodes.contains(lever.node); }));
        lever.ease = easeOf(graph.nodes[lever.node].changeable);
        lever.willingness = graph.nodes[lever.node].willingness;
        list.append(lever);
    }
    findLayers(list);
    std::ranges::stable_sort(list, [](const Lever &a, const Lever &b) {
        return a.layer != b.layer ? a.layer < b.layer : a.effect > b.effect;
    });
    return list;
}

QList<Lever> promising(const QList<Lever> &levers)
{
    constexpr qsizetype Most = 5;
    constexpr qsizetype Enough = 3;
    QList<Lever> list;
    for (const Lever &lever : levers) { // By layer.
        const bool isOfLayer = lever.layer == 0 || list.size() < Enough;
        if (isOfLayer && lever.effect > 0 && list.size() < Most)
            list.append(lever);
    }
    return list;
}

QList<int> costsOf(const CausalGraph &graph)
{
    constexpr int CostWhenHard = 3;
    QList<int> costs;
    for (const CausalNode &node : graph.nodes) {
        const int ease = easeOf(node.changeable);
        costs.append(ease > 0 ? CostWhenHard / ease : 0);
    }
    return costs;
}

} // namespace core
