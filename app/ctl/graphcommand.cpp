#include "app/ctl/graphcommand.h"

#include "app/ctl/commands.h"
#include "app/ctl/openvault.h"
#include "core/analysis/casegraph.h"
#include "core/analysis/looprank.h"
#include "core/analysis/loopsjson.h"
#include "core/analysis/looptext.h"

#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace ctl {

using namespace Qt::Literals::StringLiterals;
using core::Fault;

namespace {

/// A terminal waits longer than a window, and longest for what was asked by number.
constexpr qint64 StepsOfItself = 50'000'000;
constexpr qint64 StepsWhenAsked = 1'000'000'000;

struct ReadMap
{
    AskedMap map;
    QString note; // What was taken together while reading.
};

core::Result<ReadMap> readFileMap(const Console &console, const QString &path)
{
    const core::Result<core::GraphFile> read = readGraphFile(console, path);
    if (!read)
        return tl::unexpected(read.error());
    ReadMap result{{read->graph, {}}, core::noteOf(*read, console.language())};
    for (int i = 0; i < read->graph.nodes.size(); ++i) {
        if (read->graph.nodes[i].polarity == core::Polarity::Burden)
            result.map.targets.insert(i);
    }
    return result;
}

core::Result<ReadMap> readCase(const Console &console, const QString &name)
{
    core::Result<OpenVault> open = OpenVault::open(console);
    if (!open)
        return tl::unexpected(open.error());
    const core::Result<core::CaseFile> file = open->caseFile(name);
    if (!file)
        return tl::unexpected(file.error());
    return ReadMap{{core::graphOf(*file), core::targetsOf(*file)}, {}};
}

core::Result<ReadMap> readMap(const Console &console, const QString &name)
{
    return isGraphFile(name) ? readFileMap(console, name) : readCase(console, name);
}

void print(const Console &console, const core::CausalGraph &graph, const core::LoopsFound &found)
{
    const core::Wording counts{
        u"%1 kaarten, %2 pijlen, %3 cirkels: %4 versterken zichzelf, %5 remmen, %6 onbekend"_s,
        u"%1 nodes, %2 links, %3 loops: %4 reinforcing, %5 balancing, %6 undetermined"_s};
    console.line(console.in(counts)
                     .arg(graph.nodes.size())
                     .arg(graph.arrows.size())
                     .arg(found.count())
                     .arg(found.reinforcing)
                     .arg(found.balancing)
                     .arg(found.undetermined));
    console.line(core::reachOf(found, console.language()));
    for (const core::Loop &loop : core::ranked(found.list, graph))
        console.line(u"%1: %2"_s.arg(core::nameOf(loop.kind, loop.nodes.size(), console.language()),
                                     core::loopLine(loop, graph, console.language())));
}

Exit loopsCommand(const Console &console, const AskedMap &map)
{
    core::LoopLimits limits{.steps = StepsOfItself};
    if (const QString text = console.option(u"max-length"_s); !text.isEmpty()) {
        bool isNumber = false;
        limits.maxLength = text.toInt(&isNumber);
        limits.steps = StepsWhenAsked;
        if (!isNumber || *limits.maxLength < 1)
            return console.usage(console.in(
                {u"--max-length is een getal vanaf 1"_s, u"--max-length is a number from 1"_s}));
    }
    const core::LoopsFound found = core::findLoops(map.graph, limits);
    if (console.isJson())
        console.json(core::loopsJson(map.graph, found));
    else
        print(console, map.graph, found);
    return Exit::Done;
}

QList<int> allOf(const core::CausalGraph &graph)
{
    QList<int> all(graph.nodes.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

/// Short enough for a line; a name that two of them have stands with its id.
QString someNames(const core::CausalGraph &graph, const QList<int> &nodes)
{
    constexpr qsizetype Most = 5;
    constexpr qsizetype Longest = 60;
    QStringList names;
    for (const int node : nodes.first(std::min(nodes.size(), Most))) {
        const QString label = graph.nodes[node].label.simplified();
        const auto isSame = [&](int other) {
            return graph.nodes[other].label.simplified().compare(label, Qt::CaseInsensitive) == 0;
        };
        const bool isAlone = std::count_if(nodes.begin(), nodes.end(), isSame) == 1;
        names.append(isAlone ? u"\"%1\""_s.arg(label.left(Longest))
                             : u"%1 (%2)"_s.arg(graph.nodes[node].id, label.left(Longest)));
    }
    return names.join(u", "_s);
}

} // namespace

QJsonArray namesOf(const core::CausalGraph &graph, const QList<int> &nodes)
{
    QJsonArray names;
    for (const int node : nodes)
        names.append(graph.nodes[node].id);
    return names;
}

bool isGraphFile(const QString &name)
{
    return name.endsWith(".csv"_L1, Qt::CaseInsensitive) || QFileInfo::exists(name);
}

core::Result<core::GraphFile> readGraphFile(const Console &console, const QString &path)
{
    const core::Result<QByteArray> arrows = readFile(console, path);
    if (!arrows)
        return tl::unexpected(arrows.error());
    std::optional<core::NamedBytes> nodes;
    if (const QString nodesPath = console.option(u"nodes"_s); !nodesPath.isEmpty()) {
        const core::Result<QByteArray> bytes = readFile(console, nodesPath);
        if (!bytes)
            return tl::unexpected(bytes.error());
        nodes = core::NamedBytes{nodesPath, *bytes};
    }
    core::Result<core::GraphFile> read =
        core::parseGraph({path, *arrows}, nodes, console.language());
    if (read)
        console.notes(core::doubtSentences(read->doubts, console.language()));
    return read;
}

core::Result<int>
nodeNamed(const Console &console, const core::CausalGraph &graph, const QString &name)
{
    QList<int> whole;
    QList<int> part;
    for (int i = 0; i < graph.nodes.size(); ++i) {
        const core::CausalNode &node = graph.nodes[i];
        if (node.id == name)
            return i;
        const QString label = node.label.simplified();
        if (label.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            whole.append(i);
        else if (label.startsWith(name.simplified(), Qt::CaseInsensitive))
            part.append(i);
    }
    const QList<int> &found = whole.isEmpty() ? part : whole;
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return core::fail(Fault::NotFound,
                          console
                              .in({u"er is geen kaart \"%1\": neem een naam zoals %2"_s,
                                   u"there is no card \"%1\": take a name such as %2"_s})
                              .arg(name, someNames(graph, allOf(graph))));
    return core::fail(Fault::Invalid,
                      console
                          .in({u"\"%1\" past op %2 kaarten: neem een van %3"_s,
                               u"\"%1\" fits %2 cards: take one of %3"_s})
                          .arg(name, QString::number(found.size()), someNames(graph, found)));
}

Exit graphCommand(const Console &console, const Words &words)
{
    const QString verb = words.value(1);
    const bool isKnown =
        verb == "loops"_L1 || verb == "whatif"_L1 || verb == "measure"_L1 || verb == "layout"_L1;
    if (!isKnown || words.size() != 3)
        return console.usage(u"graph loops FILE.csv|CASE [--nodes FILE] [--max-length N] | "
                             "graph whatif FILE.csv|CASE --set NODE=+1|-1 [--kosko] | "
                             "graph measure FILE.csv|CASE [--from NODE --to NODE] | "
                             "graph layout FILE.csv|CASE [--view lanes|free|circle] "
                             "[--out FILE.svg|FILE.png]"_s);
    if (verb == "layout"_L1)
        return layoutCommand(console, words[2]);
    const core::Result<ReadMap> read = readMap(console, words[2]);
    if (!read)
        return console.refuse(read.error());
    if (!read->note.isEmpty())
        console.err << read->note << '\n';
    if (verb == "loops"_L1)
        return loopsCommand(console, read->map);
    return verb == "whatif"_L1 ? whatIfCommand(console, read->map)
                               : measureCommand(console, read->map);
}

} // namespace ctl
