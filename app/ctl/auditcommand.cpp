#include "app/ctl/commands.h"
#include "app/ctl/openvault.h"
#include "core/audit/overview.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace ctl {

using namespace Qt::Literals::StringLiterals;
using core::Fault;

namespace {

QJsonObject toJson(const core::AuditLine &line)
{
    return {{u"device"_s, line.device.text()},
            {u"number"_s, line.number},
            {u"at"_s, core::momentOf(line)},
            {u"event"_s, core::wordOf(line.event).toString()},
            {u"action"_s, QString(core::actionOf(line.event))},
            {u"client"_s, line.client.isEmpty() ? QString() : line.client.text()},
            {u"user"_s, core::toText(line.user.id)},
            {u"name"_s, line.user.name},
            {u"role"_s, core::wordOf(line.user.role).toString()},
            {u"accessPoint"_s, line.accessPoint},
            {u"object"_s, line.object},
            {u"hits"_s, line.hits ? QJsonValue(*line.hits) : QJsonValue()},
            {u"authorisation"_s, core::wordOf(line.authorisation)},
            {u"refused"_s, line.isRefused()},
            {u"emergency"_s, line.isEmergency()},
            {u"means"_s, line.means},
            {u"reason"_s, line.reason},
            {u"previous"_s, QString::fromLatin1(line.previous.toHex())},
            {u"hash"_s, QString::fromLatin1(line.hash.toHex())}};
}

QJsonObject toJson(const QList<core::AuditLine> &lines)
{
    QJsonArray array;
    for (const core::AuditLine &line : lines)
        array.append(toJson(line));
    return {{u"lines"_s, array}};
}

/// The lines that are asked for, of one case or all, and how they are told.
struct Asked
{
    QList<core::AuditLine> lines;
    QString code;

    QString text(core::Language language) const
    {
        if (!code.isEmpty())
            return core::auditOverview(lines, code, language);
        QString text;
        for (const core::AuditLine &line : lines)
            text += core::toText(line, language) + u'\n';
        return text;
    }
};

/// Reading the log is logged too, with the case it was about.
core::Result<Asked> read(OpenVault &open, const QString &name, const QString &object)
{
    core::CaseId id;
    if (!name.isEmpty()) {
        const core::Result<core::CaseId> named = open.caseNamed(name);
        if (!named)
            return tl::unexpected(named.error());
        id = *named;
    }
    if (const auto passed = open.pass(core::AuditEvent::Log, id, object); !passed)
        return tl::unexpected(passed.error());
    core::AuditLog &log = open.journal().gate().log();
    return Asked{name.isEmpty() ? log.lines() : log.linesOf(id), name};
}

Exit show(const Console &console, OpenVault &open, const QString &name)
{
    const core::Result<Asked> asked = read(open, name, u"log"_s);
    if (!asked)
        return console.refuse(asked.error());
    if (console.isJson())
        console.json(toJson(asked->lines));
    else
        console.out << asked->text(console.language());
    return Exit::Done;
}

Exit verify(const Console &console, OpenVault &open)
{
    core::AuditLog &log = open.journal().gate().log();
    if (const core::Result<> chain = log.verify(console.language()); !chain)
        return console.refuse(chain.error());
    const qsizetype count = log.lines().size();
    if (console.isJson())
        console.json({{u"good"_s, true}, {u"lines"_s, count}});
    else
        console.line(
            console
                .in({u"goed: %1 regels volgen op elkaar"_s, u"good: %1 lines follow each other"_s})
                .arg(count));
    return Exit::Done;
}

Exit exportLog(const Console &console, OpenVault &open, const QString &name)
{
    const core::Result<Asked> asked = read(open, name, u"log/export"_s);
    if (!asked)
        return console.refuse(asked.error());
    const QString path = console.option(u"out"_s);
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = isJson ? QJsonDocument(toJson(asked->lines)).toJson()
                                    : asked->text(console.language()).toUtf8();
    if (const core::Result<> written = writeFile(console, path, bytes); !written)
        return console.refuse(written.error());
    console.line(console.in({u"%1 regels in %2"_s, u"%1 lines in %2"_s})
                     .arg(QString::number(asked->lines.size()), path));
    return Exit::Done;
}

Exit member(const Console &console, OpenVault &open)
{
    core::Gate &gate = open.journal().gate();
    const QString word = console.option(u"role"_s);
    const auto role = word.isEmpty() ? gate.member().role : core::memberRoleOf(word);
    if (!role)
        return console.usage(u"--role is coach, localteam, teamlead or administrator"_s);
    if (console.options.isSet(u"name"_s) || !word.isEmpty())
        gate.become(console.options.isSet(u"name"_s) ? console.option(u"name"_s)
                                                     : gate.member().name,
                    *role);
    const core::Member &who = gate.member();
    if (console.isJson())
        console.json({{u"user"_s, core::toText(who.id)},
                      {u"name"_s, who.name},
                      {u"role"_s, core::wordOf(who.role).toString()}});
    else
        console.line(u"%1 (%2)"_s.arg(who.name, console.in(core::nameOf(who.role))).trimmed());
    return Exit::Done;
}

} // namespace

Exit auditCommand(const Console &console, const Words &words)
{
    const QString verb = words.value(1);
    const bool isShown = verb == "show"_L1 && words.size() <= 3;
    const bool isExport =
        verb == "export"_L1 && words.size() <= 3 && console.options.isSet(u"out"_s);
    const bool isPlain = words.size() == 2 && (verb == "verify"_L1 || verb == "member"_L1);
    if (!isShown && !isExport && !isPlain)
        return console.usage(u"audit show [CASE]|verify|export [CASE] --out FILE.txt|FILE.json|"
                             "member [--name NAME] [--role ROLE]"_s);
    core::Result<OpenVault> open = OpenVault::open(console);
    if (!open)
        return console.refuse(open.error());
    if (isShown)
        return show(console, *open, words.value(2));
    if (isExport)
        return exportLog(console, *open, words.value(2));
    return verb == "verify"_L1 ? verify(console, *open) : member(console, *open);
}

} // namespace ctl
