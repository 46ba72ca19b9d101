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

} // namespace

Result<QList<SourceTable>> jsonTables(const NamedBytes &file, Language language)
{
    const QJsonObject map = QJsonDocument::fromJson(file.bytes).object();
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
    return QList<SourceTable>{*nodes, *edges};
}

} // namespace core
