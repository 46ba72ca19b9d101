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

QString arrowText(core::LinkKind kind)
{
    switch (kind) {
    case core::LinkKind::Started:
        return u"=>"_s;
    case core::LinkKind::Feeds:
        return u"->"_s;
    case core::LinkKind::Dampens:
        return u"-|"_s;
    case core::LinkKind::Affects:
        return u"~>"_s;
    case core::LinkKind::GoesWith:
        return u"--"_s;
    }
    return {};
}

/// Read as it stands it would be another card, or several; a pasted list loses its bullets.
bool needsQuotes(const QString &text)
{
    static const QRegularExpression special(
        u"^(?:[-+!*\\[\u2013\u2014\u2022\u2023\u25e6\u2043\u00b7\u25aa\u25cf\u25cb\u2610\u2611]|"
        "\\d{1,3}[.)])"_s);
    static const QRegularExpression inQuotes(u"^\"([^\"]*)\"$"_s);
    if (special.match(text).hasMatch() || arrowPattern().match(u' ' + text + u' ').hasMatch())
        return true;
    const QRegularExpressionMatch inside = inQuotes.match(text);
    return text.startsWith(u'"')
           && (!inside.hasMatch() || needsQuotes(inside.captured(1).simplified()));
}

QString written(const TypedCard &card)
{
    QString text = card.text;
    if (needsQuotes(text))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    if (card.polarity == core::Polarity::Strength)
        return u"+ "_s + text;
    return card.polarity == core::Polarity::Background ? u"! "_s + text : text;
}

/// A card in quotes, and where what follows it begins.
struct QuotedCard
{
    TypedCard card;
    qsizetype end = 0;
};

TypedCard cardOf(const QString &piece)
{
    const QString text = piece.simplified();
    if (text.startsWith(u'+'))
        return {text.mid(1).trimmed(), core::Polarity::Strength};
    if (text.startsWith(u'!'))
        return {text.mid(1).trimmed(), core::Polarity::Background};
    return {text, std::nullopt};
}

std::optional<QuotedCard> quotedAt(const QString &line, qsizetype start)
{
    static const QRegularExpression pattern(u"\\G\\s*([+!]?)\\s*\"((?:[^\"]|\"\")*+)\"(?!\")"_s);
    const QRegularExpressionMatch match = pattern.match(line, start);
    const QString text = match.captured(2).replace(u"\"\""_s, u"\""_s).simplified();
    if (!match.hasMatch() || !needsQuotes(text))
        return std::nullopt;
    const QRegularExpressionMatch next = arrowPattern().match(line, match.capturedEnd());
    const qsizetype end = next.hasMatch() ? next.capturedStart() : line.size();
    if (!line.mid(match.capturedEnd(), end - match.capturedEnd()).trimmed().isEmpty())
        return std::nullopt;
    QuotedCard quoted{cardOf(match.captured(1) + u'x'), end};
    quoted.card.text = text;
    return quoted;
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
    const auto take = [&](const TypedCard &card) {
        if (card.text.isEmpty())
            return;
        if (!typed.cards.isEmpty())
            typed.arrows += arrow.value_or(core::LinkKind::Feeds);
        typed.cards += card;
    };
    for (qsizetype start = 0; start >= 0;) {
        const std::optional<QuotedCard> quoted = quotedAt(line, start);
        const auto next = arrowPattern().match(line, quoted ? quoted->end : start);
        take(quoted ? quoted->card
                    : cardOf(line.mid(start, next.hasMatch() ? next.capturedStart() - start : -1)));
        arrow = next.hasMatch() ? kindOf(next.captured()) : arrow;
        start = next.hasMatch() ? next.capturedEnd() : -1;
    }
    return typed;
}

QString written(const TypedLine &line)
{
    QString text;
    for (qsizetype i = 0; i < line.cards.size(); ++i) {
        if (i > 0)
            text += u' ' + arrowText(line.arrows[i - 1]) + u' ';
        text += written(line.cards[i]);
    }
    return text;
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
