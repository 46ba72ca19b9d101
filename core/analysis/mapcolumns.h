#pragma once

#include "core/analysis/mapsource.h"

namespace core {

// What the columns of an imported table mean: guessed from their names and from what stands in
// them, then decided by a person.

enum class ColumnUse {
    None,
    Id,
    Label,
    Domain,
    Polarity,
    Weight,
    SaidBy,
    Since,
    Now,
    Changeable,
    Willingness,
    From,
    To,
    Sign,
    Strength,
    Kind,
    Certainty,
    Delayed,
    DisputedBy,
    Example,
    Directed
};
constexpr int ColumnUseCount = static_cast<int>(ColumnUse::Directed) + 1;

struct MappedTable
{
    SourceTable table;
    QList<ColumnUse> uses; // One for each column.

    /// The first column with this use; -1 without.
    qsizetype column(ColumnUse use) const { return uses.indexOf(use); }
    /// A table of arrows says from where and to where; one of cards says what they are called.
    bool hasArrows() const;
    bool hasCards() const;

    bool operator==(const MappedTable &) const = default;
};

MappedTable guessed(const SourceTable &table);
/// What their names alone say; one use for each name.
QList<ColumnUse> usesByName(const QStringList &head, SourceTable::Content content);
/// No use is had by two columns: the one that is chosen now keeps it.
void choose(MappedTable &table, qsizetype column, ColumnUse use);

/// Those that a table of arrows, or one of cards, can have.
QList<ColumnUse> usesFor(SourceTable::Content content);

} // namespace core
