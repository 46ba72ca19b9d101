#pragma once

#include "core/journal/tablesql.h"
#include "core/model/codec.h"
#include "core/store/database.h"

#include <QCborStreamWriter>

namespace core {

// A derived table as values: a text column for texts, words and ISO dates, a number for numbers and
// times, a blob for identifiers, CBOR in a blob for lists; null = not said.

/// One row, dead ones too: undo brings them back.
template<typename Entity>
struct StoredEntity
{
    Entity entity;
    bool isAlive = false;
};

namespace column {

inline QString toColumn(const QString &text)
{
    return text;
}
inline int toColumn(int value)
{
    return value;
}
inline bool toColumn(bool value)
{
    return value;
}
inline std::optional<int> toColumn(const std::optional<int> &value)
{
    return value;
}
inline std::optional<QString> toColumn(const QDate &date)
{
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}
inline std::optional<qint64> toColumn(const QDateTime &time)
{
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}
template<typename Enum>
requires std::is_enum_v<Enum> QStringView toColumn(Enum value)
{
    return wordOf(value);
}
template<typename Tag>
std::optional<QByteArray> toColumn(const Id<Tag> &id)
{
    return id.isEmpty() ? std::nullopt : std::optional(id.bytes());
}
template<typename Value>
std::optional<QByteArray> toColumn(const QList<Value> &list)
{
    return list.isEmpty() ? std::nullopt : std::optional(toCbor(list).toCbor());
}
inline std::optional<QByteArray> toColumn(const std::optional<QPointF> &point)
{
    return point ? std::optional(toCbor(*point).toCbor()) : std::nullopt;
}

/// The column as the CBOR value that fromCbor reads into this type.
template<typename Value>
QCborValue fromColumn(const Row &row, int at)
{
    if (row.isNull(at))
        return {};
    if constexpr (std::is_same_v<Value,
                                 QString> || std::is_enum_v<Value> || std::is_same_v<Value, QDate>)
        return row.get<QString>(at);
    else if constexpr (
        std::is_integral_v<
            Value> || std::is_same_v<Value, QDateTime> || std::is_same_v<Value, std::optional<int>>)
        return row.get<qint64>(at);
    else
        return QCborValue::fromCbor(row.get<QByteArray>(at));
}
template<typename Tag>
bool readColumn(const Row &row, int at, Id<Tag> &id)
{
    return row.isNull(at) || fromCbor(QCborValue(row.get<QByteArray>(at)), id);
}
template<typename Value>
bool readColumn(const Row &row, int at, Value &value)
{
    return row.isNull(at) || fromCbor(fromColumn<Value>(row, at), value);
}

} // namespace column

/// Reads the rows first..last in the order of their ids; onRow(qint64 id, StoredEntity<Entity>).
template<typename Entity, typename OnRow>
void readEntities(Database &database, qint64 first, qint64 last, OnRow onRow)
{
    database.each(
        [&](const Row &row) {
            StoredEntity<Entity> stored;
            stored.entity.id = decltype(stored.entity.id)(row.get<Uuid>(1));
            stored.isAlive = row.get<bool>(2);
            int at = 2;
            forEachField<Entity>([&](const auto &field) {
                column::readColumn(row, ++at, stored.entity.*field.member);
            });
            onRow(row.get<qint64>(0), stored);
        },
        TableSql<Entity>::Select,
        first,
        last);
}

template<typename Entity>
void writeEntity(Database &database, qint64 id, const StoredEntity<Entity> &stored)
{
    std::apply(
        [&](const auto &...field) {
            database.run(TableSql<Entity>::Write,
                         id,
                         stored.entity.id.bytes(),
                         stored.isAlive,
                         column::toColumn(stored.entity.*field.member)...);
        },
        Schema<Entity>::Fields);
}

} // namespace core
