#include "core/model/casejson.h"

#include "core/model/jsonvalue.h"
#include "core/model/suggest.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype LargestFile = 50 * 1024 * 1024;
constexpr int DeepestNesting = 16;
constexpr int Version = 1;
const QLatin1StringView Format("jeugdhuis-case");

tl::unexpected<Error> invalid(const QString &detail)
{
    return fail(Fault::Invalid, detail);
}

/// "line 3, column 14": what an editor shows.
QString placeOf(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return u"line %1, column %2"_s.arg(line).arg(column);
}

/// Before QJsonDocument, which goes one call deeper with every bracket.
Result<> checkNesting(const QByteArray &json)
{
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isInText && c == '\\')
            ++i;
        else if (c == '"')
            isInText = !isInText;
        else if (!isInText && (c == '[' || c == '{') && ++depth > DeepestNesting)
            return invalid(u"%1: lists and objects lie more than %2 deep in each other; "
                           "this is not a case file"_s.arg(placeOf(json, i))
                               .arg(DeepestNesting));
        else if (!isInText && (c == ']' || c == '}'))
            --depth;
    }
    return {};
}

Result<QJsonObject> parseObject(const QByteArray &json)
{
    if (json.size() > LargestFile)
        return invalid(u"the file is larger than 50 MB; a case is never so large, "
                       "choose another file"_s);
    if (const Result<> nesting = checkNesting(json); !nesting)
        return tl::unexpected(nesting.error());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(
            u"%1: from here on this is not JSON; correct it or export the case again"_s.arg(
                placeOf(json, error.offset)));
    if (!document.isObject())
        return invalid(u"a case file is one object in { }; choose another file"_s);
    return document.object();
}

Result<> checkFormat(const QJsonObject &root)
{
    if (root.value("format"_L1).toString() != Format)
        return invalid(
            u"\"format\" is not \"%1\"; choose a file that was exported as a case"_s.arg(Format));
    const QJsonValue version = root.value("version"_L1);
    if (version.toInt() > Version)
        return invalid(
            u"\"version\" is %1 and this program reads %2; update the program"_s.arg(shown(version))
                .arg(Version));
    if (version.toInt() != Version)
        return invalid(
            u"\"version\" is %1; write %2"_s.arg(shown(version), QString::number(Version)));
    return {};
}

Result<> checkListNames(const QJsonObject &root)
{
    QStringList names{u"format"_s, u"version"_s, u"remark"_s};
    forEachType([&]<typename Entity>() { names += Schema<Entity>::Name.toString(); });
    const QStringList keys = root.keys();
    for (const QString &key : keys) {
        if (!names.contains(key))
            return invalid(u"there is no list \"%1\"%2"_s.arg(key, didYouMean(key, names)));
    }
    return {};
}

template<typename Entity>
Result<> checkFieldNames(const QJsonObject &object)
{
    QStringList names;
    if (!std::is_same_v<Entity, Case>)
        names += u"id"_s;
    forEachField<Entity>([&](const auto &field) { names += field.name.toString(); });
    const QStringList keys = object.keys();
    for (const QString &key : keys) {
        if (!names.contains(key))
            return invalid(u"there is no field \"%1\"%2"_s.arg(key, didYouMean(key, names)));
    }
    return {};
}

template<typename Entity>
Result<> readFields(const QJsonObject &object, Entity &entity, const Labels &labels)
{
    const ValueReader reader(labels);
    Result<> result = checkFieldNames<Entity>(object);
    forEachField<Entity>([&](const auto &field) {
        const QJsonValue json = object.value(field.name);
        if (!result || json.isUndefined() || json.isNull())
            return;
        const Result<> done = reader.read(json, entity.*field.member);
        if (!done)
            result = invalid(u"%1: %2"_s.arg(field.name, done.error().detail));
    });
    return result;
}

/// The file's first card need not have got the smallest identifier.
void startAtSmallest(QList<FactorId> &loop)
{
    std::rotate(loop.begin(), std::min_element(loop.begin(), loop.end()), loop.end());
}

/// Two rounds over the lists: first every entry gets its identifier, so that the second can follow
/// references to entries that stand later in the file.
class CaseReader
{
public:
    CaseReader(const QJsonObject &root, Rng &rng) : m_root(root), m_rng(rng) {}

    Result<CaseFile> read()
    {
        m_file.head.id = CaseId::make(m_rng);
        forEachType([this]<typename Entity>() {
            if (m_result)
                m_result = begin(m_file.*Schema<Entity>::List);
        });
        forEachType([this]<typename Entity>() {
            if (m_result)
                m_result = fill(m_file.*Schema<Entity>::List);
        });
        if (!m_result)
            return tl::unexpected(m_result.error());
        for (NamedLoop &loop : m_file.loops)
            startAtSmallest(loop.factors);
        return m_file;
    }

private:
    template<typename Entity>
    static QString placeIn(qsizetype index)
    {
        return u"%1 %2"_s.arg(Schema<Entity>::Name).arg(index + 1);
    }

