#include "core/analysis/mapcells.h"
#include "core/analysis/mapimport.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

/// From where, to where and what it does: one arrow of each is enough.
using Ends = std::pair<std::pair<FactorId, FactorId>, int>;

Ends endsOf(const Link &link)
{
    return {{link.from, link.to}, static_cast<int>(link.kind)};
}

QList<FactorId> cardIds(const ImportedMap &map,
                        const QList<SameName> &merged,
                        const std::function<FactorId()> &fresh)
{
    QList<FactorId> ids;
    for (qsizetype i = 0; i < map.cards.size(); ++i)
        ids.append(fresh());
    for (const SameName &same : merged) // An earlier card has its final id by now.
        ids[same.card] = same.earlier >= 0 ? ids[same.earlier] : same.known;
    return ids;
}

/// The id that each arrow has then, also of those that were there.
QList<LinkId> addArrows(Change &change,
                        const CaseFile &file,
                        const ImportedMap &map,
                        const QList<FactorId> &cards,
                        const FreshIds &ids)
{
    QHash<Ends, LinkId> known;
    for (const Link &link : file.links)
        known.insert(endsOf(link), link.id);
    QList<LinkId> arrows;
    for (const ImportedArrow &arrow : map.arrows) {
        Link link = arrow.link;
        link.from = cards[arrow.from];
        link.to = cards[arrow.to];
        link.id = known.value(endsOf(link));
        if (link.id.isEmpty()) {
            link.id = ids.arrow();
            known.insert(endsOf(link), link.id);
            change += added(link);
        }
        arrows.append(link.id);
    }
    return arrows;
}

struct FinalIds
{
    const QList<FactorId> &cards;
    const QList<LinkId> &arrows;
};

template<typename EntityId>
void addOnce(QList<EntityId> &ids, const EntityId &id)
{
    if (!ids.contains(id))
        ids.append(id);
}

bool isThere(const CaseFile &file, const Hypothesis &hypothesis)
{
    return std::any_of(
        file.hypotheses.begin(), file.hypotheses.end(), [&](const Hypothesis &other) {
            return other.text == hypothesis.text && other.when == hypothesis.when
                   && other.then == hypothesis.then && other.factors == hypothesis.factors
                   && other.links == hypothesis.links;
        });
}

void addHypotheses(Change &change,
                   const CaseFile &file,
                   const ImportedMap &map,
                   const FinalIds &made,
                   const FreshIds &ids)
{
    for (const ImportedHypothesis &read : map.hypotheses) {
        Hypothesis hypothesis = read.hypothesis;
        for (const int card : read.cards)
            addOnce(hypothesis.factors, made.cards[card]);
        for (const int arrow : read.arrows)
            addOnce(hypothesis.links, made.arrows[arrow]);
        if (isThere(file, hypothesis))
            continue;
        hypothesis.id = ids.hypothesis();
        change += added(hypothesis);
    }
}

} // namespace

QList<SameName> sameNames(const CaseFile &file, const ImportedMap &map)
{
    QHash<QString, FactorId> known;
    for (const Factor &factor : file.factors) {
        if (const QString name = plainName(factor.text); !known.contains(name))
            known.insert(name, factor.id);
    }
    QHash<QString, int> earlier;
    QList<SameName> same;
    for (int i = 0; i < map.cards.size(); ++i) {
        const QString name = plainName(map.cards[i].factor.text);
        if (known.contains(name))
            same.append({i, known.value(name), -1});
        else if (earlier.contains(name))
            same.append({i, {}, earlier.value(name)});
        else
            earlier.insert(name, i);
    }
    return same;
}

Change importChange(const CaseFile &file,
                    const ImportedMap &map,
                    const QList<SameName> &merged,
                    const FreshIds &ids)
{
    QSet<int> isMerged;
    for (const SameName &same : merged)
        isMerged.insert(same.card);
    const QList<FactorId> cards = cardIds(map, merged, ids.card);
    Change change;
    for (int i = 0; i < map.cards.size(); ++i) {
        if (isMerged.contains(i))
            continue;
        Factor factor = map.cards[i].factor;
        factor.id = cards[i];
        change += added(factor);
    }
    const QList<LinkId> arrows = addArrows(change, file, map, cards, ids);
    addHypotheses(change, file, map, {cards, arrows}, ids);
    return change;
}

Brought broughtBy(const Change &change)
{
    Brought brought;
    for (const FieldChange &field : change) {
        if (field.field != AliveField || !field.value.toBool())
            continue;
        brought.cards += field.type == EntityType::Factor ? 1 : 0;
        brought.arrows += field.type == EntityType::Link ? 1 : 0;
        brought.hypotheses += field.type == EntityType::Hypothesis ? 1 : 0;
    }
    return brought;
}

} // namespace core
