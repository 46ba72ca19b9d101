#pragma once

#include "core/analysis/mapcolumns.h"
#include "core/model/change.h"

namespace core {

// An imported map between its tables and the case: cards and arrows with what was doubtful about
// them. Nothing is in the case before importChange() is committed.

/// More than this is no map that people can read together.
constexpr qsizetype MostImportedCards = 1000;
constexpr qsizetype MostImportedArrows = 4000;
/// Longer names are kept and told.
constexpr qsizetype LongName = 200;

enum class DoubtKind {
    GuessedText,     // Read as code page 1252.
    NoName,          // Left out.
    TooLong,         // Left out.
    SameKey,         // Left out: the first one stays.
    NoEnd,           // The other end is a card.
    EndLeftOut,      // Left out.
    Doubled,         // Taken together.
    SelfArrow,       // Kept: a loop of one card.
    Contrary,        // Both are kept.
    NoSign,          // Kept: we do not know.
    UnknownSign,     // Kept: we do not know.
    Undirected,      // Kept: goes with.
    NewEnd,          // A card is made for it.
    UnknownDomain,   // Kept, in the life domain of feelings.
    UnknownPolarity, // Kept, as a burden.
    UnknownPerson,   // Kept, without who said it.
    LongText         // Kept whole.
};
constexpr int DoubtKindCount = static_cast<int>(DoubtKind::LongText) + 1;

struct Doubt
{
    DoubtKind kind;
    QString table;
    int line = 0;
    QString about;

    bool operator==(const Doubt &) const = default;
};

struct ImportedCard
{
    QString key;
    Factor factor; // Without id.

    bool operator==(const ImportedCard &) const = default;
};

struct ImportedArrow
{
    int from = 0; // Places in the cards.
    int to = 0;
    Link link; // Without id and ends.

    bool operator==(const ImportedArrow &) const = default;
};

struct ImportedHypothesis
{
    Hypothesis hypothesis; // Without id, cards and arrows.
    QList<int> cards;      // Places in the cards and arrows.
    QList<int> arrows;

    bool operator==(const ImportedHypothesis &) const = default;
};

struct ImportedMap
{
    QList<ImportedCard> cards;
    QList<ImportedArrow> arrows;
    QList<ImportedHypothesis> hypotheses;
    QList<Doubt> doubts;

    bool isTooLarge() const
    {
        return cards.size() > MostImportedCards || arrows.size() > MostImportedArrows;
    }
    bool operator==(const ImportedMap &) const = default;
};

/// People are found by name in the case.
ImportedMap importedMap(const QList<MappedTable> &tables, const CaseFile &file);

/// About the file that it was, not about its rows.
QList<Doubt> doubtsAbout(const SourceTable &table);
/// Sentences, one a kind of doubt: how many, what becomes of them, and where the first ones are.
QStringList doubtSentences(const QList<Doubt> &doubts, Language language);
QString tooLargeSentence(const ImportedMap &map, Language language);

/// A card of the import that is called as one of the case, or as an earlier one of the import.
struct SameName
{
    int card = 0;
    FactorId known; // In the case; else
    int earlier = -1;

    bool operator==(const SameName &) const = default;
};
QList<SameName> sameNames(const CaseFile &file, const ImportedMap &map);

struct FreshIds
{
    std::function<FactorId()> card;
    std::function<LinkId()> arrow;
    std::function<HypothesisId()> hypothesis;
};
/// One step of undo. Cards of the same name become one only when `merged` names them; arrows and
/// hypotheses that are there already are not made again.
Change importChange(const CaseFile &file,
                    const ImportedMap &map,
                    const QList<SameName> &merged,
                    const FreshIds &ids);

/// How much begins to be with a change.
struct Brought
{
    int cards = 0;
    int arrows = 0;
    int hypotheses = 0;

    bool operator==(const Brought &) const = default;
};
Brought broughtBy(const Change &change);

} // namespace core
