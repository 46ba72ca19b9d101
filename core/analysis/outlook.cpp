#include "core/analysis/whatif.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

constexpr double StepOfStrength = .25;
constexpr double Known = .8;

/// A map of so many cards asks for so many small chances that they are fetched together.
class Chances
{
public:
    explicit Chances(Rng &rng) : m_rng(rng) {}

    /// 0..255.
    int next()
    {
        if (m_place == m_bytes.size()) {
            m_rng.fill(m_bytes);
            m_place = 0;
        }
        return m_bytes[m_place++];
    }

private:
    Rng &m_rng;
    std::array<quint8, 256> m_bytes{};
    size_t m_place = m_bytes.size();
};

/// Out of 256.
int absence(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Sure:
        break;
    case Certainty::Maybe:
        return 26;
    case Certainty::Unknown:
        return 128;
    }
    return 0;
}

double stepped(double weight, int chance)
{
    if (chance < 85)
        return std::max(weight - StepOfStrength, std::min(weight, StepOfStrength));
    if (chance < 170)
        return std::min(weight + StepOfStrength, std::max(weight, 3 * StepOfStrength));
    return weight;
}

CausalGraph varied(const CausalGraph &graph, Chances &chances)
{
    CausalGraph other;
    other.nodes = graph.nodes;
    other.arrows.reserve(graph.arrows.size());
    for (CausalArrow arrow : graph.arrows) {
        const int gone = absence(arrow.certainty);
        if (gone > 0 && chances.next() < gone)
            continue;
        arrow.weight = stepped(arrow.weight, chances.next());
        if (arrow.sign == 0)
            arrow.sign = chances.next() < 128 ? 1 : -1;
        other.arrows.append(arrow);
    }
    return other;
}

/// Which way the varied maps went, a card.
struct Ways
{
    int up = 0;
    int down = 0;
    int hardly = 0;

    void count(double change)
    {
        up += change > 0 ? 1 : 0;
        down += change < 0 ? 1 : 0;
        hardly += amountOf(change) == Amount::Hardly ? 1 : 0;
    }
    bool areKnown() const { return std::max({up, down, hardly}) >= Known * Draws; }
};

} // namespace

CausalGraph varied(const CausalGraph &graph, Rng &rng)
{
    Chances chances(rng);
    return varied(graph, chances);
}

Outlook outlook(const CausalGraph &graph,
                const QList<Held> &held,
                Rng &rng,
                const std::function<bool()> &stop)
{
    Outlook result{Influence(graph).whatIf(held), {}};
    QList<Ways> ways(graph.nodes.size());
    Chances chances(rng);
    for (int draw = 0; draw < Draws; ++draw) {
        if (stop && stop())
            break;
        const WhatIf one = Influence(varied(graph, chances)).whatIf(held);
        for (qsizetype node = 0; node < ways.size(); ++node)
            ways[node].count(one.changes[node]);
    }
    for (const Ways &it : std::as_const(ways))
        result.isKnown.append(it.areKnown());
    return result;
}

} // namespace core
