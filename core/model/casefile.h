#pragma once

#include "core/model/entities.h"

namespace core {

/// Everything of one case, as one value: what the pages show and the rules read. Deleted things are
/// not in it.
struct CaseFile
{
    Case head;
    QList<Person> persons;
    QList<Household> households;
    QList<Relation> relations;
    QList<Authority> authorities;
    QList<Conversation> conversations;
    QList<Statement> statements;
    QList<TopicMark> topics;
    QList<Factor> factors;
    QList<Link> links;
    QList<NamedLoop> loops;
    QList<Goal> goals;
    QList<Action> actions;
    QList<Offer> offers;
    QList<Referral> referrals;
    QList<Consent> consents;
    QList<Note> notes;
    QList<CardGroup> groups;
    QList<Hypothesis> hypotheses;
    QList<StoryEdit> storyEdits;
    QList<MapVersion> versions;
    QList<Rating> ratings;
    QList<SafetyAgreement> safetyAgreements;
    QList<SafetyStep> safetySteps;
    QList<Appointment> appointments;

    bool operator==(const CaseFile &) const = default;
};

/// The entity with this id, or nullptr. The pointer lives as long as the list is not changed.
template<typename Entity, typename Tag>
const Entity *find(const QList<Entity> &list, const Id<Tag> &id)
{
    for (const Entity &entity : list) {
        if (entity.id == id)
            return &entity;
    }
    return nullptr;
}

/// The youth of the case; nullptr while nobody was entered.
const Person *youthOf(const CaseFile &file);
/// Name of a person, or empty.
QString nameOf(const CaseFile &file, const PersonId &person);
/// Names joined with ", ", in the order given.
QString namesOf(const CaseFile &file, const QList<PersonId> &persons);
/// Full years on a day; -1 when the birth date is not known or later. Somebody born on 29 February
/// is a year older on 1 March of a common year (BW 1:2 has no rule; the day after 28 February is
/// the usual reading).
int ageOn(const QDate &birthDate, const QDate &day);

} // namespace core
