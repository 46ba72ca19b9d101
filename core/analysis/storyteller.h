#pragma once

#include "core/analysis/loops.h"
#include "core/analysis/storywords.h"

#include <QHash>
#include <QSet>

namespace core {

/// What the sentences of a story are made from, and which cards it told already.
class StoryTeller
{
public:
    StoryTeller(CaseFile view, const StoryWish &wish);

    Story tell();

private:
    void add(StoryPart part, const QList<StoryParagraph> &paragraphs);
    /// One paragraph of these.
    void add(StoryPart part, const QList<StorySentence> &sentences);

    void tellOpening();
    void tellNow();
    void tellBefore();
    void tellBeginning();
    void tellLoops();
    void tellHelp();
    void tellDifferences();
    void tellUnknown();
    void tellStart();
    void tellGoals();
    void tellTries();
    StoryParagraph tryOf(const Hypothesis &guess) const;

    StorySentence about(const Wording &form, const Factor &factor);
    /// The arrow, and that somebody sees it differently when so.
    QList<StorySentence> effect(Lead lead, int arrow, int way);
    QList<StorySentence> effectsOf(int node);
    QList<StorySentence> otherSide(int node);
    StorySentence spoken(const QList<PersonId> &people, SpeechVerb verb, const QString &text) const;

    QList<FactorId> factorsIn(const QList<Loop> &loops) const;
    StorySentence countOf(const QList<Loop> &loops, const Wording &one, const Wording &many) const;
    QList<Loop> toldLoops() const;
    StoryParagraph paragraphOf(const Loop &loop, const QString &title);
    StoryParagraph reversed(const Loop &loop);
    QString titleOf(const Loop &loop, int number) const;
    QList<StoryParagraph> others();
    StoryParagraph other(int node);
    StoryParagraph difference(const Link &link);
    StoryParagraph difference(const Factor &factor);
    QList<StorySentence> unknownOf(const Link &link) const;
    QList<StorySentence> reasonsOf(int node) const;
    QList<StorySentence> expectations(const Goal &goal);

    QList<int> nodesOf(Polarity polarity) const; // Heaviest first.
    QList<int> untold(Polarity polarity) const;
    bool isUndisputed(int arrow) const { return !m_graph.arrows[arrow].disputed; }
    QList<FactorId> beginnings() const;
    StoryParagraph beginning(const Factor &factor, bool isFirst);
    QList<LinkId> linksOf(int arrow) const;
    QList<LinkId> linksOf(const Loop &loop) const;
    int nodeOf(const FactorId &factor) const { return m_nodes.value(factor, -1); }
    const Factor &factorOf(int node) const { return m_view.factors[node]; }
    const QString &in(const Wording &wording) const { return m_words.in(wording); }

    CaseFile m_view;
    StoryWish m_wish;
    StoryWords m_words;
    CausalGraph m_graph;
    QHash<FactorId, int> m_nodes;
    LoopsFound m_found; // Its list is ranked.
    QList<Loop> m_vicious;
    QSet<int> m_told;
    Story m_story;
};

} // namespace core
