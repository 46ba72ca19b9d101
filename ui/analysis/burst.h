#pragma once

#include "ui/analysis/quickline.h"

namespace ui {

/// A pasted text as lines for cards: without bullets ("- ", "•", "1.", "[ ]"), control characters
/// and empty lines.
QStringList linesOf(const QString &text);

constexpr qsizetype ManyLines = 50;  // More are told before they become cards.
constexpr qsizetype MostLines = 500; // More are no brainstorm any more.

/// What is wrong with the lines, as a sentence; empty when nothing is.
QString whyNot(const QStringList &lines);

QList<TypedLine> parseLines(const QStringList &lines);

} // namespace ui
