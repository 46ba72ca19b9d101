#pragma once

#include "ui/shared/opencase.h"

namespace ui {

/// What one can do with the people of a case; each is one step of undo.
class FamilyDeeds
{
public:
    explicit FamilyDeeds(OpenCase &openCase) : m_case(openCase) {}

    /// With the relation to the youth that the role tells.
    core::PersonId add(const QString &name, core::PersonRole role, const QDate &birthDate);
    void change(const core::Person &after);
    /// False, and nothing done, when the case says something of this person.
    bool remove(const core::PersonId &person);

    /// The one without an end, else the one that ended last.
    const core::Authority *authorityOf(const core::PersonId &person) const;
    bool hasAuthority(const core::PersonId &person) const;
    /// One of which a day or source is known ends yesterday; another goes.
    void setAuthority(const core::PersonId &person, bool has);
    void change(const core::Authority &after);

    void setMember(const core::PersonId &person, const core::HouseholdId &home, bool isMember);
    /// Out of the one and into the other at once; an empty id is neither.
    void
    move(const core::PersonId &person, const core::HouseholdId &from, const core::HouseholdId &to);
    void addHousehold(const core::PersonId &person, const QString &name);

    /// To the youth.
    const core::Relation *relationOf(const core::PersonId &person) const;
    void setRelation(const core::PersonId &person, core::RelationKind kind);
    void setSupport(const core::PersonId &person, bool isSupport);

private:
    OpenCase &m_case;
};

/// Whether a sentence, card, arrow, consent, goal or agreement speaks of this person.
bool isMentioned(const core::CaseFile &file, const core::PersonId &person);

} // namespace ui
