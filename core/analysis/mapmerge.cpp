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
    QSet<Ends> known;
    for (const Link &link : file.links)
        known.insert(endsOf(link));
    for (const ImportedArrow &arrow : map.arrows) {
        Link link = arrow.link;
        link.id = ids.arrow();
        link.from = cards[arrow.from];
        link.to = cards[arrow.to];
        if (known.contains(endsOf(link)))
            continue;
        known.insert(endsOf(link));
        change += added(link);
    }
    return change;
}

} // namespace core
