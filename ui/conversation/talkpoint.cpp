#include "ui/conversation/talkpoint.h"

#include "core/conversation/talk.h"
#include "core/conversation/touched.h"
#include "ui/shared/words.h"

#include <algorithm>

namespace ui {

namespace {

/// What makes strong is half of the second question, a wish answers the third.
core::Question questionOf(core::TopicKind kind)
{
    switch (kind) {
    case core::TopicKind::Strength:
        return core::Question::Vulnerable;
    case core::TopicKind::Wish:
        return core::Question::Wish;
    default:
        return core::Question::None;
    }
}

} // namespace

TalkPoint pointOf(const core::Guide &guide, core::Question question)
{
    return {.topic = {},
            .question = question,
            .kind =
                question == core::Question::Wish ? core::TopicKind::Wish : core::TopicKind::Explore,
            .words = guide.question(question).in(screenLanguage())};
}

QList<TalkPoint> pointsOf(
    const core::Guide &guide, const core::CaseFile &file, core::Domain domain, Voice voice, int age)
{
    const QList<core::Topic> few =
        core::topicsForAge(guide, domain, voice == Voice::Youth ? age : -1);
    QList<TalkPoint> points;
    for (const core::Topic &topic : guide.topicsOf(domain)) {
        const bool isFor = std::find(few.begin(), few.end(), topic) != few.end();
        if (!isFor && core::statementsOf(file, topic.key).isEmpty())
            continue;
        const core::Wording &forYouth = core::isYoungChild(age) ? topic.child : topic.youth;
        const core::Wording &words = voice == Voice::Youth ? forYouth : topic.parent;
        points.append(TalkPoint{.topic = topic.key,
                                .question = questionOf(topic.kind),
                                .kind = topic.kind,
                                .words = words.in(screenLanguage())});
    }
    return points;
}

core::StatementKind kindAt(const TalkPoint &point)
{
    if (point.kind == core::TopicKind::Strength)
        return core::StatementKind::Strength;
    if (point.kind == core::TopicKind::Wish)
        return core::StatementKind::Wish;
    if (point.question == core::Question::Need)
        return core::StatementKind::Request;
    return core::StatementKind::Plain;
}

core::Polarity polarityAt(const TalkPoint &point)
{
    return point.kind == core::TopicKind::Strength ? core::Polarity::Strength
                                                   : core::Polarity::Burden;
}

QList<core::Statement> statementsAt(const core::CaseFile &file, const TalkPoint &point)
{
    return point.isTopic() ? core::statementsOf(file, point.topic)
                           : core::answersTo(file, point.question);
}

} // namespace ui
