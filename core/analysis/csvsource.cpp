#include "core/analysis/mapsourceparts.h"
#include "core/analysis/textcoding.h"
#include "core/model/wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <compare>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// Reads rows as they come: short ones, long ones, quotes in the middle of a cell.
class Reading
{
public:
    Reading(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

    bool isAtEnd() const { return m_place >= m_text.size(); }
    bool isUnclosed() const { return m_isUnclosed; }

    SourceRow next()
    {
        SourceRow row{m_line, {}};
        do
            row.cells.append(peek() == u'"' ? quoted() : plain());
        while (take(m_separator));
        const bool isReturned = take(u'\r');
        if (!take(u'\n') && isReturned)
            ++m_line;
        return row;
    }

private:
    QChar peek() const { return isAtEnd() ? QChar() : m_text[m_place]; }

    bool take(QChar wanted)
    {
        if (isAtEnd() || peek() != wanted)
            return false;
        ++m_place;
        m_line += wanted == u'\n' ? 1 : 0;
        return true;
    }

    QString plain()
    {
        const qsizetype begin = m_place;
        while (!isAtEnd() && peek() != m_separator && peek() != u'\r' && peek() != u'\n')
            ++m_place;
        return m_text.sliced(begin, m_place - begin);
    }

    QString quoted()
    {
        take(u'"');
        QString cell;
        while (!isAtEnd()) {
            const QChar letter = peek();
            take(letter);
            if (letter == u'"' && !take(u'"'))
                return cell + plain(); // What follows the quote stays.
            cell += letter;
        }
        m_isUnclosed = true;
        return cell;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_place = 0;
    int m_line = 1;
    bool m_isUnclosed = false;
};

bool isBlank(const SourceRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const QString &cell) {
        return cell.trimmed().isEmpty();
    });
}

/// How many lines have as many of a separator as the first one, and how many that is.
struct Regularity
{
    int lines = 0;
    int first = 0;

    auto operator<=>(const Regularity &) const = default;
};

Regularity regularityOf(const QString &text, QChar separator)
{
    constexpr int LookedAt = 50;
    Regularity found;
    Reading reading(text, separator);
    for (int line = 0; line < LookedAt && !reading.isAtEnd();) {
        const SourceRow row = reading.next();
        if (isBlank(row))
            continue;
        const int count = int(row.cells.size()) - 1;
        if (line++ == 0)
            found.first = count;
        found.lines += count > 0 && count == found.first ? 1 : 0;
    }
    return found;
}

/// The one that divides the first lines most evenly.
QChar separatorOf(const QString &text)
{
    QChar best = u',';
    Regularity most;
    for (const QChar separator : {u',', u';', u'\t'}) {
        const Regularity here = regularityOf(text, separator);
        if (here > most) {
            most = here;
            best = separator;
        }
    }
    return best;
}

/// Excel writes "sep=;" above a table; nothing when it does not.
QChar takeNamedSeparator(QString &text)
{
    static const QRegularExpression named(u"^\\s*\"?sep=([,;\\t])\"?[ \\t]*(?=\\r|\\n)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = named.match(text);
    if (!match.hasMatch())
        return {};
    text.remove(0, match.capturedEnd()); // The line stays, empty, for its number.
    return match.captured(1).front();
}

Result<> unclosed(const QString &name, int line, Language language)
{
    return fail(Fault::Invalid,
                Wording{u"%1, regel %2: een aanhalingsteken gaat open en niet dicht; sluit het"_s,
                        u"%1, line %2: a quote is opened and not closed; close it"_s}
                    .in(language)
                    .arg(name)
                    .arg(line));
}

Result<> empty(const QString &name, Language language)
{
    return fail(
        Fault::Invalid,
        name
            + Wording{u": is leeg; kies een ander bestand"_s, u": is empty; choose another file"_s}
                  .in(language));
}

} // namespace

Result<SourceTable> csvTable(const NamedBytes &file, Language language)
{
    Result<DecodedText> decoded = decodedText(file, language);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const QChar named = takeNamedSeparator(decoded->text);
    const QChar separator = named.isNull() ? separatorOf(decoded->text) : named;
    SourceTable table{.name = file.name, .head = {}, .rows = {}};
    table.isGuessedText = decoded->isGuessed;
    qsizetype widest = 0;
    for (Reading reading(decoded->text, separator); !reading.isAtEnd();) {
        SourceRow row = reading.next();
        if (reading.isUnclosed())
            return tl::unexpected(unclosed(file.name, row.line, language).error());
        if (isBlank(row))
            continue;
        if (table.rows.size() > MostImportRows)
            return tl::unexpected(tooManyRows(file.name, language).error());
        row.cells = row.cells.first(std::min(row.cells.size(), MostImportColumns));
        widest = std::max(widest, row.cells.size());
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        return tl::unexpected(empty(file.name, language).error());
    table.head = table.rows.takeFirst().cells;
    while (table.head.size() < widest)
        table.head.append(QString());
    return table;
}

} // namespace core
