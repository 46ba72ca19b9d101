#include "core/analysis/mapsource.h"

#include "core/analysis/mapsourceparts.h"
#include "core/model/wording.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// The first character that is no blank, no mark of an encoding and no zero of UTF-16.
char firstSign(const QByteArray &bytes)
{
    for (const char sign : bytes.first(std::min<qsizetype>(bytes.size(), 1024))) {
        const auto byte = static_cast<unsigned char>(sign);
        if (byte > ' ' && byte != 0xef && byte != 0xbb && byte != 0xbf && byte < 0xfe)
            return sign;
    }
    return 0;
}

Result<QList<SourceTable>> tablesOf(const NamedBytes &file, Language language)
{
    if (file.bytes.size() > MostImportBytes)
        return fail(Fault::Invalid,
                    file.name
                        + Wording{u": is groter dan 64 MB; neem een kleiner deel"_s,
                                  u": is larger than 64 MB; take a smaller part"_s}
                              .in(language));
    switch (firstSign(file.bytes)) {
    case '<':
        return graphMlTables(file, language);
    case '{':
    case '[':
        return jsonTables(file, language);
    default:
        break;
    }
    const Result<SourceTable> table = csvTable(file, language);
    if (!table)
        return tl::unexpected(table.error());
    return QList<SourceTable>{*table};
}

} // namespace

Result<QList<SourceTable>>
tablesOf(const QList<NamedBytes> &files, Language language, const std::function<bool()> &stop)
{
    QList<SourceTable> tables;
    for (const NamedBytes &file : files) {
        if (stop && stop())
            return fail(Fault::Refused, u"stopped"_s);
        const Result<QList<SourceTable>> read = tablesOf(file, language);
        if (!read)
            return tl::unexpected(read.error());
        tables += *read;
    }
    return tables;
}

SourceTable withHead(const SourceTable &table, bool hasHead)
{
    SourceTable other = table;
    if (hasHead == table.hasHead)
        return other;
    other.hasHead = hasHead;
    if (!hasHead) {
        other.rows.prepend(SourceRow{1, table.head});
        other.head.fill(QString());
    } else if (!other.rows.isEmpty()) {
        other.head = other.rows.takeFirst().cells;
    }
    return other;
}

TableBuilder::TableBuilder(const QString &name, SourceTable::Content content)
{
    m_table.name = name;
    m_table.content = content;
}

void TableBuilder::begin(int line)
{
    m_table.rows.append(SourceRow{line, {}});
}

void TableBuilder::set(const QString &column, const QString &value)
{
    auto known = m_columns.constFind(column);
    if (known == m_columns.constEnd() && m_table.head.size() >= MostImportColumns)
        return;
    if (known == m_columns.constEnd()) {
        known = m_columns.insert(column, m_table.head.size());
        m_table.head.append(column);
    }
    QStringList &cells = m_table.rows.last().cells;
    while (cells.size() <= *known)
        cells.append(QString());
    QString &cell = cells[*known];
    cell += (cell.isEmpty() ? QString() : u"; "_s) + value;
}

Result<> tooManyRows(const QString &name, Language language)
{
    return fail(Fault::Invalid,
                Wording{u"%1: heeft meer dan %2 regels; neem een kleiner deel"_s,
                        u"%1: has more than %2 rows; take a smaller part"_s}
                    .in(language)
                    .arg(name)
                    .arg(MostImportRows));
}

} // namespace core
