#include "core/conversation/guide.h"
#include "core/model/casejson.h"
#include "core/model/content.h"
#include "core/model/democases.h"
#include "core/offers/catalogue.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate Today(2026, 11, 21);

struct Oracle
{
    QString name;
    int age;
    QList<int> links;      // By LinkKind.
    QList<int> polarities; // By Polarity.
    QStringList startNow;
    QStringList later;
};

// cases_oracle.json: the figures of the professional's own count.
const QList<Oracle> Oracles{
    {u"Isa"_s, 14, {4, 17, 7, 0, 1}, {11, 4, 2}, {u"O01"_s, u"O11"_s, u"O07"_s}, {u"O36"_s}},
    {u"Milan"_s, 9, {1, 19, 5, 0, 1}, {10, 4, 1}, {u"O29"_s, u"O30"_s, u"O21"_s}, {u"O31"_s}},
    {u"Jesse"_s,
     15,
     {1, 21, 6, 0, 1},
     {11, 4, 1},
     {u"O22"_s, u"O26"_s, u"O08"_s},
     {u"O38"_s, u"O36"_s}}};

template<typename Entity, typename Member>
int count(const QList<Entity> &list, Member Entity::*member, Member value)
{
    return static_cast<int>(std::count_if(
        list.begin(), list.end(), [&](const Entity &entity) { return entity.*member == value; }));
}

QStringList typesOf(const auto &list)
{
    QStringList types;
    for (const auto &entity : list)
        types += entity.type;
    return types;
}

bool isParent(PersonRole role)
{
    return role == PersonRole::Mother || role == PersonRole::Father;
}

} // namespace

class TestDemoCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCaseIsSound_data() { rows(); }
    void everyCaseIsSound();
    void countsAreThoseOfTheOracle_data() { rows(); }
    void countsAreThoseOfTheOracle();
    void everyFactorComesFromASentence_data() { rows(); }
    void everyFactorComesFromASentence();
    void everybodyWithAuthorityAsksSomething_data() { rows(); }
    void everybodyWithAuthorityAsksSomething();
    void offersAndReferralsAreOfTheCatalogue_data() { rows(); }
    void offersAndReferralsAreOfTheCatalogue();
    void topicsAreOfTheGuide_data() { rows(); }
    void topicsAreOfTheGuide();
    void parentsAreOlderThanTheirChildren_data() { rows(); }
    void parentsAreOlderThanTheirChildren();
    void jesseTurnsSixteenInNineWeeks();
    void authorityIsAsTheCasesSay();
    void nobodyAgreedToTheReferralOfIsaYet();

private:
    static void rows();

    QList<CaseFile> m_cases;
};

void TestDemoCases::initTestCase()
{
    SeededRng rng(1);
    m_cases = demoCases(rng);
}

void TestDemoCases::rows()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < Oracles.size(); ++i)
        QTest::newRow(qPrintable(Oracles[i].name)) << i;
}

void TestDemoCases::everyCaseIsSound()
{
    QFETCH(int, index);
    const CaseFile &file = m_cases[index];

    QVERIFY(check(file));
    QVERIFY(file.head.invented);
    QVERIFY(youthOf(file));
    QCOMPARE(youthOf(file)->name, Oracles[index].name);
    QCOMPARE(ageOn(youthOf(file)->birthDate, Today), Oracles[index].age);
    QVERIFY(file.statements.size() >= 20);
    QVERIFY(!file.head.requestWords.isEmpty());
}

void TestDemoCases::countsAreThoseOfTheOracle()
{
    QFETCH(int, index);
    const CaseFile &file = m_cases[index];
    const Oracle &oracle = Oracles[index];

    for (int kind = 0; kind < oracle.links.size(); ++kind)
        QCOMPARE(count(file.links, &Link::kind, static_cast<LinkKind>(kind)), oracle.links[kind]);
    for (int polarity = 0; polarity < oracle.polarities.size(); ++polarity)
        QCOMPARE(count(file.factors, &Factor::polarity, static_cast<Polarity>(polarity)),
                 oracle.polarities[polarity]);
    QCOMPARE(file.goals.size(), 4);
}

