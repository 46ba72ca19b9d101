#include "core/model/jsonvalue.h"

#include "core/model/suggest.h"

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype LongestShown = 40;

QString shownText(const QString &text)
{
    const QString line = text.simplified();
    return u"\"%1\""_s.arg(line.size() > LongestShown ? line.left(LongestShown) + u"…"_s : line);
}

tl::unexpected<Error> wrong(const QString &needed, const QJsonValue &json)
{
    return fail(Fault::Invalid, u"%1 is needed here, not %2"_s.arg(needed, shown(json)));
}

bool isDigitsAs(const QString &text, QLatin1StringView pattern)
{
    if (text.size() != pattern.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDigit = text[i] >= u'0' && text[i] <= u'9';
        if (pattern[i] == u'0' ? !isDigit : text[i] != pattern[i])
            return false;
    }
    return true;
}

bool hasZone(const QString &time)
{
    const qsizetype dayLength = 10;
    return time.endsWith(u'Z') || time.lastIndexOf(u'+') > dayLength
           || time.lastIndexOf(u'-') > dayLength;
}

} // namespace

QString shown(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::String:
        return shownText(json.toString());
    case QJsonValue::Double:
        return QString::number(json.toDouble(), 'g', 15);
    case QJsonValue::Bool:
        return json.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

bool Labels::add(EntityType type, const QString &label, const Uuid &uuid)
{
    QHash<QString, Uuid> &labels = m_byType[static_cast<int>(type)];
    if (labels.contains(label))
        return false;
    labels.insert(label, uuid);
    return true;
}

Result<Uuid> Labels::find(EntityType type, QStringView list, const QString &label) const
{
    const QHash<QString, Uuid> labels = m_byType.value(static_cast<int>(type));
    const auto at = labels.constFind(label);
    if (at != labels.constEnd())
        return *at;
    QStringList known = labels.keys();
    known.sort();
    return fail(Fault::Invalid,
                u"nothing in \"%1\" has the id %2%3"_s.arg(
                    list, shownText(label), didYouMean(label, known)));
}

Result<> ValueReader::read(const QJsonValue &json, QString &text) const
{
    if (!json.isString())
        return wrong(u"a text"_s, json);
    text = json.toString();
    return {};
}

Result<> ValueReader::read(const QJsonValue &json, bool &value) const
{
    if (!json.isBool())
        return wrong(u"true or false"_s, json);
    value = json.toBool();
    return {};
}

Result<> ValueReader::read(const QJsonValue &json, int &value) const
{
    const double number = json.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (std::isnan(number) || number != std::trunc(number)
        || std::abs(number) > std::numeric_limits<int>::max())
        return wrong(u"a whole number"_s, json);
    value = static_cast<int>(number);
    return {};
}

Result<> ValueReader::read(const QJsonValue &json, QDate &date) const
{
    const QString text = json.toString();
    if (!isDigitsAs(text, "0000-00-00"_L1))
        return wrong(u"a date such as 2026-11-21"_s, json);
    date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return fail(Fault::Invalid, u"the day %1 does not exist; correct it"_s.arg(text));
    return {};
}

Result<> ValueReader::read(const QJsonValue &json, QDateTime &time) const
{
    const QString text = json.toString();
    const bool looksRight = isDigitsAs(text.left(16), "0000-00-00T00:00"_L1);
    if (!looksRight || !hasZone(text))
        return wrong(u"a time such as 2026-11-21T15:10:00Z"_s, json);
    time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return fail(Fault::Invalid, u"the time %1 does not exist; correct it"_s.arg(text));
    time = QDateTime::fromMSecsSinceEpoch(time.toMSecsSinceEpoch());
    return {};
}

Result<> ValueReader::read(const QJsonValue &json, QPointF &point) const
{
    const QJsonArray array = json.toArray();
    if (array.size() != 2 || !array[0].isDouble() || !array[1].isDouble())
        return wrong(u"a place such as [120, -40]"_s, json);
    point = QPointF(array[0].toDouble(), array[1].toDouble());
    return {};
}

Result<> ValueReader::notAList(const QJsonValue &json)
{
    return wrong(u"a list in [ ]"_s, json);
}

Result<> ValueReader::notOneOf(const QJsonValue &json, const QList<QStringView> &words)
{
    QStringList allowed;
    for (const QStringView word : words)
        allowed += word.toString();
    return wrong(u"one of "_s + allowed.join(u", "_s), json);
}

QJsonValue toJsonValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QJsonValue toJsonValue(bool value)
{
    return value;
}

QJsonValue toJsonValue(int value)
{
    return value;
}

QJsonValue toJsonValue(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate))
                          : QJsonValue(QJsonValue::Undefined);
}

QJsonValue toJsonValue(const QDateTime &time)
{
    if (!time.isValid())
        return QJsonValue::Undefined;
    const auto form = time.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs;
    return time.toUTC().toString(form);
}

QJsonValue toJsonValue(const QPointF &point)
{
    return QJsonArray{point.x(), point.y()};
}

} // namespace core
