#pragma once

#include "core/conversation/guide.h"
#include "core/model/casefile.h"

#include <QString>

namespace ui {

/// Whom the topics speak to.
enum class Voice { Youth, Parents };

/// What is talked about at this moment: a topic of a life domain, or one of the four questions.
struct TalkPoint
{
    QString topic; // Empty for a question.
    core::Question question = core::Question::None;
    core::TopicKind kind = core::TopicKind::Explore;
    QString words;

    bool isTopic() const { return !topic.isEmpty(); }
    bool isSame(const TalkPoint &other) const
    {
        return topic == other.topic && (isTopic() || question == other.question);
    }
};

TalkPoint pointOf(const core::Guide &guide, core::Question question);
/// A child under ten gets few topics, and those of which something was said.
QList<TalkPoint> pointsOf(const core::Guide &guide,
                          const core::CaseFile &file,
                          core::Domain domain,
                          Voice voice,
                          int age);

/// What a sentence said here is, and what colour a card out of it has.
core::StatementKind kindAt(const TalkPoint &point);
core::Polarity polarityAt(const TalkPoint &point);

QList<core::Statement> statementsAt(const core::CaseFile &file, const TalkPoint &point);

} // namespace ui
