#include "core/analysis/laneframe.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype SmallMap = 60;

class Measuring
{
public:
    Measuring(const CaseFile &file, const Places &present)
        : m_file(file), m_present(present), m_widest(file.factors.size() <= SmallMap ? 4 : 8)
    {}

    LaneFrame frame()
    {
        measureColumns();
        for (size_t lane = 0; lane < m_frame.rows.size(); ++lane) {
            int &rows = m_frame.rows[lane];
            rows = std::max(1, pinnedRows(static_cast<Domain>(lane)));
            while (!hasRoom(static_cast<Domain>(lane), rows))
                ++rows;
        }
        return m_frame;
    }

private:
    /// Burdens begin where backgrounds do: within a lane they come after them, but a lane without
    /// backgrounds need not stay empty there.
    void measureColumns()
    {
        const int backgrounds = most([](Polarity it) { return it == Polarity::Background; });
        const int both = most([](Polarity it) { return it != Polarity::Strength; });
        const int strengths = most([](Polarity it) { return it == Polarity::Strength; });
        m_frame.ranges[size_t(Polarity::Background)] = {0, backgrounds};
        m_frame.ranges[size_t(Polarity::Burden)] = {0, both};
        m_frame.ranges[size_t(Polarity::Strength)] = {both, strengths};
        m_frame.columns = std::max(1, both + strengths);
        for (const Factor &card : m_file.factors) {
            if (staysPinned(card, m_present))
                m_frame.columns = std::max(m_frame.columns, m_present.value(card.id).column + 1);
        }
    }

    template<typename IsCounted>
    int most(IsCounted isCounted) const
    {
        std::array<int, DomainCount> counts{};
        for (const Factor &card : m_file.factors)
            counts[size_t(card.domain)] += isCounted(card.polarity) ? 1 : 0;
        return std::min(m_widest, *std::max_element(counts.begin(), counts.end()));
    }

    int pinnedRows(Domain lane) const
    {
        int rows = 0;
        for (const Factor &card : m_file.factors) {
            if (card.domain == lane && staysPinned(card, m_present))
                rows = std::max(rows, m_present.value(card.id).row + 1);
        }
        return rows;
    }

    /// Pinned cards may take slots of another kind.
    bool hasRoom(Domain lane, int rows) const
    {
        std::array<int, 3> wanted{};
        std::array<int, 3> room{};
        for (size_t kind = 0; kind < room.size(); ++kind)
            room[kind] = rows * m_frame.ranges[kind].count;
        for (const Factor &card : m_file.factors) {
            if (card.domain != lane)
                continue;
            if (!staysPinned(card, m_present)) {
                ++wanted[size_t(card.polarity)];
                continue;
            }
            const int column = m_present.value(card.id).column;
            for (size_t kind = 0; kind < room.size(); ++kind)
                room[kind] -= m_frame.ranges[kind].contains(column) ? 1 : 0;
        }
        const auto of = [](Polarity polarity) { return size_t(polarity); };
        const int others = wanted[of(Polarity::Background)] + wanted[of(Polarity::Burden)];
        return wanted[of(Polarity::Strength)] <= room[of(Polarity::Strength)]
               && wanted[of(Polarity::Background)] <= room[of(Polarity::Background)]
               && others <= room[of(Polarity::Burden)];
    }

    const CaseFile &m_file;
    const Places &m_present;
    int m_widest;
    LaneFrame m_frame;
};

} // namespace

bool staysPinned(const Factor &card, const Places &present)
{
    return card.pinned && present.contains(card.id);
}

LaneFrame laneFrame(const CaseFile &file, const Places &present)
{
    return Measuring(file, present).frame();
}

} // namespace core
