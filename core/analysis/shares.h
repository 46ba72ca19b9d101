#pragma once

#include "core/model/casefile.h"
#include "core/model/change.h"

namespace core {

// The question of 100 percent: how much of an effect comes from each of its causes. What is given
// to no cause is "we do not know", so that it is always a hundred.

struct Shares
{
    QList<LinkId> links; // Every arrow that makes it more, less or other, in the order of the case.
    QList<int> parts;    // Percent, one an arrow.

    int known() const;
    int unknown() const { return 100 - known(); }
    /// A part takes from what is not known, at most all of it.
    void set(qsizetype index, int percent);

    bool operator==(const Shares &) const = default;
};

/// What was answered for this card before; parts that were never answered are 0.
Shares sharesOf(const CaseFile &file, const FactorId &effect);
/// Writes the answer down; a part of 0 is written as well.
Change shared(const CaseFile &file, const FactorId &effect, const Shares &shares);
/// Takes the answer back: nothing was asked.
Change unshared(const CaseFile &file, const FactorId &effect);

} // namespace core
