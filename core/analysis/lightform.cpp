#include "core/analysis/lightform.h"

#include "core/analysis/casegraph.h"
#include "core/analysis/loopnames.h"
#include "core/analysis/looprank.h"

#include <algorithm>

namespace core {

namespace {

constexpr qsizetype KeptForStrengths = 2;
constexpr qsizetype MostInCircle = MostInLightForm - KeptForStrengths;

/// The one circle of the light form; empty when none is small enough.
QList<int> circleOf(const CaseFile &file)
{
    const CausalGraph graph = graphOf(file);
    QList<Loop> loops;
    for (const FamilyLoop &it : familyLoops(file, graph)) {
        if (it.named.pinned && it.loop)
            loops.append(*it.loop);
    }
    const LoopsFound found = findLoops(graph);
    loops += viciousMainLoops(ranked(found.list, graph, goalNodes(file)), graph);
    const auto small = std::ranges::find_if(
        loops, [](const Loop &loop) { return loop.nodes.size() <= MostInCircle; });
    return small == loops.end() ? QList<int>() : small->nodes;
}

/// Heaviest first; what is of now before what was.
QList<int> heaviest(const CaseFile &file, bool isStrength)
{
    QList<int> nodes;
    for (int i = 0; i < file.factors.size(); ++i) {
        if ((file.factors[i].polarity == Polarity::Strength) == isStrength)
            nodes.append(i);
    }
    std::ranges::stable_sort(nodes, [&file](int a, int b) {
        const auto worth = [&file](int node) {
            const Factor &factor = file.factors[node];
            return std::tuple(factor.isNow, factor.polarity != Polarity::Background, factor.weight);
        };
        return worth(a) > worth(b);
    });
    return nodes;
}

/// More than one circle is too much to explain at once.
bool hasOneCircle(const CaseFile &file, const QList<int> &nodes)
{
    CaseFile part;
    for (const int node : nodes)
        part.factors.append(file.factors[node]);
    part.links = file.links;
    part.links.removeIf([&part](const Link &it) {
        return !find(part.factors, it.from) || !find(part.factors, it.to);
    });
    return findLoops(graphOf(part)).list.size() <= 1;
}

enum class Circles { One, Any };

void addUpTo(const CaseFile &file,
             QList<int> &chosen,
             const QList<int> &nodes,
             qsizetype most,
             Circles circles)
{
    for (const int node : nodes) {
        if (chosen.size() < most && !chosen.contains(node)
            && (circles == Circles::Any || hasOneCircle(file, chosen + QList{node})))
            chosen.append(node);
    }
}

} // namespace

QList<FactorId> lightForm(const CaseFile &file)
{
    QList<int> chosen = circleOf(file);
    const QList<int> strengths = heaviest(file, true);
    const QList<int> others = heaviest(file, false);
    const auto inCircle =
        std::ranges::count_if(strengths, [&chosen](int node) { return chosen.contains(node); });
    const qsizetype kept =
        std::max<qsizetype>(0, std::min<qsizetype>(KeptForStrengths, strengths.size()) - inCircle);
    addUpTo(file, chosen, others, MostInLightForm - kept, Circles::One);
    addUpTo(file, chosen, strengths, MostInLightForm, Circles::One);
    addUpTo(file, chosen, others, MostInLightForm, Circles::One);
    addUpTo(file, chosen, others + strengths, MostInLightForm, Circles::Any);
    std::ranges::sort(chosen);
    QList<FactorId> cards;
    for (const int node : std::as_const(chosen))
        cards.append(file.factors[node].id);
    return cards;
}

CaseFile lightView(const CaseFile &file)
{
    const QList<FactorId> cards = lightForm(file);
    const auto isShown = [&cards](const FactorId &id) { return cards.contains(id); };
    const auto isWhole = [&](const QList<FactorId> &all) {
        return std::ranges::all_of(all, isShown);
    };
    CaseFile view = file;
    view.factors.removeIf([&](const Factor &it) { return !isShown(it.id); });
    view.links.removeIf([&](const Link &it) { return !isShown(it.from) || !isShown(it.to); });
    view.loops.removeIf([&](const NamedLoop &it) { return !isWhole(it.factors); });
    view.hypotheses.removeIf([&](const Hypothesis &it) { return !isWhole(it.factors); });
    for (Goal &goal : view.goals)
        goal.factors.removeIf([&](const FactorId &id) { return !isShown(id); });
    for (CardGroup &group : view.groups)
        group.factors.removeIf([&](const FactorId &id) { return !isShown(id); });
    view.groups.removeIf([](const CardGroup &it) { return it.factors.size() < 2; });
    return view;
}

} // namespace core
