#include "tests/support/family.h"

using namespace core;

PersonId Family::person(PersonRole role, const QString &name, const QDate &birthDate)
{
    Person person = fresh<Person>();
    person.role = role;
    person.name = name;
    person.birthDate = birthDate;
    m_file.persons.append(person);
    return person.id;
}

PersonId Family::youth(const QString &name, int age)
{
    return person(PersonRole::Youth, name, today.addYears(-age).addDays(-100));
}

PersonId Family::authority(const PersonId &holder)
{
    Authority authority = fresh<Authority>();
    authority.holder = holder;
    m_file.authorities.append(authority);
    return holder;
}

FactorId Family::factor(Polarity polarity, const QString &text, const QStringList &ids)
{
    Factor factor = fresh<Factor>();
    factor.polarity = polarity;
    factor.text = text;
    factor.mechanisms = ids;
    m_file.factors.append(factor);
    return factor.id;
}

FactorId Family::burden(const QString &text, const QStringList &mechanisms, int weight)
{
    const FactorId id = factor(Polarity::Burden, text, mechanisms);
    m_file.factors.last().weight = weight;
    return id;
}

FactorId Family::strength(const QString &text, const QStringList &mechanisms)
{
    return factor(Polarity::Strength, text, mechanisms);
}

LinkId Family::feeds(const FactorId &from, const FactorId &to)
{
    Link link = fresh<Link>();
    link.from = from;
    link.to = to;
    m_file.links.append(link);
    return link.id;
}

StatementId Family::statement(const PersonId &saidBy, const QString &wish)
{
    Statement statement = fresh<Statement>();
    statement.saidBy = saidBy;
    statement.text = wish;
    statement.kind = StatementKind::Wish;
    m_file.statements.append(statement);
    return statement.id;
}

OfferId Family::offer(const QString &type, OfferState state, const PersonId &forWhom)
{
    Offer offer = fresh<Offer>();
    offer.type = type;
    offer.state = state;
    offer.forWhom = forWhom;
    offer.chosenOn = today;
    m_file.offers.append(offer);
    return offer.id;
}

ReferralId Family::referral(const QString &type)
{
    Referral referral = fresh<Referral>();
    referral.type = type;
    m_file.referrals.append(referral);
    return referral.id;
}

ConsentId Family::consent(const PersonId &person, const ReferralId &referral)
{
    Consent consent = fresh<Consent>();
    consent.person = person;
    consent.referral = referral;
    consent.givenOn = today;
    m_file.consents.append(consent);
    return consent.id;
}
