#include "app/ctl/commands.h"
#include "app/ctl/openvault.h"
#include "core/analysis/mapexport.h"
#include "core/analysis/story.h"
#include "core/model/casejson.h"
#include "core/model/reader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ctl {

using namespace Qt::Literals::StringLiterals;
using core::Fault;

namespace {

QString stepName(core::NextStep step, core::Language language)
{
    static constexpr std::array<std::array<QStringView, 2>, 9> Names{{
        {u"startgesprek voeren", u"hold the start conversation"},
        {u"analyse maken", u"draw the analysis"},
        {u"doelen kiezen", u"choose goals"},
        {u"aanbod kiezen", u"choose an offer"},
        {u"aanbod laten beginnen", u"let an offer begin"},
        {u"verwijzing afmaken", u"finish the referral"},
        {u"wachten op antwoord", u"await the answer"},
        {u"evalueren", u"evaluate"},
        {u"afgesloten", u"closed"},
    }};
    const auto &pair = Names[static_cast<size_t>(step)];
    return (language == core::Language::Dutch ? pair[0] : pair[1]).toString();
}

Exit list(const Console &console, OpenVault &open)
{
    const core::MemberRole role = open.journal().gate().member().role;
    if (core::may(role, core::Right::SeeCaseload) != core::Leave::Yes)
        return console.refuse(console.in(core::refusalOf(role, core::Right::SeeCaseload)));
    const QList<core::CaseloadRow> rows = open.journal().caseload();
    QJsonArray cases;
    for (const core::CaseloadRow &row : rows) {
        const qint64 waits =
            row.waitingSince.isValid() ? row.waitingSince.daysTo(open.clock().today()) : -1;
        const QString step = stepName(row.nextStep, console.language());
        if (console.isJson()) {
            cases.append(QJsonObject{{u"id"_s, row.id.text()},
                                     {u"code"_s, row.code},
                                     {u"youth"_s, row.youth},
                                     {u"age"_s, core::ageOn(row.birthDate, open.clock().today())},
                                     {u"municipality"_s, row.municipality},
                                     {u"nextStep"_s, step},
                                     {u"invented"_s, row.invented},
                                     {u"waitingDays"_s, waits < 0 ? QJsonValue() : waits}});
            continue;
        }
        console.line(u"%1  %2  %3  %4"_s.arg(row.code, -12)
                         .arg(row.youth, -24)
                         .arg(step, -26)
                         .arg(waits < 0 ? QString() : u"%1 d"_s.arg(waits)));
    }
    if (console.isJson())
        console.json({{u"cases"_s, cases}});
    return Exit::Done;
}

Exit show(const Console &console, OpenVault &open, const core::CaseId &id)
{
    const core::Result<core::CaseFile> file = open.load(id);
    if (!file)
        return console.refuse(file.error());
    if (console.isJson()) {
        console.json(QJsonDocument::fromJson(core::toJson(*file)).object());
        return Exit::Done;
    }
    const core::Person *youth = core::youthOf(*file);
    console.line(u"%1  %2"_s.arg(file->head.code, youth ? youth->name : QString()));
    const core::Wording counts{u"%1 mensen, %2 uitspraken, %3 kaarten, %4 pijlen, %5 doelen, "
                               "%6 keer aanbod, %7 verwijzingen"_s,
                               u"%1 persons, %2 statements, %3 cards, %4 arrows, %5 goals, "
                               "%6 offers, %7 referrals"_s};
    console.line(console.in(counts)
                     .arg(file->persons.size())
                     .arg(file->statements.size())
                     .arg(file->factors.size())
                     .arg(file->links.size())
                     .arg(file->goals.size())
                     .arg(file->offers.size())
                     .arg(file->referrals.size()));
    for (const core::Statement &statement : file->statements)
        console.line(u"  %1: %2"_s.arg(core::nameOf(*file, statement.saidBy), statement.text));
    return Exit::Done;
}

Exit history(const Console &console, OpenVault &open, const core::CaseId &id)
{
    static constexpr std::array<QStringView, 9> Names{
        u"", u"edit", u"create", u"undo", u"redo", u"import", u"resolve", u"delete", u"restore"};
    if (const auto passed = open.pass(core::AuditEvent::Open, id, u"history"_s); !passed)
        return console.refuse(passed.error());
    const QList<core::HistoryLine> lines = open.journal().history(id);
    QJsonArray deeds;
    for (const core::HistoryLine &line : lines) {
        const QString name = Names[static_cast<size_t>(line.intent) % Names.size()].toString();
        const QString at = line.at.toUTC().toString(Qt::ISODate);
        if (console.isJson())
            deeds.append(QJsonObject{{u"deed"_s, line.deed.text()},
                                     {u"at"_s, at},
                                     {u"intent"_s, name},
                                     {u"ops"_s, line.ops}});
        else
            console.line(u"%1  %2  %3 ops"_s.arg(at).arg(name, -8).arg(line.ops));
    }
    if (console.isJson())
        console.json({{u"deeds"_s, deeds}});
    return Exit::Done;
}

Exit import(const Console &console, OpenVault &open, const QString &path)
{
    const core::Result<QByteArray> bytes = readFile(console, path);
    if (!bytes)
        return console.refuse(bytes.error());
    core::Result<core::CaseFile> file = core::parseCase(*bytes, path, open.rng());
    if (!file)
        return console.refuse(file.error());
    const QString code = file->head.code;
    if (const core::Result<> stored = open.add(*file); !stored)
        return console.refuse(stored.error());
    if (file->head.code != code && !code.isEmpty())
        console.note(console
                         .in({u"%1 is al het nummer van een andere casus: deze heet nu %2"_s,
                              u"%1 is the code of another case already: this one is now %2"_s})
                         .arg(code, file->head.code));
    if (console.isJson())
        console.json({{u"id"_s, file->head.id.text()}, {u"code"_s, file->head.code}});
    else
        console.line(console.in({u"%1 overgenomen als %2"_s, u"imported %1 as %2"_s})
                         .arg(file->head.code, file->head.id.text()));
    return Exit::Done;
}

/// The whole case, its story, or its map; nothing for another format.
std::optional<QByteArray>
exported(const QString &format, const core::CaseFile &file, const core::StoryWish &wish)
{
    const core::CaseFile view = core::asSeenBy(file, wish.reader);
    if (format.isEmpty() || format == "json"_L1)
        return core::toJson(view);
    if (format == "txt"_L1)
        return core::plainText(core::storyOf(file, wish)).toUtf8();
    if (format == "graphml"_L1)
        return core::mapGraphMl(view, wish.language);
    if (format == "dot"_L1)
        return core::mapDot(view);
    return std::nullopt;
}

/// The tables beside each other: FILE-cards.csv and so on.
Exit exportTables(const Console &console, const core::CaseFile &view, QString path)
{
    if (path.isEmpty())
        return console.usage(
            console.in({u"case export --format csv --out FILE.csv maakt vijf bestanden"_s,
                        u"case export --format csv --out FILE.csv makes five files"_s}));
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        path.chop(4);
    const core::MapTables tables = core::mapTables(view, console.language());
    for (const auto &[ending, bytes] : tables.files()) {
        if (const core::Result<> written = writeFile(console, path + ending, bytes); !written)
            return console.refuse(written.error());
        console.line(writtenTo(console, path + ending));
    }
    return Exit::Done;
}

Exit exportCase(const Console &console, OpenVault &open, const core::CaseId &id)
{
    const core::Result<core::CaseFile> file = open.load(id);
    if (!file)
        return console.refuse(file.error());
    const core::Result<core::Reader> reader =
        core::parseReader(console.option(u"reader"_s), *file, console.language());
    if (!reader)
        return console.refuse(reader.error());
    if (const auto passed = open.pass(core::AuditEvent::Export, id, u"file"_s); !passed)
        return console.refuse(passed.error());
    const QString path = console.option(u"out"_s);
    const QString format = console.option(u"format"_s);
    if (format == "csv"_L1)
        return exportTables(console, core::asSeenBy(*file, *reader), path);
    const std::optional<QByteArray> bytes = exported(format, *file, {*reader, console.language()});
    if (!bytes)
        return console.usage(
            console.in({u"case export schrijft --format json|txt|csv|graphml|dot"_s,
                        u"case export writes --format json|txt|csv|graphml|dot"_s}));
    if (path.isEmpty()) {
        console.out << QString::fromUtf8(*bytes);
        return Exit::Done;
    }
    if (const core::Result<> written = writeFile(console, path, *bytes); !written)
        return console.refuse(written.error());
    console.line(writtenTo(console, path));
    return Exit::Done;
}

} // namespace

