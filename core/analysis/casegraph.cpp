#include "core/analysis/casegraph.h"

#include "core/model/words.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

CausalNode nodeOf(const Factor &factor)
{
    return CausalNode{.id = factor.id.text(),
                      .label = factor.text,
                      .domain = wordOf(factor.domain).toString(),
                      .polarity = factor.polarity,
                      .weight = factor.weight,
                      .changeable = factor.changeable,
                      .willingness = factor.willingness};
}

QHash<FactorId, int> nodesOf(const CaseFile &file)
{
    QHash<FactorId, int> nodes;
    for (int i = 0; i < file.factors.size(); ++i)
        nodes.insert(file.factors[i].id, i);
    return nodes;
}

} // namespace

std::optional<int> signOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Feeds:
        return 1;
    case LinkKind::Dampens:
        return -1;
    case LinkKind::Affects:
        return 0;
    case LinkKind::Started:
    case LinkKind::GoesWith:
        break;
    }
    return std::nullopt;
}

CausalGraph graphOf(const CaseFile &file)
{
    CausalGraph graph;
    for (const Factor &factor : file.factors)
        graph.nodes.append(nodeOf(factor));
    const QHash<FactorId, int> nodes = nodesOf(file);
    for (const Link &link : file.links) {
        const std::optional<int> sign = signOf(link.kind);
        if (!sign || !nodes.contains(link.from) || !nodes.contains(link.to))
            continue;
        graph.arrows.append(CausalArrow{.from = nodes.value(link.from),
                                        .to = nodes.value(link.to),
                                        .sign = *sign,
                                        .weight = link.strength * .25,
                                        .certainty = link.certainty,
                                        .disputed = !link.disputedBy.isEmpty(),
                                        .delayed = link.delayed});
    }
    return collapsed(graph).graph;
}

std::optional<int> nodeOf(const CaseFile &file, const FactorId &factor)
{
    for (int i = 0; i < file.factors.size(); ++i) {
        if (file.factors[i].id == factor)
            return i;
    }
    return std::nullopt;
}

QSet<int> goalNodes(const CaseFile &file)
{
    const QHash<FactorId, int> nodes = nodesOf(file);
    QSet<int> chosen;
    for (const Goal &goal : file.goals) {
        for (const FactorId &factor : goal.factors) {
            if (goal.state == GoalState::Open && nodes.contains(factor))
                chosen.insert(nodes.value(factor));
        }
    }
    return chosen;
}

QSet<int> targetsOf(const CaseFile &file)
{
    const QSet<int> goals = goalNodes(file);
    if (!goals.isEmpty())
        return goals;
    QSet<int> now;
    QSet<int> burdens;
    for (int i = 0; i < file.factors.size(); ++i) {
        if (file.factors[i].polarity != Polarity::Burden)
            continue;
        burdens.insert(i);
        if (file.factors[i].isNow)
            now.insert(i);
    }
    return now.isEmpty() ? burdens : now;
}

QList<FactorId> factorsOf(const CaseFile &file, const Loop &loop)
{
    QList<FactorId> factors;
    for (const int node : loop.nodes)
        factors.append(file.factors[node].id);
    return factors;
}

QList<LinkId> linksOf(const CaseFile &file, const Loop &loop)
{
    const QList<FactorId> factors = factorsOf(file, loop);
    QList<LinkId> links;
    for (const Link &link : file.links) {
        const auto from = factors.indexOf(link.from);
        if (from >= 0 && factors[(from + 1) % factors.size()] == link.to && signOf(link.kind))
            links.append(link.id);
    }
    return links;
}

} // namespace core
