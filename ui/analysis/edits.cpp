#include "ui/analysis/edits.h"

#include "core/analysis/layoutlanes.h"

#include <algorithm>

namespace ui {

namespace {

using core::CaseFile;
using core::Change;
using core::Factor;
using core::FactorId;
using core::Link;

Change placed(const CaseFile &file, const Places &places, const FactorId &except)
{
    Change change;
    for (const Factor &factor : file.factors) {
        if (factor.place || factor.id == except || !places.contains(factor.id))
            continue;
        Factor after = factor;
        after.place = toPlace(places.value(factor.id));
        change += core::changed(factor, after);
    }
    return change;
}

const Link *
linkBetween(const CaseFile &file, const FactorId &from, const FactorId &to, core::LinkKind kind)
{
    for (const Link &link : file.links) {
        if (link.from == from && link.to == to && link.kind == kind)
            return &link;
    }
    return nullptr;
}

constexpr int WidestBurst = 6; // Cards that come side by side before a lane gets another row.

/// A line of cards and arrows being written into a copy of the case.
class Writing
{
public:
    Writing(const OpenCase &open, const Places &places, core::Domain lane)
        : m_open(open), m_file(open.file()), m_places(places), m_lane(lane)
    {}

    FactorId card(const TypedCard &typed)
    {
        const QString key = typed.text.simplified().toCaseFolded();
        if (m_byText.isEmpty()) {
            for (auto at = m_file.factors.crbegin(); at != m_file.factors.crend(); ++at)
                m_byText.insert(at->text.simplified().toCaseFolded(), at->id); // The first wins.
        }
        if (m_byText.contains(key))
            return m_byText.value(key);
        Factor factor = m_open.fresh<Factor>();
        factor.text = typed.text;
        factor.domain = typed.domain.value_or(m_lane);
        factor.polarity = typed.polarity.value_or(core::Polarity::Burden);
        m_file.factors += factor;
        m_fresh += factor.id;
        m_byText.insert(key, factor.id);
        return factor.id;
    }

    core::LinkId arrow(const FactorId &from, const FactorId &to, core::LinkKind kind)
    {
        if (const Link *known = linkBetween(m_file, from, to, kind))
            return known->id;
        Link link = m_open.fresh<Link>();
        link.from = from;
        link.to = to;
        link.kind = kind;
        m_file.links += link;
        m_links += link;
        return link.id;
    }

    Change change()
    {
        Change change = placed(m_open.file(), m_places, {});
        LaneRows rows = laneRows(m_open.file(), m_places);
        int &height = rows[size_t(m_lane)];
        height = std::max(height, int(m_fresh.size() + WidestBurst - 1) / WidestBurst);
        for (Factor &factor : m_file.factors) {
            if (!m_fresh.contains(factor.id))
                continue;
            const int column = wantedColumn(m_file, m_places, factor);
            const Slot slot =
                freeSlot(m_file, m_places, factor.domain, column, rows[size_t(factor.domain)]);
            m_places.insert(factor.id, slot);
            factor.place = toPlace(slot);
            change += core::added(factor);
        }
        for (const Link &link : std::as_const(m_links))
            change += core::added(link);
        return change;
    }

    QList<core::LinkId> arrows() const
    {
        QList<core::LinkId> ids;
        for (const Link &link : m_links)
            ids += link.id;
        return ids;
    }

private:
    const OpenCase &m_open;
    CaseFile m_file;
    Places m_places;
    core::Domain m_lane;
    QHash<QString, FactorId> m_byText;
    QSet<FactorId> m_fresh;
    QList<Link> m_links;
};

} // namespace

Change movedCard(const CaseFile &file,
                 const Places &places,
                 const Factor &card,
                 const CanvasGrid::Spot &spot)
{
    Slot slot = spot.slot;
    Places others = places;
    others.remove(card.id);
    if (!occupant(file, others, spot.domain, slot).isEmpty()) {
        const LaneRows rows = laneRows(file, others);
        slot = freeSlot(file, others, spot.domain, slot.column, rows[size_t(spot.domain)]);
    }
    if (spot.domain == card.domain && slot == places.value(card.id))
        return {};
    Factor after = card;
    after.domain = spot.domain;
    after.place = toPlace(slot);
    return placed(file, places, card.id) + core::changed(card, after);
}

Change toLane(const CaseFile &file, const Places &places, const Factor &card, core::Domain lane)
{
    return movedCard(file, places, card, {lane, {places.value(card.id).column, 0}});
}

Change tidied(const CaseFile &file, const Places &present)
{
    const Places places = lanePlaces(file, present);
    Change change;
    for (const Factor &factor : file.factors) {
        Factor after = factor;
        after.place = toPlace(places.value(factor.id));
        change += core::changed(factor, after);
    }
    return change;
}

Typed typed(const OpenCase &open, const Places &places, const TypedLine &line, core::Domain lane)
{
    return typed(open, places, QList<TypedLine>{line}, lane);
}

Typed typed(const OpenCase &open,
            const Places &places,
            const QList<TypedLine> &lines,
            core::Domain lane)
{
    Writing writing(open, places, lane);
    Typed result;
    for (const TypedLine &line : lines) {
        for (qsizetype i = 0; i < line.cards.size(); ++i) {
            const FactorId card = writing.card(line.cards[i]);
            if (i > 0)
                result.arrow = writing.arrow(result.last, card, line.arrows[i - 1]);
            result.last = card;
        }
    }
    result.change = writing.change();
    result.arrows = writing.arrows();
    return result;
}

Typed drawn(const OpenCase &open,
            const Places &places,
            const FactorId &from,
            const FactorId &to,
            core::LinkKind kind)
{
    Writing writing(open, places, core::Domain::Body);
    Typed result;
    result.last = to;
    result.arrow = writing.arrow(from, to, kind);
    result.change = writing.change();
    return result;
}

Change removedChoice(const CaseFile &file, const FactorId &card, const core::LinkId &arrow)
{
    if (const Factor *factor = core::find(file.factors, card))
        return core::removedWithTraces(file, *factor);
    if (const Link *link = core::find(file.links, arrow))
        return core::removedWithTraces(file, *link);
    return {};
}

} // namespace ui
