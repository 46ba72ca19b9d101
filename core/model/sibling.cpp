#include "core/model/sibling.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

bool isFamily(PersonRole role)
{
    switch (role) {
    case PersonRole::Youth:
    case PersonRole::Mother:
    case PersonRole::Father:
    case PersonRole::Parent:
    case PersonRole::Sibling:
    case PersonRole::Family:
    case PersonRole::Coach:
        return true;
    default: // School, friends and helpers are of one child.
        return false;
    }
}

/// Copies what is the family's into a case of its own.
class FamilyCopy
{
public:
    FamilyCopy(const CaseFile &first, const NewSibling &sibling, Rng &rng)
        : m_first(first), m_sibling(sibling), m_rng(rng)
    {}

    CaseFile made(const Case &head, Language language)
    {
        m_made.head = head;
        copyPersons();
        copyHouseholds();
        copyRelations();
        copyAuthorities(language);
        return m_made;
    }

private:
    void copyPersons()
    {
        for (const Person &person : m_first.persons) {
            if (!isFamily(person.role))
                continue;
            Person copy = person;
            copy.id = PersonId::make(m_rng);
            copy.remark.clear(); // Written in the other case, about the other child.
            if (person.id == m_sibling.known)
                becomeYouth(copy);
            else if (person.role == PersonRole::Youth)
                copy.role = PersonRole::Sibling;
            m_ids.insert(person.id, copy.id);
            m_made.persons.append(copy);
        }
        if (m_youth.isEmpty())
            addYouth();
    }
    void becomeYouth(Person &person)
    {
        person.role = PersonRole::Youth;
        if (!m_sibling.name.isEmpty())
            person.name = m_sibling.name;
        if (m_sibling.birthDate.isValid())
            person.birthDate = m_sibling.birthDate;
        m_youth = person.id;
    }
    void addYouth()
    {
        Person youth;
        youth.id = PersonId::make(m_rng);
        youth.name = m_sibling.name;
        youth.birthDate = m_sibling.birthDate;
        becomeYouth(youth);
        m_made.persons.prepend(youth);
        const Person *other = youthOf(m_first);
        if (!other)
            return;
        Relation siblings;
        siblings.id = RelationId::make(m_rng);
        siblings.of = m_ids.value(other->id);
        siblings.to = m_youth;
        siblings.kind = RelationKind::Sibling;
        m_made.relations.append(siblings);
    }
    void copyHouseholds()
    {
        for (const Household &household : m_first.households) {
            Household copy{HouseholdId::make(m_rng), household.name, {}};
            for (const PersonId &member : household.members) {
                if (m_ids.contains(member))
                    copy.members.append(m_ids.value(member));
            }
            if (!copy.members.isEmpty())
                m_made.households.append(copy);
        }
    }
    void copyRelations()
    {
        for (const Relation &relation : m_first.relations) {
            if (!m_ids.contains(relation.of) || !m_ids.contains(relation.to))
                continue;
            Relation copy = relation;
            copy.id = RelationId::make(m_rng);
            copy.of = m_ids.value(relation.of);
            copy.to = m_ids.value(relation.to);
            m_made.relations.append(copy);
        }
    }
    void copyAuthorities(Language language)
    {
        const QString source = Wording{u"overgenomen van dossier %1, nog nakijken"_s,
                                       u"taken from case %1, to be checked"_s}
                                   .in(language)
                                   .arg(m_first.head.code);
        for (const Authority &authority : m_first.authorities) {
            if (!m_ids.contains(authority.holder))
                continue;
            Authority copy = authority;
            copy.id = AuthorityId::make(m_rng);
            copy.holder = m_ids.value(authority.holder);
            copy.source = source;
            m_made.authorities.append(copy);
        }
    }

    const CaseFile &m_first;
    const NewSibling &m_sibling;
    Rng &m_rng;
    CaseFile m_made;
    PersonId m_youth;
    QHash<PersonId, PersonId> m_ids; // Of the first case to the new one.
};

} // namespace

SiblingCases
siblingCase(const CaseFile &first, const NewSibling &sibling, Rng &rng, Language language)
{
    Case shared = first.head;
    if (shared.family.isEmpty())
        shared.family = toText(newUuid(rng));
    if (shared.coordinator.isEmpty())
        shared.coordinator = shared.coach;
    Case head;
    head.id = CaseId::make(rng);
    head.code = sibling.code;
    head.municipality = first.head.municipality;
    head.coach = first.head.coach;
    head.receivedOn = sibling.receivedOn;
    head.family = shared.family;
    head.coordinator = shared.coordinator;
    head.invented = first.head.invented;
    return {FamilyCopy(first, sibling, rng).made(head, language), changed(first.head, shared)};
}

} // namespace core
