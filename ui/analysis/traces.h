#pragma once

#include "core/model/casefile.h"

namespace ui {

/// What goes along when cards are deleted, in one calm sentence: the goals, offers, names of loops,
/// groups and working theories that spoke of them. Empty when nothing does.
QString traceWords(const core::CaseFile &file, const QList<core::FactorId> &cards);

/// "'Sleeps badly' is gone." or "3 cards are gone.", what went along, and how to bring it back.
QString goneWords(const core::CaseFile &before, const QList<core::FactorId> &cards);

/// A text short enough to stand in a sentence, in quotes.
QString quotedShort(const QString &text);

} // namespace ui
