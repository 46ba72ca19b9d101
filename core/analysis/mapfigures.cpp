#include "core/analysis/mapfigures.h"

#include <QSet>

namespace core {

MapFigures figuresOf(const CaseFile &file)
{
    MapFigures figures;
    for (const Factor &factor : file.factors) {
        ++figures.cards[factor.polarity];
        ++figures.domains[factor.domain];
    }
    for (const Link &link : file.links) {
        ++figures.links[link.kind];
        if (!link.disputedBy.isEmpty())
            figures.disputed.append(link.id);
    }
    return figures;
}

QList<NodeFigures> nodeFigures(const CausalGraph &graph)
{
    QList<NodeFigures> figures(graph.nodes.size());
    for (const CausalArrow &arrow : graph.arrows) {
        ++figures[arrow.to].in;
        ++figures[arrow.from].out;
        if (arrow.sign > 0)
            figures[arrow.from].feeding += strengthOf(arrow.weight);
    }
    return figures;
}

int domainCount(const Loop &loop, const CausalGraph &graph)
{
    QSet<QString> domains;
    for (const int node : loop.nodes)
        domains.insert(graph.nodes[node].domain);
    return int(domains.size());
}

} // namespace core
