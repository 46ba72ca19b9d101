#include "core/analysis/mapexport.h"
#include "core/analysis/mapimport.h"
#include "core/analysis/textcoding.h"
#include "core/model/democases.h"
#include "core/model/rng.h"

#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

#include <rapidcheck.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<MappedTable> mapped(const QList<NamedBytes> &files)
{
    const Result<QList<SourceTable>> tables = tablesOf(files, Language::English);
    QList<MappedTable> all;
    for (const SourceTable &table : tables.value_or(QList<SourceTable>()))
        all.append(guessed(table));
    return all;
}

ImportedMap imported(const QByteArray &bytes, const CaseFile &file = {})
{
    return importedMap(mapped({{u"map"_s, bytes}}), file);
}

/// "Ruzie feeds 2 Moe", one a line.
QString arrowsOf(const ImportedMap &map)
{
    QStringList lines;
    for (const ImportedArrow &arrow : map.arrows)
        lines.append(u"%1 %2 %3 %4"_s
                         .arg(map.cards[arrow.from].factor.text, wordOf(arrow.link.kind).toString())
                         .arg(arrow.link.strength)
                         .arg(map.cards[arrow.to].factor.text));
    return lines.join(u'\n');
}

QString cardsOf(const ImportedMap &map)
{
    QStringList texts;
    for (const ImportedCard &card : map.cards)
        texts.append(card.factor.text);
    return texts.join(u'|');
}

QList<DoubtKind> doubtsOf(const ImportedMap &map)
{
    QList<DoubtKind> kinds;
    for (const Doubt &doubt : map.doubts)
        kinds.append(doubt.kind);
    return kinds;
}

FreshIds freshIds(SeededRng &rng)
{
    return {[&rng] { return FactorId::make(rng); },
            [&rng] { return LinkId::make(rng); },
            [&rng] { return HypothesisId::make(rng); }};
}

CaseFile after(const CaseFile &file, const ImportedMap &map, const QList<SameName> &merged = {})
{
    SeededRng rng(5);
    CaseFile result = file;
    apply(result, importChange(file, map, merged, freshIds(rng)));
    return result;
}

/// A line a card and an arrow, without ids and what no table holds.
QStringList toldOf(const CaseFile &file)
{
    QStringList lines;
    QHash<FactorId, int> places;
    for (const Factor &card : file.factors) {
        places.insert(card.id, int(places.size()));
        lines.append(u"%1|%2|%3|%4|%5|%6|%7|%8|%9"_s.arg(card.text.trimmed())
                         .arg(int(card.domain))
                         .arg(int(card.polarity))
                         .arg(card.weight)
                         .arg(namesOf(file, card.saidBy), card.since.trimmed())
                         .arg(card.isNow)
                         .arg(int(card.changeable))
                         .arg(card.willingness.value_or(-1)));
    }
    QStringList arrows;
    for (const Link &link : file.links)
        arrows.append(u"%1>%2|%3|%4|%5|%6|%7|%8|%9"_s.arg(places.value(link.from))
                          .arg(places.value(link.to))
                          .arg(int(link.kind))
                          .arg(link.strength)
                          .arg(int(link.certainty))
                          .arg(link.delayed)
                          .arg(namesOf(file, link.saidBy),
                               namesOf(file, link.disputedBy),
                               link.example.trimmed()));
    QHash<LinkId, QString> ends;
    for (const Link &link : file.links)
        ends.insert(link.id,
                    u"%1>%2|%3"_s.arg(places.value(link.from))
                        .arg(places.value(link.to))
                        .arg(int(link.kind)));
    for (const Hypothesis &hypothesis : file.hypotheses) {
        QStringList about;
        for (const FactorId &card : hypothesis.factors)
            about.append(QString::number(places.value(card)));
        for (const LinkId &arrow : hypothesis.links)
            about.append(ends.value(arrow));
        lines.append(u"%1|%2|%3|%4|%5|%6|%7|%8"_s
                         .arg(hypothesis.text.trimmed(),
                              hypothesis.when.trimmed(),
                              hypothesis.then.trimmed(),
                              hypothesis.test.trimmed(),
                              hypothesis.seen.trimmed(),
                              hypothesis.lookOn.toString(Qt::ISODate),
                              about.join(u' '))
                         .arg(int(hypothesis.state)));
    }
    arrows.sort(); // What never loops stands in a table of its own.
    return lines + arrows;
}

