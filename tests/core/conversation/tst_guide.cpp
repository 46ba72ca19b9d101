#include "core/conversation/guide.h"
#include "core/conversation/touched.h"
#include "core/model/casejson.h"
#include "core/model/content.h"

#include <QtTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

CaseFile fileWith(const QByteArray &members)
{
    SeededRng rng(1);
    const auto file =
        parseCase(R"({"format": "jeugdhuis-case", "version": 1, )" + members + "}", u"test"_s, rng);
    return file.value();
}

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theShippedGuideHasTenDomainsOfSixOrSevenTopics();
    void everyTextIsThereInBothLanguages();
    void strengthsComeFirstAndTheWishLast();
    void theFourQuestionsAndSecrecyAreThere();
    void youngChildrenGetStrengthsAndTheLastTopic();
    void aTopicIsFoundByItsKey();
    void aBrokenGuideSaysWhere_data();
    void aBrokenGuideSaysWhere();
    void touchedCountsWhatCameUp();
    void openIsWhatOneCouldTalkAbout();
    void whatTheFamilyDoesNotWantIsNotOpen();

private:
    Guide m_guide;
};

void TestGuide::initTestCase()
{
    const Result<Guide> guide = shippedGuide();
    QVERIFY2(guide, qPrintable(guide ? QString() : guide.error().detail));
    m_guide = *guide;
}

void TestGuide::theShippedGuideHasTenDomainsOfSixOrSevenTopics()
{
    qsizetype topics = 0;
    for (int i = 0; i < DomainCount; ++i) {
        const auto &ofDomain = m_guide.topicsOf(static_cast<Domain>(i));
        QVERIFY(ofDomain.size() == 6 || ofDomain.size() == 7);
        topics += ofDomain.size();
    }
    QCOMPARE(topics, 62);
}

void TestGuide::everyTextIsThereInBothLanguages()
{
    for (int i = 0; i < DomainCount; ++i) {
        const auto domain = static_cast<Domain>(i);
        QVERIFY(m_guide.name(domain).dutch != m_guide.name(domain).english);
        for (const Topic &topic : m_guide.topicsOf(domain)) {
            QVERIFY(topic.youth.dutch.contains(u'?'));
            QVERIFY(topic.youth.english.contains(u'?'));
            QVERIFY(topic.parent.dutch != topic.youth.dutch);
            QVERIFY(topic.parent.english != topic.youth.english);
            QVERIFY(topic.child.dutch.contains(u'?'));
            QVERIFY(topic.child.english != topic.child.dutch);
            QVERIFY(topic.child.dutch.split(u' ').size() <= 15);
        }
    }
}

void TestGuide::strengthsComeFirstAndTheWishLast()
{
    for (int i = 0; i < DomainCount; ++i) {
        const auto &topics = m_guide.topicsOf(static_cast<Domain>(i));
        QCOMPARE(topics[0].kind, TopicKind::Strength);
        QCOMPARE(topics[1].kind, TopicKind::Strength);
        const TopicKind last = topics.last().kind;
        QVERIFY(last == TopicKind::Wish || last == TopicKind::TellOnce);
    }
}

void TestGuide::theFourQuestionsAndSecrecyAreThere()
{
    QCOMPARE(m_guide.question(Question::Happened).dutch, u"Wat is er met je gebeurd?"_s);
    QCOMPARE(m_guide.question(Question::Need).english, u"What do you need?"_s);
    QVERIFY(m_guide.secrecy().dutch.startsWith(u"Ik deel dit niet"_s));
}

void TestGuide::youngChildrenGetStrengthsAndTheLastTopic()
{
    const QList<Topic> young = topicsForAge(m_guide, Domain::Body, 9);

    QCOMPARE(young.size(), 3);
    QCOMPARE(young.last().kind, TopicKind::Wish);
    QCOMPARE(topicsForAge(m_guide, Domain::Body, 10), m_guide.topicsOf(Domain::Body));
    QCOMPARE(topicsForAge(m_guide, Domain::Body, -1), m_guide.topicsOf(Domain::Body));
}

