#include "core/conversation/touched.h"

#include "core/model/words.h"

#include <algorithm>

namespace core {

namespace {

template<typename Entity, typename Condition>
int countIf(const QList<Entity> &list, Condition condition)
{
    return static_cast<int>(std::count_if(list.begin(), list.end(), condition));
}

bool wantsTalk(TopicState state)
{
    return state == TopicState::TalkAbout || state == TopicState::Later;
}

bool isParent(PersonRole role)
{
    return role == PersonRole::Mother || role == PersonRole::Father || role == PersonRole::Parent;
}

bool hasRequest(const CaseFile &file, const PersonId &person)
{
    return std::any_of(file.statements.begin(), file.statements.end(), [&](const Statement &it) {
        return it.kind == StatementKind::Request && it.saidBy == person;
    });
}

void addOpenTopics(const CaseFile &file, const QList<Topic> &topics, StillOpen &open)
{
    for (const Topic &topic : topics) {
        const TopicState state = stateOf(file, topic.key);
        const bool isSilent = statementsOf(file, topic.key).isEmpty();
        if (isSilent && wantsTalk(state))
            open.topics.append(topic.key);
        const bool isUnasked = state == TopicState::Open || state == TopicState::NotAsked;
        if (topic.kind == TopicKind::Safety && isSilent && isUnasked)
            open.safety.append(topic.key);
    }
}

} // namespace

std::optional<Domain> domainOf(QStringView topic)
{
    return enumOf<Domain>(topic.left(std::max<qsizetype>(0, topic.indexOf(u'/'))));
}

Touched touched(const CaseFile &file, Domain domain)
{
    const auto isOfDomain = [domain](const auto &it) { return domainOf(it.topic) == domain; };
    return {countIf(file.statements, isOfDomain),
            countIf(file.factors, [domain](const Factor &it) { return it.domain == domain; }),
            countIf(file.topics, [&](const TopicMark &it) {
                return isOfDomain(it) && it.state != TopicState::Open;
            })};
}

Touched touched(const CaseFile &file, Question question)
{
    const auto answers = [question](const Statement &it) { return it.question == question; };
    const auto comesFromAnswer = [&](const Factor &factor) {
        return std::any_of(file.statements.begin(), file.statements.end(), [&](const auto &it) {
            return answers(it) && factor.statements.contains(it.id);
        });
    };
    return {countIf(file.statements, answers), countIf(file.factors, comesFromAnswer), 0};
}

TopicState stateOf(const CaseFile &file, QStringView topic)
{
    for (const TopicMark &mark : file.topics) {
        if (mark.topic == topic)
            return mark.state;
    }
    return TopicState::Open;
}

QList<Statement> statementsOf(const CaseFile &file, QStringView topic)
{
    QList<Statement> said;
    std::copy_if(file.statements.begin(),
                 file.statements.end(),
                 std::back_inserter(said),
                 [topic](const Statement &it) { return it.topic == topic; });
    std::stable_sort(said.begin(), said.end(), [](const Statement &one, const Statement &other) {
        return one.at < other.at;
    });
    return said;
}

StillOpen stillOpen(const CaseFile &file, const Guide &guide)
{
    StillOpen open;
    using enum Question;
    for (const Question question : {Happened, Vulnerable, Wish, Need}) {
        if (!touched(file, question).isTouched())
            open.questions.append(question);
    }
    for (int i = 0; i < DomainCount; ++i) {
        const auto domain = static_cast<Domain>(i);
        if (!touched(file, domain).isTouched())
            open.domains.append(domain);
        addOpenTopics(file, guide.topicsOf(domain), open);
    }
    for (const Person &person : file.persons) {
        const bool isAsked = person.role == PersonRole::Youth || isParent(person.role);
        if (isAsked && !hasRequest(file, person.id))
            open.withoutRequest.append(person.id);
    }
    return open;
}

} // namespace core