QString anyText()
{
    const auto letters = *rc::gen::container<std::u32string>(rc::gen::element<char32_t>(
        U'a', U'"', U'\\', U'\n', U'\t', U' ', U'é', U'<', U'&', U';', U',', U'1', U'😀'));
    return QString::fromStdU32String(letters);
}

int any(int most)
{
    return *rc::gen::inRange(0, most + 1);
}

QList<PersonId> anyone(const CaseFile &file)
{
    QList<PersonId> people;
    for (const Person &person : file.persons) {
        if (any(2) == 0)
            people.append(person.id);
    }
    return people;
}

Hypothesis anyHypothesis(const CaseFile &file)
{
    SeededRng rng(quint64(any(1'000'000)));
    Hypothesis hypothesis;
    hypothesis.id = HypothesisId::make(rng);
    hypothesis.text = anyText();
    hypothesis.when = u'A' + anyText();
    hypothesis.then = anyText();
    hypothesis.test = anyText();
    hypothesis.seen = anyText();
    hypothesis.state = static_cast<HypothesisState>(any(3));
    if (any(1) == 1)
        hypothesis.lookOn = QDate(2026, 1 + any(11), 1 + any(27));
    for (const Factor &card : file.factors) {
        if (any(2) == 0)
            hypothesis.factors.append(card.id);
    }
    for (const Link &link : file.links) {
        if (any(2) == 0)
            hypothesis.links.append(link.id);
    }
    return hypothesis;
}

CaseFile anyMapFile()
{
    SeededRng rng(1);
    CaseFile file;
    for (const QString &name : {u"Isa"_s, u"Moeder"_s, u"Jan de Boer"_s}) {
        file.persons.append(Person());
        file.persons.last().id = PersonId::make(rng);
        file.persons.last().name = name;
    }
    for (int i = 1 + any(6); i > 0; --i) {
        Factor card;
        card.id = FactorId::make(rng);
        card.text = u'K' + anyText();
        card.domain = static_cast<Domain>(any(DomainCount - 1));
        card.polarity = static_cast<Polarity>(any(2));
        card.weight = 1 + any(4);
        card.saidBy = anyone(file);
        card.since = anyText();
        card.isNow = any(1) == 1;
        card.changeable = static_cast<Changeable>(any(2));
        if (any(1) == 1)
            card.willingness = any(10);
        file.factors.append(card);
    }
    QSet<QString> seen;
    for (int i = any(12); i > 0; --i) {
        Link link;
        link.id = LinkId::make(rng);
        const int from = any(int(file.factors.size()) - 1);
        const int to = any(int(file.factors.size()) - 1);
        link.from = file.factors[from].id;
        link.to = file.factors[to].id;
        link.kind = static_cast<LinkKind>(any(4));
        const QString ends = u"%1 %2 %3"_s.arg(from).arg(to).arg(int(link.kind));
        if (seen.contains(ends))
            continue;
        seen.insert(ends);
        link.strength = 1 + any(2);
        link.certainty = static_cast<Certainty>(any(2));
        link.delayed = any(1) == 1;
        link.saidBy = anyone(file);
        link.disputedBy = anyone(file);
        link.example = anyText();
        file.links.append(link);
    }
    for (int i = any(2); i > 0; --i)
        file.hypotheses.append(anyHypothesis(file));
    return file;
}

CaseFile peopleOf(const CaseFile &file)
{
    CaseFile people;
    people.persons = file.persons;
    return people;
}

QList<NamedBytes> tablesFor(const CaseFile &file)
{
    QList<NamedBytes> files;
    for (const auto &[ending, bytes] : mapTables(file, Language::Dutch).files())
        files.append({u"map"_s + ending, bytes});
    return files;
}

} // namespace

