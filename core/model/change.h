#pragma once

#include "core/model/codec.h"
#include "core/model/schema.h"

#include <QCborValue>

namespace core {

/// One field of one entity gets one value. The number of the field is that of its Schema;
/// AliveField says it exists.
struct FieldChange
{
    EntityType type = EntityType::Case;
    Uuid entity{};
    quint16 field = AliveField;
    QCborValue value;

    bool operator==(const FieldChange &) const = default;
};

/// What one deed of a person changes in one case: all of it or nothing.
using Change = QList<FieldChange>;

/// The fields in which the two differ; both are the same entity.
template<typename Entity>
Change changed(const Entity &before, const Entity &after)
{
    Change change;
    forEachField<Entity>([&](const auto &field) {
        if (before.*field.member != after.*field.member)
            change +=
                {Schema<Entity>::Type, after.id.uuid(), field.number, toCbor(after.*field.member)};
    });
    return change;
}

/// The entity begins to exist, with every field that is not as a new one has it.
template<typename Entity>
Change added(const Entity &entity)
{
    Entity blank;
    blank.id = entity.id;
    return Change{{Schema<Entity>::Type, entity.id.uuid(), AliveField, true}}
           + changed(blank, entity);
}

template<typename Entity>
Change removed(const Entity &entity)
{
    return {{Schema<Entity>::Type, entity.id.uuid(), AliveField, false}};
}

/// The card with its arrows, and out of all that mentions it; the loops that ran through it lose
/// their names.
Change removedWithTraces(const CaseFile &file, const Factor &factor);
Change removedWithTraces(const CaseFile &file, const Link &link);

/// A whole case: what its import writes.
Change addedCase(const CaseFile &file);

/// The field change in the value; unknown types, fields and shapes are left alone (a newer version
/// made them).
void apply(CaseFile &file, const FieldChange &change);
void apply(CaseFile &file, const Change &change);

/// Sets one field of an entity; false when the entity has no such field or the value has another
/// shape.
template<typename Entity>
bool setField(Entity &entity, quint16 number, const QCborValue &value)
{
    bool isSet = false;
    forEachField<Entity>([&](const auto &field) {
        if (field.number != number)
            return;
        if (value.isUndefined()) {
            entity.*field.member = Entity().*field.member;
            isSet = true;
        } else {
            isSet = fromCbor(value, entity.*field.member);
        }
    });
    return isSet;
}

} // namespace core
