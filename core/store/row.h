#pragma once

#include "core/model/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace core {

/// The present row of a query; lives as long as the callback of Database::each.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}

    /// qint64, int, bool, double, QString, QByteArray, Uuid (nil unless it has 16 bytes), or
    /// std::optional of these (nothing = null).
    template<typename T>
    T get(int column) const
    {
        T value{};
        read(column, value);
        return value;
    }
    bool isNull(int column) const;
    /// The bytes of a text or blob as they lie there; gone with the row.
    QByteArrayView bytes(int column) const;

private:
    void read(int column, qint64 &value) const;
    void read(int column, int &value) const;
    void read(int column, bool &value) const;
    void read(int column, double &value) const;
    void read(int column, QString &value) const;
    void read(int column, QByteArray &value) const;
    void read(int column, Uuid &value) const;
    template<typename T>
    void read(int column, std::optional<T> &value) const
    {
        if (!isNull(column))
            value = get<T>(column);
    }

    sqlite3_stmt *m_statement;
};

} // namespace core
