#include "tests/support/publishedmaps.h"

#include "core/analysis/graphfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(GOLDEN) + u"/graphs/"_s + name);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

core::CausalGraph publishedMap(const QString &name)
{
    std::optional<core::NamedBytes> nodes;
    const QByteArray list = golden(name + u".nodes.csv"_s);
    if (!list.isEmpty())
        nodes = core::NamedBytes{name + u".nodes.csv"_s, list};
    const auto read = core::parseGraph({name + u".csv"_s, golden(name + u".csv"_s)}, nodes);
    return read ? read->graph : core::CausalGraph();
}

QJsonObject publishedTruths()
{
    return QJsonDocument::fromJson(golden(u"truths.json"_s)).object();
}

void addPublishedMaps()
{
    QTest::addColumn<QString>("map");
    for (const QString &map : publishedTruths().keys()) {
        if (!map.endsWith(u"published"))
            QTest::newRow(qPrintable(map)) << map;
    }
}
