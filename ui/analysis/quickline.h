#pragma once

#include "core/model/casefile.h"

#include <optional>

namespace ui {

/// One card of a typed line; the polarity only when the line began it with + or !.
struct TypedCard
{
    QString text;
    std::optional<core::Polarity> polarity;
    std::optional<core::Domain> domain = {}; // Without: the lane of the line.

    bool operator==(const TypedCard &) const = default;
};

/// What a typed line asks for: cards, and between each two the arrow that was typed.
struct TypedLine
{
    QList<TypedCard> cards;
    QList<core::LinkKind> arrows;

    bool operator==(const TypedLine &) const = default;
};

/// "A -> B -> C". Arrows: -> feeds, -| or -x or -/-> dampens, ~> affects, => started, -- goes with;
/// those that can be part of a word need a space on both sides. A card that begins with + is a
/// strength, with ! a background. Empty ends are dropped, so a line that is half typed reads as
/// what is there. A card that would be read as something else stands in quotes, those within it
/// doubled: "a -> b".
TypedLine parseLine(const QString &line);
/// The line that reads so.
QString written(const TypedLine &line);

/// The card whose text is this one, whatever its case and spacing; nullptr when there is none.
const core::Factor *factorWithText(const core::CaseFile &file, const QString &text);

/// Existing cards that the end of the line may mean, best first, at most three: those that begin
/// with what was typed, then those with a word that does.
QStringList suggestionsFor(const core::CaseFile &file, const QString &line);

/// The line with its last card replaced.
QString completed(const QString &line, const QString &card);

} // namespace ui
