#include "core/analysis/layoutspace.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

constexpr int MostRounds = 80;
constexpr double Hair = 1e-3; // So that rounding leaves no overlap.

std::pair<int, int> cellOf(const QPointF &centre, const QSizeF &step)
{
    return {int(std::floor(centre.x() / step.width())),
            int(std::floor(centre.y() / step.height()))};
}

double distance(const QPointF &a, const QPointF &b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

bool overlap(const QPointF &a, const QPointF &b, const QSizeF &step)
{
    return std::abs(a.x() - b.x()) < step.width() && std::abs(a.y() - b.y()) < step.height();
}

/// One sweep; false when nothing overlapped.
class Sweep
{
public:
    explicit Sweep(const CardSpace &space) : m_space(space), m_centres(space.centres)
    {
        m_order.resize(m_centres.size());
        std::iota(m_order.begin(), m_order.end(), 0);
    }

    bool once()
    {
        std::stable_sort(m_order.begin(), m_order.end(), [this](int a, int b) {
            return m_centres[a].x() < m_centres[b].x();
        });
        bool hadOverlap = false;
        for (qsizetype i = 0; i < m_order.size(); ++i) {
            for (qsizetype j = i + 1; j < m_order.size(); ++j) {
                const double dx = m_centres[m_order[j]].x() - m_centres[m_order[i]].x();
                if (dx >= m_space.step.width())
                    break;
                hadOverlap |= part(m_order[i], m_order[j]);
            }
        }
        return hadOverlap;
    }

    QList<QPointF> settled() const;

private:
    bool part(int a, int b)
    {
        if (!overlap(m_centres[a], m_centres[b], m_space.step)
            || (m_space.isFixed(a) && m_space.isFixed(b)))
            return false;
        const QPointF way = m_centres[b] - m_centres[a];
        const double across = m_space.step.width() - std::abs(way.x()) + Hair;
        const double down = m_space.step.height() - std::abs(way.y()) + Hair;
        const bool isDown = down <= across;
        const QPointF push = isDown ? QPointF(0, way.y() < 0 ? -down : down)
                                    : QPointF(way.x() < 0 ? -across : across, 0);
        const double share = m_space.isFixed(a) ? 0 : m_space.isFixed(b) ? 1 : 0.5;
        m_centres[a] -= share * push;
        m_centres[b] += (1 - share) * push;
        return true;
    }

    const CardSpace &m_space;
    QList<QPointF> m_centres;
    QList<int> m_order;
};

QList<QPointF> Sweep::settled() const
{
    NearCards taken(m_space.step);
    QList<QPointF> result = m_centres;
    QList<int> homeless;
    for (int card = 0; card < result.size(); ++card) {
        if (m_space.isFixed(card))
            taken.add(card, result[card]);
    }
    for (int card = 0; card < result.size(); ++card) {
        if (m_space.isFixed(card))
            continue;
        if (taken.isFree(result[card]))
            taken.add(card, result[card]);
        else
            homeless += card;
    }
    for (const int card : homeless) {
        result[card] = freeSpot(taken, m_space.step, result[card]);
        taken.add(card, result[card]);
    }
    return result;
}

} // namespace

void NearCards::add(int card, const QPointF &centre)
{
    m_cells[cellOf(centre, m_step)].append(Entry{card, centre});
}

bool NearCards::isFree(const QPointF &centre) const
{
    const auto [column, row] = cellOf(centre, m_step);
    for (int x = column - 1; x <= column + 1; ++x) {
        for (int y = row - 1; y <= row + 1; ++y) {
            const QList<Entry> entries = m_cells.value({x, y});
            for (const Entry &entry : entries) {
                if (overlap(entry.centre, centre, m_step))
                    return false;
            }
        }
    }
    return true;
}

QPointF freeSpot(const NearCards &taken,
                 const QSizeF &step,
                 const QPointF &wish,
                 const std::function<double(const QPointF &)> &cost)
{
    if (taken.isFree(wish) && !cost)
        return wish;
    const double dx = step.width() / 2;
    const double dy = step.height() / 2;
    QPointF best;
    double least = -1;
    for (int ring = 0;; ++ring) {
        // What lies farther out is at least so far away.
        if (least >= 0 && ring * std::min(dx, dy) > least)
            return best;
        for (int x = -ring; x <= ring; ++x) {
            for (int y = -ring; y <= ring; y += std::abs(x) == ring ? 1 : std::max(1, 2 * ring)) {
                const QPointF at = wish + QPointF(x * dx, y * dy);
                if (!taken.isFree(at))
                    continue;
                const double worth = distance(at, wish) + (cost ? cost(at) : 0);
                if (least < 0 || worth < least) {
                    least = worth;
                    best = at;
                }
            }
        }
    }
}

QList<QPointF> withoutOverlaps(const CardSpace &space)
{
    Sweep sweep(space);
    for (int round = 0; round < MostRounds; ++round) {
        if (!sweep.once())
            break;
    }
    return sweep.settled();
}

} // namespace core