/// What other programs drew becomes cards and arrows, and what is doubtful is said.
class tst_MapImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnTablesBringTheSameMapBack()
    {
        QVERIFY(rc::check("tables out and in", [] {
            const CaseFile file = anyMapFile();
            const CaseFile people = peopleOf(file);
            const ImportedMap map = importedMap(mapped(tablesFor(file)), people);
            RC_ASSERT(toldOf(after(people, map)) == toldOf(file));
        }));
    }

    void ourOwnGraphMlBringsTheSameMapBack()
    {
        QVERIFY(rc::check("GraphML out and in", [] {
            const CaseFile file = anyMapFile();
            const CaseFile people = peopleOf(file);
            const ImportedMap map = imported(mapGraphMl(file, Language::Dutch), people);
            RC_ASSERT(toldOf(after(people, map)) == toldOf(file));
        }));
    }

    void ourOwnJsonBringsTheSameMapBack()
    {
        QVERIFY(rc::check("JSON out and in", [] {
            const CaseFile file = anyMapFile();
            const CaseFile people = peopleOf(file);
            const ImportedMap map = imported(QJsonDocument(mapJson(file)).toJson(), people);
            RC_ASSERT(toldOf(after(people, map)) == toldOf(file));
        }));
    }

    void theReferenceCasesComeBackWhole()
    {
        SeededRng rng(1);
        for (const CaseFile &file : demoCases(rng)) {
            const CaseFile people = peopleOf(file);
            const ImportedMap map = importedMap(mapped(tablesFor(file)), people);
            QCOMPARE(toldOf(after(people, map)), toldOf(file));
            QCOMPARE(map.doubts, QList<Doubt>());
        }
    }

    void anyBytesAreReadOrRefused()
    {
        QVERIFY(rc::check("any bytes", [](const std::string &noise) {
            const QByteArray bytes = QByteArray::fromStdString(noise);
            const QList<QByteArray> starts{
                {}, "a,b\n", "<graphml><graph>", "{\"cards\":[", "\xff\xfe"};
            for (const QByteArray &start : starts) {
                const ImportedMap map = imported(start + bytes);
                for (const ImportedArrow &arrow : map.arrows)
                    RC_ASSERT(arrow.from < map.cards.size() && arrow.to < map.cards.size());
            }
        }));
    }

    void cutAndBentFilesOfOursNeverCrash()
    {
        SeededRng rng(3);
        SeededRng cases(1);
        const CaseFile file = demoCases(cases).first();
        const QList<QByteArray> whole{mapGraphMl(file, Language::Dutch),
                                      mapTables(file, Language::Dutch).arrows};
        for (int turn = 0; turn < 400; ++turn) {
            QByteArray bytes = whole[turn % 2];
            bytes.truncate(qsizetype(rng.below(quint32(bytes.size()))));
            for (int bend = 0; bend < 3 && !bytes.isEmpty(); ++bend)
                bytes[qsizetype(rng.below(quint32(bytes.size())))] = char(rng.below(256));
            imported(bytes);
        }
    }

    void aPlainListOfEdgesIsUnderstood_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("arrows");
        QTest::newRow("commas and names") << QByteArray("from,to,sign\nRuzie,Moe,+\nMoe,Sport,-\n")
                                          << u"Ruzie feeds 2 Moe\nMoe dampens 2 Sport"_s;
        QTest::newRow("semicolons, Dutch")
            << QByteArray("Van;Naar;Teken;Sterkte\nRuzie;Moe;voedt;3\nMoe;Sport;remt;1\n")
            << u"Ruzie feeds 3 Moe\nMoe dampens 1 Sport"_s;
        QTest::newRow("tabs, no names") << QByteArray("Ruzie\tMoe\t+\nMoe\tRuzie\t-\n")
                                        << u"Ruzie feeds 2 Moe\nMoe dampens 2 Ruzie"_s;
        QTest::newRow("weights with a sign")
            << QByteArray("source,target,weight\na,b,0.8\nb,c,-0.2\n")
            << u"a feeds 3 b\nb dampens 1 c"_s;
        QTest::newRow("commas within numbers")
            << QByteArray("source;target;sign;weight\na;b;1;0,25\nb;c;1;0,5\n")
            << u"a feeds 1 b\nb feeds 2 c"_s;
        QTest::newRow("weights of a program")
            << QByteArray("source,target,sign,weight\na,b,1,10\nb,c,1,2\n")
            << u"a feeds 3 b\nb feeds 1 c"_s;
        QTest::newRow("a quote inside a cell")
            << QByteArray("from,to,sign\nzegt \"nee\",b,+\n") << u"zegt \"nee\" feeds 2 b"_s;
        QTest::newRow("short rows")
            << QByteArray("from,to,sign,example\na,b,+\nc,d\n") << u"a feeds 2 b\nc affects 2 d"_s;
        QTest::newRow("Excel names its separator")
            << QByteArray("sep=;\r\nvan;naar;teken\r\na, b;c;+\r\n") << u"a, b feeds 2 c"_s;
        QTest::newRow("commas in the first of the rows with semicolons")
            << QByteArray("Moe, boos, en meer;Ruzie;+\nRuzie;Moe;-\n")
            << u"Moe, boos, en meer feeds 2 Ruzie\nRuzie dampens 2 Moe"_s;
        QTest::newRow("more and less than zero")
            << QByteArray("from,to,sign\na,b,2\nb,a,-0.5\n") << u"a feeds 2 b\nb dampens 2 a"_s;
        QTest::newRow("old Macintosh")
            << QByteArray("from,to,sign\ra,b,+\rb,a,-\r") << u"a feeds 2 b\nb dampens 2 a"_s;
    }
    void aPlainListOfEdgesIsUnderstood()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, arrows);
        QCOMPARE(arrowsOf(imported(bytes)), arrows);
    }

    void everyUsualEncodingIsRead_data()
    {
        const QString text = u"from;to;sign\ncafé;naïef – moe;+\n"_s;
        const auto in = [&](QStringConverter::Encoding encoding, bool hasMark) {
            QStringEncoder encoder(encoding,
                                   hasMark ? QStringConverter::Flag::WriteBom
                                           : QStringConverter::Flag::Default);
            return QByteArray(encoder(text));
        };
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with mark") << in(QStringConverter::Utf8, true);
        QTest::newRow("UTF-16 little") << in(QStringConverter::Utf16LE, true);
        QTest::newRow("UTF-16 big") << in(QStringConverter::Utf16BE, true);
        QTest::newRow("UTF-16 without mark") << in(QStringConverter::Utf16LE, false);
        QTest::newRow("Windows") << QByteArray("from;to;sign\ncaf\xe9;na\xef"
                                               "ef \x96 moe;+\n");
    }
    void everyUsualEncodingIsRead()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(arrowsOf(imported(bytes)), u"café feeds 2 naïef – moe"_s);
    }

    void graphMlOfOthersIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("arrows");
        QTest::newRow("yEd") << QByteArray(
            "<?xml version='1.0'?><graphml xmlns='http://graphml.graphdrawing.org/xmlns' "
            "xmlns:y='http://www.yworks.com/xml/graphml'><key for='node' id='d6' "
            "yfiles.type='nodegraphics'/><key for='edge' id='d10' yfiles.type='edgegraphics'/>"
            "<graph edgedefault='directed'><node id='n0'><data key='d6'><y:ShapeNode>"
            "<y:Geometry height='30.0'/><y:NodeLabel>Ruzie<y:LabelModel> "
            "</y:LabelModel></y:NodeLabel></y:ShapeNode></data></node><node id='g' "
            "yfiles.foldertype='group'><data key='d6'><y:NodeLabel>Thuis</y:NodeLabel></data>"
            "<graph edgedefault='directed' id='g:'><node id='g::n0'><data key='d6'>"
            "<y:NodeLabel>Moe</y:NodeLabel></data></node></graph></node>"
            "<edge id='e0' source='n0' target='g::n0'><data key='d10'><y:PolyLineEdge>"
            "<y:EdgeLabel>+</y:EdgeLabel></y:PolyLineEdge></data></edge></graph></graphml>")
                             << u"Ruzie feeds 2 Moe"_s;
        QTest::newRow("Gephi") << QByteArray(
            "<graphml xmlns='http://graphml.graphdrawing.org/xmlns'>"
            "<key attr.name='label' attr.type='string' for='node' id='label'/>"
            "<key attr.name='weight' attr.type='double' for='edge' id='weight'/>"
            "<graph edgedefault='directed'><node id='1'><data key='label'>Ruzie</data></node>"
            "<node id='2'><data key='label'>Moe</data></node><edge source='1' target='2'>"
            "<data key='weight'>-1.0</data></edge><edge source='2' target='1'>"
            "<data key='weight'>2.0</data></edge></graph></graphml>")
                               << u"Ruzie dampens 1 Moe\nMoe feeds 2 Ruzie"_s;
        QTest::newRow("without direction")
            << QByteArray("<graphml><graph edgedefault='undirected'><node id='a'/><node id='b'/>"
                          "<edge source='a' target='b'/></graph></graphml>")
            << u"a goeswith 2 b"_s;
        QTest::newRow("Kumu") << QByteArray(
            R"({"elements":[{"_id":"elem-1","attributes":{"label":"Ruzie"}},)"
            R"({"_id":"elem-2","attributes":{"label":"Moe","element type":"risk"}}],)"
            R"("connections":[{"_id":"c","from":"elem-1","to":"elem-2","direction":"directed",)"
            R"("attributes":{"connection type":"+"}}]})")
                              << u"Ruzie feeds 2 Moe"_s;
    }
    void graphMlOfOthersIsRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, arrows);
        QCOMPARE(arrowsOf(imported(bytes)), arrows);
    }

    void whatCannotBeReadIsSaidInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("empty") << QByteArray() << u"map: is empty; choose another file"_s;
        QTest::newRow("open quote") << QByteArray("from,to\n\"a,b\nc,d\n")
                                    << u"map, line 2: a quote is opened and not closed; close it"_s;
        QTest::newRow("cut XML")
            << QByteArray("<graphml><graph>")
            << u"map, line 1: is no well-formed XML; save it as GraphML again"_s;
        QTest::newRow("other XML")
            << QByteArray("<svg></svg>") << u"map, line 1: is no GraphML; choose another file"_s;
        QTest::newRow("a million laughs")
            << QByteArray("<!DOCTYPE g [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>"
                          "<graphml><graph><node id='&b;'/></graph></graphml>")
            << u"map, line 1: declares entities; save it without a DTD"_s;
        QTest::newRow("zeros") << QByteArray("from,to\na\0b,c\n", 14)
                               << u"map, line 2, byte 10: 0x00 does not belong in a text; save it "
                                  "again as CSV (UTF-8)"_s;
        QTest::newRow("a byte that no text has")
            << QByteArray("from,to\na\xff\xfe,b\n")
            << u"map, line 2, byte 10: 0xff does not belong in a text; save it again as CSV (UTF-8)"_s;
        QTest::newRow("UTF-8 that is broken in one place")
            << QByteArray("from,to\ncaf\xc3\xa9,na\xef"
                          "ef\n")
            << u"map, line 2, byte 17: 0xef does not belong in a text; save it again as CSV (UTF-8)"_s;
        QTest::newRow("half a letter of UTF-16")
            << QByteArray("\xff\xfe"
                          "a\0\n\0\x00\xd8,\0",
                          10)
            << u"map, line 2, byte 7: 0x00 does not belong in a text; save it again as CSV (UTF-8)"_s;
        QTest::newRow("a workbook") << QByteArray("PK\x03\x04\x14\0\6\0", 8)
                                    << u"map: is a workbook (xlsx, ods) or another packed file; "
                                       "save it as CSV (UTF-8)"_s;
        QTest::newRow("cut JSON")
            << QByteArray("{\"cards\": [\n{\"id\": 1,")
            << u"map, line 2: is no well-formed JSON; save it as JSON again"_s;
        QTest::newRow("other JSON") << QByteArray("{\"a\": 1}")
                                    << u"map: no map is to be found in it; choose another file"_s;
    }
    void whatCannotBeReadIsSaidInOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const auto tables = tablesOf({{u"map"_s, bytes}}, Language::English);
        QVERIFY(!tables);
        QCOMPARE(tables.error().detail, sentence);
    }

    void whatIsDoubtfulIsToldWithItsRow()
    {
        const QByteArray cards("id,label,domain,polarity,said_by\n1,Ruzie,thuis,last,Oma\n"
                               "2,Moe,maan,burden,\n1,Nog eens,,,\n,,,,\n3,,,,\n");
        const QByteArray arrows(
            "from,to,sign\n1,1,+\n1,2,+\n1,2,+\n1,2,-\n2,1,\n2,1,zo\n4,1,+\n,1,+\n5,,\n,,+\n");
        const ImportedMap map =
            importedMap(mapped({{u"k"_s, cards}, {u"p"_s, arrows}}), CaseFile());

        QCOMPARE(cardsOf(map), u"Ruzie|Moe|3|4|5"_s);
        using enum DoubtKind;
        QCOMPARE(doubtsOf(map),
                 (QList{UnknownPerson,
                        UnknownDomain,
                        SameKey,
                        SelfArrow,
                        Doubled,
                        Contrary,
                        NoSign,
                        UnknownSign,
                        Doubled,
                        NewEnd,
                        NoEnd,
                        NewEnd,
                        NoEnd,
                        NoName}));
        const QStringList sentences = doubtSentences(map.doubts, Language::Dutch);
        QVERIFY(sentences.contains(u"Pijlen zonder teken: 1. Dat weten we niet; ze worden ‘werkt "
                                   "door op’. Regel 6 (2)."_s));
        QVERIFY(sentences.contains(u"Dubbele pijlen: 2. Ze worden samen één. Regel 4 (Ruzie), 7 "
                                   "(Moe)."_s));
    }

    void whatWasTakenForWindowsIsTold()
    {
        const ImportedMap map = imported("van;naar\ncaf\xe9;Moe\nMoe;\n");
        QCOMPARE(cardsOf(map), u"café|Moe"_s);
        QCOMPARE(doubtSentences(map.doubts, Language::English).first(),
                 u"Files that are not in UTF-8: 1. They were read as Windows-1252 (Excel); see "
                 "whether é and ï look right. map."_s);
    }

    void whatIsThereAlreadyIsNotBroughtAgain()
    {
        SeededRng rng(1);
        const CaseFile file = demoCases(rng).first();
        const ImportedMap map = importedMap(mapped(tablesFor(file)), file);
        const Change change = importChange(file, map, sameNames(file, map), freshIds(rng));
        QCOMPARE(broughtBy(change), (Brought{0, 0, 0}));
        QVERIFY(change.isEmpty());

        const ImportedMap more = imported("from,to,sign\nIets nieuws,Nog iets,+\n,Los,\n");
        const Change some = importChange(file, more, sameNames(file, more), freshIds(rng));
        QCOMPARE(broughtBy(some), (Brought{3, 1, 0}));
    }

    void longNamesStayWholeAndEndlessOnesAreLeftOut()
    {
        const QString name(2000, u'z');
        const QString endless(30'000, u'q');
        const ImportedMap map =
            imported((u"from,to,sign\n%1,Moe,+\n%2,Moe,+\n"_s.arg(name, endless)).toUtf8());

        QCOMPARE(map.cards.size(), 2);
        QCOMPARE(map.cards[0].factor.text, name);
        QCOMPARE(map.arrows.size(), 1);
        using enum DoubtKind;
        QCOMPARE(doubtsOf(map), (QList{LongText, TooLong, EndLeftOut}));
    }

    void sameNamesBecomeOneOnlyWhenSaid()
    {
        CaseFile file;
        SeededRng rng(1);
        Factor ruzie;
        ruzie.id = FactorId::make(rng);
        ruzie.text = u"Ruzie  thuis"_s;
        file.factors = {ruzie};
        const ImportedMap map = imported("from,to,sign\nRUZIE thuis,Moe,+\nmoe,Sport,-\n");
        const QList<SameName> same = sameNames(file, map);
        QCOMPARE(same, (QList<SameName>{{0, ruzie.id, -1}, {2, {}, 1}}));

        QCOMPARE(after(file, map).factors.size(), 5);
        const CaseFile merged = after(file, map, same);
        QCOMPARE(merged.factors.size(), 3);
        QCOMPARE(merged.links[0].from, ruzie.id);
        QCOMPARE(merged.links[1].from, merged.links[0].to);
        QCOMPARE(after(merged, map, sameNames(merged, map)), merged); // Nothing twice.
    }

    void aHundredThousandRowsAreReadAndMoreAreRefused()
    {
        QByteArray bytes("from,to,sign\n");
        for (int row = 0; row < 100'000; ++row)
            bytes +=
                "card " + QByteArray::number(row) + ",card " + QByteArray::number(row / 2) + ",+\n";
        const ImportedMap map = imported(bytes);
        QCOMPARE(map.arrows.size(), 100'000);
        QVERIFY(map.isTooLarge());
        QCOMPARE(tooLargeSentence(map, Language::English),
                 u"These are 100000 cards and 100000 arrows. One map holds 1000 and 4000: take a "
                 "smaller part."_s);
        const auto more = tablesOf({{u"map"_s, bytes + "a,b,+\n"}}, Language::English);
        QVERIFY(!more);
        QCOMPARE(more.error().detail, u"map: has more than 100000 rows; take a smaller part"_s);
    }

    void aChosenColumnIsReadAsThat()
    {
        MappedTable table =
            guessed(tablesOf({{u"map"_s, "wat,waardoor,hoe\nMoe,Ruzie,+\n"}}, Language::English)
                        .value()
                        .first());
        table.table = withHead(table.table, true);
        choose(table, 1, ColumnUse::From);
        choose(table, 0, ColumnUse::To);
        choose(table, 2, ColumnUse::Sign);
        QCOMPARE(arrowsOf(importedMap({table}, {})), u"Ruzie feeds 2 Moe"_s);
    }
};

QTEST_GUILESS_MAIN(tst_MapImport)
#include "tst_mapimport.moc"
