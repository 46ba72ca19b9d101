#pragma once

#include "core/analysis/loops.h"
#include "core/model/casefile.h"

namespace core {

/// How two views have an arrow between the same two cards.
enum class Agreement {
    Together,  // Both draw it, with the same sign.
    OtherSign, // Both draw it, one as more and one as less.
    Reversed,  // One draws it, the other draws only the way back.
    OnlyOne,   // Only the first.
    OnlyOther  // Only the second.
};

struct ComparedArrow
{
    FactorId from;
    FactorId to;
    Agreement agreement = Agreement::Together;
    bool isDisputed = false; // One of the other view said to see it differently.
    QList<LinkId> links;     // Of both.

    bool operator==(const ComparedArrow &) const = default;
};

/// What two views share and what only both together show. No score: nobody is right.
struct ViewComparison
{
    QList<ComparedArrow> arrows; // In the order of the case.
    QList<Loop> together;        // Ranked loops that neither has alone.
    CausalGraph graph;           // Of both; the loops are of it.
    double overlap = 0;          // Arrows of both by arrows of either.

    int count(Agreement agreement) const;
};

/// A view is what was said by any of these people. Give a case as its reader may see it.
ViewComparison
compareViews(const CaseFile &file, const QList<PersonId> &one, const QList<PersonId> &other);

/// The part of a case that these people drew: all cards, their arrows.
CaseFile viewOf(const CaseFile &file, const QList<PersonId> &people);

} // namespace core
