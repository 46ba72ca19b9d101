#include "core/model/suggest.h"

#include "core/model/wording.h"

#include <QList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// How many letters must be put in, left out or replaced to make one word of the other.
qsizetype distance(const QString &one, const QString &other)
{
    QList<qsizetype> row(other.size() + 1);
    for (qsizetype j = 0; j <= other.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= one.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const qsizetype replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[other.size()];
}

} // namespace

QString didYouMean(const QString &word, const QStringList &words, Language language)
{
    constexpr qsizetype LongestWord = 40;
    if (word.size() > LongestWord)
        return {};
    QString nearest;
    qsizetype least = std::min<qsizetype>(3, word.size() / 2) + 1;
    for (const QString &candidate : words) {
        const qsizetype apart = distance(word.toLower(), candidate.toLower());
        if (apart < least) {
            least = apart;
            nearest = candidate;
        }
    }
    const Wording hint{u"; bedoel je \"%1\"?"_s, u"; did you mean \"%1\"?"_s};
    return nearest.isEmpty() ? QString() : hint.in(language).arg(nearest);
}

} // namespace core
