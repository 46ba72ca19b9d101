#include "core/analysis/layoutorder.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>
#include <vector>

namespace core {

namespace {

constexpr int OrderRounds = 3;

quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// What a card and its surroundings are like, three arrows far (Weisfeiler and Leman).
std::vector<quint64> surroundings(const CaseFile &file)
{
    const QList<std::pair<int, int>> links = endsOf(file);
    std::vector<quint64> now(static_cast<size_t>(file.factors.size()));
    for (size_t i = 0; i < now.size(); ++i) {
        const Factor &factor = file.factors[static_cast<qsizetype>(i)];
        now[i] = mixed(static_cast<quint64>(factor.domain) << 8
                       | static_cast<quint64>(factor.polarity) << 4
                       | static_cast<quint64>(factor.weight));
    }
    for (int round = 0; round < OrderRounds; ++round) {
        std::vector<quint64> next = now;
        for (const auto &[from, to] : links) {
            next[size_t(from)] += mixed(now[size_t(to)] * 3);
            next[size_t(to)] += mixed(now[size_t(from)] * 5 + 1);
        }
        std::transform(next.begin(), next.end(), now.begin(), mixed);
    }
    return now;
}

} // namespace

QList<std::pair<int, int>> endsOf(const CaseFile &file)
{
    QHash<FactorId, int> indices;
    for (int i = 0; i < file.factors.size(); ++i)
        indices.insert(file.factors[i].id, i);
    QList<std::pair<int, int>> links;
    for (const Link &link : file.links) {
        const int from = indices.value(link.from, -1);
        const int to = indices.value(link.to, -1);
        if (from >= 0 && to >= 0)
            links.append(std::pair(from, to));
    }
    return links;
}

QList<int> layoutOrder(const CaseFile &file, const QList<std::optional<QPointF>> &present)
{
    constexpr double nowhere = std::numeric_limits<double>::max();
    const std::vector<quint64> around = surroundings(file);
    const auto key = [&](int card) {
        const Factor &factor = file.factors[card];
        const QPointF at = present.value(card).value_or(QPointF(nowhere, nowhere));
        return std::tuple(factor.domain, factor.polarity, at.x(), at.y(), around[size_t(card)]);
    };
    QList<int> order(file.factors.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const auto first = key(a);
        const auto second = key(b);
        return first != second ? first < second : file.factors[a].text < file.factors[b].text;
    });
    return order;
}

} // namespace core
