#include "ui/analysis/quickline.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype MostSuggestions = 3;

const QRegularExpression &arrowPattern()
{
    static const QRegularExpression pattern(
        u"(-/-?>|-{1,2}>|\u2192|~>|=>|(?<=\\s)(?:-\\||-x|-X|--)(?=\\s|$)|\u22a3)"_s);
    return pattern;
}

core::LinkKind kindOf(const QString &arrow)
{
    if (arrow == u"~>"_s)
        return core::LinkKind::Affects;
    if (arrow == u"=>"_s)
        return core::LinkKind::Started;
    if (arrow == u"--"_s)
        return core::LinkKind::GoesWith;
    const bool isFeeding = !arrow.contains(u'/') && (arrow.endsWith(u'>') || arrow == u"\u2192"_s);
    return isFeeding ? core::LinkKind::Feeds : core::LinkKind::Dampens;
}

TypedCard cardOf(const QString &piece)
{
    const QString text = piece.simplified();
    if (text.startsWith(u'+'))
        return {text.mid(1).trimmed(), core::Polarity::Strength};
    if (text.startsWith(u'!'))
        return {text.mid(1).trimmed(), core::Polarity::Background};
    return {text, std::nullopt};
}

qsizetype startOfLast(const QString &line)
{
    qsizetype start = 0;
    auto arrows = arrowPattern().globalMatch(line);
    while (arrows.hasNext())
        start = arrows.next().capturedEnd();
    while (start < line.size() && (line[start].isSpace() || line[start] == u'+'))
        ++start;
    return start;
}

bool hasWordBeginning(const QString &text, const QString &start)
{
    const qsizetype at = text.indexOf(u' ' + start, 0, Qt::CaseInsensitive);
    return at >= 0;
}

} // namespace

TypedLine parseLine(const QString &line)
{
    TypedLine typed;
    std::optional<core::LinkKind> arrow;
    const auto take = [&](const QString &piece) {
        const TypedCard card = cardOf(piece);
        if (card.text.isEmpty())
            return;
        if (!typed.cards.isEmpty())
            typed.arrows += arrow.value_or(core::LinkKind::Feeds);
        typed.cards += card;
    };
    qsizetype start = 0;
    auto arrows = arrowPattern().globalMatch(line);
    while (arrows.hasNext()) {
        const QRegularExpressionMatch match = arrows.next();
        take(line.mid(start, match.capturedStart() - start));
        arrow = kindOf(match.captured());
        start = match.capturedEnd();
    }
    take(line.mid(start));
    return typed;
}

const core::Factor *factorWithText(const core::CaseFile &file, const QString &text)
{
    const QString wanted = text.simplified().toCaseFolded();
    for (const core::Factor &factor : file.factors) {
        if (factor.text.simplified().toCaseFolded() == wanted)
            return &factor;
    }
    return nullptr;
}

QStringList suggestionsFor(const core::CaseFile &file, const QString &line)
{
    const QString start = line.mid(startOfLast(line)).simplified();
    if (start.size() < 2)
        return {};
    QStringList beginning;
    QStringList inside;
    for (const core::Factor &factor : file.factors) {
        if (factor.text.size() == start.size())
            continue;
        if (factor.text.startsWith(start, Qt::CaseInsensitive))
            beginning += factor.text;
        else if (hasWordBeginning(factor.text, start))
            inside += factor.text;
    }
    return (beginning + inside).mid(0, MostSuggestions);
}

QString completed(const QString &line, const QString &card)
{
    return line.left(startOfLast(line)) + card;
}

} // namespace ui
