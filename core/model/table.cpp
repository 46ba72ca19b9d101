#include "core/model/table.h"

#include <algorithm>

namespace core {

namespace {

bool isCoach(const CaseFile &file, const PersonId &id)
{
    const Person *person = find(file.persons, id);
    return person && person->role == PersonRole::Coach;
}

} // namespace

Reader readerOf(const CaseFile &file, const PersonId &person)
{
    const Person *found = find(file.persons, person);
    if (!found)
        return Reader::other(person);
    switch (found->role) {
    case PersonRole::Youth:
        return Reader::youth();
    case PersonRole::Mother:
    case PersonRole::Father:
    case PersonRole::Parent:
        return Reader::parent(person);
    case PersonRole::Coach:
        return Reader::all();
    default:
        return Reader::other(person);
    }
}

QList<PersonId> atTable(const CaseFile &file)
{
    QList<PersonId> people;
    if (!file.conversations.isEmpty()) {
        const auto last = std::max_element(
            file.conversations.begin(),
            file.conversations.end(),
            [](const Conversation &a, const Conversation &b) { return a.startedAt < b.startedAt; });
        people = last->present;
    }
    people.removeIf([&](const PersonId &id) { return isCoach(file, id); });
    if (!people.isEmpty()) {
        const Person *youth = youthOf(file);
        if (youth && !people.contains(youth->id))
            people.prepend(youth->id);
        return people;
    }
    for (const Person &person : file.persons) {
        if (person.role != PersonRole::Coach)
            people += person.id;
    }
    return people;
}

CaseFile asSeenByAll(const CaseFile &file, const QList<PersonId> &people)
{
    CaseFile view = file;
    for (const PersonId &person : people)
        view = asSeenBy(view, readerOf(file, person));
    return view;
}

} // namespace core
