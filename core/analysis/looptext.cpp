#include "core/analysis/looptext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Both
{
    QString dutch;
    QString english;

    QString in(Language language) const { return language == Language::Dutch ? dutch : english; }
};

QString verbOf(int sign, Language language)
{
    if (sign > 0)
        return Both{u"voedt"_s, u"feeds"_s}.in(language);
    if (sign < 0)
        return Both{u"remt"_s, u"dampens"_s}.in(language);
    return Both{u"werkt door op"_s, u"affects"_s}.in(language);
}

/// The heaviest burden; the first card when there is none.
qsizetype startOf(const Loop &loop, const CausalGraph &graph)
{
    const auto severity = [&graph](int node) {
        const CausalNode &it = graph.nodes[node];
        return it.polarity == Polarity::Burden ? it.weight : 0;
    };
    const auto heaviest = std::ranges::max_element(
        loop.nodes, [&](int a, int b) { return severity(a) < severity(b); });
    return heaviest - loop.nodes.begin();
}

struct Step
{
    QString from;
    QString verb;
    QString to;
};

QList<Step> stepsOf(const Loop &loop, const CausalGraph &graph, Language language)
{
    const auto length = loop.nodes.size();
    const auto start = startOf(loop, graph);
    QList<Step> steps;
    for (qsizetype i = 0; i < length; ++i) {
        const CausalArrow &arrow = graph.arrows[loop.arrows[(start + i) % length]];
        steps.append(Step{graph.nodes[arrow.from].label,
                          verbOf(arrow.sign, language),
                          graph.nodes[arrow.to].label});
    }
    return steps;
}

} // namespace

QString loopLine(const Loop &loop, const CausalGraph &graph, Language language)
{
    QString line =
        loop.nodes.isEmpty() ? QString() : graph.nodes[loop.nodes[startOf(loop, graph)]].label;
    for (const Step &step : stepsOf(loop, graph, language))
        line += u" – %1 → %2"_s.arg(step.verb, step.to);
    return line;
}

QStringList loopSentences(const Loop &loop, const CausalGraph &graph, Language language)
{
    QStringList sentences;
    for (const Step &step : stepsOf(loop, graph, language))
        sentences.append(u"‘%1’ %2 ‘%3’."_s.arg(step.from, step.verb, step.to));
    return sentences;
}

QString nameOf(LoopClass kind, Language language)
{
    switch (kind) {
    case LoopClass::Vicious:
        return Both{u"vicieuze cirkel"_s, u"vicious circle"_s}.in(language);
    case LoopClass::Undetermined:
        return Both{u"nog onbekend"_s, u"not known yet"_s}.in(language);
    case LoopClass::Mixed:
        return Both{u"gemengde cirkel"_s, u"mixed circle"_s}.in(language);
    case LoopClass::Balancing:
        return Both{u"rem"_s, u"brake"_s}.in(language);
    case LoopClass::Helpful:
        return Both{u"helpende cirkel"_s, u"helpful circle"_s}.in(language);
    }
    return {};
}

QString nameOf(LoopClass kind, qsizetype cards, Language language)
{
    if (cards != 1)
        return nameOf(kind, language);
    if (kind == LoopClass::Balancing)
        return Both{u"remt zichzelf"_s, u"slows itself"_s}.in(language);
    if (kind == LoopClass::Undetermined)
        return Both{u"werkt door op zichzelf"_s, u"affects itself"_s}.in(language);
    return Both{u"versterkt zichzelf"_s, u"strengthens itself"_s}.in(language);
}

QString reachOf(const LoopsFound &found, Language language)
{
    QString text = Both{u"alle cirkels tot en met %1 kaarten"_s, u"all loops of up to %1 cards"_s}
                       .in(language)
                       .arg(found.maxLength);
    if (found.list.size() < found.count())
        text += Both{u", de lijst toont er %1 van de %2"_s, u", the list shows %1 of %2"_s}
                    .in(language)
                    .arg(found.list.size())
                    .arg(found.count());
    return text;
}

QString noteOf(const Collapsed &collapsed, Language language)
{
    QStringList parts;
    if (collapsed.selfLinks > 0)
        parts.append(Both{u"pijlen van een kaart naar zichzelf: %1 (elk een cirkel van lengte 1)"_s,
                          u"arrows from a card to itself: %1 (each a loop of length 1)"_s}
                         .in(language)
                         .arg(collapsed.selfLinks));
    if (collapsed.parallelLinks > 0)
        parts.append(
            Both{u"dubbele pijlen samengenomen: %1"_s, u"double arrows taken together: %1"_s}
                .in(language)
                .arg(collapsed.parallelLinks));
    return parts.join(u"; "_s);
}

} // namespace core
