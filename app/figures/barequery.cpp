#include "app/figures/barequery.h"

#include <sqlite3.h>

namespace figures {

namespace {

/// What one column holds, taken as the kind it is.
qsizetype bytesOf(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_TEXT: {
        const unsigned char *text = sqlite3_column_text(statement, column);
        return text != nullptr ? sqlite3_column_bytes(statement, column) : 0;
    }
    case SQLITE_BLOB: {
        const void *blob = sqlite3_column_blob(statement, column);
        return blob != nullptr ? sqlite3_column_bytes(statement, column) : 0;
    }
    default:
        return static_cast<qsizetype>(sqlite3_column_int64(statement, column) & 7);
    }
}

} // namespace

BareQuery::BareQuery(core::Database &database, const char *sql)
{
    const int code = sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr);
    if (code != SQLITE_OK)
        throw core::StoreError(code, sqlite3_errmsg(database.handle()));
}

BareQuery::~BareQuery()
{
    sqlite3_finalize(m_statement);
}

BareQuery::Read BareQuery::readAll()
{
    Read read;
    const int columns = sqlite3_column_count(m_statement);
    while (sqlite3_step(m_statement) == SQLITE_ROW) {
        ++read.rows;
        for (int column = 0; column < columns; ++column)
            read.bytes += bytesOf(m_statement, column);
    }
    sqlite3_reset(m_statement);
    return read;
}

qsizetype BareQuery::count(const QByteArray &text, int limit)
{
    sqlite3_bind_text(
        m_statement, 1, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
    sqlite3_bind_int(m_statement, 2, limit);
    qsizetype rows = 0;
    while (sqlite3_step(m_statement) == SQLITE_ROW)
        ++rows;
    sqlite3_reset(m_statement);
    return rows;
}

} // namespace figures