void TestDemoCases::everyFactorComesFromASentence()
{
    QFETCH(int, index);
    for (const Factor &factor : m_cases[index].factors)
        QVERIFY2(!factor.statements.isEmpty(), qPrintable(factor.text));
}

void TestDemoCases::everybodyWithAuthorityAsksSomething()
{
    QFETCH(int, index);
    const CaseFile &file = m_cases[index];
    QList<PersonId> asked{youthOf(file)->id};
    for (const Authority &authority : file.authorities)
        asked.append(authority.holder);

    for (const PersonId &person : asked) {
        const bool asks = std::any_of(
            file.statements.begin(), file.statements.end(), [&](const Statement &statement) {
                return statement.saidBy == person && statement.kind == StatementKind::Request;
            });
        QVERIFY2(asks, qPrintable(nameOf(file, person)));
    }
}

void TestDemoCases::offersAndReferralsAreOfTheCatalogue()
{
    QFETCH(int, index);
    const CaseFile &file = m_cases[index];
    const Result<Catalogue> catalogue =
        Catalogue::parse(content(u"offertypes.json"_s), content(u"mechanisms.json"_s));
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().detail));
    QCOMPARE(catalogue->offerTypes().size(), 42);
    QCOMPARE(catalogue->mechanisms().size(), 20);

    QCOMPARE(typesOf(file.offers), Oracles[index].startNow);
    QCOMPARE(typesOf(file.referrals), Oracles[index].later);
    for (const QString &type : typesOf(file.offers) + typesOf(file.referrals))
        QVERIFY(catalogue->offerType(type));
    for (const Factor &factor : file.factors) {
        for (const QString &mechanism : factor.mechanisms)
            QVERIFY(catalogue->mechanism(mechanism));
    }
}

void TestDemoCases::topicsAreOfTheGuide()
{
    QFETCH(int, index);
    const Result<Guide> guide = shippedGuide();
    QVERIFY(guide);

    for (const Statement &statement : m_cases[index].statements)
        QVERIFY2(guide->topic(statement.topic), qPrintable(statement.text));
    for (const TopicMark &mark : m_cases[index].topics)
        QVERIFY2(guide->topic(mark.topic), qPrintable(mark.topic));
}

void TestDemoCases::parentsAreOlderThanTheirChildren()
{
    QFETCH(int, index);
    const CaseFile &file = m_cases[index];
    for (const Relation &relation : file.relations) {
        if (relation.kind != RelationKind::Parent)
            continue;
        const Person *parent = find(file.persons, relation.of);
        QVERIFY(isParent(parent->role));
        QVERIFY(ageOn(parent->birthDate, find(file.persons, relation.to)->birthDate) >= 18);
    }
}

void TestDemoCases::jesseTurnsSixteenInNineWeeks()
{
    QCOMPARE(youthOf(m_cases[2])->birthDate.addYears(16), Today.addDays(9 * 7));
}

void TestDemoCases::authorityIsAsTheCasesSay()
{
    const auto holders = [this](int index) {
        QList<PersonId> persons;
        for (const Authority &authority : m_cases[index].authorities)
            persons.append(authority.holder);
        return namesOf(m_cases[index], persons);
    };

    QCOMPARE(holders(0), u"Karin, Erik"_s);
    QCOMPARE(holders(1), u"Sanne, Mark"_s);
    QCOMPARE(holders(2), u"Ingrid"_s);
    QCOMPARE(m_cases[1].households.size(), 2);
}

void TestDemoCases::nobodyAgreedToTheReferralOfIsaYet()
{
    QVERIFY(m_cases[0].consents.isEmpty());
    for (const Consent &consent : m_cases[1].consents)
        QVERIFY(consent.purpose != ConsentPurpose::Referral);
    for (const Consent &consent : m_cases[2].consents)
        QVERIFY(consent.purpose != ConsentPurpose::Referral);
}

QTEST_GUILESS_MAIN(TestDemoCases)
#include "tst_democases.moc"
