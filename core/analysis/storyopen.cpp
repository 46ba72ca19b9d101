#include "core/analysis/storyteller.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What is open between people: where they differ, and what nobody knows yet.

namespace core {

namespace {

bool isOfMap(const Link &link)
{
    return link.kind != LinkKind::Started && link.kind != LinkKind::GoesWith;
}

CausalArrow arrowOf(const Link &link)
{
    const int sign = link.kind == LinkKind::Feeds ? 1 : link.kind == LinkKind::Dampens ? -1 : 0;
    return {.sign = sign,
            .weight = link.strength * .25,
            .certainty = link.certainty,
            .delayed = link.delayed};
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

/// Somebody sees the card itself differently.
StoryParagraph StoryTeller::difference(const Factor &factor)
{
    StoryParagraph paragraph{
        {},
        {spoken(factor.saidBy, SpeechVerb::Say, factor.text),
         {.text = m_words.speech(factor.disputedBy, SpeechVerb::SeeDifferently) + u'.'},
         {.text = in({u"Allebei blijft staan."_s, u"Both stay on the map."_s})}}};
    for (StorySentence &sentence : paragraph.sentences)
        sentence.factors = {factor.id};
    m_told.insert(nodeOf(factor.id));
    return paragraph;
}

void StoryTeller::tellDifferences()
{
    QList<StoryParagraph> paragraphs;
    for (const Factor &factor : m_view.factors) {
        if (!factor.disputedBy.isEmpty())
            paragraphs.append(difference(factor));
    }
    for (const Link &link : m_view.links) {
        if (!link.disputedBy.isEmpty())
            paragraphs.append(difference(link));
    }
    add(StoryPart::Differ, paragraphs);
}

QList<StorySentence> StoryTeller::unknownOf(const Link &link) const
{
    const bool isApart = link.kind == LinkKind::GoesWith && link.disputedBy.isEmpty();
    if (!isApart && (link.certainty != Certainty::Unknown || !isOfMap(link)))
        return {};
    const Wording apart{u"Dit hoort bij elkaar: %1 en %2."_s, u"These go together: %1 and %2."_s};
    const Wording unsure{u"Of dit zo gaat, weten we nog niet: eerst %1, dan %2."_s,
                         u"Whether it goes like this, we do not know yet: first %1, then %2."_s};
    StorySentence sentence{.text =
                               in(isApart ? apart : unsure)
                                   .arg(StoryWords::quoted(find(m_view.factors, link.from)->text),
                                        StoryWords::quoted(find(m_view.factors, link.to)->text)),
                           .factors = {link.from, link.to},
                           .links = {link.id}};
    if (!isApart)
        return {sentence};
    StorySentence how = sentence;
    how.text = in({u"Hoe precies, weten we nog niet."_s, u"How exactly, we do not know yet."_s});
    return {sentence, how};
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
    for (const Factor &factor : m_view.factors) {
        if (factor.unknownShare.value_or(0) == 0)
            continue;
        const Wording share{u"Waar dit van komt, weten we voor %2 procent niet: %1."_s,
                            u"Where this comes from, we do not know for %2 percent: %1."_s};
        sentences.append({.text = in(share).arg(StoryWords::quoted(factor.text),
                                                QString::number(*factor.unknownShare)),
                          .factors = {factor.id}});
        m_told.insert(nodeOf(factor.id));
    }
    for (const Link &link : m_view.links)
        sentences += unknownOf(link);
    add(StoryPart::NotKnown, sentences);
}

} // namespace core
