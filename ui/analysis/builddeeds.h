#pragma once

#include "core/analysis/usualchains.h"
#include "core/model/language.h"
#include "ui/analysis/edits.h"

namespace ui {

// What the guided build does with the case; each is one step of undo.

/// A card in somebody's words. One that is there already is not made again.
Typed saidCard(const OpenCase &open,
               const Places &places,
               const TypedCard &card,
               core::Domain lane,
               const core::PersonId &who);
/// The card of a sentence of the conversation: its words, its speaker, its sight.
core::Change cardFrom(const OpenCase &open, const core::Statement &statement);
/// Sentences of which no card was made yet, the latest first.
QList<core::Statement> unusedStatements(const core::CaseFile &file);

/// The arrow as somebody says it; one that is there gets one more speaker.
core::Change saidArrow(const OpenCase &open,
                       const Places &places,
                       const core::Link &draft,
                       const core::PersonId &who);
/// Every arrow from one card to another that takes part in the map goes.
core::Change
withoutArrows(const core::CaseFile &file, const core::FactorId &from, const core::FactorId &to);

/// Cards and arrows of a usual chain: maybe so, said by nobody yet.
core::Change takenChain(const OpenCase &open,
                        const Places &places,
                        const core::UsualChain &chain,
                        core::Language language);

} // namespace ui
