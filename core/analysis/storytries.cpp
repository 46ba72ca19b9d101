#include "core/analysis/hypotheses.h"
#include "core/analysis/storyteller.h"

using namespace Qt::Literals::StringLiterals;

// What the family tries out, and what came of it.

namespace core {

StoryParagraph StoryTeller::tryOf(const Hypothesis &guess) const
{
    QStringList texts;
    const QString sentence = sentenceOf(guess, m_wish.language);
    const bool isOpen = guess.state == HypothesisState::Open;
    if (!guess.text.trimmed().isEmpty() && sentence != guess.text.simplified())
        texts.append(
            in({u"We denken: %1."_s, u"We think: %1."_s}).arg(StoryWords::quoted(guess.text)));
    texts.append(sentence);
    if (isOpen) {
        texts.append(testOf(guess, m_wish.language));
        if (guess.lookOn.isValid())
            texts.append(in({u"We kijken hoe het ging op %1."_s, u"We look how it went on %1."_s})
                             .arg(m_words.longDate(guess.lookOn)));
    } else {
        texts.append(
            guess.state == HypothesisState::Held
                ? in({u"We keken, en het klopte."_s, u"We looked, and it was so."_s})
                : in({u"We keken, en het klopte niet."_s, u"We looked, and it was not so."_s}));
        if (!guess.seen.trimmed().isEmpty())
            texts.append(in({u"Dit zagen we: %1."_s, u"This we saw: %1."_s})
                             .arg(StoryWords::quoted(guess.seen)));
    }
    texts.removeAll(QString());
    StoryParagraph paragraph;
    for (const QString &text : std::as_const(texts))
        paragraph.sentences.append({.text = text,
                                    .factors = guess.factors,
                                    .links = guess.links,
                                    .hypotheses = {guess.id}});
    return paragraph;
}

void StoryTeller::tellTries()
{
    QList<StoryParagraph> paragraphs;
    for (const Hypothesis &guess : m_view.hypotheses) {
        const bool isSaid = !sentenceOf(guess, m_wish.language).isEmpty();
        if (isSaid && guess.state != HypothesisState::Dropped)
            paragraphs.append(tryOf(guess));
    }
    add(StoryPart::Try, paragraphs);
}

} // namespace core
