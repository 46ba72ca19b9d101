#include "core/conversation/talk.h"

#include "core/conversation/touched.h"

#include <algorithm>

namespace core {

namespace {

/// Those whom both let see; an empty sight means everyone.
Sight narrowed(const Sight &one, const Sight &other)
{
    if (one.isEmpty())
        return other;
    if (other.isEmpty())
        return one;
    Sight both;
    for (const PersonId &person : one) {
        if (other.contains(person))
            both.append(person);
    }
    return both;
}

/// Nobody but the coach; where no coach is known, who said it.
Sight narrowest(const CaseFile &file, const Statement &statement)
{
    for (const Person &person : file.persons) {
        if (person.role == PersonRole::Coach)
            return {person.id};
    }
    return {statement.saidBy};
}

Sight sightOf(const CaseFile &file, const QList<Statement> &statements)
{
    Sight sight;
    for (const Statement &statement : statements) {
        const bool wasOpen = sight.isEmpty() || statement.visibleTo.isEmpty();
        sight = narrowed(sight, statement.visibleTo);
        if (sight.isEmpty() && !wasOpen)
            return narrowest(file, statement);
    }
    return sight;
}

const TopicMark *markOf(const CaseFile &file, const QString &topic)
{
    for (const TopicMark &mark : file.topics) {
        if (mark.topic == topic)
            return &mark;
    }
    return nullptr;
}

bool isCoachOf(const CaseFile &file, const PersonId &person)
{
    const Person *found = find(file.persons, person);
    return found && found->role == PersonRole::Coach;
}

} // namespace

const Conversation *conversationOn(const CaseFile &file, const QDate &day)
{
    for (const Conversation &conversation : file.conversations) {
        if (conversation.startedAt.date() == day)
            return &conversation;
    }
    return nullptr;
}

bool didSpeak(const CaseFile &file, const ConversationId &talk, const PersonId &person)
{
    return std::any_of(
        file.statements.begin(), file.statements.end(), [&](const Statement &statement) {
            return statement.conversation == talk && statement.saidBy == person;
        });
}

Change seated(const CaseFile &file, const Conversation &talk, const PersonId &person, bool isThere)
{
    if (!isThere && didSpeak(file, talk.id, person))
        return {};
    Conversation after = talk;
    after.present.removeAll(person);
    if (isThere)
        after.present.append(person);
    const Conversation *before = find(file.conversations, talk.id);
    return before != nullptr ? changed(*before, after) : added(after);
}

Change said(const CaseFile &file, Statement statement, Conversation fresh)
{
    const Conversation *found = conversationOn(file, statement.at.date());
    fresh.startedAt = statement.at;
    Conversation after = found != nullptr ? *found : fresh;
    if (!after.present.contains(statement.saidBy) && !statement.saidBy.isEmpty())
        after.present.append(statement.saidBy);
    statement.conversation = after.id;
    const Change conversation = found != nullptr ? changed(*found, after) : added(after);
    return conversation + added(statement);
}

Change withoutStatement(const CaseFile &file, const Statement &statement)
{
    Change change = removed(statement);
    for (const Factor &factor : factorsFrom(file, statement.id)) {
        Factor after = factor;
        after.statements.removeAll(statement.id);
        change += changed(factor, after);
    }
    return change;
}

Change shownTo(const CaseFile &file, const Statement &statement, const Sight &sight)
{
    Statement after = statement;
    after.visibleTo = sight;
    Change change = changed(statement, after);
    for (const Factor &factor : factorsFrom(file, statement.id)) {
        QList<Statement> sources;
        for (const StatementId &id : factor.statements) {
            const Statement *source = find(file.statements, id);
            if (source != nullptr)
                sources.append(id == statement.id ? after : *source);
        }
        Factor narrowed = factor;
        narrowed.visibleTo = sightOf(file, sources);
        change += changed(factor, narrowed);
    }
    return change;
}

Sight withReader(const CaseFile &file, const Sight &sight, const PersonId &person)
{
    Sight seen = sight;
    seen.removeIf([&](const PersonId &id) { return id == person || isCoachOf(file, id); });
    seen.append(person);
    return seen;
}

Sight withoutReader(const CaseFile &file, const Sight &sight, const PersonId &person)
{
    Sight seen = sight;
    seen.removeAll(person);
    if (!seen.isEmpty())
        return seen;
    for (const Person &it : file.persons) {
        if (it.role == PersonRole::Coach)
            return {it.id};
    }
    return sight; // Without a coach nobody would be left.
}

Change marked(const CaseFile &file, const TopicMark &fresh)
{
    const TopicMark *before = markOf(file, fresh.topic);
    if (before == nullptr)
        return fresh.state == TopicState::Open ? Change() : added(fresh);
    if (fresh.state == TopicState::Open)
        return removed(*before);
    TopicMark after = *before;
    after.state = fresh.state;
    return changed(*before, after);
}

Domain domainOf(const Statement &statement)
{
    if (const auto domain = domainOf(QStringView(statement.topic)))
        return *domain;
    switch (statement.question) {
    case Question::Wish:
        return Domain::Self;
    case Question::Need:
        return Domain::Help;
    case Question::Happened: // Not Safety: what happened is rarely unsafe, and offers follow the
                             // domain.
    case Question::Vulnerable:
    case Question::None:
        break;
    }
    return Domain::Feelings;
}

Factor factorFrom(const CaseFile &file, const QList<Statement> &statements, Factor fresh)
{
    if (statements.isEmpty())
        return fresh;
    const Statement &first = statements.first();
    if (fresh.text.isEmpty())
        fresh.text = first.text;
    fresh.domain = domainOf(first);
    fresh.isNow = fresh.polarity != Polarity::Background;
    fresh.visibleTo = sightOf(file, statements);
    // An agreed wording covers one sentence, not what two say together.
    if (statements.size() == 1)
        fresh.shareable = first.shareable;
    for (const Statement &statement : statements) {
        fresh.statements.append(statement.id);
        if (!statement.saidBy.isEmpty() && !fresh.saidBy.contains(statement.saidBy))
            fresh.saidBy.append(statement.saidBy);
    }
    return fresh;
}

QList<Statement> answersTo(const CaseFile &file, Question question)
{
    QList<Statement> found;
    std::copy_if(file.statements.begin(),
                 file.statements.end(),
                 std::back_inserter(found),
                 [question](const Statement &it) { return it.question == question; });
    std::stable_sort(found.begin(), found.end(), [](const Statement &one, const Statement &other) {
        return one.at < other.at;
    });
    return found;
}

QList<Factor> factorsFrom(const CaseFile &file, const StatementId &statement)
{
    QList<Factor> found;
    for (const Factor &factor : file.factors) {
        if (factor.statements.contains(statement))
            found.append(factor);
    }
    return found;
}

QList<Factor> strengthsFirst(const CaseFile &file)
{
    const auto rank = [](const Factor &factor) {
        switch (factor.polarity) {
        case Polarity::Strength:
            return 0;
        case Polarity::Burden:
            return 1;
        case Polarity::Background:
            return 2;
        }
        return 3;
    };
    QList<Factor> sorted = file.factors;
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Factor &a, const Factor &b) {
        return rank(a) < rank(b);
    });
    return sorted;
}

} // namespace core
