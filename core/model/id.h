#pragma once

#include "core/model/result.h"
#include "core/model/rng.h"

#include <QByteArray>
#include <QHashFunctions>

#include <boost/uuid/uuid.hpp>
#include <compare>

namespace core {

/// 16 bytes that name one thing for ever. Made here, never by a server, so that laptops can work
/// apart.
using Uuid = boost::uuids::uuid;

/// A random (version 4) identifier from the injected generator.
Uuid newUuid(Rng &rng);
QByteArray toBytes(const Uuid &uuid);
/// Invalid unless exactly 16 bytes.
Result<Uuid> uuidFromBytes(const QByteArray &bytes);
QString toText(const Uuid &uuid);
Result<Uuid> uuidFromText(const QString &text);

/// An identifier that cannot be mixed with that of another kind of thing. Empty = refers to
/// nothing.
template<typename Tag>
class Id
{
public:
    Id() = default;
    explicit Id(const Uuid &uuid) : m_uuid(uuid) {}
    static Id make(Rng &rng) { return Id(newUuid(rng)); }

    const Uuid &uuid() const { return m_uuid; }
    bool isEmpty() const { return m_uuid.is_nil(); }
    QByteArray bytes() const { return toBytes(m_uuid); }
    QString text() const { return toText(m_uuid); }

    bool operator==(const Id &other) const { return m_uuid == other.m_uuid; }
    bool operator<(const Id &other) const { return m_uuid < other.m_uuid; }

private:
    Uuid m_uuid{};
};

template<typename Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHashBits(id.uuid().data, sizeof id.uuid().data, seed);
}

using CaseId = Id<struct Case>;
using PersonId = Id<struct Person>;
using HouseholdId = Id<struct Household>;
using RelationId = Id<struct Relation>;
using AuthorityId = Id<struct Authority>;
using ConversationId = Id<struct Conversation>;
using StatementId = Id<struct Statement>;
using TopicMarkId = Id<struct TopicMark>;
using FactorId = Id<struct Factor>;
using LinkId = Id<struct Link>;
using NamedLoopId = Id<struct NamedLoop>;
using GoalId = Id<struct Goal>;
using ActionId = Id<struct Action>;
using OfferId = Id<struct Offer>;
using ReferralId = Id<struct Referral>;
using ConsentId = Id<struct Consent>;
using NoteId = Id<struct Note>;
using CardGroupId = Id<struct CardGroup>;
using HypothesisId = Id<struct Hypothesis>;
using StoryEditId = Id<struct StoryEdit>;
using MapVersionId = Id<struct MapVersion>;
using RatingId = Id<struct Rating>;
using SafetyAgreementId = Id<struct SafetyAgreement>;
using SafetyStepId = Id<struct SafetyStep>;
using AppointmentId = Id<struct Appointment>;
/// One thing a person did; it may be several commits. Undo takes back the whole of it.
using DeedId = Id<struct Deed>;
using DeviceId = Id<struct Device>;

} // namespace core
