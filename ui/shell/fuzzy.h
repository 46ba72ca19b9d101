#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ui {

/// Where the typed characters were found in a text, and how well: higher is better.
struct FuzzyMatch
{
    int score = 0;
    QList<qsizetype> places;
};

/// All typed characters in this order, case and accents aside; nothing typed matches all. Starts
/// of words and runs of characters count most.
std::optional<FuzzyMatch> fuzzyMatch(const QString &text, const QString &typed);

} // namespace ui
