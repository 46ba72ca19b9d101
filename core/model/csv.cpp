#include "core/model/csv.h"

#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// Reads one row after another.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    bool isAtEnd() const { return m_place >= m_text.size(); }

    /// What is wrong, or nothing.
    QString read(Csv::Row &row)
    {
        row = Csv::Row{m_line, {}};
        do {
            row.cells.append(QString());
            QString fault = next() == u'"' ? quoted(row.cells.last()) : plain(row.cells.last());
            if (!fault.isEmpty())
                return fault;
        } while (take(u','));
        const bool isReturned = take(u'\r');
        if (!take(u'\n') && !isReturned && !isAtEnd())
            return u"text after the closing quote; double a quote that belongs to the text"_s;
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

    QString plain(QString &cell)
    {
        const auto begin = m_place;
        while (!isAtEnd() && !u",\r\n"_s.contains(next())) {
            if (next() == u'"')
                return u"a quote inside an unquoted cell; put the whole cell in quotes"_s;
            ++m_place;
        }
        cell = m_text.sliced(begin, m_place - begin);
        return {};
    }

    QString quoted(QString &cell)
    {
        take(u'"');
        while (!isAtEnd()) {
            const QChar letter = next();
            take(letter);
            if (letter == u'"' && !take(u'"'))
                return {};
            cell.append(letter);
        }
        return u"a quote is opened and not closed; close it"_s;
    }

    const QString &m_text;
    qsizetype m_place = 0;
    int m_line = 1;
};

bool isBlank(const Csv::Row &row)
{
    return row.cells.size() == 1 && row.cells.first().trimmed().isEmpty();
}

} // namespace

Result<Csv> Csv::parse(const QByteArray &bytes, const QString &name)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(Fault::Invalid, name + u": is not UTF-8 text; save it as CSV in UTF-8"_s);

    Csv csv;
    csv.m_name = name;
    for (Reader reader(text); !reader.isAtEnd();) {
        Row row;
        const QString fault = reader.read(row);
        if (!fault.isEmpty())
            return fail(Fault::Invalid, csv.at(row, fault));
        if (!isBlank(row))
            csv.m_rows.append(row);
    }
    if (csv.m_rows.isEmpty())
        return fail(Fault::Invalid, name + u": is empty; the first line names the columns"_s);

    csv.m_head = csv.m_rows.takeFirst();
    for (const Row &row : csv.m_rows) {
        if (row.cells.size() != csv.m_head.cells.size()) {
            const QString what = u"%1 columns where the first line names %2; give each its cell"_s;
            return fail(Fault::Invalid,
                        csv.at(row, what.arg(row.cells.size()).arg(csv.m_head.cells.size())));
        }
    }
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
    return u"%1, line %2: %3"_s.arg(m_name, QString::number(row.line), what);
}

} // namespace core
