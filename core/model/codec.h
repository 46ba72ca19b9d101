#pragma once

#include "core/model/id.h"
#include "core/model/words.h"

#include <QCborArray>
#include <QCborValue>
#include <QDate>
#include <QDateTime>
#include <QPointF>
#include <QStringList>

#include <optional>
#include <type_traits>

// Field values as CBOR, the form they have in the journal: texts, integers, booleans, 16-byte
// identifiers, words of enums, ISO dates, milliseconds since 1970 UTC, arrays of these. "Not said"
// is undefined.

namespace core {

inline QCborValue toCbor(const QString &text)
{
    return text.isEmpty() ? QCborValue() : QCborValue(text);
}
inline QCborValue toCbor(bool value)
{
    return QCborValue(value);
}
inline QCborValue toCbor(int value)
{
    return QCborValue(static_cast<qint64>(value));
}
inline QCborValue toCbor(const QDate &date)
{
    return date.isValid() ? QCborValue(date.toString(Qt::ISODate)) : QCborValue();
}
inline QCborValue toCbor(const QDateTime &time)
{
    return time.isValid() ? QCborValue(time.toMSecsSinceEpoch()) : QCborValue();
}
inline QCborValue toCbor(const QPointF &point)
{
    return QCborArray{point.x(), point.y()};
}
template<typename Tag>
QCborValue toCbor(const Id<Tag> &id)
{
    return id.isEmpty() ? QCborValue() : QCborValue(id.bytes());
}
template<typename Enum>
requires std::is_enum_v<Enum> QCborValue toCbor(Enum value)
{
    return QCborValue(wordOf(value).toString());
}
template<typename Value>
QCborValue toCbor(const std::optional<Value> &value)
{
    return value ? toCbor(*value) : QCborValue();
}
template<typename Value>
QCborValue toCbor(const QList<Value> &list)
{
    if (list.isEmpty())
        return {};
    QCborArray array;
    for (const Value &value : list)
        array.append(toCbor(value));
    return array;
}

// Each fromCbor answers whether the value has the right shape; if not, the target keeps what it
// had.

inline bool fromCbor(const QCborValue &cbor, QString &text)
{
    if (!cbor.isString() && !cbor.isUndefined())
        return false;
    text = cbor.toString();
    return true;
}
inline bool fromCbor(const QCborValue &cbor, bool &value)
{
    if (!cbor.isBool() && !cbor.isInteger())
        return false;
    value = cbor.isBool() ? cbor.toBool() : cbor.toInteger() != 0;
    return true;
}
inline bool fromCbor(const QCborValue &cbor, int &value)
{
    if (!cbor.isInteger())
        return false;
    value = static_cast<int>(cbor.toInteger());
    return value == cbor.toInteger();
}
inline bool fromCbor(const QCborValue &cbor, QDate &date)
{
    if (cbor.isUndefined()) {
        date = QDate();
        return true;
    }
    const QDate parsed = QDate::fromString(cbor.toString(), Qt::ISODate);
    if (parsed.isValid())
        date = parsed;
    return parsed.isValid();
}
inline bool fromCbor(const QCborValue &cbor, QDateTime &time)
{
    if (!cbor.isInteger() && !cbor.isUndefined())
        return false;
    time = cbor.isInteger() ? QDateTime::fromMSecsSinceEpoch(cbor.toInteger()) : QDateTime();
    return true;
}
inline bool fromCbor(const QCborValue &cbor, QPointF &point)
{
    const QCborArray array = cbor.toArray();
    if (array.size() != 2 || !array[0].isDouble() || !array[1].isDouble())
        return false;
    point = QPointF(array[0].toDouble(), array[1].toDouble());
    return true;
}
template<typename Tag>
bool fromCbor(const QCborValue &cbor, Id<Tag> &id)
{
    if (cbor.isUndefined()) {
        id = Id<Tag>();
        return true;
    }
    const Result<Uuid> uuid = uuidFromBytes(cbor.toByteArray());
    if (uuid)
        id = Id<Tag>(*uuid);
    return uuid.has_value();
}
template<typename Enum>
requires std::is_enum_v<Enum>
bool fromCbor(const QCborValue &cbor, Enum &value)
{
    const std::optional<Enum> found = enumOf<Enum>(cbor.toString());
    if (found)
        value = *found;
    return found.has_value();
}
template<typename Value>
bool fromCbor(const QCborValue &cbor, std::optional<Value> &value)
{
    if (cbor.isUndefined()) {
        value.reset();
        return true;
    }
    Value inner{};
    if (!fromCbor(cbor, inner))
        return false;
    value = inner;
    return true;
}
template<typename Value>
bool fromCbor(const QCborValue &cbor, QList<Value> &list)
{
    if (!cbor.isArray() && !cbor.isUndefined())
        return false;
    QList<Value> read;
    const QCborArray array = cbor.toArray();
    for (const QCborValue &element : array) {
        Value value{};
        if (!fromCbor(element, value))
            return false;
        read.append(value);
    }
    list = read;
    return true;
}

} // namespace core
