#pragma once

#include "core/model/casefile.h"

/// A family as a test tells it: only what matters is said. Days are counted to `today`.
class Family
{
public:
    explicit Family(quint64 seed = 1) : m_rng(seed) { m_file.head.id = core::CaseId::make(m_rng); }

    core::PersonId
    person(core::PersonRole role, const QString &name, const QDate &birthDate = QDate());
    core::PersonId youth(const QString &name, int age);
    core::PersonId authority(const core::PersonId &holder);
    core::FactorId burden(const QString &text, const QStringList &mechanisms, int weight = 3);
    core::FactorId strength(const QString &text, const QStringList &mechanisms);
    core::LinkId feeds(const core::FactorId &from, const core::FactorId &to);
    core::StatementId statement(const core::PersonId &saidBy, const QString &wish);
    core::OfferId offer(const QString &type,
                        core::OfferState state = core::OfferState::Chosen,
                        const core::PersonId &forWhom = {});
    core::ReferralId referral(const QString &type = {});
    core::ConsentId consent(const core::PersonId &person, const core::ReferralId &referral);

    core::CaseFile &file() { return m_file; }
    template<typename Entity>
    Entity &at(QList<Entity> core::CaseFile::*list, const decltype(Entity::id) &id)
    {
        for (Entity &entity : m_file.*list) {
            if (entity.id == id)
                return entity;
        }
        Q_UNREACHABLE();
    }

    static inline const QDate today{2026, 11, 21};

private:
    template<typename Entity>
    Entity fresh()
    {
        Entity entity;
        entity.id = decltype(entity.id)::make(m_rng);
        return entity;
    }
    core::FactorId factor(core::Polarity polarity, const QString &text, const QStringList &ids);

    core::SeededRng m_rng;
    core::CaseFile m_file;
};
