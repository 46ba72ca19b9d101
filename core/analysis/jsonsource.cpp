#include "core/analysis/mapsourceparts.h"
#include "core/model/wording.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array)
            parts.append(textOf(part));
        return parts.join(u"; "_s);
    }
    return value.toVariant().toString();
}

/// Kumu keeps most in "attributes"; they are columns like the others.
void read(const QJsonObject &object, TableBuilder &table)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.value().isObject() && field.key() == u"attributes"_s)
            read(field.value().toObject(), table);
        else if (!field.value().isObject())
            table.set(field.key(), textOf(field.value()));
    }
}

/// The first of these lists that is there.
QJsonArray listOf(const QJsonObject &object, const QStringList &names)
{
    for (const QString &name : names) {
        if (object.value(name).isArray())
            return object.value(name).toArray();
    }
    return {};
}

Result<SourceTable> tableOf(const QJsonArray &list,
                            const QString &name,
                            SourceTable::Content content,
                            Language language)
{
    if (list.size() > MostImportRows)
        return tl::unexpected(tooManyRows(name, language).error());
    TableBuilder table(name, content);
    for (const QJsonValue &value : list) {
        table.begin(int(table.rows()) + 1);
        read(value.toObject(), table);
    }
    return table.take();
}

tl::unexpected<Error> noJson(const QString &name, const QByteArray &before, Language language)
{
    return fail(Fault::Invalid,
                Wording{u"%1, regel %2: is geen goede JSON; bewaar het opnieuw als JSON"_s,
                        u"%1, line %2: is no well-formed JSON; save it as JSON again"_s}
                    .in(language)
                    .arg(name)
                    .arg(before.count('\n') + 1));
}

} // namespace

Result<QList<SourceTable>> jsonTables(const NamedBytes &file, Language language)
{
    const Result<DecodedText> decoded = decodedText(file, language);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const QByteArray bytes = decoded->text.toUtf8();
    QJsonParseError error;
    const QJsonObject map = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return noJson(
            file.name, bytes.first(std::min<qsizetype>(error.offset, bytes.size())), language);
    const QJsonArray cards = listOf(map, {u"cards"_s, u"elements"_s, u"nodes"_s});
    const QJsonArray arrows = listOf(map, {u"arrows"_s, u"connections"_s, u"edges"_s, u"links"_s});
    if (cards.isEmpty() && arrows.isEmpty())
        return fail(Fault::Invalid,
                    file.name
                        + Wording{u": hier is geen kaart in te vinden; kies een ander bestand"_s,
                                  u": no map is to be found in it; choose another file"_s}
                              .in(language));
    const Result<SourceTable> nodes =
        tableOf(cards, file.name, SourceTable::Content::Cards, language);
    if (!nodes)
        return tl::unexpected(nodes.error());
    const Result<SourceTable> edges =
        tableOf(arrows, file.name, SourceTable::Content::Arrows, language);
    if (!edges)
        return tl::unexpected(edges.error());
    const Result<SourceTable> hypotheses = tableOf(map.value(u"hypotheses"_s).toArray(),
                                                   file.name,
                                                   SourceTable::Content::Hypotheses,
                                                   language);
    if (!hypotheses)
        return tl::unexpected(hypotheses.error());
    return QList<SourceTable>{*nodes, *edges, *hypotheses};
}

} // namespace core
