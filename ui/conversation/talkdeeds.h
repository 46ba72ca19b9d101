#pragma once

#include "ui/conversation/talkpoint.h"
#include "ui/shared/opencase.h"

namespace ui {

/// What one can do in a conversation; each is one step of undo.
class TalkDeeds
{
public:
    explicit TalkDeeds(OpenCase &openCase) : m_case(openCase) {}

    /// The new sentence.
    core::StatementId say(const QString &text, const core::PersonId &who, const TalkPoint &point);
    /// The sentence and the card out of it (`words`, else all of it) at once.
    void sayAndMakeCard(const core::Statement &said, const QString &words, core::Polarity polarity);
    core::FactorId
    makeCard(const QList<core::Statement> &from, const QString &words, core::Polarity polarity);
    /// A goal about the cards that came from these sentences.
    void makeGoal(const QList<core::Statement> &from, const QString &words);
    void makeWish(const core::Statement &statement);
    /// A question that is still open; again: it is not.
    void turnUnknown(const core::Statement &statement);
    /// The agreed words for those who may not see it; cards made of it alone have them too.
    void share(const core::Statement &statement, const QString &words);
    void takeBack(const core::Statement &statement);
    void takeBack(const core::Factor &factor);
    void turn(const core::Factor &factor, core::Polarity polarity);
    /// Cards made of it are seen by nobody else either.
    void showTo(const core::Statement &statement, const core::Sight &sight);
    void mark(const QString &topic, core::TopicState state);

    /// A sentence may be mended while it is the latest and just said.
    bool isOfTheMoment(const core::Statement &statement) const;
    void mend(const core::Statement &statement, const QString &text);

    /// Not yet in the case.
    core::Statement
    sentence(const QString &text, const core::PersonId &who, const TalkPoint &point) const;

private:
    core::Change saying(const core::Statement &statement) const;
    core::Factor
    card(const QList<core::Statement> &from, const QString &words, core::Polarity polarity) const;

    OpenCase &m_case;
};

} // namespace ui
