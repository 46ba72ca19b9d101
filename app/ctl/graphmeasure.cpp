#include "app/ctl/graphcommand.h"
#include "core/analysis/companion.h"
#include "core/analysis/components.h"
#include "core/analysis/leverage.h"
#include "core/analysis/looprank.h"
#include "core/analysis/mapfigures.h"
#include "core/analysis/routes.h"
#include "core/analysis/touchingset.h"
#include "core/analysis/whatiftext.h"

#include <QJsonArray>

namespace ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint64 MeasureSeed = 1; // The same map has the same measures.
constexpr int MostSteps = 16;

/// What is measured of a map.
struct Measures
{
    core::LoopsFound loops; // The list is ranked.
    QList<core::Loop> vicious;
    qsizetype mainLoops = 0;
    QList<core::Lever> levers;
    core::TouchingSet touching; // The vicious main loops.
    core::TouchingSet feedback; // All loops of the list, every card as good.
    qsizetype arrowsOnLoops = 0;
};

Measures measure(const AskedMap &map)
{
    Measures result;
    result.loops = core::findLoops(map.graph);
    result.loops.list = core::ranked(result.loops.list, map.graph);
    result.mainLoops = core::mainLoops(result.loops.list, map.graph).size();
    result.vicious = core::viciousMainLoops(result.loops.list, map.graph);
    core::SeededRng rng(MeasureSeed);
    result.levers = core::levers(map.graph, {map.targets, result.vicious}, rng);
    result.touching = core::touchingSet(result.vicious, core::costsOf(map.graph));
    result.feedback = core::touchingSet(result.loops.list, QList<int>(map.graph.nodes.size(), 1));
    for (const int loop : core::companionOf(map.graph).shortest)
        result.arrowsOnLoops += loop >= 0 ? 1 : 0;
    return result;
}

QJsonObject toJson(const core::Lever &lever, const core::CausalGraph &graph)
{
    static constexpr std::array Words{"hardly"_L1, "little"_L1, "some"_L1, "much"_L1};
    QJsonObject json{{u"id"_s, graph.nodes[lever.node].id},
                     {u"label"_s, graph.nodes[lever.node].label},
                     {u"effect"_s, lever.effect},
                     {u"amount"_s, Words.at(size_t(lever.amount))},
                     {u"rankFirst"_s, lever.ranks.first},
                     {u"rankLast"_s, lever.ranks.last},
                     {u"topThree"_s, lever.ranks.topThree},
                     {u"viciousLoops"_s, lever.viciousLoops},
                     {u"ease"_s, lever.ease},
                     {u"layer"_s, lever.layer}};
    if (lever.willingness)
        json.insert(u"willingness"_s, *lever.willingness);
    return json;
}

QJsonArray nodesJson(const core::CausalGraph &graph, const core::LoopsFound &loops)
{
    const QList<core::NodeFigures> figures = core::nodeFigures(graph);
    QJsonArray array;
    for (int i = 0; i < graph.nodes.size(); ++i)
        array.append(QJsonObject{{u"id"_s, graph.nodes[i].id},
                                 {u"in"_s, figures[i].in},
                                 {u"out"_s, figures[i].out},
                                 {u"loops"_s, loops.byNode[i]}});
    return array;
}

QJsonObject toJson(const Measures &measures, const AskedMap &map)
{
    QJsonArray levers;
    for (const core::Lever &lever : measures.levers)
        levers.append(toJson(lever, map.graph));
    QJsonArray shown;
    for (const core::Lever &lever : core::promising(measures.levers))
        shown.append(map.graph.nodes[lever.node].id);
    return {{u"nodes"_s, map.graph.nodes.size()},
            {u"links"_s, map.graph.arrows.size()},
            {u"linksOnLoops"_s, measures.arrowsOnLoops},
            {u"components"_s, core::components(map.graph).size()},
            {u"maxLength"_s, measures.loops.maxLength},
            {u"complete"_s, measures.loops.complete},
            {u"loops"_s, measures.loops.count()},
            {u"mainLoops"_s, measures.mainLoops},
            {u"viciousMainLoops"_s, measures.vicious.size()},
            {u"targets"_s, namesOf(map.graph, map.targets.values())},
            {u"levers"_s, levers},
            {u"promising"_s, shown},
            {u"touchingSet"_s, namesOf(map.graph, measures.touching.nodes)},
            {u"touchingSetIsSmallest"_s, measures.touching.isSmallest},
            {u"feedbackSet"_s, namesOf(map.graph, measures.feedback.nodes)},
            {u"feedbackSetIsSmallest"_s, measures.feedback.isSmallest},
            {u"untouchable"_s, measures.touching.untouchable.size()},
            {u"byNode"_s, nodesJson(map.graph, measures.loops)}};
}

