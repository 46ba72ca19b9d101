#pragma once

#include "core/model/casefile.h"

#include <QSet>

namespace core {

/// What of a map one wants to look at. A question that has no answer lets everything through; of
/// several answers one is enough; of several questions each must be met.
struct MapFilter
{
    QSet<PersonId> saidBy;
    QSet<Domain> domains;
    QSet<Polarity> polarities;
    QSet<QString> since; // In the family's words, as they stand on the cards.
    bool isNow = false;  // Only what is the question now.
    QSet<LinkKind> kinds;
    QSet<Certainty> certainties;

    bool isEmpty() const { return *this == MapFilter(); }
    bool asksForArrows() const { return !kinds.isEmpty() || !certainties.isEmpty(); }

    bool operator==(const MapFilter &) const = default;
};

/// What a filter lets through.
struct Matching
{
    QSet<FactorId> factors;
    QSet<LinkId> links;

    bool operator==(const Matching &) const = default;
};

/// An arrow needs both its cards, and is said by somebody who was asked for or by nobody. When
/// arrows are asked for a card needs one of them as well.
Matching matching(const CaseFile &file, const MapFilter &filter);

/// "since" as it stands on the cards, each once, in the order of the alphabet.
QStringList sinceWords(const CaseFile &file);

} // namespace core
