#include "app/ctl/commands.h"
#include "app/ctl/openvault.h"
#include "core/analysis/mapimport.h"

#include <QFileInfo>
#include <QJsonArray>

namespace ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

core::Result<QList<core::MappedTable>> read(const Console &console, const QStringList &paths)
{
    QList<core::NamedBytes> files;
    for (const QString &path : paths) {
        const core::Result<QByteArray> bytes = readFile(console, path);
        if (!bytes)
            return tl::unexpected(bytes.error());
        files.append({QFileInfo(path).fileName(), *bytes});
    }
    const auto tables = core::tablesOf(files, console.language());
    if (!tables)
        return tl::unexpected(tables.error());
    QList<core::MappedTable> mapped;
    for (const core::SourceTable &table : *tables)
        mapped.append(core::guessed(table));
    return mapped;
}

core::Change
changeFor(OpenVault &open, const core::CaseFile &file, const core::ImportedMap &map, bool merges)
{
    const core::FreshIds ids{[&open] { return core::FactorId::make(open.rng()); },
                             [&open] { return core::LinkId::make(open.rng()); }};
    return core::importChange(
        file, map, merges ? core::sameNames(file, map) : QList<core::SameName>(), ids);
}

void tell(const Console &console, const core::ImportedMap &map)
{
    const QStringList doubts = core::doubtSentences(map.doubts, console.language());
    if (console.isJson()) {
        console.json({{u"cards"_s, map.cards.size()},
                      {u"arrows"_s, map.arrows.size()},
                      {u"doubts"_s, QJsonArray::fromStringList(doubts)}});
        return;
    }
    for (const QString &doubt : doubts)
        console.note(doubt);
    console.line(
        console.in({u"%1 kaarten en %2 pijlen overgenomen"_s, u"%1 cards and %2 arrows came in"_s})
            .arg(map.cards.size())
            .arg(map.arrows.size()));
}

} // namespace

/// case import-map ID FILE...: the columns are taken for what their names say.
Exit importMapCommand(const Console &console, const Words &words)
{
    if (words.size() < 4)
        return console.usage(u"case import-map ID FILE... [--merge]"_s);
    core::Result<OpenVault> open = OpenVault::open(console);
    if (!open)
        return console.refuse(open.error());
    const core::Result<core::CaseFile> file = open->caseFile(words[2]);
    if (!file)
        return console.refuse(file.error());
    const auto tables = read(console, words.mid(3));
    if (!tables)
        return console.refuse(tables.error());
    const core::ImportedMap map = core::importedMap(*tables, *file);
    if (map.isTooLarge())
        return console.refuse(core::tooLargeSentence(map, console.language()));
    if (map.cards.isEmpty())
        return console.refuse(
            console.in({u"hier is geen kaart in te vinden; noem de kolommen from, to en sign"_s,
                        u"no map is to be found in it; name the columns from, to and sign"_s}));
    const bool merges = console.options.isSet(u"merge"_s);
    const core::Change change = changeFor(*open, *file, map, merges);
    if (const auto stored = open->journal().apply(file->head.id, change, core::Intent::Import);
        !stored)
        return console.refuse(stored.error());
    tell(console, map);
    return Exit::Done;
}

} // namespace ctl