Exit caseCommand(const Console &console, const Words &words)
{
    const QString verb = words.value(1);
    if (verb == "import-map"_L1)
        return importMapCommand(console, words);
    if (verb == "sheet"_L1 || verb == "blocks"_L1 || verb == "appointment"_L1)
        return sheetCommand(console, words);
    const bool hasName = words.size() == 3;
    const bool isKnown =
        verb == "list"_L1
        || (hasName
            && QStringList{u"show"_s, u"history"_s, u"import"_s, u"export"_s}.contains(verb));
    if (!isKnown)
        return console.usage(
            u"case list|show ID|history ID|import FILE|import-map ID FILE...|export ID --reader "
            "youth|parent:NAME|professional|all "
            "[--format json|txt|csv|graphml|dot] [--out FILE]"_s);
    core::Result<OpenVault> open = OpenVault::open(console);
    if (!open)
        return console.refuse(open.error());
    if (verb == "list"_L1)
        return list(console, *open);
    if (verb == "import"_L1)
        return import(console, *open, words[2]);
    const core::Result<core::CaseId> id = open->caseNamed(words[2]);
    if (!id)
        return console.refuse(id.error());
    if (verb == "show"_L1)
        return show(console, *open, *id);
    if (verb == "history"_L1)
        return history(console, *open, *id);
    return exportCase(console, *open, *id);
}

} // namespace ctl
