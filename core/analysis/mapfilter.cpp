#include "core/analysis/mapfilter.h"

#include <algorithm>

namespace core {

namespace {

template<typename Value>
bool lets(const QSet<Value> &wanted, const Value &value)
{
    return wanted.isEmpty() || wanted.contains(value);
}

bool letsAny(const QSet<PersonId> &wanted, const QList<PersonId> &persons)
{
    return wanted.isEmpty()
           || std::any_of(persons.begin(), persons.end(), [&](const PersonId &person) {
                  return wanted.contains(person);
              });
}

bool isLet(const MapFilter &filter, const Factor &factor)
{
    return letsAny(filter.saidBy, factor.saidBy) && lets(filter.domains, factor.domain)
           && lets(filter.polarities, factor.polarity)
           && lets(filter.since, factor.since.simplified()) && (factor.isNow || !filter.isNow);
}

bool isLet(const MapFilter &filter, const Link &link)
{
    const bool isSaid = link.saidBy.isEmpty() || letsAny(filter.saidBy, link.saidBy);
    return isSaid && lets(filter.kinds, link.kind) && lets(filter.certainties, link.certainty);
}

} // namespace

Matching matching(const CaseFile &file, const MapFilter &filter)
{
    Matching result;
    for (const Factor &factor : file.factors) {
        if (isLet(filter, factor))
            result.factors += factor.id;
    }
    QSet<FactorId> linked;
    for (const Link &link : file.links) {
        const bool hasEnds = result.factors.contains(link.from) && result.factors.contains(link.to);
        if (!hasEnds || !isLet(filter, link))
            continue;
        result.links += link.id;
        linked += link.from;
        linked += link.to;
    }
    if (filter.asksForArrows())
        result.factors = linked;
    return result;
}

QStringList sinceWords(const CaseFile &file)
{
    QStringList words;
    for (const Factor &factor : file.factors)
        words += factor.since.simplified();
    words.removeAll(QString());
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    return words;
}

} // namespace core
