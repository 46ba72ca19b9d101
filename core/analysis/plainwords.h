#pragma once

#include "core/model/language.h"

#include <QStringList>

namespace core {

enum class PlainFault {
    TooLong,   // More words than one breath.
    Jargon,    // A word of the trade; there is a plain one.
    TwoClauses // More than one clause hangs on another.
};

struct PlainFinding
{
    PlainFault fault = PlainFault::TooLong;
    QString sentence;
    QString word;  // Of jargon, as it stands there.
    QString plain; // What to say instead.

    bool operator==(const PlainFinding &) const = default;
};

/// How plain a text is (B1). What people said stands in ‘ ’ and is left alone.
struct PlainReport
{
    QList<PlainFinding> findings;
    int sentences = 0;
    int longest = 0;      // Words.
    double meanWords = 0; // A sentence.
    /// Flesch-Douma: 70 and more is easy. The syllables are counted by vowels.
    double ease = 0;
};

PlainReport plainness(const QString &text, Language language);

/// Vowels that belong together count once.
int syllables(const QString &word, Language language);

} // namespace core
