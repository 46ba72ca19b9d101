#include "core/analysis/loopsjson.h"

#include "core/analysis/companion.h"
#include "core/analysis/components.h"
#include "core/analysis/looprank.h"

#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QJsonArray idsOf(const QList<int> &nodes, const CausalGraph &graph)
{
    QJsonArray ids;
    for (const int node : nodes)
        ids.append(graph.nodes[node].id);
    return ids;
}

QString wordOf(LoopClass kind)
{
    static constexpr std::array Words{
        "vicious"_L1, "undetermined"_L1, "mixed"_L1, "balancing"_L1, "helpful"_L1};
    return Words.at(size_t(kind));
}

QJsonObject toJson(const Loop &loop, const CausalGraph &graph)
{
    return {{u"nodes"_s, idsOf(loop.nodes, graph)},
            {u"length"_s, loop.nodes.size()},
            {u"sign"_s, loop.sign},
            {u"class"_s, wordOf(loop.kind)},
            {u"weakest"_s, loop.weakest},
            {u"chordless"_s, loop.chordless},
            {u"disputed"_s, loop.disputed},
            {u"unsure"_s, loop.unsure}};
}

QJsonObject byLength(const LoopsFound &found)
{
    QJsonObject counts;
    for (qsizetype length = 0; length < found.byLength.size(); ++length) {
        if (found.byLength[length] > 0)
            counts.insert(QString::number(length), found.byLength[length]);
    }
    return counts;
}

QJsonArray toJson(const QList<MainLoop> &mains)
{
    QJsonArray array;
    for (const MainLoop &main : mains)
        array.append(QJsonObject{{u"list"_s, main.loop}, {u"variants"_s, main.variants.size()}});
    return array;
}

/// A loop for every arrow, since the list has not all.
QJsonArray companionJson(const CausalGraph &graph)
{
    QJsonArray array;
    for (const Loop &loop : ranked(companionOf(graph).loops, graph))
        array.append(toJson(loop, graph));
    return array;
}

void addList(QJsonObject &json, const CausalGraph &graph, const LoopsFound &found)
{
    const QList<Loop> list = ranked(found.list, graph);
    const QList<MainLoop> mains = mainLoops(list, graph);
    QJsonArray array;
    for (const Loop &loop : list)
        array.append(toJson(loop, graph));
    json.insert(u"mainLoops"_s, mains.size());
    json.insert(u"mainList"_s, toJson(mains));
    json.insert(u"list"_s, array);
    if (list.size() < found.count())
        json.insert(u"listCap"_s, list.size());
    if (list.size() < found.count() || !found.complete)
        json.insert(u"companion"_s, companionJson(graph));
}

} // namespace

QJsonObject loopsJson(const CausalGraph &graph, const LoopsFound &found)
{
    QJsonArray groups;
    for (const QList<int> &group : components(graph))
        groups.append(idsOf(group, graph));
    QJsonObject json{{u"nodes"_s, graph.nodes.size()},
                     {u"links"_s, graph.arrows.size()},
                     {u"maxLength"_s, found.maxLength},
                     {u"complete"_s, found.complete},
                     {u"loops"_s, found.count()},
                     {u"byLength"_s, byLength(found)},
                     {u"reinforcing"_s, found.reinforcing},
                     {u"balancing"_s, found.balancing},
                     {u"undetermined"_s, found.undetermined},
                     {u"components"_s, groups.size()},
                     {u"componentNodes"_s, groups}};
    addList(json, graph, found);
    return json;
}

} // namespace core
