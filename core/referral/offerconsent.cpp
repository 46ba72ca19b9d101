#include "core/referral/offerconsent.h"

namespace core {

namespace {

bool isMotherOrFather(const Person &person)
{
    return person.role == PersonRole::Mother || person.role == PersonRole::Father
           || person.role == PersonRole::Parent;
}

} // namespace

ConsentGate
offerGate(const CaseFile &file, const Offer &offer, const Catalogue &catalogue, const QDate &today)
{
    const OfferType *type = catalogue.offerType(offer.type);
    if (!type || type->access == Access::Free)
        return {};
    const Person *person = find(file.persons, offer.forWhom);
    const ConsentAsk help{ConsentPurpose::Help};
    if (person && isMotherOrFather(*person))
        return gateFor(file, {{person->id, ConsentWhy::OwnHelp}}, help, today);
    const bool isForTheYouth =
        person ? person->role == PersonRole::Youth : type->forWhom != OfferFor::Parent;
    if (!isForTheYouth)
        return {};
    ConsentGate gate = consentGate(file, help, today);
    if (gate.isOpen() || type->access != Access::Referral)
        return gate;
    const ConsentGate referral = consentGate(file, ConsentAsk{}, today);
    return referral.isOpen() ? referral : gate;
}

} // namespace core
