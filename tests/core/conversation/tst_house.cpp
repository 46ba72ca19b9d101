#include "core/conversation/house.h"
#include "core/model/jsonlines.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// What a region sets without code.
class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedHouseHasANameNumbersAndAllDomains();
    void anEmptyFileIsTheShippedHouse();
    void aRegionSetsItsOwn();
    void anOwnTopicComesBeforeTheWish();
    void aBrokenFileSaysLineFieldAndWhatToDo_data();
    void aBrokenFileSaysLineFieldAndWhatToDo();
    void theSameIsSaidInDutch();
    void eachValueHasItsLine();
};

void TestHouse::theShippedHouseHasANameNumbersAndAllDomains()
{
    const Result<House> house = shippedHouse();

    QVERIFY2(house, qPrintable(house ? QString() : house.error().detail));
    QCOMPARE(house->name, u"Jeugdhuis"_s);
    QCOMPARE(house->domains.size(), DomainCount);
    QStringList numbers;
    for (const CrisisNumber &crisis : house->crisis)
        numbers.append(crisis.number);
    QVERIFY(numbers.contains(u"112"_s));
    QVERIFY(numbers.contains(u"0800-0113"_s));
}

void TestHouse::anEmptyFileIsTheShippedHouse()
{
    const House house = parseHouse("{}", u"own.json"_s, Language::English).value();

    QCOMPARE(house.name, shippedHouse()->name);
    QCOMPARE(house.crisis, shippedHouse()->crisis);
    QCOMPARE(house.domains, shippedHouse()->domains);
    QCOMPARE(house.guide.topicsOf(Domain::Body), shippedHouse()->guide.topicsOf(Domain::Body));
}

void TestHouse::aRegionSetsItsOwn()
{
    const Result<House> house = parseHouse(R"({
        "name": "Startpunt Jeugd",
        "crisis": [{"name": {"nl": "Crisisdienst", "en": "Crisis team"}, "number": "(074) 123 45 67"}],
        "domains": ["thuis", "gevoel"],
        "names": {"lijf": {"nl": "Mijn lijf", "en": "My body"}},
        "secrecy": {"nl": "Ik zwijg.", "en": "I keep quiet."},
        "questions": {"need": {"nl": "Wat helpt?", "en": "What helps?"}},
        "topics": {"lijf/3": {"youth": {"nl": "Slaap je?", "en": "Do you sleep?"}}}
    })",
                                           u"own.json"_s,
                                           Language::English);

    QVERIFY2(house, qPrintable(house ? QString() : house.error().detail));
    QCOMPARE(house->name, u"Startpunt Jeugd"_s);
    QCOMPARE(house->crisis.size(), 1);
    QCOMPARE(house->crisis.first().name.english, u"Crisis team"_s);
    QCOMPARE(house->domains, (QList{Domain::Home, Domain::Feelings}));
    QCOMPARE(house->guide.name(Domain::Body).dutch, u"Mijn lijf"_s);
    QCOMPARE(house->guide.secrecy().dutch, u"Ik zwijg."_s);
    QCOMPARE(house->guide.question(Question::Need).english, u"What helps?"_s);
    const Topic *sleep = house->guide.topic(u"lijf/3");
    QCOMPARE(sleep->youth.dutch, u"Slaap je?"_s);
    QCOMPARE(sleep->parent, shippedGuide()->topic(u"lijf/3")->parent);
}

void TestHouse::anOwnTopicComesBeforeTheWish()
{
    const House house = parseHouse(R"({"topics": {"geld/7": {
        "youth": {"nl": "Heb je een bijbaan?", "en": "Do you have a job?"},
        "parent": {"nl": "Heeft je kind een bijbaan?", "en": "Does your child have a job?"},
        "child": {"nl": "Krijg je zakgeld?", "en": "Do you get pocket money?"}}}})",
                                   u"own.json"_s,
                                   Language::English)
                            .value();

    const QList<Topic> &topics = house.guide.topicsOf(Domain::Money);
    QCOMPARE(topics.size(), 7);
    QCOMPARE(topics[5].key, u"geld/7"_s);
    QCOMPARE(topics[6].kind, TopicKind::Wish);
}

