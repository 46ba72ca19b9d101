#include "core/store/row.h"

#include <algorithm>
#include <sqlite3.h>

namespace core {

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Row::read(int column, qint64 &value) const
{
    value = sqlite3_column_int64(m_statement, column);
}

void Row::read(int column, int &value) const
{
    value = sqlite3_column_int(m_statement, column);
}

void Row::read(int column, bool &value) const
{
    value = sqlite3_column_int(m_statement, column) != 0;
}

void Row::read(int column, double &value) const
{
    value = sqlite3_column_double(m_statement, column);
}

void Row::read(int column, QString &value) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    value = QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

void Row::read(int column, QByteArray &value) const
{
    value = bytes(column).toByteArray();
}

void Row::read(int column, Uuid &value) const
{
    const QByteArrayView blob = bytes(column);
    if (blob.size() == static_cast<qsizetype>(sizeof value.data))
        std::copy(blob.begin(), blob.end(), reinterpret_cast<char *>(value.data));
}

QByteArrayView Row::bytes(int column) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {blob, sqlite3_column_bytes(m_statement, column)};
}

} // namespace core
