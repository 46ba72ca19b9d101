#include "core/analysis/story.h"

#include "core/analysis/casegraph.h"
#include "core/analysis/lightform.h"
#include "core/analysis/routes.h"
#include "core/analysis/storyedits.h"
#include "core/analysis/storyteller.h"
#include "core/analysis/whatif.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr quint64 Seed = 1; // The same case has the same story.

} // namespace

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
    const auto isVicious = [](const Loop &loop) {
        return loop.kind == LoopClass::Vicious && !isOneCard(loop);
    };
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

Story toldStory(const CaseFile &file, const StoryWish &wish)
{
    const CaseFile view = asSeenBy(file, wish.reader);
    return StoryTeller(wish.isLight ? lightView(view) : view, wish).tell();
}

Story storyOf(const CaseFile &file, const StoryWish &wish)
{
    return storyWith(toldStory(file, wish), file, wish);
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
                texts.append(sentence.isStale ? sentence.text + u' ' + story.doubt : sentence.text);
            lines.append(texts.join(u' '));
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace core
