#pragma once

#include "core/model/casefile.h"

#include <tuple>

namespace core {

/// Numbers of the entity types in the journal. Never reused.
enum class EntityType : quint8 {
    Case = 1,
    Person,
    Household,
    Relation,
    Authority,
    Conversation,
    Statement,
    TopicMark,
    Factor,
    Link,
    NamedLoop,
    Goal,
    Action,
    Offer,
    Referral,
    Consent,
    Note,
    CardGroup,
    Hypothesis,
    StoryEdit,
    MapVersion,
    Rating,
    SafetyAgreement,
    SafetyStep,
    Appointment
};

/// Field 0 of every entity: whether it exists. Deleting is writing false.
constexpr quint16 AliveField = 0;

/// One field: its number in the journal (never reused), its name in JSON and in the derived table,
/// and where it lives.
template<typename Entity, typename Value>
struct Field
{
    quint16 number;
    QStringView name;
    Value Entity::*member;

    constexpr Field(quint16 n, const char16_t *text, Value Entity::*where)
        : number(n), name(text), member(where)
    {}
};
/// The one table of an entity that the journal, the derived tables, import and export all read.
template<typename Entity>
struct Schema;

} // namespace core
