#include "core/analysis/layoutstress.h"

#include "core/model/rng.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace core {

namespace {

constexpr int StressRounds = 30;
constexpr int LeastStressRounds = 6;
constexpr double MostStressSteps = 6e7; // Beyond some 2,000 cards there are fewer rounds.
constexpr double LastStep = 0.1;
constexpr double Flat = 0.75; // Cards are wide: a map is drawn wider than high.

struct Pair
{
    int a;
    int b;
    float distance;
};

/// Arrows between two cards, in any direction; -1 = there is no way.
class Hops
{
public:
    Hops(int cards, const QList<std::pair<int, int>> &links) : m_neighbours(size_t(cards))
    {
        for (const auto &[from, to] : links) {
            m_neighbours[size_t(from)].push_back(to);
            m_neighbours[size_t(to)].push_back(from);
        }
    }

    const std::vector<int> &from(int card)
    {
        m_hops.assign(m_neighbours.size(), -1);
        m_queue.assign(1, card);
        m_hops[size_t(card)] = 0;
        for (size_t i = 0; i < m_queue.size(); ++i) {
            const int at = m_queue[i];
            for (const int next : m_neighbours[size_t(at)]) {
                if (m_hops[size_t(next)] >= 0)
                    continue;
                m_hops[size_t(next)] = m_hops[size_t(at)] + 1;
                m_queue.push_back(next);
            }
        }
        return m_hops;
    }

private:
    std::vector<std::vector<int>> m_neighbours;
    std::vector<int> m_hops;
    std::vector<int> m_queue;
};

class Descent
{
public:
    explicit Descent(const StressMap &map);

    QList<QPointF> places();

private:
    void findPairs();
    void round(double eta);
    void tie(double eta);
    void shuffle();
    bool isPinned(int card) const { return card < m_map.pinned.size() && m_map.pinned[card]; }

    const StressMap &m_map;
    int m_cards;
    std::vector<double> m_x;
    std::vector<double> m_y;
    std::vector<Pair> m_pairs;
    std::vector<double> m_weights; // Of all pairs of a card together.
    double m_shortest = 0;
    double m_longest = 0;
    SeededRng m_rng;
};

Descent::Descent(const StressMap &map)
    : m_map(map), m_cards(int(map.centres.size())), m_rng(map.seed)
{
    for (int card = 0; card < m_cards; ++card) {
        // Cards on one spot have no way to go: each a little aside, in a spiral.
        const double turn = 2.4 * card;
        m_x.push_back(map.centres[card].x() + 0.01 * std::cos(turn));
        m_y.push_back(map.centres[card].y() / Flat + 0.01 * std::sin(turn));
    }
    findPairs();
}

void Descent::findPairs()
{
    Hops hops(m_cards, m_map.links);
    const double apart = std::max(2.0, 0.75 * std::sqrt(double(m_cards)));
    m_weights.assign(size_t(m_cards), 0);
    m_pairs.reserve(size_t(m_cards) * size_t(m_cards) / 2);
    m_shortest = m_map.linkLength;
    for (int a = 0; a < m_cards; ++a) {
        const std::vector<int> &from = hops.from(a);
        for (int b = a + 1; b < m_cards; ++b) {
            const int count = from[size_t(b)];
            const double distance = m_map.linkLength * (count < 0 ? apart : count);
            m_pairs.push_back(Pair{a, b, float(distance)});
            m_longest = std::max(m_longest, distance);
            const double weight = 1 / (distance * distance);
            m_weights[size_t(a)] += weight;
            m_weights[size_t(b)] += weight;
        }
    }
}

void Descent::shuffle()
{
    for (size_t i = m_pairs.size(); i > 1; --i) {
        const auto other = size_t((m_rng.next() >> 32) * i >> 32);
        std::swap(m_pairs[i - 1], m_pairs[other]);
    }
}

void Descent::round(double eta)
{
    for (const Pair &pair : m_pairs) {
        const auto a = size_t(pair.a);
        const auto b = size_t(pair.b);
        const double wished = double(pair.distance);
        const double dx = m_x[a] - m_x[b];
        const double dy = m_y[a] - m_y[b];
        const double length = std::sqrt(dx * dx + dy * dy) + 1e-9;
        const double step = std::min(1.0, eta / (wished * wished));
        const double part = step * (length - wished) / (2 * length);
        const double first = isPinned(pair.a) ? 0 : isPinned(pair.b) ? 2 : 1;
        const double second = isPinned(pair.b) ? 0 : isPinned(pair.a) ? 2 : 1;
        m_x[a] -= first * part * dx;
        m_y[a] -= first * part * dy;
        m_x[b] += second * part * dx;
        m_y[b] += second * part * dy;
    }
}

/// Pulls every card to where it was.
void Descent::tie(double eta)
{
    if (m_map.mayMove >= 1)
        return;
    const double strength = (1 - m_map.mayMove) / std::max(0.01, m_map.mayMove);
    for (int card = 0; card < m_cards; ++card) {
        const auto i = size_t(card);
        const double step = std::min(1.0, eta * m_weights[i] * strength);
        m_x[i] += step * (m_map.centres[card].x() - m_x[i]);
        m_y[i] += step * (m_map.centres[card].y() / Flat - m_y[i]);
    }
}

QList<QPointF> Descent::places()
{
    const double first = m_longest * m_longest;
    const double last = LastStep * m_shortest * m_shortest;
    const double most = MostStressSteps / std::max<double>(1, double(m_pairs.size()));
    const int rounds = std::clamp(int(most), LeastStressRounds, StressRounds);
    for (int i = 0; i < rounds && !m_pairs.empty(); ++i) {
        const double eta = first * std::pow(last / first, double(i) / (rounds - 1));
        shuffle();
        round(eta);
        tie(eta);
    }
    QList<QPointF> result;
    for (int card = 0; card < m_cards; ++card) {
        const auto i = size_t(card);
        result += isPinned(card) ? m_map.centres[card] : QPointF(m_x[i], m_y[i] * Flat);
    }
    return result;
}

} // namespace

QList<QPointF> stressed(const StressMap &map)
{
    if (map.mayMove <= 0 || map.centres.size() < 2)
        return map.centres;
    return Descent(map).places();
}

} // namespace core
