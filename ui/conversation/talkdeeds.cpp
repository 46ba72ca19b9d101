#include "ui/conversation/talkdeeds.h"

#include "core/conversation/talk.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr qint64 Moment = std::chrono::milliseconds(5min).count();

} // namespace

core::Statement
TalkDeeds::sentence(const QString &text, const core::PersonId &who, const TalkPoint &point) const
{
    auto statement = m_case.fresh<core::Statement>();
    statement.text = text;
    statement.saidBy = who;
    statement.topic = point.topic;
    statement.question = point.question;
    statement.kind = kindAt(point);
    statement.at = QDateTime::fromMSecsSinceEpoch(m_case.clock().now());
    return statement;
}

core::Change TalkDeeds::saying(const core::Statement &statement) const
{
    return core::said(m_case.file(), statement, m_case.fresh<core::Conversation>());
}

core::Factor TalkDeeds::card(const QList<core::Statement> &from,
                             const QString &words,
                             core::Polarity polarity) const
{
    auto fresh = m_case.fresh<core::Factor>();
    fresh.text = words;
    fresh.polarity = polarity;
    return core::factorFrom(m_case.file(), from, fresh);
}

core::StatementId
TalkDeeds::say(const QString &text, const core::PersonId &who, const TalkPoint &point)
{
    const core::Statement statement = sentence(text, who, point);
    m_case.commit(saying(statement));
    return statement.id;
}

void TalkDeeds::sayAndMakeCard(const core::Statement &said,
                               const QString &words,
                               core::Polarity polarity)
{
    m_case.commit(saying(said) + core::added(card({said}, words, polarity)));
}

core::FactorId TalkDeeds::makeCard(const QList<core::Statement> &from,
                                   const QString &words,
                                   core::Polarity polarity)
{
    const core::Factor made = card(from, words, polarity);
    m_case.add(made);
    return made.id;
}

void TalkDeeds::makeGoal(const QList<core::Statement> &from, const QString &words)
{
    auto goal = m_case.fresh<core::Goal>();
    goal.text = words.isEmpty() ? from.first().text : words;
    goal.owner = from.first().saidBy;
    for (const core::Statement &statement : from) {
        for (const core::Factor &factor : core::factorsFrom(m_case.file(), statement.id)) {
            if (!goal.factors.contains(factor.id))
                goal.factors.append(factor.id);
        }
    }
    m_case.add(goal);
}

void TalkDeeds::makeWish(const core::Statement &statement)
{
    core::Statement wish = statement;
    wish.kind = core::StatementKind::Wish;
    m_case.change(statement, wish);
}

void TalkDeeds::turnUnknown(const core::Statement &statement)
{
    core::Statement after = statement;
    after.kind = statement.kind == core::StatementKind::Unknown ? core::StatementKind::Plain
                                                                : core::StatementKind::Unknown;
    m_case.change(statement, after);
}

void TalkDeeds::share(const core::Statement &statement, const QString &words)
{
    core::Statement after = statement;
    after.shareable = words;
    if (after.visibleTo.isEmpty() && !after.saidBy.isEmpty())
        after.visibleTo = {after.saidBy}; // Else others read what was said as well.
    core::Change change = core::changed(statement, after);
    for (const core::Factor &factor : core::factorsFrom(m_case.file(), statement.id)) {
        core::Factor shared = factor;
        if (factor.statements.size() == 1) {
            shared.shareable = words;
            if (shared.visibleTo.isEmpty())
                shared.visibleTo = after.visibleTo;
        }
        change += core::changed(factor, shared);
    }
    m_case.commit(change);
}

void TalkDeeds::takeBack(const core::Statement &statement)
{
    m_case.commit(core::withoutStatement(m_case.file(), statement));
}

void TalkDeeds::takeBack(const core::Factor &factor)
{
    m_case.commit(core::removedWithTraces(m_case.file(), factor));
}

void TalkDeeds::turn(const core::Factor &factor, core::Polarity polarity)
{
    core::Factor after = factor;
    after.polarity = polarity;
    m_case.change(factor, after);
}

void TalkDeeds::showTo(const core::Statement &statement, const core::Sight &sight)
{
    m_case.commit(core::shownTo(m_case.file(), statement, sight));
}

void TalkDeeds::mark(const QString &topic, core::TopicState state)
{
    auto fresh = m_case.fresh<core::TopicMark>();
    fresh.topic = topic;
    fresh.state = state;
    m_case.commit(core::marked(m_case.file(), fresh));
}

bool TalkDeeds::isOfTheMoment(const core::Statement &statement) const
{
    const QList<core::Statement> &all = m_case.file().statements;
    const bool isLatest = std::none_of(
        all.begin(), all.end(), [&](const core::Statement &it) { return it.at > statement.at; });
    return isLatest && m_case.clock().now() - statement.at.toMSecsSinceEpoch() <= Moment;
}

void TalkDeeds::mend(const core::Statement &statement, const QString &text)
{
    core::Statement after = statement;
    after.text = text;
    m_case.change(statement, after);
}

} // namespace ui
