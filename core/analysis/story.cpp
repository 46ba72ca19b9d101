#include "core/analysis/story.h"

#include "core/analysis/casegraph.h"
#include "core/analysis/routes.h"
#include "core/analysis/storyteller.h"
#include "core/analysis/whatif.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr quint64 Seed = 1; // The same case has the same story.

bool isOfMap(const Link &link)
{
    return link.kind != LinkKind::Started && link.kind != LinkKind::GoesWith;
}

CausalArrow arrowOf(const Link &link)
{
    const int sign = link.kind == LinkKind::Feeds ? 1 : link.kind == LinkKind::Dampens ? -1 : 0;
    return {.sign = sign, .weight = link.strength * .25, .certainty = link.certainty};
}

/// Told the other way round by somebody who sees this one differently.
const Link *contraryOf(const CaseFile &file, const Link &link)
{
    for (const Link &other : file.links) {
        const bool isTheirs = std::ranges::any_of(other.saidBy, [&link](const PersonId &person) {
            return link.disputedBy.contains(person);
        });
        if (isTheirs && isOfMap(other) && other.from == link.to && other.to == link.from)
            return &other;
    }
    return nullptr;
}

} // namespace

StoryParagraph StoryTeller::difference(const Link &link)
{
    const Factor &from = *find(m_view.factors, link.from);
    const Factor &to = *find(m_view.factors, link.to);
    StorySentence first = spoken(link.saidBy, SpeechVerb::Say, from.text);
    StorySentence second = {
        .text = m_words.effect(Lead::Therefore, arrowOf(link), to, arrowOf(link).sign)};
    if (link.kind == LinkKind::GoesWith)
        second.text = in({u"Dat hoort hierbij: %1."_s, u"That goes with this: %1."_s})
                          .arg(StoryWords::quoted(to.text));
    if (link.kind == LinkKind::Started)
        second.text = in({u"Daardoor begon dit: %1."_s, u"So this began: %1."_s})
                          .arg(StoryWords::quoted(to.text));
    StorySentence third{.text = m_words.speech(link.disputedBy, SpeechVerb::SeeDifferently) + u'.'};
    StoryParagraph paragraph{{}, {first, second, third}};
    const Link *contrary = contraryOf(m_view, link);
    if (contrary)
        paragraph.sentences.append(
            {.text = m_words.speech(link.disputedBy, SpeechVerb::Say)
                     + in({u": het gaat andersom."_s, u": it is the other way round."_s})});
    paragraph.sentences.append(
        {.text = in({u"Allebei blijft staan."_s, u"Both stay on the map."_s})});
    for (StorySentence &sentence : paragraph.sentences) {
        sentence.factors = {link.from, link.to};
        sentence.links = {link.id};
        if (contrary)
            sentence.links.append(contrary->id);
    }
    m_told.unite({nodeOf(link.from), nodeOf(link.to)});
    return paragraph;
}

void StoryTeller::tellDifferences()
{
    QList<StoryParagraph> paragraphs;
    for (const Link &link : m_view.links) {
        if (!link.disputedBy.isEmpty())
            paragraphs.append(difference(link));
    }
    add(StoryPart::Differ, paragraphs);
}

void StoryTeller::tellUnknown()
{
    QList<StorySentence> sentences;
    for (const Statement &statement : m_view.statements) {
        if (statement.kind != StatementKind::Unknown)
            continue;
        sentences.append(
            {.text = in({u"Dit willen we nog weten: %1."_s, u"This we want to know: %1."_s})
                         .arg(StoryWords::quoted(statement.text)),
             .statements = {statement.id}});
    }
    for (const Link &link : m_view.links) {
        const bool isApart = link.kind == LinkKind::GoesWith && link.disputedBy.isEmpty();
        if (!isApart && (link.certainty != Certainty::Unknown || !isOfMap(link)))
            continue;
        const Wording apart{u"Dit hoort bij elkaar: %1 en %2."_s,
                            u"These go together: %1 and %2."_s};
        const Wording unsure{
            u"Of dit zo gaat, weten we nog niet: eerst %1, dan %2."_s,
            u"Whether it goes like this, we do not know yet: first %1, then %2."_s};
        sentences.append(
            {.text = in(isApart ? apart : unsure)
                         .arg(StoryWords::quoted(find(m_view.factors, link.from)->text),
                              StoryWords::quoted(find(m_view.factors, link.to)->text)),
             .factors = {link.from, link.to},
             .links = {link.id}});
        if (isApart)
            sentences.append({.text = in({u"Hoe precies, weten we nog niet."_s,
                                          u"How exactly, we do not know yet."_s}),
                              .factors = {link.from, link.to},
                              .links = {link.id}});
    }
    add(StoryPart::NotKnown, sentences);
}

void StoryTeller::tellStart()
{
    QSet<int> begun;
    QList<StoryParagraph> paragraphs;
    for (const Goal &goal : m_view.goals) {
        const int node = nodeOf(goal.factors.value(0));
        if (goal.state != GoalState::Open || node < 0 || begun.contains(node))
            continue;
        begun.insert(node);
        StoryParagraph paragraph;
        paragraph.sentences.append(
            about({u"Hier beginnen we: %1."_s, u"Here we begin: %1."_s}, factorOf(node)));
        paragraph.sentences += reasonsOf(node);
        paragraphs.append(paragraph);
    }
    add(StoryPart::Begin, paragraphs);
}

