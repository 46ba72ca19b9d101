#include "core/offers/plan.h"

#include "core/offers/match.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

bool isAlive(const Offer &offer)
{
    return offer.state == OfferState::Chosen || offer.state == OfferState::Asked
           || offer.state == OfferState::Started;
}

bool isNew(const Offer &offer, const QDate &today)
{
    if (!isAlive(offer))
        return false;
    const QDate since = offer.startedOn.isValid() ? offer.startedOn : offer.chosenOn;
    return !since.isValid() || since.daysTo(today) <= NewForDays;
}

bool liesOutsideTheChild(const Factor &factor)
{
    return factor.polarity == Polarity::Burden
           && (factor.domain == Domain::Parenting || factor.domain == Domain::Money
               || factor.domain == Domain::School || factor.domain == Domain::Home);
}

bool goesOutsideTheChild(const OfferType &type)
{
    return type.forWhom != OfferFor::Youth || type.domains.contains(Domain::School);
}

template<typename Test>
bool anyChosen(const CaseFile &file, const Catalogue &catalogue, Test test)
{
    return std::any_of(file.offers.begin(), file.offers.end(), [&](const Offer &offer) {
        const OfferType *type = catalogue.offerType(offer.type);
        return type && isAlive(offer) && test(*type);
    });
}

bool isOnItsWay(const Referral &referral)
{
    return referral.state == ReferralState::Sent || referral.state == ReferralState::Accepted;
}

QList<PlanNote> tooMuchForOne(const CaseFile &file, const QDate &today)
{
    QHash<PersonId, int> counts;
    for (const Offer &offer : file.offers) {
        if (isNew(offer, today) && !offer.forWhom.isEmpty())
            ++counts[offer.forWhom];
    }
    QList<PlanNote> notes;
    for (const Person &person : file.persons) {
        if (counts.value(person.id) > 1)
            notes.append({PlanRule::TooMuchForOne, counts.value(person.id), person.name});
    }
    return notes;
}

} // namespace

QList<Coverage>
coverage(const CaseFile &file, const Catalogue &catalogue, const QStringList &typeIds)
{
    QList<Coverage> lines;
    for (const Factor &factor : file.factors) {
        if (factor.polarity != Polarity::Burden)
            continue;
        Coverage line{factor.id, {}};
        for (const QString &id : typeIds) {
            const OfferType *type = catalogue.offerType(id);
            if (type && burdensOf(file, *type).contains(factor.id))
                line.typeIds.append(id);
        }
        lines.append(line);
    }
    return lines;
}

QStringList outsideAge(const CaseFile &file,
                       const Catalogue &catalogue,
                       const QStringList &typeIds,
                       const QDate &today)
{
    QStringList outside;
    for (const QString &id : typeIds) {
        const OfferType *type = catalogue.offerType(id);
        if (type && type->forWhom == OfferFor::Youth
            && ageVerdict(file, *type, today).verdict == Verdict::Excluded)
            outside.append(id);
    }
    return outside;
}

int newThings(const CaseFile &file, const QDate &today)
{
    return static_cast<int>(std::count_if(file.offers.begin(),
                                          file.offers.end(),
                                          [&](const Offer &offer) { return isNew(offer, today); }));
}

QList<PlanNote> planNotes(const CaseFile &file, const Catalogue &catalogue, const QDate &today)
{
    const bool hasOffers = anyChosen(file, catalogue, [](const OfferType &) { return true; });
    const bool isReferred = std::any_of(file.referrals.begin(), file.referrals.end(), isOnItsWay);
    QList<PlanNote> notes;
    if (isReferred && !hasOffers)
        notes.append({PlanRule::WaitsOnly, 0, {}});
    if (!hasOffers)
        return notes;
    if (!anyChosen(file, catalogue, [](const OfferType &type) { return type.step <= 1; }))
        notes.append({PlanRule::NothingInOrdinaryLife, 0, {}});
    if (std::any_of(file.factors.begin(), file.factors.end(), liesOutsideTheChild)
        && !anyChosen(file, catalogue, goesOutsideTheChild))
        notes.append({PlanRule::OnlyTheChild, 0, {}});
    if (const int count = newThings(file, today); count > NewThingsAtMost)
        notes.append({PlanRule::TooMuchAtOnce, count, {}});
    return notes + tooMuchForOne(file, today);
}

} // namespace core
