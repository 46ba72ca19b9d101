#include "tests/support/diagrams.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

int nodeCalled(core::CausalGraph &graph, const QString &name)
{
    for (int i = 0; i < graph.nodes.size(); ++i) {
        if (graph.nodes[i].id == name)
            return i;
    }
    graph.nodes.append(core::CausalNode{.id = name, .label = name, .domain = {}});
    return int(graph.nodes.size()) - 1;
}

} // namespace

core::CausalGraph diagram(const QString &arrows)
{
    static const QRegularExpression form(uR"((\w+) ([-+?]) (\w+)(?: ([\d.]+))?)"_s);
    core::CausalGraph graph;
    auto matches = form.globalMatch(arrows);
    while (matches.hasNext()) {
        const auto match = matches.next();
        core::CausalArrow arrow;
        arrow.from = nodeCalled(graph, match.captured(1));
        arrow.to = nodeCalled(graph, match.captured(3));
        arrow.sign = int(u"-?+"_s.indexOf(match.captured(2))) - 1;
        if (match.hasCaptured(4))
            arrow.weight = match.captured(4).toDouble();
        graph.arrows.append(arrow);
    }
    return graph;
}

QStringList toStrings(const QList<core::Loop> &loops, const core::CausalGraph &graph)
{
    QStringList lines;
    for (const core::Loop &loop : loops) {
        QStringList names;
        for (const int node : loop.nodes)
            names.append(graph.nodes[node].id);
        std::rotate(names.begin(), std::min_element(names.begin(), names.end()), names.end());
        lines.append(u"BUR"_s.sliced(loop.sign + 1, 1) + u':' + names.join(u' '));
    }
    lines.sort();
    return lines;
}

core::CausalGraph completeGraph(int nodes)
{
    core::CausalGraph graph;
    for (int from = 0; from < nodes; ++from) {
        const QString name = QString::number(from);
        graph.nodes.append(core::CausalNode{.id = name, .label = name, .domain = {}});
        for (int to = 0; to < nodes; ++to) {
            if (from != to)
                graph.arrows.append(core::CausalArrow{.from = from, .to = to});
        }
    }
    return graph;
}
