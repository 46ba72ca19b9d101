#include "core/analysis/loopnames.h"

#include "core/analysis/casegraph.h"
#include "core/analysis/loopdescription.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

QChar letterOf(LoopClass kind)
{
    switch (kind) {
    case LoopClass::Vicious:
        return u'V';
    case LoopClass::Undetermined:
        return u'?';
    case LoopClass::Balancing:
        return u'B';
    case LoopClass::Mixed:
    case LoopClass::Helpful:
        break;
    }
    return u'R';
}

/// The same for the same cards in the same order, wherever they stand in the file.
QString keyOf(const Loop &loop, const CausalGraph &graph)
{
    QStringList ids;
    for (const int node : loop.nodes)
        ids.append(graph.nodes[node].id);
    std::rotate(ids.begin(), std::ranges::min_element(ids), ids.end());
    return letterOf(loop.kind) + ids.join(u'\n');
}

std::optional<int> arrowBetween(const CausalGraph &graph, int from, int to)
{
    for (int i = 0; i < graph.arrows.size(); ++i) {
        if (graph.arrows[i].from == from && graph.arrows[i].to == to)
            return i;
    }
    return std::nullopt;
}

std::optional<QList<int>>
arrowsThrough(const QList<FactorId> &factors, const CaseFile &file, const CausalGraph &graph)
{
    QList<int> arrows;
    for (qsizetype i = 0; i < factors.size(); ++i) {
        const std::optional<int> from = nodeOf(file, factors[i]);
        const std::optional<int> to = nodeOf(file, factors[(i + 1) % factors.size()]);
        const std::optional<int> arrow =
            from && to ? arrowBetween(graph, *from, *to) : std::nullopt;
        if (!arrow)
            return std::nullopt;
        arrows.append(*arrow);
    }
    return arrows;
}

} // namespace

void LoopLabels::give(const QList<Loop> &rankedLoops, const CausalGraph &graph)
{
    for (const Loop &loop : rankedLoops) {
        QString &label = m_labels[keyOf(loop, graph)];
        const QChar letter = letterOf(loop.kind);
        if (label.isEmpty())
            label = letter + QString::number(++m_given[letter]);
    }
}

QString LoopLabels::labelOf(const Loop &loop, const CausalGraph &graph) const
{
    return m_labels.value(keyOf(loop, graph));
}

QString proposedName(const Loop &loop, const CausalGraph &graph, Language language)
{
    QList<int> nodes = loop.nodes;
    const auto isHeavier = [&graph](int a, int b) {
        const auto burden = [&graph](int node) {
            return graph.nodes[node].polarity == Polarity::Burden ? graph.nodes[node].weight : 0;
        };
        return burden(a) > burden(b);
    };
    std::ranges::stable_sort(nodes, isHeavier);
    const QString first = graph.nodes[nodes.value(0)].label;
    if (nodes.size() < 2)
        return first;
    const QString both = language == Language::Dutch ? u"%1 en %2"_s : u"%1 and %2"_s;
    return both.arg(first, graph.nodes[nodes[1]].label);
}

const NamedLoop *namedAs(const CaseFile &file, const QList<FactorId> &factors)
{
    for (const NamedLoop &named : file.loops) {
        const auto begin = factors.indexOf(named.factors.value(0));
        if (begin < 0 || named.factors.size() != factors.size())
            continue;
        QList<FactorId> turned = factors;
        std::rotate(turned.begin(), turned.begin() + begin, turned.end());
        if (turned == named.factors)
            return &named;
    }
    return nullptr;
}

QList<FamilyLoop> familyLoops(const CaseFile &file, const CausalGraph &graph)
{
    LoopDescription description(graph);
    QList<FamilyLoop> list;
    for (const NamedLoop &named : file.loops) {
        const auto arrows = arrowsThrough(named.factors, file, graph);
        const bool isThere = arrows && !arrows->isEmpty();
        list.append(FamilyLoop{
            named, isThere ? std::optional(description.loopOver(*arrows)) : std::nullopt});
    }
    return list;
}

} // namespace core