QString easeText(const Console &console, int ease)
{
    return ease == 1 ? console.in({u"deels te veranderen"_s, u"partly to be changed"_s})
                     : console.in({u"te veranderen"_s, u"can be changed"_s});
}

void print(const Console &console, const Measures &measures, const AskedMap &map)
{
    const core::Wording counts{
        u"%1 kaarten, %2 pijlen waarvan %3 in een cirkel; %4 hoofdcirkels, %5 vicieus"_s,
        u"%1 nodes, %2 links of which %3 on a loop; %4 main loops, %5 vicious"_s};
    console.line(console.in(counts)
                     .arg(map.graph.nodes.size())
                     .arg(map.graph.arrows.size())
                     .arg(measures.arrowsOnLoops)
                     .arg(measures.mainLoops)
                     .arg(measures.vicious.size()));
    console.line(
        console.in({u"Waar kunnen we beginnen? (hoogstens vijf, geen volgorde van beste)"_s,
                    u"Where can we begin? (at most five, none is the best)"_s}));
    for (const core::Lever &lever : core::promising(measures.levers)) {
        const core::Wording row{u"- %1: doet %2; in %3 van de %4 vicieuze cirkels; %5; %6"_s,
                                u"- %1: does %2; in %3 of %4 vicious loops; %5; %6"_s};
        console.line(
            console.in(row)
                .arg(map.graph.nodes[lever.node].label,
                     core::wordOf(lever.amount, console.language()))
                .arg(lever.viciousLoops)
                .arg(measures.vicious.size())
                .arg(easeText(console, lever.ease),
                     core::rankText(lever.ranks, measures.levers.size(), console.language())));
    }
    QStringList labels;
    for (const int node : measures.touching.nodes)
        labels.append(map.graph.nodes[node].label);
    if (!labels.isEmpty())
        console.line(console
                         .in({u"Met deze %1 kaarten raak je alle vicieuze hoofdcirkels: %2"_s,
                              u"These %1 cards touch all vicious main loops: %2"_s})
                         .arg(labels.size())
                         .arg(labels.join(u"; "_s)));
    console.line(core::noForecast(console.language()));
}

/// What lies between two nodes.
Exit passageCommand(const Console &console, const core::CausalGraph &graph)
{
    const core::Result<int> from = nodeNamed(console, graph, console.option(u"from"_s));
    if (!from)
        return console.refuse(from.error());
    const core::Result<int> to = nodeNamed(console, graph, console.option(u"to"_s));
    if (!to)
        return console.refuse(to.error());
    const core::Passage found = core::passage(graph, *from, *to, MostSteps);
    QJsonArray routes;
    for (const core::Route &route : core::strongestRoutes(graph, *from, *to)) {
        routes.append(QJsonObject{{u"nodes"_s, namesOf(graph, route.nodes)},
                                  {u"passedOn"_s, route.passedOn}});
        QStringList labels;
        for (const int node : route.nodes)
            labels.append(graph.nodes[node].label);
        if (!console.isJson())
            console.line(labels.join(u" → "_s));
    }
    if (console.isJson())
        console.json({{u"mostSteps"_s, MostSteps},
                      {u"nodes"_s, namesOf(graph, found.nodes)},
                      {u"links"_s, found.arrows.size()},
                      {u"routes"_s, routes}});
    return Exit::Done;
}

} // namespace

Exit measureCommand(const Console &console, const AskedMap &map)
{
    if (!console.option(u"from"_s).isEmpty())
        return passageCommand(console, map.graph);
    const Measures measures = measure(map);
    if (console.isJson())
        console.json(toJson(measures, map));
    else
        print(console, measures, map);
    return Exit::Done;
}

} // namespace ctl