void TestHouse::aBrokenFileSaysLineFieldAndWhatToDo_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no JSON") << QByteArray("{\n \"name\": \"A\"\n \"crisis\": []\n}")
                             << u"own.json, line 3: from here on this is not JSON; look at commas "
                                "and quotes"_s;
    QTest::newRow("list") << QByteArray("[]")
                          << u"own.json, line 1: the file begins with { and ends with }"_s;
    QTest::newRow("slip") << QByteArray("{\n \"nmae\": \"A\"\n}")
                          << u"own.json, line 2, nmae: there is no such field; did you mean "
                             "\"name\"?"_s;
    QTest::newRow("number") << QByteArray("{\n \"name\":\n  5}")
                            << u"own.json, line 3, name: a text in quotes is needed here"_s;
    QTest::newRow("telephone")
        << QByteArray("{\"crisis\": [\n {\"name\": {\"nl\": \"a\", \"en\": \"b\"},\n"
                      "  \"number\": \"bel ons\"}]}")
        << u"own.json, line 3, crisis › 0 › number: \"bel ons\" is no telephone number; write "
           "digits"_s;
    QTest::newRow("no numbers") << QByteArray("{\"crisis\": []}")
                                << u"own.json, line 1, crisis: a list with at least one number is "
                                   "needed here"_s;
    QTest::newRow("domain") << QByteArray("{\"domains\": [\"lijf\",\n\"hart\"]}")
                            << u"own.json, line 2, domains › 1: \"hart\" is no life domain; choose "
                               "of lijf, gevoel, thuis, opvoeden, school, sociaal, geld, veilig, "
                               "ik, hulp"_s;
    QTest::newRow("twice") << QByteArray("{\"domains\": [\"lijf\", \"lijf\"]}")
                           << u"own.json, line 1, domains › 1: \"lijf\" stands here twice"_s;
    QTest::newRow("language") << QByteArray("{\"secrecy\":\n{\"nl\": \"a\"}}")
                              << u"own.json, line 2, secrecy: both \"nl\" and \"en\" are needed"_s;
    QTest::newRow("topic") << QByteArray("{\"topics\": {\"lijf\": {}}}")
                           << u"own.json, line 1, topics › lijf: \"lijf\" is no topic; write it "
                              "like \"lijf/3\""_s;
    QTest::newRow("new topic")
        << QByteArray("{\"topics\": {\n\"lijf/9\": {\"youth\": {\"nl\": \"a\", \"en\": "
                      "\"b\"}}}}")
        << u"own.json, line 2, topics › lijf/9: a new topic needs \"parent\" as well"_s;
    QTest::newRow("kind")
        << QByteArray("{\"topics\": {\"lijf/3\": {\"kind\": \"fun\"}}}")
        << u"own.json, line 1, topics › lijf/3 › kind: \"fun\" is no kind; choose of strength, "
           "explore, safety, wish, tellonce"_s;
}

void TestHouse::aBrokenFileSaysLineFieldAndWhatToDo()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, sentence);

    const Result<House> house = parseHouse(json, u"own.json"_s, Language::English);

    QVERIFY(!house);
    QCOMPARE(house.error().detail, sentence);
}

void TestHouse::theSameIsSaidInDutch()
{
    QCOMPARE(parseHouse("{\n\"name\": 5}", u"own.json"_s, Language::Dutch).error().detail,
             u"own.json, regel 2, name: hier hoort tekst tussen aanhalingstekens"_s);
}

void TestHouse::eachValueHasItsLine()
{
    const JsonLines lines("{\n\"a\": [1,\n{\"b/c\": \"x\\n\\\"y\"},\n[]],\n\n\"d\": null }");

    QCOMPARE(lines.lineOf(u""_s), 1);
    QCOMPARE(lines.lineOf(u"/a"_s), 2);
    QCOMPARE(lines.lineOf(u"/a/0"_s), 2);
    QCOMPARE(lines.lineOf(u"/a/1"_s), 3);
    QCOMPARE(lines.lineOf(below(u"/a/1"_s, u"b/c"_s)), 3);
    QCOMPARE(lines.lineOf(u"/a/2"_s), 4);
    QCOMPARE(lines.lineOf(u"/d"_s), 6);
    QCOMPARE(lines.lineOf(u"/a/1/nothing"_s), 3);
}

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
