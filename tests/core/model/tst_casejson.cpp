#include "core/model/casejson.h"
#include "tests/support/anycase.h"

#include <QRegularExpression>
#include <QtTest>

#include <rapidcheck.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QLatin1StringView Start(R"({"format": "jeugdhuis-case", "version": 1)");

Result<CaseFile> parsed(const QByteArray &json)
{
    SeededRng rng(1);
    return parseCase(json, u"isa.json"_s, rng);
}

QByteArray withMembers(const QByteArray &members)
{
    return Start.data() + QByteArray(", ") + members + "}";
}

/// The same file with "id 1", "id 2" for its identifiers, in the order in which they appear.
QString withNumberedIds(const QByteArray &json)
{
    static const QRegularExpression uuid(u"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    QString text = QString::fromUtf8(json);
    for (int n = 1;; ++n) {
        const QRegularExpressionMatch match = uuid.match(text);
        if (!match.hasMatch())
            return text;
        text.replace(match.captured(), u"id %1"_s.arg(n));
    }
}

} // namespace

class TestCaseJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsReadWithItsReferences();
    void whatIsWrittenIsReadAgain();
    void twoImportsMakeTwoCases();
    void whatIsAbsentIsNotSaid();
    void aLoopBeginsAtItsSmallestIdentifier();
    void faultsSayWhereAndWhat_data();
    void faultsSayWhereAndWhat();
    void largeFilesAreRefusedUnread();
    void deepNestingIsRefusedBeforeParsing();
};

