#pragma once

#include "core/analysis/mapsource.h"

#include <QHash>

namespace core {

// The formats that tablesOf() knows, one function each.

Result<SourceTable> csvTable(const NamedBytes &file, Language language);
Result<QList<SourceTable>> graphMlTables(const NamedBytes &file, Language language);
Result<QList<SourceTable>> jsonTables(const NamedBytes &file, Language language);

/// Grows a table whose columns are met one by one.
class TableBuilder
{
public:
    TableBuilder(const QString &name, SourceTable::Content content);

    void begin(int line);
    /// A second value of the same column is put behind the first.
    void set(const QString &column, const QString &value);
    qsizetype rows() const { return m_table.rows.size(); }
    SourceTable take() { return std::move(m_table); }

private:
    SourceTable m_table;
    QHash<QString, qsizetype> m_columns;
};

Result<> tooManyRows(const QString &name, Language language);

} // namespace core
