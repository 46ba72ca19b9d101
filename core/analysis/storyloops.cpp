#include "core/analysis/casegraph.h"
#include "core/analysis/loopnames.h"
#include "core/analysis/looprank.h"
#include "core/analysis/storyteller.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype MostLoops = 3;
constexpr int MostInARow = 4; // Then a new paragraph begins.
constexpr int MostOthers = 40;

/// Where a loop is told from: its heaviest burden.
int startOf(const Loop &loop, const CausalGraph &graph)
{
    const auto burden = [&graph](int node) {
        return graph.nodes[node].polarity == Polarity::Burden ? graph.nodes[node].weight : 0;
    };
    const auto heaviest =
        std::ranges::max_element(loop.nodes, [&](int a, int b) { return burden(a) < burden(b); });
    return int(heaviest - loop.nodes.begin());
}

} // namespace

/// What the family pinned, then what most keeps the trouble going.
QList<Loop> StoryTeller::toldLoops() const
{
    QList<Loop> loops;
    for (const FamilyLoop &it : familyLoops(m_view, m_graph)) {
        if (it.named.pinned && it.loop && loops.size() < MostLoops)
            loops.append(*it.loop);
    }
    for (const Loop &loop : m_vicious) {
        if (loops.size() < MostLoops && !loops.contains(loop))
            loops.append(loop);
    }
    return loops;
}

/// The cards of these loops, in the order of the case.
QList<FactorId> StoryTeller::factorsIn(const QList<Loop> &loops) const
{
    QSet<int> nodes;
    for (const Loop &loop : loops)
        nodes.unite(QSet<int>(loop.nodes.begin(), loop.nodes.end()));
    QList<FactorId> factors;
    for (int node = 0; node < m_view.factors.size(); ++node) {
        if (nodes.contains(node))
            factors.append(factorOf(node).id);
    }
    return factors;
}

StorySentence
StoryTeller::countOf(const QList<Loop> &loops, const Wording &one, const Wording &many) const
{
    const bool areAll = m_found.complete && m_found.list.size() == m_found.count();
    const QString number = areAll ? QString::number(loops.size())
                                  : in({u"meer dan %1"_s, u"more than %1"_s}).arg(loops.size());
    return {.text = in(loops.size() == 1 && areAll ? one : many).arg(number),
            .factors = factorsIn(loops)};
}

QString StoryTeller::titleOf(const Loop &loop, int number) const
{
    const NamedLoop *named = namedAs(m_view, factorsOf(m_view, loop));
    const QString title = in({u"Cirkel %1"_s, u"Circle %1"_s}).arg(number);
    return named && !named->name.isEmpty() ? title + u": "_s + named->name.simplified() : title;
}

StoryParagraph StoryTeller::paragraphOf(const Loop &loop, const QString &title)
{
    StoryParagraph paragraph{.title = title};
    const auto length = int(loop.nodes.size());
    const int start = startOf(loop, m_graph);
    const Factor &first = factorOf(loop.nodes[start]);
    paragraph.sentences.append(about({u"We beginnen hier: %1."_s, u"We start here: %1."_s}, first));
    int way = 1;
    for (int i = 0; i < length; ++i) {
        const int arrow = loop.arrows[(start + i) % length];
        way *= m_graph.arrows[arrow].sign;
        const bool isLong = i > 0 && i % MostInARow == 0;
        QList<StorySentence> told = effect(isLong ? Lead::Then : Lead::Therefore, arrow, way);
        if (i + 1 == length)
            told.first().text = m_words.closing(m_graph.arrows[arrow], first, way);
        paragraph.sentences += told;
    }
    static const Wording Again{u"Zo begint het opnieuw."_s, u"So it starts again."_s};
    static const Wording Brake{u"Zo remt de cirkel zichzelf."_s,
                               u"So the circle slows itself down."_s};
    static const Wording Unknown{u"Wat de cirkel doet, weten we nog niet."_s,
                                 u"What the circle does, we do not know yet."_s};
    paragraph.sentences.append({.text = in(way > 0   ? Again
                                           : way < 0 ? Brake
                                                     : Unknown),
                                .factors = factorsOf(m_view, loop),
                                .links = linksOf(loop)});
    return paragraph;
}

QList<LinkId> StoryTeller::linksOf(const Loop &loop) const
{
    QList<LinkId> links;
    for (const int arrow : loop.arrows)
        links += linksOf(arrow);
    return links;
}

void StoryTeller::tellLoops()
{
    QList<Loop> vicious = m_found.list;
    vicious.removeIf(
        [](const Loop &loop) { return loop.kind != LoopClass::Vicious || isOneCard(loop); });
    const QList<Loop> told = toldLoops();
    QList<StoryParagraph> paragraphs;
    if (!vicious.isEmpty()) {
        StoryParagraph opening;
        opening.sentences.append(
            countOf(vicious,
                    {u"Er is %1 cirkel die zichzelf sterker maakt."_s,
                     u"There is %1 circle that makes itself stronger."_s},
                    {u"Er zijn %1 cirkels die zichzelf sterker maken."_s,
                     u"There are %1 circles that make themselves stronger."_s}));
        QList<Loop> shown = told;
        shown.removeIf([](const Loop &loop) { return loop.kind != LoopClass::Vicious; });
        if (shown.size() > 1 && shown.size() < vicious.size()) {
            opening.sentences.append(
                {.text = in({u"We vertellen er %1."_s, u"We tell %1 of them."_s}).arg(shown.size()),
                 .factors = factorsIn(shown)});
        }
        paragraphs.append(opening);
    }
    for (int i = 0; i < told.size(); ++i)
        paragraphs.append(paragraphOf(told[i], titleOf(told[i], i + 1)));
    add(StoryPart::KeepsGoing, paragraphs + others());
}

