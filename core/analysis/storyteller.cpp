#include "core/analysis/storyteller.h"

#include "core/analysis/casegraph.h"
#include "core/analysis/looprank.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int MostAlike = 40; // Cards told one by one in a part of the story.

} // namespace

StoryTeller::StoryTeller(CaseFile view, const StoryWish &wish)
    : m_view(std::move(view)), m_wish(wish), m_words(m_view, wish), m_graph(graphOf(m_view))
{
    for (int i = 0; i < m_view.factors.size(); ++i)
        m_nodes.insert(factorOf(i).id, i);
    m_found = findLoops(m_graph);
    m_found.list = ranked(m_found.list, m_graph, goalNodes(m_view));
    m_vicious = viciousMainLoops(m_found.list, m_graph);
}

Story StoryTeller::tell()
{
    m_story.title = in({u"Ons verhaal"_s, u"Our story"_s});
    m_story.doubt = in({u"(Klopt dit nog?)"_s, u"(Is this still right?)"_s});
    tellOpening();
    tellNow();
    tellBefore();
    tellBeginning();
    tellLoops();
    tellHelp();
    tellDifferences();
    tellUnknown();
    tellStart();
    tellGoals();
    tellTries();
    return m_story;
}

void StoryTeller::add(StoryPart part, const QList<StoryParagraph> &paragraphs)
{
    StorySection section{part, headingOf(part, m_wish.language), paragraphs};
    for (StoryParagraph &paragraph : section.paragraphs) {
        for (StorySentence &sentence : paragraph.sentences) {
            if (sentence.text.endsWith(u"?’."_s) || sentence.text.endsWith(u"!’."_s))
                sentence.text.chop(1);
        }
    }
    section.paragraphs.removeIf([](const StoryParagraph &it) { return it.sentences.isEmpty(); });
    if (!section.paragraphs.isEmpty())
        m_story.sections.append(section);
}

void StoryTeller::add(StoryPart part, const QList<StorySentence> &sentences)
{
    add(part, QList<StoryParagraph>{{{}, sentences}});
}

StorySentence StoryTeller::about(const Wording &form, const Factor &factor)
{
    m_told.insert(nodeOf(factor.id));
    return {.text = in(form).arg(StoryWords::quoted(factor.text)), .factors = {factor.id}};
}

QList<StorySentence> StoryTeller::effect(Lead lead, int arrow, int way)
{
    const CausalArrow &it = m_graph.arrows[arrow];
    m_told.insert(it.to);
    StorySentence sentence{.text = m_words.effect(lead, it, factorOf(it.to), way),
                           .factors = {factorOf(it.from).id, factorOf(it.to).id},
                           .links = linksOf(arrow)};
    if (isUndisputed(arrow))
        return {sentence};
    StorySentence doubt = sentence;
    doubt.text = in({u"Niet iedereen ziet dat zo."_s, u"Not everybody sees it like that."_s});
    return {sentence, doubt};
}

StorySentence
StoryTeller::spoken(const QList<PersonId> &people, SpeechVerb verb, const QString &text) const
{
    return {.text = u"%1: %2."_s.arg(m_words.speech(people, verb), StoryWords::quoted(text))};
}

QList<LinkId> StoryTeller::linksOf(int arrow) const
{
    const FactorId &from = factorOf(m_graph.arrows[arrow].from).id;
    const FactorId &to = factorOf(m_graph.arrows[arrow].to).id;
    QList<LinkId> links;
    for (const Link &link : m_view.links) {
        const bool isHistory = link.kind == LinkKind::Started || link.kind == LinkKind::GoesWith;
        if (!isHistory && link.from == from && link.to == to)
            links.append(link.id);
    }
    return links;
}

QList<int> StoryTeller::nodesOf(Polarity polarity) const
{
    QList<int> nodes;
    for (int i = 0; i < m_view.factors.size(); ++i) {
        if (factorOf(i).polarity == polarity)
            nodes.append(i);
    }
    std::ranges::stable_sort(
        nodes, [this](int a, int b) { return factorOf(a).weight > factorOf(b).weight; });
    return nodes;
}

QList<int> StoryTeller::untold(Polarity polarity) const
{
    QList<int> nodes = nodesOf(polarity);
    nodes.removeIf([this](int node) { return m_told.contains(node); });
    return nodes;
}

void StoryTeller::tellOpening()
{
    const Person *youth = youthOf(m_view);
    const QString name = youth ? youth->name : QString();
    QList<StorySentence> sentences;
    if (m_wish.asI)
        sentences.append({in({u"Dit is mijn verhaal."_s, u"This is my story."_s})});
    else if (m_wish.reader.kind == ReaderKind::Youth)
        sentences.append(
            {in({u"%1, dit is jouw verhaal."_s, u"%1, this is your story."_s}).arg(name)});
    else if (youth)
        sentences.append(
            {in({u"Dit is het verhaal van %1."_s, u"This is the story of %1."_s}).arg(name)});
    sentences.append({in({u"Het komt van de kaart die we samen maakten."_s,
                          u"It comes from the map that we made together."_s})});
    sentences.append({in({u"Het is een denkhulp, niet de waarheid."_s,
                          u"It helps to think. It is not the truth."_s})});
    sentences.append({in({u"Klopt iets niet? Dan passen we het aan."_s,
                          u"Is something not right? Then we change it."_s})});
    add(StoryPart::Opening, sentences);
}

