#include "ui/analysis/maplines.h"

#include "ui/shared/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(MapLines)
};

class Telling
{
public:
    Telling(const core::CaseFile &file, const Circles &circles)
        : m_file(file), m_circles(circles), m_counts(countsOf(file, circles))
    {
        for (const core::Factor &card : file.factors)
            m_cards.insert(card.id, &card);
        for (const core::Link &arrow : file.links) {
            if (!m_cards.contains(arrow.from) || !m_cards.contains(arrow.to))
                continue;
            m_out[arrow.from] += &arrow;
            m_in[arrow.to] += &arrow;
        }
    }

    QList<MapLine> lines() const
    {
        std::array<QList<MapLine>, core::DomainCount> lanes;
        for (const core::Factor &card : m_file.factors)
            lanes[size_t(card.domain)] += cardLine(card);
        QList<MapLine> lines;
        for (size_t i = 0; i < lanes.size(); ++i) {
            if (!lanes[i].isEmpty())
                lines += laneLine(static_cast<core::Domain>(i), lanes[i]);
        }
        if (!m_circles.list.isEmpty())
            lines += circlesLine();
        return lines;
    }

private:
    static MapLine laneLine(core::Domain domain, const QList<MapLine> &cards)
    {
        MapLine line{.kind = MapLine::Lane, .domain = domain, .text = wordFor(domain)};
        line.detail = Say::tr("%n card(s)", nullptr, int(cards.size()));
        line.spoken = Say::tr("life domain, %1").arg(line.detail);
        line.below = cards;
        return line;
    }

    MapLine cardLine(const core::Factor &card) const
    {
        const CardCount count = m_counts.value(card.id);
        MapLine line{.kind = MapLine::Card, .domain = card.domain, .card = card.id};
        line.text = card.text.simplified();
        line.name = line.text;
        line.detail = detailOf(m_file, card, count);
        line.spoken = spokenOf(m_file, card, count);
        line.polarity = card.polarity;
        for (const core::Link *arrow : m_out.value(card.id))
            line.below += arrowLine(MapLine::Out, *arrow, arrow->to);
        for (const core::Link *arrow : m_in.value(card.id))
            line.below += arrowLine(MapLine::In, *arrow, arrow->from);
        return line;
    }

    MapLine arrowLine(MapLine::Kind kind, const core::Link &arrow, const core::FactorId &end) const
    {
        const core::Factor &card = *m_cards.value(end);
        const QString name = card.text.simplified();
        MapLine line{.kind = kind, .domain = card.domain, .card = end, .link = arrow.id};
        line.text = kind == MapLine::Out ? outWords(arrow.kind, name) : inWords(arrow.kind, name);
        line.detail = detailOf(m_file, arrow);
        line.spoken = spokenOf(m_file, arrow);
        return line;
    }

    MapLine circlesLine() const
    {
        MapLine line{.kind = MapLine::Circles, .text = Say::tr("Loops")};
        line.detail = u"%1, %2"_s.arg(m_circles.count).arg(m_circles.reach);
        if (m_circles.list.size() < m_circles.count)
            line.detail += u", "_s + Say::tr("here the first %1").arg(m_circles.list.size());
        line.spoken = line.detail;
        for (const Circle &circle : m_circles.list) {
            if (isWhole(circle))
                line.below += loopLine(circle);
        }
        return line;
    }

    bool isWhole(const Circle &circle) const
    {
        return std::all_of(circle.key.begin(), circle.key.end(), [this](const auto &card) {
            return m_cards.contains(card);
        });
    }

    MapLine loopLine(const Circle &circle) const
    {
        MapLine line{.kind = MapLine::Loop, .key = circle.key, .text = headOf(m_file, circle)};
        line.detail = detailOf(m_file, circle);
        line.spoken = spokenOf(circle);
        const core::NamedLoop *named = namedLoop(m_file, circle.key);
        line.name =
            named && !named->name.isEmpty() ? named->name : proposedName(m_file, circle.key);
        for (const core::FactorId &id : circle.key) {
            const core::Factor &card = *m_cards.value(id);
            MapLine stop{.kind = MapLine::Stop, .domain = card.domain, .card = id};
            stop.text = card.text.simplified();
            stop.detail = wordFor(card.polarity).toLower();
            stop.spoken = spokenOf(m_file, card, m_counts.value(id));
            stop.polarity = card.polarity;
            line.below += stop;
        }
        return line;
    }

    const core::CaseFile &m_file;
    const Circles &m_circles;
    QHash<core::FactorId, CardCount> m_counts;
    QHash<core::FactorId, const core::Factor *> m_cards;
    QHash<core::FactorId, QList<const core::Link *>> m_out;
    QHash<core::FactorId, QList<const core::Link *>> m_in;
};

} // namespace

bool MapLine::isSame(const MapLine &other) const
{
    if (kind != other.kind)
        return false;
    switch (kind) {
    case Lane:
        return domain == other.domain;
    case Card:
    case Stop:
        return card == other.card;
    case Out:
    case In:
        return link == other.link;
    case Loop:
        return key == other.key;
    case Circles:
        break;
    }
    return true;
}

bool MapLine::saysTheSame(const MapLine &other) const
{
    return text == other.text && detail == other.detail && spoken == other.spoken
           && polarity == other.polarity && domain == other.domain && card == other.card;
}

QList<MapLine> mapLines(const core::CaseFile &file, const Circles &circles)
{
    return Telling(file, circles).lines();
}

} // namespace ui
