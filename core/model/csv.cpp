#include "core/model/csv.h"

#include "core/model/wording.h"

#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// Reads one row after another.
class CsvReader
{
public:
    explicit CsvReader(const QString &text) : m_text(text) {}

    bool isAtEnd() const { return m_place >= m_text.size(); }

    /// What is wrong, or nothing.
    std::optional<Wording> read(Csv::Row &row)
    {
        row = Csv::Row{m_line, {}};
        do {
            row.cells.append(QString());
            std::optional<Wording> fault =
                next() == u'"' ? quoted(row.cells.last()) : plain(row.cells.last());
            if (fault)
                return fault;
        } while (take(u','));
        const bool isReturned = take(u'\r');
        if (!take(u'\n') && !isReturned && !isAtEnd())
            return Wording{
                u"tekst na het sluitende aanhalingsteken; verdubbel een aanhalingsteken dat bij de tekst hoort"_s,
                u"text after the closing quote; double a quote that belongs to the text"_s};
        return {};
    }

private:
    QChar next() const { return isAtEnd() ? QChar() : m_text[m_place]; }

    bool take(QChar wanted)
    {
        if (isAtEnd() || next() != wanted)
            return false;
        ++m_place;
        m_line += wanted == u'\n' ? 1 : 0;
        return true;
    }

    std::optional<Wording> plain(QString &cell)
    {
        const auto begin = m_place;
        while (!isAtEnd() && !u",\r\n"_s.contains(next())) {
            if (next() == u'"')
                return Wording{
                    u"een aanhalingsteken in een cel; zet de hele cel tussen aanhalingstekens"_s,
                    u"a quote inside an unquoted cell; put the whole cell in quotes"_s};
            ++m_place;
        }
        cell = m_text.sliced(begin, m_place - begin);
        return {};
    }

    std::optional<Wording> quoted(QString &cell)
    {
        take(u'"');
        while (!isAtEnd()) {
            const QChar letter = next();
            take(letter);
            if (letter == u'"' && !take(u'"'))
                return {};
            cell.append(letter);
        }
        return Wording{u"een aanhalingsteken gaat open en niet dicht; sluit het"_s,
                       u"a quote is opened and not closed; close it"_s};
    }

    const QString &m_text;
    qsizetype m_place = 0;
    int m_line = 1;
};

/// A column without a name may stand there twice.
QString namedTwice(const QStringList &head)
{
    QStringList seen;
    for (const QString &cell : head) {
        const QString name = cell.trimmed();
        if (!name.isEmpty() && seen.contains(name, Qt::CaseInsensitive))
            return name;
        seen.append(name);
    }
    return {};
}

bool isBlank(const Csv::Row &row)
{
    return row.cells.size() == 1 && row.cells.first().trimmed().isEmpty();
}

} // namespace

Result<> Csv::checkShape() const
{
    static const Wording Twice{u"kolom \"%1\" staat er twee keer; houd er een"_s,
                               u"column \"%1\" is there twice; keep one"_s};
    static const Wording Uneven{
        u"%1 kolommen waar de eerste regel er %2 noemt; geef elke kolom een cel"_s,
        u"%1 columns where the first line names %2; give each its cell"_s};
    if (const QString name = namedTwice(m_head.cells); !name.isEmpty())
        return fail(Fault::Invalid, at(m_head, Twice.in(m_language).arg(name)));
    for (const Row &row : m_rows) {
        if (row.cells.size() != m_head.cells.size())
            return fail(
                Fault::Invalid,
                at(row, Uneven.in(m_language).arg(row.cells.size()).arg(m_head.cells.size())));
    }
    return {};
}

Result<Csv> Csv::parse(const QByteArray &bytes, const QString &name, Language language)
{
    static const Wording NotText{u": is geen UTF-8-tekst; bewaar het als CSV in UTF-8"_s,
                                 u": is not UTF-8 text; save it as CSV in UTF-8"_s};
    static const Wording Empty{u": is leeg; de eerste regel noemt de kolommen"_s,
                               u": is empty; the first line names the columns"_s};
    static const Wording HasNull{u"het teken U+0000; haal het weg"_s,
                                 u"the character U+0000; take it out"_s};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(Fault::Invalid, name + NotText.in(language));

    Csv csv;
    csv.m_name = name;
    csv.m_language = language;
    if (const qsizetype place = text.indexOf(QChar::Null); place >= 0) {
        const auto line = text.first(place).count(u'\n') + 1;
        return fail(Fault::Invalid, csv.at(Row{static_cast<int>(line), {}}, HasNull.in(language)));
    }
    for (CsvReader reader(text); !reader.isAtEnd();) {
        Row row;
        if (const std::optional<Wording> fault = reader.read(row))
            return fail(Fault::Invalid, csv.at(row, fault->in(language)));
        if (!isBlank(row))
            csv.m_rows.append(row);
    }
    if (csv.m_rows.isEmpty())
        return fail(Fault::Invalid, name + Empty.in(language));

    csv.m_head = csv.m_rows.takeFirst();
    if (const Result<> shape = csv.checkShape(); !shape)
        return tl::unexpected(shape.error());
    return csv;
}

int Csv::column(const QStringList &names) const
{
    for (const QString &name : names) {
        for (int i = 0; i < m_head.cells.size(); ++i) {
            if (m_head.cells[i].trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
    }
    return -1;
}

QString Csv::at(const Row &row, const QString &what) const
{
    const Wording form{u"%1, regel %2: %3"_s, u"%1, line %2: %3"_s};
    return form.in(m_language).arg(m_name, QString::number(row.line), what);
}

} // namespace core
