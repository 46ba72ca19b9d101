#include "app/ctl/commands.h"
#include "app/ctl/openvault.h"
#include "core/analysis/casegraph.h"
#include "core/analysis/graphfile.h"
#include "core/analysis/looprank.h"
#include "core/analysis/loopsjson.h"
#include "core/analysis/looptext.h"

#include <QFileInfo>

namespace ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

core::Result<core::Collapsed> graphOfFile(const Console &console, const QString &path)
{
    const core::Result<QByteArray> arrows = readFile(path);
    if (!arrows)
        return tl::unexpected(arrows.error());
    std::optional<core::NamedBytes> nodes;
    if (const QString nodesPath = console.option(u"nodes"_s); !nodesPath.isEmpty()) {
        const core::Result<QByteArray> bytes = readFile(nodesPath);
        if (!bytes)
            return tl::unexpected(bytes.error());
        nodes = core::NamedBytes{nodesPath, *bytes};
    }
    return core::parseGraph({path, *arrows}, nodes);
}

core::Result<core::Collapsed> graphOfCase(const Console &console, const QString &name)
{
    core::Result<OpenVault> open = OpenVault::open(console);
    if (!open)
        return tl::unexpected(open.error());
    const core::Result<core::CaseId> id = open->caseNamed(name);
    if (!id)
        return tl::unexpected(id.error());
    const core::Result<core::CaseFile> file = open->journal().load(*id);
    if (!file)
        return tl::unexpected(file.error());
    return core::Collapsed{core::graphOf(*file), 0, 0};
}

void print(const Console &console, const core::CausalGraph &graph, const core::LoopsFound &found)
{
    console.line(u"%1 nodes, %2 links, %3 loops: %4 reinforcing, %5 balancing, %6 undetermined"_s
                     .arg(graph.nodes.size())
                     .arg(graph.arrows.size())
                     .arg(found.count())
                     .arg(found.reinforcing)
                     .arg(found.balancing)
                     .arg(found.undetermined));
    console.line(core::reachOf(found, console.language()));
    for (const core::Loop &loop : core::ranked(found.list, graph))
        console.line(u"%1: %2"_s.arg(core::nameOf(loop.kind, console.language()),
                                     core::loopLine(loop, graph, console.language())));
}

Exit loops(const Console &console, const QString &name)
{
    const bool isFile = name.endsWith(".csv"_L1, Qt::CaseInsensitive) || QFileInfo::exists(name);
    const core::Result<core::Collapsed> read =
        isFile ? graphOfFile(console, name) : graphOfCase(console, name);
    if (!read)
        return console.refuse(read.error());
    core::LoopLimits limits;
    if (const QString text = console.option(u"max-length"_s); !text.isEmpty()) {
        bool isNumber = false;
        limits.maxLength = text.toInt(&isNumber);
        if (!isNumber || *limits.maxLength < 1)
            return console.usage(u"--max-length is a number from 1"_s);
    }
    const core::LoopsFound found = core::findLoops(read->graph, limits);
    const QString note = core::noteOf(*read, console.language());
    if (!note.isEmpty())
        console.err << note << '\n';
    if (console.isJson())
        console.json(core::loopsJson(read->graph, found));
    else
        print(console, read->graph, found);
    return Exit::Done;
}

} // namespace

Exit graphCommand(const Console &console, const Words &words)
{
    if (words.value(1) != "loops"_L1 || words.size() != 3)
        return console.usage(u"graph loops FILE.csv|CASE [--nodes FILE] [--max-length N]"_s);
    return loops(console, words[2]);
}

} // namespace ctl
