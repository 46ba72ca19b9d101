#include "ui/analysis/burst.h"

#include "core/model/casecheck.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

const QRegularExpression &lineEnd()
{
    static const QRegularExpression pattern(u"\\r\\n|[\\n\\r\\v\\f\u0085\u2028\u2029]"_s);
    return pattern;
}

/// "- ", "* ", a bullet, "1. ", "2) ", "[ ] ", also one after the other.
const QRegularExpression &bullet()
{
    static const QRegularExpression pattern(
        u"^(?:(?:[-*\u2013\u2014]|\\d{1,3}[.)]|\\[[ xX]?\\])(?:\\s+|$)|[\u2022\u2023\u25e6\u2043\u00b7\u25aa\u25cf\u25cb\u2610\u2611]\\s*)+"_s);
    return pattern;
}

/// What no card can hold: U+0000 and other controls, half of a pair.
QString fit(const QString &line)
{
    QString text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar one = line[i];
        const bool isPair =
            one.isHighSurrogate() && i + 1 < line.size() && line[i + 1].isLowSurrogate();
        if (isPair)
            text += line.mid(i++, 2);
        else if (!one.isSurrogate() && (one.category() != QChar::Other_Control || one == u'\t'))
            text += one;
    }
    return text.simplified();
}

QString words(const char *sentence)
{
    return QCoreApplication::translate("ui::Burst", sentence);
}

} // namespace

QStringList linesOf(const QString &text)
{
    QStringList lines;
    const QStringList raw = text.split(lineEnd());
    for (const QString &one : raw) {
        const QString line = fit(one).remove(bullet());
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

QString whyNot(const QStringList &lines)
{
    const QLocale locale;
    if (lines.size() > MostLines)
        return words(QT_TRANSLATE_NOOP("ui::Burst",
                                       "This list has %1 lines; at most %2 become cards at once. "
                                       "Nothing was pasted."))
            .arg(locale.toString(lines.size()), locale.toString(MostLines));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].size() > core::LongestText)
            return words(QT_TRANSLATE_NOOP("ui::Burst",
                                           "Line %1 has %2 characters; a card holds at most %3. "
                                           "Nothing was pasted."))
                .arg(locale.toString(i + 1),
                     locale.toString(lines[i].size()),
                     locale.toString(core::LongestText));
    }
    return {};
}

QList<TypedLine> parseLines(const QStringList &lines)
{
    QList<TypedLine> typed;
    for (const QString &line : lines)
        typed += parseLine(line);
    return typed;
}

} // namespace ui