    Result<> begin(const Case &) const
    {
        const QJsonValue head = m_root.value(Schema<Case>::Name);
        if (!head.isUndefined() && !head.isObject())
            return invalid(u"head: an object in { } is needed here, not %1"_s.arg(shown(head)));
        return {};
    }

    template<typename Entity>
    Result<> begin(QList<Entity> &list)
    {
        const QJsonValue json = m_root.value(Schema<Entity>::Name);
        if (!json.isUndefined() && !json.isArray())
            return invalid(u"%1: a list in [ ] is needed here, not %2"_s.arg(Schema<Entity>::Name,
                                                                             shown(json)));
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            Entity entity;
            entity.id = decltype(entity.id)::make(m_rng);
            const Result<> labelled = label<Entity>(array[i], entity.id.uuid());
            if (!labelled)
                return invalid(placeIn<Entity>(i) + labelled.error().detail);
            list.append(entity);
        }
        return {};
    }

    template<typename Entity>
    Result<> label(const QJsonValue &entry, const Uuid &uuid)
    {
        if (!entry.isObject())
            return invalid(u": an object in { } is needed here, not %1"_s.arg(shown(entry)));
        const QJsonValue label = entry.toObject().value("id"_L1);
        if (label.isUndefined() || label.isNull())
            return {};
        if (label.toString().isEmpty())
            return invalid(u", id: a text is needed here, not %1"_s.arg(shown(label)));
        if (!m_labels.add(Schema<Entity>::Type, label.toString(), uuid))
            return invalid(u", id: another of the list is %1 already; give each its own id"_s.arg(
                shown(label)));
        return {};
    }

    Result<> fill(Case &head) const
    {
        const Result<> done =
            readFields(m_root.value(Schema<Case>::Name).toObject(), head, m_labels);
        return done ? Result<>() : invalid(u"head, "_s + done.error().detail);
    }

    template<typename Entity>
    Result<> fill(QList<Entity> &list) const
    {
        const QJsonArray array = m_root.value(Schema<Entity>::Name).toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const Result<> done = readFields(array[i].toObject(), list[i], m_labels);
            if (!done)
                return invalid(placeIn<Entity>(i) + u", "_s + done.error().detail);
        }
        return {};
    }

    const QJsonObject &m_root;
    Rng &m_rng;
    Labels m_labels;
    CaseFile m_file;
    Result<> m_result;
};

Result<CaseFile> parseUnnamed(const QByteArray &json, Rng &rng)
{
    const Result<QJsonObject> root = parseObject(json);
    if (!root)
        return tl::unexpected(root.error());
    if (const Result<> format = checkFormat(*root); !format)
        return tl::unexpected(format.error());
    if (const Result<> names = checkListNames(*root); !names)
        return tl::unexpected(names.error());
    Result<CaseFile> file = CaseReader(*root, rng).read();
    if (!file)
        return file;
    if (const Result<> sound = check(*file); !sound)
        return tl::unexpected(sound.error());
    return file;
}

template<typename Entity>
QJsonObject toObject(const Entity &entity)
{
    QJsonObject object;
    forEachField<Entity>(
        [&](const auto &field) { object.insert(field.name, toJsonValue(entity.*field.member)); });
    return object;
}

QJsonValue toEntries(const Case &head)
{
    return toObject(head);
}

template<typename Entity>
QJsonValue toEntries(const QList<Entity> &list)
{
    if (list.isEmpty())
        return QJsonValue::Undefined;
    QJsonArray array;
    for (const Entity &entity : list) {
        QJsonObject object = toObject(entity);
        object.insert("id"_L1, entity.id.text());
        array.append(object);
    }
    return array;
}

} // namespace

Result<CaseFile> parseCase(const QByteArray &json, const QString &name, Rng &rng)
{
    Result<CaseFile> file = parseUnnamed(json, rng);
    if (!file)
        return fail(file.error().fault, u"%1: %2"_s.arg(name, file.error().detail));
    return file;
}

QByteArray toJson(const CaseFile &file)
{
    QJsonObject root{{u"format"_s, Format}, {u"version"_s, Version}};
    forEachType([&]<typename Entity>() {
        root.insert(Schema<Entity>::Name, toEntries(file.*Schema<Entity>::List));
    });
    return QJsonDocument(root).toJson();
}

} // namespace core