void TestGuide::aTopicIsFoundByItsKey()
{
    const Topic *topic = m_guide.topic(u"gevoel/6");

    QVERIFY(topic);
    QCOMPARE(topic->kind, TopicKind::Safety);
    QCOMPARE(topic->domain, Domain::Feelings);
    QVERIFY(!m_guide.topic(u"gevoel/8"));
    QCOMPARE(domainOf(u"gevoel/6"), Domain::Feelings);
    QVERIFY(!domainOf(u"gevoel"));
}

void TestGuide::aBrokenGuideSaysWhere_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("domain") << u"\"id\": \"lijf\""_s << u"\"id\": \"lijv\""_s
                            << u"domains.json: domain \"lijv\", id: there is no such domain"_s;
    QTest::newRow("kind") << u"\"kind\": \"wish\""_s << u"\"kind\": \"hope\""_s
                          << u"domains.json: topic \"lijf/7\", kind: \"hope\" is not known"_s;
    QTest::newRow("number") << u"\"number\": 2"_s << u"\"number\": 1"_s
                            << u"domains.json: topic \"lijf/1\", number: each topic needs a number "
                               "of its own, from 1"_s;
    QTest::newRow("language") << u"\"en\": \"Body and health\""_s << u"\"en\": \"\""_s
                              << u"domains.json: domain \"lijf\", name: nl and en are needed"_s;
    QTest::newRow("question")
        << u"\"happened\""_s << u"\"when\""_s
        << u"domains.json: question \"when\", id: there is no such question"_s;
}

void TestGuide::aBrokenGuideSaysWhere()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, sentence);
    QString json = QString::fromUtf8(content(u"domains.json"_s));
    json.replace(json.indexOf(from), from.size(), to);

    const Result<Guide> guide = Guide::parse(json.toUtf8());

    QVERIFY(!guide);
    QCOMPARE(guide.error().detail, sentence);
}

void TestGuide::touchedCountsWhatCameUp()
{
    const CaseFile file = fileWith(R"(
        "statements": [{"id": "s", "text": "Ik slaap slecht", "topic": "lijf/3",
                        "question": "happened"}],
        "topics": [{"topic": "lijf/4", "state": "goingwell"}, {"topic": "lijf/5"}],
        "factors": [{"text": "Ik slaap slecht", "domain": "lijf", "statements": ["s"]}])");

    QCOMPARE(touched(file, Domain::Body), (Touched{1, 1, 1}));
    QCOMPARE(touched(file, Question::Happened), (Touched{1, 1, 0}));
    QVERIFY(!touched(file, Domain::Money).isTouched());
    QVERIFY(!touched(file, Question::Need).isTouched());
}

void TestGuide::openIsWhatOneCouldTalkAbout()
{
    const CaseFile file = fileWith(R"(
        "persons": [{"id": "isa", "name": "Isa", "role": "youth"},
                    {"name": "Karin", "role": "mother"}, {"name": "Sem", "role": "sibling"}],
        "statements": [{"text": "Ik wil weer zin hebben", "saidBy": "isa", "topic": "gevoel/7",
                        "question": "wish", "kind": "request"}],
        "topics": [{"topic": "lijf/3", "state": "later"}])");

    const StillOpen open = stillOpen(file, m_guide);

    QCOMPARE(open.questions, (QList{Question::Happened, Question::Vulnerable, Question::Need}));
    QCOMPARE(open.domains.size(), 8);
    QCOMPARE(open.topics, QStringList{u"lijf/3"_s});
    QCOMPARE(open.safety, (QStringList{u"gevoel/6"_s, u"veilig/4"_s, u"veilig/5"_s}));
    QCOMPARE(open.withoutRequest, QList{file.persons[1].id});
}

void TestGuide::whatTheFamilyDoesNotWantIsNotOpen()
{
    const CaseFile file = fileWith(R"("topics": [{"topic": "lijf/3", "state": "rathernot"},
                                                  {"topic": "veilig/4", "state": "rathernot"}])");

    const StillOpen open = stillOpen(file, m_guide);

    QVERIFY(open.topics.isEmpty());
    QVERIFY(!open.safety.contains(u"veilig/4"_s));
}

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