void StoryTeller::tellNow()
{
    constexpr qsizetype MostWhenNoneIsNow = 3;
    QList<StorySentence> asked;
    for (const Statement &statement : m_view.statements) {
        if (statement.kind != StatementKind::Request)
            continue;
        asked.append(spoken({statement.saidBy}, SpeechVerb::Ask, statement.text));
        asked.last().statements = {statement.id};
    }
    const QList<int> burdens = nodesOf(Polarity::Burden);
    QList<int> now = burdens;
    now.removeIf([this](int node) { return !factorOf(node).isNow; });
    if (now.isEmpty())
        now = burdens.first(std::min(burdens.size(), MostWhenNoneIsNow));
    QList<StorySentence> said;
    for (const int node : now.first(std::min<qsizetype>(now.size(), MostAlike))) {
        const Factor &factor = factorOf(node);
        StorySentence sentence = spoken(factor.saidBy, SpeechVerb::Say, factor.text);
        if (!factor.since.isEmpty())
            sentence.text.insert(sentence.text.size() - 1,
                                 u" (%1)"_s.arg(factor.since.simplified()));
        sentence.factors = {factor.id};
        m_told.insert(node);
        said.append(sentence);
    }
    add(StoryPart::Now, QList<StoryParagraph>{{{}, asked}, {{}, said}});
}

void StoryTeller::tellBefore()
{
    const auto startedSomething = [this](int node) {
        return std::ranges::any_of(m_view.links, [&](const Link &link) {
            return link.kind == LinkKind::Started && link.from == factorOf(node).id;
        });
    };
    QList<int> nodes = nodesOf(Polarity::Background);
    nodes.removeIf(startedSomething);
    QList<StorySentence> sentences;
    for (const int node : nodes) {
        sentences.append(
            about({u"Dit was er al: %1."_s, u"This was there already: %1."_s}, factorOf(node)));
        sentences += effectsOf(node);
    }
    add(StoryPart::Before, sentences);
}

/// What started something; what nothing else started comes first.
QList<FactorId> StoryTeller::beginnings() const
{
    QList<FactorId> first;
    QList<FactorId> later;
    const auto isStarted = [this](const FactorId &id) {
        return std::ranges::any_of(m_view.links, [&id](const Link &link) {
            return link.kind == LinkKind::Started && link.to == id;
        });
    };
    for (const Link &link : m_view.links) {
        QList<FactorId> &list = isStarted(link.from) ? later : first;
        if (link.kind == LinkKind::Started && !list.contains(link.from))
            list.append(link.from);
    }
    return first + later;
}

StoryParagraph StoryTeller::beginning(const Factor &factor, bool isFirst)
{
    const Wording eldest{u"Eerst was er dit: %1."_s, u"First there was this: %1."_s};
    const Wording other{u"Ook was er dit: %1."_s, u"There was this too: %1."_s};
    StoryParagraph paragraph{{}, {about(isFirst ? eldest : other, factor)}};
    for (const Link &link : m_view.links) {
        if (link.kind != LinkKind::Started || link.from != factor.id)
            continue;
        const bool isSure = link.certainty == Certainty::Sure;
        const QString dutch = (link.delayed ? u"na een tijdje "_s : QString())
                              + (isSure ? QString() : u"waarschijnlijk "_s);
        const QString later = link.delayed ? u"after a while "_s : QString();
        const QString maybe = isSure ? QString() : u"probably "_s;
        const Wording began{u"Daardoor begon "_s + dutch + u"dit: %1."_s,
                            u"So "_s + later + u"this "_s + maybe + u"began: %1."_s};
        const Wording also{u"En "_s + dutch + u"ook dit: %1."_s,
                           u"And "_s + later + maybe + u"this too: %1."_s};
        const bool isOnly = paragraph.sentences.size() == 1;
        StorySentence sentence = about(isOnly ? began : also, *find(m_view.factors, link.to));
        sentence.factors.prepend(factor.id);
        sentence.links = {link.id};
        paragraph.sentences.append(sentence);
    }
    return paragraph;
}

void StoryTeller::tellBeginning()
{
    QList<StoryParagraph> paragraphs;
    for (const FactorId &id : beginnings())
        paragraphs.append(beginning(*find(m_view.factors, id), paragraphs.isEmpty()));
    add(StoryPart::Began, paragraphs);
}

QList<StorySentence> StoryTeller::effectsOf(int node)
{
    constexpr qsizetype Most = 3;
    const Polarity polarity = factorOf(node).polarity;
    QList<int> arrows;
    for (int i = 0; i < m_graph.arrows.size(); ++i) {
        const CausalArrow &arrow = m_graph.arrows[i];
        const bool isAgainst = wish(factorOf(arrow.to).polarity) * arrow.sign < 0;
        if (arrow.from == node && isUndisputed(i) && !(polarity == Polarity::Strength && isAgainst))
            arrows.append(i);
    }
    std::ranges::stable_sort(arrows, [this](int a, int b) {
        return m_graph.arrows[a].weight > m_graph.arrows[b].weight;
    });
    QList<StorySentence> sentences;
    for (const int arrow : arrows.first(std::min(arrows.size(), Most)))
        sentences += effect(
            sentences.isEmpty() ? Lead::Therefore : Lead::Also, arrow, m_graph.arrows[arrow].sign);
    return sentences;
}

} // namespace core