/// Burdens that no part told yet.
QList<StoryParagraph> StoryTeller::others()
{
    QList<StoryParagraph> paragraphs;
    QSet<int> later; // Told where views differ.
    for (const Factor &factor : m_view.factors) {
        if (!factor.disputedBy.isEmpty())
            later.insert(nodeOf(factor.id));
    }
    for (const Link &link : m_view.links) {
        if (!link.disputedBy.isEmpty())
            later.unite({nodeOf(link.from), nodeOf(link.to)});
    }
    QList<int> nodes = untold(Polarity::Burden);
    nodes.removeIf([&later](int node) { return later.contains(node); });
    StorySentence rest;
    for (const int node : nodes) {
        if (m_told.contains(node))
            continue;
        if (paragraphs.size() < MostOthers) {
            paragraphs.append(other(node));
            continue;
        }
        m_told.insert(node);
        rest.factors.append(factorOf(node).id);
    }
    if (!rest.factors.isEmpty()) {
        rest.text = in({u"Er staan nog %1 kaarten op de kaart."_s,
                        u"There are %1 more cards on the map."_s})
                        .arg(rest.factors.size());
        paragraphs.append({{}, {rest}});
    }
    return paragraphs;
}

StoryParagraph StoryTeller::other(int node)
{
    StoryParagraph paragraph;
    paragraph.sentences.append(
        about({u"Ook dit speelt mee: %1."_s, u"This matters too: %1."_s}, factorOf(node)));
    paragraph.sentences += effectsOf(node);
    if (paragraph.sentences.size() > 1)
        return paragraph;
    for (int i = 0; i < m_graph.arrows.size(); ++i) {
        const CausalArrow &arrow = m_graph.arrows[i];
        if (arrow.to != node || arrow.sign <= 0)
            continue;
        StorySentence cause = about(
            {u"Dat komt hierdoor: %1."_s, u"That is because of this: %1."_s}, factorOf(arrow.from));
        cause.factors.append(factorOf(node).id);
        cause.links = linksOf(i);
        paragraph.sentences.append(cause);
        break;
    }
    return paragraph;
}

/// The same loop the other way round.
StoryParagraph StoryTeller::reversed(const Loop &loop)
{
    const auto length = int(loop.nodes.size());
    const int start = startOf(loop, m_graph);
    const int arrow = loop.arrows[start];
    if (length < 2 || m_graph.arrows[arrow].sign == 0)
        return {};
    StoryParagraph paragraph;
    paragraph.sentences.append({in(
        {u"Een cirkel kan ook de andere kant op."_s, u"A circle can go the other way too."_s})});
    paragraph.sentences.append(
        about({u"Stel dat dit minder wordt: %1."_s, u"Suppose this gets less: %1."_s},
              factorOf(loop.nodes[start])));
    paragraph.sentences += effect(Lead::Then, arrow, -m_graph.arrows[arrow].sign);
    return paragraph;
}

void StoryTeller::tellHelp()
{
    QList<StoryParagraph> paragraphs;
    for (const int node : nodesOf(Polarity::Strength)) {
        const QList<StorySentence> effects = effectsOf(node);
        const Wording helps{u"Dit helpt: %1."_s, u"This helps: %1."_s};
        const Wording isThere{u"Dit is er ook: %1."_s, u"This is there too: %1."_s};
        StoryParagraph paragraph;
        paragraph.sentences.append(about(effects.isEmpty() ? isThere : helps, factorOf(node)));
        paragraph.sentences += effects + otherSide(node);
        paragraphs.append(paragraph);
    }
    QList<Loop> brakes = m_found.list;
    brakes.removeIf([](const Loop &loop) { return loop.kind != LoopClass::Balancing; });
    if (!brakes.isEmpty()) {
        paragraphs.append(
            {{},
             {countOf(brakes,
                      {u"Er is %1 cirkel die remt."_s, u"There is %1 circle that slows down."_s},
                      {u"Er zijn %1 cirkels die remmen."_s,
                       u"There are %1 circles that slow down."_s})}});
        paragraphs.append(paragraphOf(
            brakes.first(), in({u"Een cirkel die remt"_s, u"A circle that slows down"_s})));
    }
    for (const Loop &loop : toldLoops().first(std::min<qsizetype>(toldLoops().size(), 1)))
        paragraphs.append(loop.kind == LoopClass::Vicious ? reversed(loop) : StoryParagraph());
    add(StoryPart::Helps, paragraphs);
}

/// What a strength makes worse, and what makes it weaker.
QList<StorySentence> StoryTeller::otherSide(int node)
{
    QList<StorySentence> sentences;
    for (int i = 0; i < m_graph.arrows.size(); ++i) {
        const CausalArrow &arrow = m_graph.arrows[i];
        if (arrow.from == node && isUndisputed(i)
            && wish(factorOf(arrow.to).polarity) * arrow.sign < 0) {
            sentences.append(
                {in({u"Er is ook een andere kant."_s, u"There is another side too."_s})});
            sentences += effect(Lead::Therefore, i, arrow.sign);
        }
        if (arrow.to == node && isUndisputed(i) && arrow.sign < 0) {
            StorySentence weaker = about({u"Soms lukt het minder, en dat komt hierdoor: %1."_s,
                                          u"At times it works less, and this is why: %1."_s},
                                         factorOf(arrow.from));
            weaker.factors.append(factorOf(node).id);
            weaker.links = linksOf(i);
            sentences.append(weaker);
        }
    }
    return sentences;
}

} // namespace core
