#include "core/analysis/whatif.h"

#include "core/analysis/adjacency.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double Weakening = .8;
constexpr double Rest = 1e-6;
constexpr int MostRounds = 200;
constexpr double LeastSaid = .03;

/// The hyperbolic tangent up to .8, where it never leaves: a continued fraction, exact to twelve
/// decimals, the same on every machine.
double bent(double x)
{
    const double y = x * x;
    return x * (135135 + y * (17325 + y * (378 + y)))
           / (135135 + y * (62370 + y * (3150 + y * 28)));
}

} // namespace

Amount amountOf(double change)
{
    const double size = std::abs(change);
    if (size >= .3)
        return Amount::Much;
    if (size >= .1)
        return Amount::Some;
    return size >= LeastSaid ? Amount::Little : Amount::Hardly;
}

Influence::Influence(const CausalGraph &graph)
    : m_passedOn(size_t(graph.arrows.size()))
    , m_changes(size_t(graph.nodes.size()))
    , m_next(m_changes.size())
    , m_isHeld(m_changes.size())
{
    const Adjacency in(graph, Direction::Incoming);
    m_start.reserve(m_changes.size() + 1);
    m_shares.reserve(m_passedOn.size());
    m_start.push_back(0);
    for (int node = 0; node < graph.nodes.size(); ++node) {
        double sum = 0;
        for (const int arrow : in.arrows(node))
            sum += graph.arrows[arrow].weight;
        for (const int arrow : in.arrows(node)) {
            const CausalArrow &it = graph.arrows[arrow];
            const double part = Weakening * it.sign * it.weight / std::max(1., sum);
            m_passedOn[size_t(arrow)] = part;
            if (it.sign != 0)
                m_shares.push_back(Share{it.from, part});
        }
        m_start.push_back(int(m_shares.size()));
    }
}

/// One round; answers the largest difference.
double Influence::step(const std::vector<char> &isHeld,
                       const std::vector<double> &changes,
                       std::vector<double> &next) const
{
    double moved = 0;
    for (size_t node = 0; node < changes.size(); ++node) {
        if (isHeld[node] != 0) {
            next[node] = changes[node];
            continue;
        }
        double sum = 0;
        const auto end = size_t(m_start[node + 1]);
        for (auto i = size_t(m_start[node]); i < end; ++i)
            sum += m_shares[i].part * changes[size_t(m_shares[i].from)];
        next[node] = sum == 0 ? 0 : bent(sum);
        moved = std::max(moved, std::abs(next[node] - changes[node]));
    }
    return moved;
}

WhatIf Influence::whatIf(const QList<Held> &held) const
{
    std::vector<double> changes(m_changes.size());
    std::vector<double> next(changes.size());
    std::vector<char> isHeld(changes.size());
    WhatIf result;
    result.begins.fill(-1, qsizetype(changes.size()));
    for (const Held &it : held) {
        changes[size_t(it.node)] = it.change;
        isHeld[size_t(it.node)] = 1;
        result.begins[it.node] = 0;
    }
    for (double moved = 1; moved >= Rest && result.rounds < MostRounds;) {
        moved = step(isHeld, changes, next);
        changes.swap(next);
        ++result.rounds;
        for (size_t node = 0; node < changes.size(); ++node) {
            int &begins = result.begins[qsizetype(node)];
            if (begins < 0 && std::abs(changes[node]) >= LeastSaid)
                begins = result.rounds;
        }
    }
    result.changes = QList<double>(changes.begin(), changes.end());
    return result;
}

const std::vector<double> &Influence::changesWhen(const Held &held, double rest)
{
    const auto node = size_t(held.node);
    std::fill(m_changes.begin(), m_changes.end(), 0);
    m_changes[node] = held.change;
    m_isHeld[node] = 1;
    double moved = 1;
    for (int round = 0; moved >= rest && round < MostRounds; ++round) {
        moved = step(m_isHeld, m_changes, m_next);
        m_changes.swap(m_next);
    }
    m_isHeld[node] = 0;
    return m_changes;
}

std::vector<double> Influence::worthOf(const std::vector<double> &wishes) const
{
    std::vector<double> worth(wishes);
    std::vector<double> next(worth.size());
    double moved = 1;
    for (int round = 0; moved >= RestWhenMany && round < MostRounds; ++round) {
        next = wishes;
        for (size_t node = 0; node < worth.size(); ++node) {
            if (worth[node] == 0)
                continue;
            const auto end = size_t(m_start[node + 1]);
            for (auto i = size_t(m_start[node]); i < end; ++i)
                next[size_t(m_shares[i].from)] += m_shares[i].part * worth[node];
        }
        moved = 0;
        for (size_t node = 0; node < worth.size(); ++node)
            moved = std::max(moved, std::abs(next[node] - worth[node]));
        worth.swap(next);
    }
    return worth;
}

QList<QList<double>> koskoRun(const CausalGraph &graph, const QList<double> &initial)
{
    constexpr double Still = .001;
    QList<QList<double>> rows{initial};
    for (double moved = 1; moved >= Still && rows.size() <= MostRounds;) {
        const QList<double> &last = rows.last();
        QList<double> next = last;
        for (const CausalArrow &arrow : graph.arrows)
            next[arrow.to] += arrow.sign * arrow.weight * last[arrow.from];
        moved = 0;
        for (qsizetype i = 0; i < next.size(); ++i) {
            next[i] = 1 / (1 + std::exp(-next[i]));
            moved = std::max(moved, std::abs(next[i] - last[i]));
        }
        rows.append(next);
    }
    return rows;
}

} // namespace core
