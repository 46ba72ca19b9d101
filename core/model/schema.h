#pragma once

#include "core/model/mapschema.h"
#include "core/model/planschema.h"
#include "core/model/talkschema.h"

namespace core {

/// Calls visitor.template operator()<Entity>() for every type, in the order of their numbers.
template<typename Visitor>
void forEachType(Visitor visitor)
{
    visitor.template operator()<Case>();
    visitor.template operator()<Person>();
    visitor.template operator()<Household>();
    visitor.template operator()<Relation>();
    visitor.template operator()<Authority>();
    visitor.template operator()<Conversation>();
    visitor.template operator()<Statement>();
    visitor.template operator()<TopicMark>();
    visitor.template operator()<Factor>();
    visitor.template operator()<Link>();
    visitor.template operator()<NamedLoop>();
    visitor.template operator()<Goal>();
    visitor.template operator()<Action>();
    visitor.template operator()<Offer>();
    visitor.template operator()<Referral>();
    visitor.template operator()<Consent>();
    visitor.template operator()<Note>();
    visitor.template operator()<CardGroup>();
    visitor.template operator()<Hypothesis>();
    visitor.template operator()<StoryEdit>();
    visitor.template operator()<MapVersion>();
    visitor.template operator()<Rating>();
    visitor.template operator()<SafetyAgreement>();
    visitor.template operator()<SafetyStep>();
    visitor.template operator()<Appointment>();
}

/// Calls visitor(field) for each field of the entity, in the order of their numbers.
template<typename Entity, typename Visitor>
void forEachField(Visitor visitor)
{
    std::apply([&](const auto &...field) { (visitor(field), ...); }, Schema<Entity>::Fields);
}

} // namespace core
