#pragma once

#include "core/model/casefile.h"
#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

namespace ui {

/// What became of a sentence, or who may see it: a chip in its row.
struct Trace
{
    Icon picture = Icon::None;
    QString words;
    Tone tone = Tone::Neutral;
    QString explanation;

    bool operator==(const Trace &) const = default;
};

/// Everything that stands in the row of a sentence.
struct RowText
{
    core::StatementId id;
    QString words;  // As they were said.
    QString byline; // "Isa · 10:32"; with the day when it was not the last day of the case.
    QList<Trace> traces;

    bool operator==(const RowText &) const = default;
};

/// The rows of `statements`, in their order.
QList<RowText> rowTexts(const core::CaseFile &file, const QList<core::Statement> &statements);

} // namespace ui
