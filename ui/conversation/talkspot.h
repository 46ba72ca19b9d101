#pragma once

#include "core/model/casefile.h"

#include <QString>

namespace ui {

/// What belongs to the half-typed words of the line and comes back with them after a crash: where
/// in the conversation they are said, and by whom.
struct TalkSpot
{
    QString place;             // A question or a life domain, by its word.
    QString topic;             // Empty at a question.
    core::PersonId speaker;    // Who says it.
    core::StatementId sharing; // The sentence of which this is what others may hear, or none.
    QString aside;             // What stood in the line before a sentence was pointed at.

    QString text() const;
    static TalkSpot from(const QString &text);
};

} // namespace ui
