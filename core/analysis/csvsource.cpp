#include "core/analysis/mapsourceparts.h"
#include "core/analysis/textcoding.h"
#include "core/model/wording.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// The one that the first line has most of, outside quotes.
QChar separatorOf(const QString &text)
{
    constexpr std::array<char16_t, 3> Known{u',', u';', u'\t'};
    std::array<int, 3> counts{};
    bool isQuoted = false;
    for (const QChar letter : text) {
        if (letter == u'"')
            isQuoted = !isQuoted;
        if (!isQuoted && letter == u'\n')
            break;
        for (size_t i = 0; i < Known.size(); ++i)
            counts[i] += !isQuoted && letter == Known[i] ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return Known[size_t(most - counts.begin())];
}

/// Reads rows as they come: short ones, long ones, quotes in the middle of a cell.
class CsvReading
{
public:
    CsvReading(const QString &text, QChar separator) : m_text(text), m_separator(separator) {}

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
    const QString text = decodedText(file.bytes);
    SourceTable table{.name = file.name, .head = {}, .rows = {}};
    qsizetype widest = 0;
    for (CsvReading reading(text, separatorOf(text)); !reading.isAtEnd();) {
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
