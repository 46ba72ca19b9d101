#include "core/model/casecheck.h"
#include "core/model/democases.h"
#include "core/model/sibling.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// A brother or sister gets a case of their own, of the same family.
class tst_Sibling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rng = SeededRng(7);
        m_isa = demoCases(m_rng).first();
    }
    void theFamilyIsCopiedAndWhatWasSaidIsNot();
    void bothCasesAreOfOneFamilyWithOneCoordinator();
    void whoStoodThereAsABrotherIsTheYouthNow();
    void somebodyNewBecomesABrother();
    void noIdIsShared();
    void authorityMustBeCheckedAgain();
    void aThirdChildJoinsTheSameFamily();

private:
    SiblingCases sibling(const PersonId &known = {}, const QString &name = u"Bram"_s)
    {
        return siblingCase(m_isa,
                           {known, name, QDate(2013, 2, 28), u"2026-0002"_s, QDate(2026, 11, 22)},
                           m_rng,
                           Language::English);
    }
    const Person *named(const CaseFile &file, const QString &name) const
    {
        for (const Person &person : file.persons) {
            if (person.name == name)
                return &person;
        }
        return nullptr;
    }

    SeededRng m_rng{7};
    CaseFile m_isa;
};

void tst_Sibling::theFamilyIsCopiedAndWhatWasSaidIsNot()
{
    const CaseFile made = sibling().made;
    QVERIFY(!m_isa.statements.isEmpty() && !m_isa.factors.isEmpty());
    QVERIFY(made.statements.isEmpty());
    QVERIFY(made.factors.isEmpty());
    QVERIFY(made.links.isEmpty());
    QVERIFY(made.consents.isEmpty());
    QCOMPARE(made.households.size(), m_isa.households.size());
    QCOMPARE(made.authorities.size(), m_isa.authorities.size());
    for (const Person &person : made.persons) {
        QVERIFY(person.role != PersonRole::School && person.role != PersonRole::Friend);
        QVERIFY(person.remark.isEmpty());
    }
    QVERIFY(made.head.requestWords.isEmpty()); // The words were about the other child.
}

void tst_Sibling::bothCasesAreOfOneFamilyWithOneCoordinator()
{
    const SiblingCases both = sibling();
    CaseFile first = m_isa;
    apply(first, both.inFirst);
    QVERIFY(!both.made.head.family.isEmpty());
    QCOMPARE(first.head.family, both.made.head.family);
    QCOMPARE(first.head.coordinator, m_isa.head.coach);
    QCOMPARE(both.made.head.coordinator, m_isa.head.coach);
    first.head.family.clear();
    first.head.coordinator.clear();
    QCOMPARE(first, m_isa); // And nothing else.
}

void tst_Sibling::whoStoodThereAsABrotherIsTheYouthNow()
{
    const Person *sem = named(m_isa, u"Sem"_s);
    QVERIFY(sem);
    const CaseFile made = sibling(sem->id, u"Sem"_s).made;
    QCOMPARE(youthOf(made)->name, u"Sem"_s);
    QCOMPARE(youthOf(made)->birthDate, QDate(2013, 2, 28));
    QCOMPARE(named(made, u"Isa"_s)->role, PersonRole::Sibling);
    QCOMPARE(std::count_if(made.persons.cbegin(),
                           made.persons.cend(),
                           [](const Person &it) { return it.role == PersonRole::Youth; }),
             1);
}

void tst_Sibling::somebodyNewBecomesABrother()
{
    const CaseFile made = sibling().made;
    QCOMPARE(youthOf(made)->name, u"Bram"_s);
    const Person *isa = named(made, u"Isa"_s);
    QVERIFY(isa);
    QVERIFY(std::any_of(made.relations.cbegin(), made.relations.cend(), [&](const Relation &it) {
        return it.kind == RelationKind::Sibling && it.of == isa->id && it.to == youthOf(made)->id;
    }));
}

void tst_Sibling::noIdIsShared()
{
    const CaseFile made = sibling().made;
    QVERIFY(made.head.id != m_isa.head.id);
    for (const Person &person : made.persons)
        QVERIFY(!find(m_isa.persons, person.id));
    for (const Household &household : made.households) {
        for (const PersonId &member : household.members)
            QVERIFY(find(made.persons, member));
    }
    for (const Relation &relation : made.relations)
        QVERIFY(find(made.persons, relation.of) && find(made.persons, relation.to));
    for (const Authority &authority : made.authorities)
        QVERIFY(find(made.persons, authority.holder));
}

void tst_Sibling::authorityMustBeCheckedAgain()
{
    const CaseFile made = sibling().made;
    QVERIFY(!made.authorities.isEmpty());
    for (const Authority &authority : made.authorities)
        QCOMPARE(authority.source, u"taken from case %1, to be checked"_s.arg(m_isa.head.code));
}

void tst_Sibling::aThirdChildJoinsTheSameFamily()
{
    const SiblingCases second = sibling();
    apply(m_isa, second.inFirst);
    const SiblingCases third = sibling({}, u"Noor"_s);
    QCOMPARE(third.made.head.family, second.made.head.family);
    QVERIFY(third.inFirst.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Sibling)
#include "tst_sibling.moc"