void TestCaseJson::aCaseIsReadWithItsReferences()
{
    const auto file = parsed(withMembers(R"(
        "remark": "Invented.",
        "head": {"code": "2026-0001", "referrer": "gp", "receivedOn": "2026-10-05", "load": 3},
        "factors": [{"id": "A1", "text": "Ik slaap slecht", "domain": "lijf", "weight": 4,
                     "saidBy": ["isa"], "visibleTo": ["isa"], "place": [12.5, -40]}],
        "links": [{"from": "A1", "to": "A1", "kind": "dampens", "certainty": "maybe"}],
        "statements": [{"id": "s1", "text": "x", "saidBy": "isa", "at": "2026-11-02T16:10:00+01:00"}],
        "persons": [{"id": "isa", "role": "youth", "name": "Isa", "birthDate": "2012-05-03"}])"));

    QVERIFY2(file, qPrintable(file ? QString() : file.error().detail));
    QCOMPARE(file->head.referrer, ReferrerKind::Gp);
    QCOMPARE(file->head.load, 3);
    QCOMPARE(file->persons.first().birthDate, QDate(2012, 5, 3));
    QCOMPARE(file->statements.first().saidBy, file->persons.first().id);
    QCOMPARE(file->statements.first().at.toUTC().time(), QTime(15, 10));
    QCOMPARE(file->factors.first().visibleTo, Sight{file->persons.first().id});
    QCOMPARE(*file->factors.first().place, QPointF(12.5, -40));
    QCOMPARE(file->links.first().from, file->factors.first().id);
    QCOMPARE(file->links.first().kind, LinkKind::Dampens);
}

void TestCaseJson::whatIsWrittenIsReadAgain()
{
    QVERIFY(rc::check("parsing what was written gives the same but for ids", [] {
        const CaseFile file = AnyCase().make();
        const QByteArray once = toJson(file);
        const Result<CaseFile> again = parsed(once);
        if (!again)
            RC_FAIL(again.error().detail.toStdString());
        const QByteArray twice = toJson(*again);
        RC_ASSERT(withNumberedIds(twice) == withNumberedIds(once));
    }));
}

void TestCaseJson::twoImportsMakeTwoCases()
{
    SeededRng rng(1);
    const QByteArray json = withMembers(R"("persons": [{"id": "isa", "name": "Isa"}])");

    const auto one = parseCase(json, u"a"_s, rng);
    const auto other = parseCase(json, u"a"_s, rng);

    QVERIFY(one->head.id < other->head.id || other->head.id < one->head.id);
    QVERIFY(!(one->persons.first().id == other->persons.first().id));
}

void TestCaseJson::whatIsAbsentIsNotSaid()
{
    const auto file = parsed(withMembers(R"("factors": [{"text": "x", "willingness": null}])"));

    Factor blank;
    blank.id = file->factors.first().id;
    blank.text = u"x"_s;
    QCOMPARE(file->factors.first(), blank);
    QVERIFY(!file->head.id.isEmpty());
}

void TestCaseJson::aLoopBeginsAtItsSmallestIdentifier()
{
    const auto file = parsed(withMembers(R"(
        "factors": [{"id": "a", "text": "a"}, {"id": "b", "text": "b"}, {"id": "c", "text": "c"}],
        "loops": [{"factors": ["a", "b", "c"]}, {"factors": ["b", "c", "a"]}])"));

    const QList<FactorId> loop = file->loops.first().factors;
    QVERIFY(loop[0] < loop[1] && loop[0] < loop[2]);
    QCOMPARE(file->loops.last().factors, loop);
    const qsizetype a = loop.indexOf(file->factors.first().id);
    QCOMPARE(loop[(a + 1) % 3], file->factors[1].id);
}

void TestCaseJson::faultsSayWhereAndWhat_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &json, const QString &sentence) {
        QTest::newRow(name) << json << u"isa.json: "_s + sentence;
    };
    const auto with = [row](const char *name, const QByteArray &members, const QString &sentence) {
        row(name, withMembers(members), sentence);
    };

    row("empty",
        {},
        u"line 1, column 1: from here on this is not JSON; correct it or export the "
        "case again"_s);
    row("cut",
        "{\n  \"format\": \"jeug",
        u"line 2, column 18: from here on this is not JSON; "
        "correct it or export the case again"_s);
    row("a list", "[]", u"a case file is one object in { }; choose another file"_s);
    row("another format",
        R"({"format": "graph"})",
        u"\"format\" is not \"jeugdhuis-case\"; choose a file that was exported as a case"_s);
    row("newer",
        R"({"format": "jeugdhuis-case", "version": 2})",
        u"\"version\" is 2 and this program reads 1; update the program"_s);
    row("no version", R"({"format": "jeugdhuis-case"})", u"\"version\" is nothing; write 1"_s);
    with("unknown list",
         R"("person": [])",
         u"there is no list \"person\"; did you mean \"persons\"?"_s);
    with("unknown field",
         R"("persons": [{"name": "a"}, {"name": "b", "brithDate": "2012-05-03"}])",
         u"persons 2, there is no field \"brithDate\"; did you mean \"birthDate\"?"_s);
    with("nothing like it",
         R"("persons": [{"name": "a", "shoe size": 38}])",
         u"persons 1, there is no field \"shoe size\""_s);
    with("the case has no id", R"("head": {"id": "x"})", u"head, there is no field \"id\""_s);
    with("object for list",
         R"("persons": {})",
         u"persons: a list in [ ] is needed here, not an object"_s);
    with(
        "list for object", R"("head": [])", u"head: an object in { } is needed here, not a list"_s);
    with("text for entry",
         R"("persons": ["Isa"])",
         u"persons 1: an object in { } is needed here, not \"Isa\""_s);
    with("number for text",
         R"("persons": [{"name": 14}])",
         u"persons 1, name: a text is needed here, not 14"_s);
    with("text for number",
         R"("factors": [{"text": "x", "weight": "zwaar"}])",
         u"factors 1, weight: a whole number is needed here, not \"zwaar\""_s);
    with("fraction",
         R"("factors": [{"text": "x", "weight": 3.5}])",
         u"factors 1, weight: a whole number is needed here, not 3.5"_s);
    with("text for flag",
         R"("head": {"invented": "yes"})",
         u"head, invented: true or false is needed here, not \"yes\""_s);
    with("text for list",
         R"("factors": [{"text": "x", "mechanisms": "M01"}])",
         u"factors 1, mechanisms: a list in [ ] is needed here, not \"M01\""_s);
    with("place",
         R"("factors": [{"text": "x", "place": [1]}])",
         u"factors 1, place: a place such as [120, -40] is needed here, not a list"_s);
    with(
        "unknown word",
        R"("factors": [{"text": "x", "polarity": "sterk"}])",
        u"factors 1, polarity: one of burden, strength, background is needed here, not \"sterk\""_s);
    with(
        "unknown reference",
        R"("persons": [{"id": "isa", "name": "Isa"}], "statements": [{"text": "x", "saidBy": "iza"}])",
        u"statements 1, saidBy: nothing in \"persons\" has the id \"iza\"; did you mean \"isa\"?"_s);
    with("label of another list",
         R"("persons": [{"id": "a", "name": "a"}], "links": [{"from": "a", "to": "a"}])",
         u"links 1, from: nothing in \"factors\" has the id \"a\""_s);
    with("unknown in a list",
         R"("households": [{"members": ["isa"]}])",
         u"households 1, members: nothing in \"persons\" has the id \"isa\""_s);
    with("label twice",
         R"("persons": [{"id": "a", "name": "a"}, {"id": "a", "name": "b"}])",
         u"persons 2, id: another of the list is \"a\" already; give each its own id"_s);
    with("label is a number",
         R"("persons": [{"id": 3, "name": "a"}])",
         u"persons 1, id: a text is needed here, not 3"_s);
    with("no such day",
         R"("persons": [{"name": "a", "birthDate": "2026-02-30"}])",
         u"persons 1, birthDate: the day 2026-02-30 does not exist; correct it"_s);
    with("another form of date",
         R"("persons": [{"name": "a", "birthDate": "3 mei 2012"}])",
         u"persons 1, birthDate: a date such as 2026-11-21 is needed here, not \"3 mei 2012\""_s);
    with("no such time",
         R"("notes": [{"text": "x", "at": "2026-11-21T25:00:00Z"}])",
         u"notes 1, at: the time 2026-11-21T25:00:00Z does not exist; correct it"_s);
    with("time without zone",
         R"("notes": [{"text": "x", "at": "2026-11-21T15:10:00"}])",
         u"notes 1, at: a time such as 2026-11-21T15:10:00Z is needed here, not "
         "\"2026-11-21T15:10:00\""_s);
    with("weight",
         R"("factors": [{"text": "x", "weight": 6}])",
         u"factors 1, weight: 6 is not in 1 to 5"_s);
    with("load", R"("head": {"load": 0})", u"head, load: 0 is not in 1 to 3"_s);
    with("willingness",
         R"("factors": [{"text": "x", "willingness": 11}])",
         u"factors 1, willingness: 11 is not in 0 to 10"_s);
    with(
        "strength",
        R"("factors": [{"id": "a", "text": "x"}], "links": [{"from": "a", "to": "a", "strength": 4}])",
        u"links 1, strength: 4 is not in 1 to 3"_s);
    with("blank text",
         R"("statements": [{"text": " \n"}])",
         u"statements 1, text: this text is needed; write it"_s);
    with("nameless",
         R"("persons": [{"role": "youth"}])",
         u"persons 1, name: this text is needed; write it"_s);
    with("loose arrow",
         R"("factors": [{"id": "a", "text": "x"}], "links": [{"from": "a"}])",
         u"links 1, to: this is needed; write an id"_s);
    with("topic",
         R"("topics": [{"topic": "lijf"}])",
         u"topics 1, topic: \"lijf\" is not a topic; write one such as \"lijf/3\""_s);
    with("NUL",
         R"("statements": [{"text": "x"}, {"text": "a\u0000b"}])",
         u"statements 2, text: this text holds the character U+0000; take it out"_s);
    with(
        "half a character",
        R"("statements": [{"text": "a\ud83d b"}])",
        u"statements 1, text: this text holds half a character (\\uD800 to \\uDFFF alone); take it "
        "out or write the whole pair"_s);
    with("a text without end",
         R"("statements": [{"text": ")" + QByteArray(20'001, 'x') + R"("}])",
         u"statements 1, text: this text has 20001 characters and 20000 is the most; shorten it or "
         "spread it over several"_s);
    with("topic twice",
         R"("topics": [{"topic": "lijf/3"}, {"topic": "lijf/3"}])",
         u"topics 2, topic: \"lijf/3\" has a mark already; keep one"_s);
}

void TestCaseJson::faultsSayWhereAndWhat()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, sentence);

    const Result<CaseFile> file = parsed(json);

    QVERIFY(!file);
    QCOMPARE(file.error().fault, Fault::Invalid);
    QCOMPARE(file.error().detail, sentence);
}

void TestCaseJson::largeFilesAreRefusedUnread()
{
    const QByteArray large(50 * 1024 * 1024 + 1, '[');

    QCOMPARE(parsed(large).error().detail,
             u"isa.json: the file is larger than 50 MB; a case is never so large, choose another "
             "file"_s);
}

void TestCaseJson::deepNestingIsRefusedBeforeParsing()
{
    const QByteArray deep = withMembers("\n\"remark\": " + QByteArray(1000000, '['));

    QCOMPARE(parsed(deep).error().detail,
             u"isa.json: line 2, column 26: lists and objects lie more than 16 deep in each other; "
             "this is not a case file"_s);
    const QByteArray bracketsInText =
        withMembers("\"remark\": \"\\\"" + QByteArray(20, '[') + "\"");
    QVERIFY(parsed(bracketsInText));
}

QTEST_GUILESS_MAIN(TestCaseJson)
#include "tst_casejson.moc"
