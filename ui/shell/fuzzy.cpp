#include "ui/shell/fuzzy.h"

namespace ui {

namespace {

QChar folded(QChar letter)
{
    const QString parts = letter.decomposition();
    return (parts.isEmpty() ? letter : parts.front()).toCaseFolded();
}

bool startsWord(const QString &text, qsizetype place)
{
    return place == 0 || !text.at(place - 1).isLetterOrNumber();
}

int worth(const QString &text, qsizetype place, qsizetype previous)
{
    constexpr int Found = 1;
    constexpr int RunsOn = 6;
    constexpr int StartsWord = 8;
    int score = Found;
    if (place == previous + 1)
        score += RunsOn;
    if (startsWord(text, place))
        score += StartsWord;
    return score;
}

using Finder = qsizetype (*)(const QString &text, QChar wanted, qsizetype from);

qsizetype firstPlace(const QString &text, QChar wanted, qsizetype from)
{
    for (qsizetype place = from; place < text.size(); ++place) {
        if (folded(text.at(place)) == wanted)
            return place;
    }
    return -1;
}

/// The next character or the start of a later word where there is one, else the first place.
qsizetype bestPlace(const QString &text, QChar wanted, qsizetype from)
{
    const qsizetype first = firstPlace(text, wanted, from);
    for (qsizetype place = first; place >= 0; place = firstPlace(text, wanted, place + 1)) {
        if (place == from || startsWord(text, place))
            return place;
    }
    return first;
}

std::optional<FuzzyMatch> matchBy(Finder finder, const QString &text, const QString &typed)
{
    FuzzyMatch match;
    qsizetype previous = -2;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype place = finder(text, folded(letter), std::max<qsizetype>(previous + 1, 0));
        if (place < 0)
            return std::nullopt;
        match.score += worth(text, place, previous);
        match.places.append(place);
        previous = place;
    }
    return match;
}

QString foldedText(const QString &text)
{
    QString folds;
    for (const QChar letter : text)
        folds.append(folded(letter));
    return folds;
}

std::optional<FuzzyMatch> wholeMatch(const QString &text, const QString &typed)
{
    const QString wanted = foldedText(typed.trimmed());
    const qsizetype at = foldedText(text).indexOf(wanted);
    if (wanted.isEmpty() || at < 0)
        return std::nullopt;
    FuzzyMatch match;
    qsizetype previous = -2;
    for (qsizetype place = at; place < at + wanted.size(); ++place) {
        match.score += worth(text, place, previous);
        match.places.append(place);
        previous = place;
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &text, const QString &typed)
{
    std::optional<FuzzyMatch> best = matchBy(firstPlace, text, typed);
    if (!best)
        return best;
    for (const auto &other : {matchBy(bestPlace, text, typed), wholeMatch(text, typed)}) {
        if (other && other->score > best->score)
            best = other;
    }
    return best;
}

} // namespace ui
