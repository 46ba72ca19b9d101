#pragma once

#include "core/report/letterdocument.h"

#include <QTextDocument>

namespace ui {

/// The letter as the HTML that QTextDocument reads: black on white, lengths in points.
QString htmlOf(const core::LetterDocument &letter);
/// Sets the letter, its font and its language, enlarged for a screen; the document belongs to the
/// caller.
void fill(QTextDocument &document, const core::LetterDocument &letter, qreal enlarged = 1);

} // namespace ui
