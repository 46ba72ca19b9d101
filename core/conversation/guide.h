#pragma once

#include "core/model/enums.h"
#include "core/model/result.h"
#include "core/model/wording.h"

#include <QList>

#include <array>

namespace core {

/// Strength and Wish open and close a domain. Safety is asked straight and its answer noted.
/// TellOnce: what the family does not want to tell again to everybody.
enum class TopicKind { Strength, Explore, Safety, Wish, TellOnce };

/// One card of the conversation, worded for the youth, the parents and a child under ten.
struct Topic
{
    QString key; // "lijf/3": what Statement::topic and TopicMark::topic hold.
    Domain domain = Domain::Body;
    int number = 0;
    TopicKind kind = TopicKind::Explore;
    Wording youth;
    Wording parent;
    Wording child;

    bool operator==(const Topic &) const = default;
};

/// What can be talked about: ten life domains with their topics, the four questions of the start
/// conversation, and the sentence about secrecy that is said before it.
class Guide
{
public:
    /// Fails with the file, the domain and the topic. Every domain has topics.
    static Result<Guide> parse(const QByteArray &json);

    const Wording &name(Domain domain) const { return m_names[static_cast<size_t>(domain)]; }
    /// In the order of asking: strengths first, the wish last.
    const QList<Topic> &topicsOf(Domain domain) const
    {
        return m_topics[static_cast<size_t>(domain)];
    }
    /// nullptr when there is none; lives as long as the guide.
    const Topic *topic(QStringView key) const;
    /// Empty for Question::None.
    const Wording &question(Question question) const
    {
        return m_questions[static_cast<size_t>(question)];
    }
    const Wording &secrecy() const { return m_secrecy; }

private:
    friend class GuideReader;

    std::array<Wording, DomainCount> m_names;
    std::array<QList<Topic>, DomainCount> m_topics;
    std::array<Wording, 5> m_questions;
    Wording m_secrecy;
};

/// The guide that is built into the program.
Result<Guide> shippedGuide();
/// The topics that ask about safety.
QStringList safetyTopics(const Guide &guide);

/// Under ten: pictures, few words, read aloud. -1: not known.
bool isYoungChild(int age);
/// What to ask a child of this age (-1: not known): under ten only the strengths and the last.
QList<Topic> topicsForAge(const Guide &guide, Domain domain, int age);

} // namespace core
