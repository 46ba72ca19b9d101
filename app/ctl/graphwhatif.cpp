#include "app/ctl/graphcommand.h"
#include "core/analysis/routes.h"
#include "core/analysis/whatif.h"
#include "core/analysis/whatiftext.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace ctl {

using namespace Qt::Literals::StringLiterals;
using core::Fault;

namespace {

constexpr quint64 DrawSeed = 1; // The same question has the same answer.

core::Result<core::Held>
readHeld(const Console &console, const core::CausalGraph &graph, const QString &text)
{
    const auto place = text.lastIndexOf(u'=');
    bool isNumber = false;
    const double change = text.sliced(place + 1).toDouble(&isNumber);
    if (place < 1 || !isNumber || std::abs(change) > 1 || change == 0)
        return core::fail(Fault::Invalid,
                          console
                              .in({u"--set is %1; schrijf NAAM=+1 (meer) of NAAM=-1 (minder)"_s,
                                   u"--set is %1; write NODE=+1 (more) or NODE=-1 (less)"_s})
                              .arg(text));
    const core::Result<int> node = nodeNamed(console, graph, text.first(place));
    if (!node)
        return tl::unexpected(node.error());
    return core::Held{*node, change};
}

QJsonArray routesTo(const core::CausalGraph &graph, const QList<core::Held> &held, int node)
{
    QJsonArray array;
    for (const core::Held &it : held) {
        for (const core::Route &route : core::strongestRoutes(graph, it.node, node))
            array.append(QJsonObject{{u"nodes"_s, namesOf(graph, route.nodes)},
                                     {u"passedOn"_s, route.passedOn}});
    }
    return array;
}

/// Largest change first.
QList<int> byChange(const core::WhatIf &result)
{
    QList<int> nodes;
    for (int i = 0; i < result.changes.size(); ++i)
        nodes.append(i);
    std::ranges::stable_sort(nodes, [&result](int a, int b) {
        return std::abs(result.changes[a]) > std::abs(result.changes[b]);
    });
    return nodes;
}

QJsonObject
toJson(const core::CausalGraph &graph, const QList<core::Held> &held, const core::Outlook &outlook)
{
    static constexpr std::array Words{"hardly"_L1, "little"_L1, "some"_L1, "much"_L1};
    const core::WhatIf &point = outlook.point;
    QJsonArray set;
    for (const core::Held &it : held)
        set.append(QJsonObject{{u"id"_s, graph.nodes[it.node].id}, {u"change"_s, it.change}});
    QJsonArray changes;
    for (const int node : byChange(point)) {
        const core::Amount amount = core::amountOf(point.changes[node]);
        const bool isHeld = point.begins[node] == 0;
        QJsonObject row{{u"id"_s, graph.nodes[node].id},
                        {u"label"_s, graph.nodes[node].label},
                        {u"change"_s, point.changes[node]},
                        {u"amount"_s, Words.at(size_t(amount))},
                        {u"known"_s, outlook.isKnown[node]},
                        {u"begins"_s, point.begins[node]}};
        if (amount != core::Amount::Hardly && !isHeld)
            row.insert(u"routes"_s, routesTo(graph, held, node));
        changes.append(row);
    }
    return {{u"nodes"_s, graph.nodes.size()},
            {u"links"_s, graph.arrows.size()},
            {u"set"_s, set},
            {u"rounds"_s, point.rounds},
            {u"draws"_s, core::Draws},
            {u"changes"_s, changes}};
}

void print(const Console &console, const core::CausalGraph &graph, const core::Outlook &outlook)
{
    for (const int node : byChange(outlook.point)) {
        if (outlook.point.begins[node] == 0)
            continue;
        console.line(u"%1: %2"_s.arg(graph.nodes[node].label,
                                     core::changeText(outlook, node, console.language())));
    }
    console.line(core::noForecast(console.language()));
}

Exit kosko(const Console &console, const core::CausalGraph &graph, const QList<core::Held> &held)
{
    QList<double> initial(graph.nodes.size());
    for (const core::Held &it : held)
        initial[it.node] = it.change;
    QJsonArray rows;
    for (const QList<double> &row : core::koskoRun(graph, initial)) {
        QJsonArray values;
        QStringList texts;
        for (const double value : row) {
            values.append(value);
            texts.append(QString::number(value, 'f', 6));
        }
        rows.append(values);
        if (!console.isJson())
            console.line(texts.join(u' '));
    }
    if (console.isJson())
        console.json({{u"rows"_s, rows}});
    return Exit::Done;
}

} // namespace

Exit whatIfCommand(const Console &console, const AskedMap &map)
{
    QList<core::Held> held;
    for (const QString &text : console.everyOption(u"set"_s)) {
        const core::Result<core::Held> one = readHeld(console, map.graph, text);
        if (!one)
            return console.refuse(one.error());
        held.append(*one);
    }
    if (held.isEmpty())
        return console.usage(
            console.in({u"zeg wat er verandert: --set NAAM=+1 (meer) of NAAM=-1 (minder)"_s,
                        u"say what changes: --set NODE=+1 (more) or NODE=-1 (less)"_s}));
    if (console.options.isSet(u"kosko"_s))
        return kosko(console, map.graph, held);
    core::SeededRng rng(DrawSeed);
    const core::Outlook outlook = core::outlook(map.graph, held, rng);
    if (console.isJson())
        console.json(toJson(map.graph, held, outlook));
    else
        print(console, map.graph, outlook);
    return Exit::Done;
}

} // namespace ctl
