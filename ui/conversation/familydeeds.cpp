#include "ui/conversation/familydeeds.h"

#include "core/referral/consent.h"

#include <algorithm>
#include <optional>

namespace ui {

namespace {

std::optional<core::RelationKind> relationFor(core::PersonRole role)
{
    switch (role) {
    case core::PersonRole::Mother:
    case core::PersonRole::Father:
    case core::PersonRole::Parent:
        return core::RelationKind::Parent;
    case core::PersonRole::Sibling:
        return core::RelationKind::Sibling;
    case core::PersonRole::Family:
        return core::RelationKind::Family;
    case core::PersonRole::Friend:
        return core::RelationKind::Friend;
    case core::PersonRole::School:
        return core::RelationKind::Teacher;
    case core::PersonRole::Care:
        return core::RelationKind::Helper;
    default:
        return std::nullopt;
    }
}

template<typename Entity, typename Condition>
bool any(const QList<Entity> &list, Condition condition)
{
    return std::any_of(list.begin(), list.end(), condition);
}

} // namespace

bool isMentioned(const core::CaseFile &file, const core::PersonId &person)
{
    return any(file.statements, [&](const auto &it) { return it.saidBy == person; })
           || any(file.factors, [&](const auto &it) { return it.saidBy.contains(person); })
           || any(file.links,
                  [&](const auto &it) {
                      return it.saidBy.contains(person) || it.disputedBy.contains(person);
                  })
           || any(file.consents, [&](const auto &it) { return it.person == person; })
           || any(file.goals, [&](const auto &it) { return it.owner == person; })
           || any(file.actions, [&](const auto &it) { return it.who == person; })
           || any(file.offers, [&](const auto &it) { return it.forWhom == person; })
           || any(file.ratings, [&](const auto &it) { return it.person == person; })
           || any(file.appointments, [&](const auto &it) { return it.who.contains(person); });
}

core::PersonId FamilyDeeds::add(const QString &name, core::PersonRole role, const QDate &birthDate)
{
    auto person = m_case.fresh<core::Person>();
    person.name = name;
    person.role = role;
    person.birthDate = birthDate;
    core::Change change = core::added(person);
    const core::Person *youth = core::youthOf(m_case.file());
    const auto kind = relationFor(role);
    if (youth != nullptr && kind) {
        auto relation = m_case.fresh<core::Relation>();
        relation.of = person.id;
        relation.to = youth->id;
        relation.kind = *kind;
        change += core::added(relation);
    }
    m_case.commit(change);
    return person.id;
}

void FamilyDeeds::change(const core::Person &after)
{
    if (const core::Person *before = core::find(m_case.file().persons, after.id))
        m_case.change(core::Person(*before), after);
}

bool FamilyDeeds::remove(const core::PersonId &person)
{
    const core::CaseFile &file = m_case.file();
    const core::Person *found = core::find(file.persons, person);
    if (found == nullptr || isMentioned(file, person))
        return false;
    core::Change change = core::removed(*found);
    for (const core::Relation &relation : file.relations) {
        if (relation.of == person || relation.to == person)
            change += core::removed(relation);
    }
    for (const core::Authority &authority : file.authorities) {
        if (authority.holder == person)
            change += core::removed(authority);
    }
    for (const core::Household &home : file.households) {
        core::Household after = home;
        after.members.removeAll(person);
        change += core::changed(home, after);
    }
    m_case.commit(change);
    return true;
}

const core::Authority *FamilyDeeds::authorityOf(const core::PersonId &person) const
{
    const core::Authority *found = nullptr;
    for (const core::Authority &authority : m_case.file().authorities) {
        if (authority.holder != person)
            continue;
        if (!authority.until.isValid())
            return &authority;
        if (found == nullptr || authority.until > found->until)
            found = &authority;
    }
    return found;
}

bool FamilyDeeds::hasAuthority(const core::PersonId &person) const
{
    return core::authorityOn(m_case.file(), m_case.clock().today()).contains(person);
}

void FamilyDeeds::setAuthority(const core::PersonId &person, bool has)
{
    const core::Authority *before = authorityOf(person);
    if (before == nullptr && has) {
        auto authority = m_case.fresh<core::Authority>();
        authority.holder = person;
        m_case.add(authority);
    }
    if (before == nullptr || has == hasAuthority(person))
        return;
    const bool isKnown = before->since.isValid() || !before->source.isEmpty();
    if (!has && !isKnown)
        return m_case.commit(core::removed(*before)); // Nothing would tell that it was there.
    core::Authority after = *before;
    after.until = has ? QDate() : m_case.clock().today().addDays(-1);
    change(after);
}

void FamilyDeeds::change(const core::Authority &after)
{
    if (const core::Authority *before = core::find(m_case.file().authorities, after.id))
        m_case.change(core::Authority(*before), after);
}

void FamilyDeeds::setMember(const core::PersonId &person,
                            const core::HouseholdId &home,
                            bool isMember)
{
    const core::Household *before = core::find(m_case.file().households, home);
    if (before == nullptr)
        return;
    core::Household after = *before;
    after.members.removeAll(person);
    if (isMember)
        after.members.append(person);
    m_case.change(core::Household(*before), after);
}

void FamilyDeeds::move(const core::PersonId &person,
                       const core::HouseholdId &from,
                       const core::HouseholdId &to)
{
    core::Change change;
    for (const core::Household &home : m_case.file().households) {
        core::Household after = home;
        if (home.id == from || home.id == to)
            after.members.removeAll(person);
        if (home.id == to)
            after.members.append(person);
        change += core::changed(home, after);
    }
    m_case.commit(change);
}

void FamilyDeeds::addHousehold(const core::PersonId &person, const QString &name)
{
    auto home = m_case.fresh<core::Household>();
    home.name = name;
    home.members = {person};
    m_case.add(home);
}

const core::Relation *FamilyDeeds::relationOf(const core::PersonId &person) const
{
    const core::Person *youth = core::youthOf(m_case.file());
    for (const core::Relation &relation : m_case.file().relations) {
        if (youth != nullptr && relation.of == person && relation.to == youth->id)
            return &relation;
    }
    return nullptr;
}

void FamilyDeeds::setRelation(const core::PersonId &person, core::RelationKind kind)
{
    const core::Person *youth = core::youthOf(m_case.file());
    if (youth == nullptr)
        return;
    if (const core::Relation *before = relationOf(person)) {
        core::Relation after = *before;
        after.kind = kind;
        m_case.change(core::Relation(*before), after);
        return;
    }
    auto relation = m_case.fresh<core::Relation>();
    relation.of = person;
    relation.to = youth->id;
    relation.kind = kind;
    m_case.add(relation);
}

void FamilyDeeds::setSupport(const core::PersonId &person, bool isSupport)
{
    if (relationOf(person) == nullptr)
        setRelation(person, core::RelationKind::Friend);
    if (const core::Relation *before = relationOf(person)) {
        core::Relation after = *before;
        after.isSupport = isSupport;
        m_case.change(core::Relation(*before), after);
    }
}

} // namespace ui
