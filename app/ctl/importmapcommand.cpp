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
                             [&open] { return core::LinkId::make(open.rng()); },
                             [&open] { return core::HypothesisId::make(open.rng()); }};
    return core::importChange(
        file, map, merges ? core::sameNames(file, map) : QList<core::SameName>(), ids);
}

QString
counted(const Console &console, int count, const core::Wording &one, const core::Wording &more)
{
    return u"%1 %2"_s.arg(count).arg(console.in(count == 1 ? one : more));
}

/// "3 cards, 2 arrows and 1 hypothesis"; hypotheses only when there are some.
QString wordsFor(const Console &console, const core::Brought &brought)
{
    QStringList parts{
        counted(console, brought.cards, {u"kaart"_s, u"card"_s}, {u"kaarten"_s, u"cards"_s}),
        counted(console, brought.arrows, {u"pijl"_s, u"arrow"_s}, {u"pijlen"_s, u"arrows"_s})};
    if (brought.hypotheses > 0)
        parts.append(counted(console,
                             brought.hypotheses,
                             {u"werktheorie"_s, u"hypothesis"_s},
                             {u"werktheorieën"_s, u"hypotheses"_s}));
    const QString last = parts.takeLast();
    return console.in({u"%1 en %2"_s, u"%1 and %2"_s}).arg(parts.join(u", "_s), last);
}

void tell(const Console &console, const core::ImportedMap &map, const core::Brought &brought)
{
    const QStringList doubts = core::doubtSentences(map.doubts, console.language());
    if (console.isJson()) {
        console.json({{u"cards"_s, brought.cards},
                      {u"arrows"_s, brought.arrows},
                      {u"hypotheses"_s, brought.hypotheses},
                      {u"doubts"_s, QJsonArray::fromStringList(doubts)}});
        return;
    }
    console.notes(doubts);
    if (brought == core::Brought())
        console.line(console.in({u"er is niets bijgekomen: alles stond er al"_s,
                                 u"nothing came in: everything was there already"_s}));
    else
        console.line(
            console.in({u"%1 overgenomen"_s, u"%1 came in"_s}).arg(wordsFor(console, brought)));
}

core::Result<> store(OpenVault &open, const core::CaseFile &file, const core::Change &change)
{
    if (change.isEmpty())
        return {};
    return open.apply(file.head.id, change, core::Intent::Import);
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
    if (const core::Result<> stored = store(*open, *file, change); !stored)
        return console.refuse(stored.error());
    tell(console, map, core::broughtBy(change));
    return Exit::Done;
}

} // namespace ctl
