#pragma once

#include "core/model/enums.h"
#include "core/model/result.h"
#include "core/model/wording.h"

#include <QList>
#include <QStringList>

namespace core {

/// A transdiagnostic process (mechanisme): what an offer acts on and a card shows.
struct Mechanism
{
    QString id; // "M01"
    Wording name;
    Wording plain; // In words of level B1.

    bool operator==(const Mechanism &) const = default;
};

enum class OfferFor { Youth, Parent, Family };
/// Free: no decision, no referral. LocalTeam: the local team starts it. Referral: by those who may
/// refer (Jeugdwet 2.6 lid 1g).
enum class Access { Free, LocalTeam, Referral };
/// What has to be asked before the offer is started.
enum class Caution { Exercise, Group };

struct OfferType
{
    QString id; // "O01"
    Wording name;
    Wording provider;
    int ageFrom = 0; // Of the child; from 18 on of the parent when it is for parents.
    int ageTo = 0;   // Inclusive.
    OfferFor forWhom = OfferFor::Youth;
    int step = 1; // Trede 0 (own circle) .. 5 (living elsewhere)
    Access access = Access::Free;
    Wording form;
    QList<Domain> domains;
    QStringList mechanisms;
    QList<Caution> cautions;

    bool canStartNow() const { return access == Access::Free && step <= 2; }
    bool operator==(const OfferType &) const = default;
};

/// The offer types and mechanisms of one release.
class Catalogue
{
public:
    Catalogue() = default;
    /// Fails with the file, the number of the entry and the field.
    static Result<Catalogue> parse(const QByteArray &offerTypes, const QByteArray &mechanisms);

    const QList<OfferType> &offerTypes() const { return m_offerTypes; }
    const QList<Mechanism> &mechanisms() const { return m_mechanisms; }
    /// nullptr when there is none; lives as long as the catalogue.
    const OfferType *offerType(QStringView id) const;
    const Mechanism *mechanism(QStringView id) const;

private:
    QList<OfferType> m_offerTypes;
    QList<Mechanism> m_mechanisms;
};

} // namespace core
