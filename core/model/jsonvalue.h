#pragma once

#include "core/model/codec.h"
#include "core/model/schema.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonValue>

// Field values in the exchange form: texts, whole numbers, booleans, words of enums, ISO dates and
// times, [x, y], labels, lists of these. "Not said" is absent.

namespace core {

/// The labels that a file gives its entries, each with the identifier it got.
class Labels
{
public:
    /// False when the list has this label already.
    bool add(EntityType type, const QString &label, const Uuid &uuid);
    Result<Uuid> find(EntityType type, QStringView list, const QString &label) const;

private:
    QHash<int, QHash<QString, Uuid>> m_byType;
};

/// The value as a person would recognise it in the file: "\"heavy\"", "3.5", "a list".
QString shown(const QJsonValue &json);

/// Reads a value into the C++ type of its field, or says what is wrong with it and what to write.
class ValueReader
{
public:
    explicit ValueReader(const Labels &labels) : m_labels(labels) {}

    Result<> read(const QJsonValue &json, QString &text) const;
    Result<> read(const QJsonValue &json, bool &value) const;
    Result<> read(const QJsonValue &json, int &value) const;
    Result<> read(const QJsonValue &json, QDate &date) const;
    Result<> read(const QJsonValue &json, QDateTime &time) const;
    Result<> read(const QJsonValue &json, QPointF &point) const;

    template<typename Entity>
    Result<> read(const QJsonValue &json, Id<Entity> &id) const
    {
        QString label;
        if (Result<> text = read(json, label); !text)
            return text;
        const Result<Uuid> uuid = m_labels.find(Schema<Entity>::Type, Schema<Entity>::Name, label);
        if (!uuid)
            return tl::unexpected(uuid.error());
        id = Id<Entity>(*uuid);
        return {};
    }

    template<typename Enum>
    requires std::is_enum_v<Enum> Result<> read(const QJsonValue &json, Enum &value)
    const
    {
        const std::optional<Enum> found = enumOf<Enum>(json.toString());
        if (!found)
            return notOneOf(json, {Words<Enum>::list.begin(), Words<Enum>::list.end()});
        value = *found;
        return {};
    }

    template<typename Value>
    Result<> read(const QJsonValue &json, std::optional<Value> &value) const
    {
        Value inner{};
        Result<> done = read(json, inner);
        if (done)
            value = inner;
        return done;
    }

    template<typename Value>
    Result<> read(const QJsonValue &json, QList<Value> &list) const
    {
        if (!json.isArray())
            return notAList(json);
        const QJsonArray array = json.toArray();
        for (const QJsonValue element : array) {
            Value value{};
            if (Result<> done = read(element, value); !done)
                return done;
            list.append(value);
        }
        return {};
    }

private:
    static Result<> notAList(const QJsonValue &json);
    static Result<> notOneOf(const QJsonValue &json, const QList<QStringView> &words);

    const Labels &m_labels;
};

// Each toJsonValue answers undefined for "not said"; true of the same types as toCbor.

QJsonValue toJsonValue(const QString &text);
QJsonValue toJsonValue(bool value);
QJsonValue toJsonValue(int value);
QJsonValue toJsonValue(const QDate &date);
QJsonValue toJsonValue(const QDateTime &time);
QJsonValue toJsonValue(const QPointF &point);

template<typename Tag>
QJsonValue toJsonValue(const Id<Tag> &id)
{
    return id.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(id.text());
}
template<typename Enum>
requires std::is_enum_v<Enum> QJsonValue toJsonValue(Enum value)
{
    return wordOf(value).toString();
}
template<typename Value>
QJsonValue toJsonValue(const std::optional<Value> &value)
{
    return value ? toJsonValue(*value) : QJsonValue(QJsonValue::Undefined);
}
template<typename Value>
QJsonValue toJsonValue(const QList<Value> &list)
{
    QJsonArray array;
    for (const Value &value : list) {
        const QJsonValue json = toJsonValue(value);
        if (!json.isUndefined())
            array.append(json);
    }
    return array.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(array);
}

} // namespace core
