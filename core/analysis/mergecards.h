#pragma once

#include "core/model/casefile.h"
#include "core/model/result.h"
#include "core/model/rng.h"

#include <QSet>

namespace core {

/// The case after cards became one, and what did not come along.
struct Merging
{
    CaseFile file;
    FactorId card;
    int inside = 0;        // Arrows between the merged cards: they would point at themselves.
    int doubled = 0;       // Arrows that became one with another that says the same.
    QStringList loopNames; // Of loops that are no more.
};

/// Several cards become the first of them. Its words stay; those of the others are kept as
/// sentences that it comes from. Who said it, who sees it differently, sources and mechanisms are
/// joined. Only who may see every one of them may see the card, so that nothing is shown wider.
/// Arrows, goals, offers, names of loops, groups and working theories follow. Refused for fewer
/// than two cards, and when nobody but a coach may see the result and the case names none.
Result<Merging>
merged(const CaseFile &file, const QList<FactorId> &cards, const QDateTime &now, Rng &rng);

struct Splitting
{
    FactorId card;
    QString first;
    QString second;
    QSet<LinkId> toSecond; // Arrows that go along with the second; the others stay.
};

struct Parted
{
    CaseFile file;
    FactorId second;
};

/// One card becomes two that were said by the same and are seen by the same. Whatever was about the
/// card is about both. A name of a loop goes along when both its arrows do.
Result<Parted> split(const CaseFile &file, const Splitting &splitting, Rng &rng);

} // namespace core