QList<StorySentence> StoryTeller::reasonsOf(int node) const
{
    const Factor &factor = factorOf(node);
    const auto isVicious = [](const Loop &loop) { return loop.kind == LoopClass::Vicious; };
    const auto isThrough = [&](const Loop &loop) {
        return isVicious(loop) && loop.nodes.contains(node);
    };
    const auto all = std::ranges::count_if(m_found.list, isVicious);
    const auto through = std::ranges::count_if(m_found.list, isThrough);
    QStringList texts;
    if (through > 0 && m_found.complete && m_found.list.size() == m_found.count())
        texts.append(in({u"Deze kaart zit in %1 van de %2 cirkels."_s,
                         u"This card is in %1 of the %2 circles."_s})
                         .arg(through)
                         .arg(all));
    if (factor.changeable == Changeable::Yes)
        texts.append(in({u"Hier is iets aan te doen."_s, u"Something can be done about it."_s}));
    if (factor.changeable == Changeable::Partly)
        texts.append(
            in({u"Hier is een beetje aan te doen."_s, u"A little can be done about it."_s}));
    if (factor.willingness)
        texts.append(m_words.willing(*factor.willingness));
    QList<StorySentence> sentences;
    for (const QString &text : std::as_const(texts))
        sentences.append({.text = text, .factors = {factor.id}});
    return sentences;
}

void StoryTeller::tellGoals()
{
    QList<StoryParagraph> paragraphs;
    bool isExpecting = false;
    for (const Goal &goal : m_view.goals) {
        if (goal.state != GoalState::Open)
            continue;
        StoryParagraph paragraph;
        paragraph.sentences.append(
            {.text =
                 in({u"Ons doel: %1."_s, u"Our goal: %1."_s}).arg(StoryWords::quoted(goal.text)),
             .factors = goal.factors,
             .goals = {goal.id}});
        if (goal.due.isValid())
            paragraph.sentences.append(
                {.text = in({u"We kijken hoe het gaat op %1."_s, u"We look how it goes on %1."_s})
                             .arg(m_words.longDate(goal.due)),
                 .goals = {goal.id}});
        const QList<StorySentence> expected = expectations(goal);
        isExpecting = isExpecting || !expected.isEmpty();
        paragraph.sentences += expected;
        paragraphs.append(paragraph);
    }
    if (isExpecting)
        paragraphs.append(StoryParagraph{
            {},
            {StorySentence{in({u"We doen het, en zien dan of het klopt."_s,
                               u"We try it, and then we see whether it is right."_s})}}});
    add(StoryPart::Goals, paragraphs);
}

/// The two cards that most likely change with the cards of a goal.
QList<StorySentence> StoryTeller::expectations(const Goal &goal)
{
    static const std::array<Wording, 4> Amounts{{{{}, {}},
                                                 {u"een beetje "_s, u"a little "_s},
                                                 {u"wat "_s, u"somewhat "_s},
                                                 {u"veel "_s, u"much "_s}}};
    constexpr qsizetype Most = 2;
    QList<Held> held;
    for (const FactorId &id : goal.factors) {
        const int node = nodeOf(id);
        if (node >= 0 && wish(factorOf(node).polarity) != 0)
            held.append({node, double(wish(factorOf(node).polarity))});
    }
    if (held.isEmpty())
        return {};
    SeededRng rng(Seed);
    const Outlook result = outlook(m_graph, held, rng);
    QList<int> nodes;
    for (int node = 0; node < m_graph.nodes.size(); ++node) {
        const double change = result.point.changes[node];
        const bool isWished = change * wish(factorOf(node).polarity) > 0;
        if (isWished && result.isKnown[node] && result.point.begins[node] > 0)
            nodes.append(node);
    }
    std::ranges::stable_sort(nodes, [&result](int a, int b) {
        return std::abs(result.point.changes[a]) > std::abs(result.point.changes[b]);
    });
    QList<StorySentence> sentences;
    for (const int node : std::as_const(nodes)) {
        const QList<Route> routes = strongestRoutes(m_graph, held.first().node, node);
        if (sentences.size() == Most || routes.isEmpty())
            continue;
        const double change = result.point.changes[node];
        const QString how = in(Amounts.at(size_t(amountOf(change))))
                            + m_words.direction(factorOf(node).polarity, change > 0 ? 1 : -1);
        StorySentence sentence = about({u"We verwachten dat dit "_s + how + u" wordt: %1."_s,
                                        u"We expect this to get "_s + how + u": %1."_s},
                                       factorOf(node));
        sentence.goals = {goal.id};
        for (const int arrow : routes.first().arrows)
            sentence.links += linksOf(arrow);
        sentences.append(sentence);
    }
    return sentences;
}

Story storyOf(const CaseFile &file, const StoryWish &wish)
{
    return StoryTeller(asSeenBy(file, wish.reader), wish).tell();
}

QList<StorySentence> sentencesOf(const Story &story)
{
    QList<StorySentence> sentences;
    for (const StorySection &section : story.sections) {
        for (const StoryParagraph &paragraph : section.paragraphs)
            sentences += paragraph.sentences;
    }
    return sentences;
}

QString plainText(const Story &story)
{
    QStringList lines{story.title};
    for (const StorySection &section : story.sections) {
        lines.append(QString());
        if (!section.heading.isEmpty())
            lines.append(section.heading);
        for (const StoryParagraph &paragraph : section.paragraphs) {
            if (!paragraph.title.isEmpty())
                lines.append(paragraph.title);
            QStringList texts;
            for (const StorySentence &sentence : paragraph.sentences)
                texts.append(sentence.text);
            lines.append(texts.join(u' '));
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace core
