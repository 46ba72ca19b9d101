#include "core/analysis/graphfile.h"
#include "core/analysis/looptext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

Result<Collapsed> parsed(const QByteArray &arrows)
{
    return parseGraph({u"map.csv"_s, arrows});
}

} // namespace

class TestGraphFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsAloneNameTheirNodes()
    {
        const auto read =
            parsed("source,target,sign,weight\nstress,sleep,-1,0.75\nsleep,stress,-1,\n");

        QVERIFY(read);
        const CausalGraph &graph = read->graph;
        QCOMPARE(graph.nodes.size(), 2);
        QCOMPARE(graph.nodes[0].label, u"stress"_s);
        QCOMPARE(graph.arrows,
                 (QList<CausalArrow>{{.from = 0, .to = 1, .sign = -1, .weight = .75},
                                     {.from = 1, .to = 0, .sign = -1, .weight = .5}}));
    }

    void theListOfNodesGivesThemTheirMeaning()
    {
        const auto read = parseGraph({u"map.csv"_s, "source,target,sign\nb,a,1\n"},
                                     NamedBytes{u"nodes.csv"_s,
                                                "id,label,group,polarity\n"
                                                "a,Ik slaap slecht,lijf,last\n"
                                                "b,Sporten,,Strength\n"
                                                "c,,,\n"});

        QVERIFY(read);
        const QList<CausalNode> &nodes = read->graph.nodes;
        QCOMPARE(nodes.size(), 3);
        QCOMPARE(nodes[0].label, u"Ik slaap slecht"_s);
        QCOMPARE(nodes[0].domain, u"lijf"_s);
        QCOMPARE(nodes[0].polarity, Polarity::Burden);
        QCOMPARE(nodes[1].polarity, Polarity::Strength);
        QCOMPARE(nodes[2].label, u"c"_s);
        QCOMPARE(nodes[2].polarity, Polarity::Background);
        QCOMPARE(read->graph.arrows.value(0).from, 1);
    }

    void writingDiffersAndMeaningDoesNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        QTest::newRow("CRLF") << QByteArray("source,target,sign\r\nmoe,boos,1\r\n");
        QTest::newRow("CR") << QByteArray("source,target,sign\rmoe,boos,1\r");
        QTest::newRow("no last line end") << QByteArray("source,target,sign\nmoe,boos,1");
        QTest::newRow("mark in front")
            << QByteArray("\xEF\xBB\xBFsource,target,sign\nmoe,boos,1\n");
        QTest::newRow("empty lines") << QByteArray("\nsource,target,sign\n\n  \nmoe,boos,1\n\n");
        QTest::newRow("quotes") << QByteArray("\"source\",\"target\",sign\n\"moe\",boos,\"1\"\n");
        QTest::newRow("other order") << QByteArray("sign,note,target,source\n1,x,boos,moe\n");
        QTest::newRow("blanks and capitals")
            << QByteArray("Source , Target,SIGN\n moe , boos ,1\n");
        QTest::newRow("Dutch Excel") << QByteArray("sep=;\r\nVan;Naar;Teken\r\nmoe;boos;+\r\n");
        QTest::newRow("tabs") << QByteArray("van\tnaar\tteken\nmoe\tboos\tplus\n");
        QTest::newRow("no names") << QByteArray("moe,boos,+\n");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfem\0o\0e\0,\0b\0o\0o\0s\0,\0+\0\n\0", 24);
        QTest::newRow("an arrow that is in no loop")
            << QByteArray("source,target,kind\nmoe,boos,feeds\nboos,moe,goeswith\n");
    }

    void writingDiffersAndMeaningDoesNot()
    {
        QFETCH(QByteArray, bytes);

        const auto read = parsed(bytes);

        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->graph, parsed("source,target,sign\nmoe,boos,1\n")->graph);
    }

    void everySignOfAnImportIsASign_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("sign");
        QTest::newRow("+") << u"+"_s << 1;
        QTest::newRow("2") << u"2"_s << 1;
        QTest::newRow("remt") << u"remt"_s << -1;
        QTest::newRow("minus") << u"\u2212"_s << -1;
        QTest::newRow("wide minus") << u"\uff0d1"_s << -1;
        QTest::newRow("plus as a picture") << u"\u2795\ufe0f"_s << 1;
        QTest::newRow("not known") << u"?"_s << 0;
    }

    void everySignOfAnImportIsASign()
    {
        QFETCH(QString, word);

        const auto read = parsed(u"van;naar;teken\na;b;%1\n"_s.arg(word).toUtf8());

        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QTEST(read->graph.arrows.value(0).sign, "sign");
    }

    void aRowWithOneEndIsANode()
    {
        const auto read = parsed("source,target,sign\na,b,1\nc,,\n,d,\n");

        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->graph.nodes.size(), 4);
        QCOMPARE(read->graph.arrows.size(), 1);
    }

    void aWeightMayHaveAComma()
    {
        QCOMPARE(parsed("source;target;sign;weight\na;b;1;0,75\n")->graph.arrows[0].weight, .75);
    }

    void quotedCellsHoldWhateverTheyLike()
    {
        const auto read = parsed("source,target,sign\n\"moe, en "
                                 "\"\"op\"\"\",\"twee\nregels\",1\n\"twee\nregels\",é,0\n");

        QVERIFY(read);
        QCOMPARE(read->graph.nodes[0].id, u"moe, en \"op\""_s);
        QCOMPARE(read->graph.nodes[1].id, u"twee\nregels"_s);
        QCOMPARE(read->graph.nodes[2].id, u"é"_s);
    }

    void doubledAndSelfLinksAreTakenTogetherAndSaid()
    {
        const auto read = parsed("source,target,sign,weight\n"
                                 "a,b,1,.25\na,b,1,.75\na,c,1,\na,c,-1,\nb,b,1,\n");

        QVERIFY(read);
        QCOMPARE(read->graph.arrows,
                 (QList<CausalArrow>{{.from = 0, .to = 1, .sign = 1, .weight = .75},
                                     {.from = 0, .to = 2, .sign = 0, .weight = .5},
                                     {.from = 1, .to = 1, .sign = 1, .weight = .5}}));
        QCOMPARE(noteOf(*read, Language::Dutch),
                 u"pijlen van een kaart naar zichzelf: 1 (elk een cirkel van lengte 1); "
                 "dubbele pijlen samengenomen: 2"_s);
        QVERIFY(noteOf(*parsed("source,target,sign\na,b,1\n"), Language::English).isEmpty());
    }

    void aBadFileIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");

        QTest::newRow("nothing") << QByteArray() << u"map.csv: is empty; choose another file"_s;
        QTest::newRow("only empty lines")
            << QByteArray("\n\n") << u"map.csv: is empty; choose another file"_s;
        QTest::newRow("no sign column")
            << QByteArray("source,target\na,b\n")
            << u"map.csv, line 1: no column \"sign\"; name the columns in the first line"_s;
        QTest::newRow("no sign")
            << QByteArray("source,target,sign\na,b,\n")
            << u"map.csv, line 2: sign is \"\"; write + (feeds), - (dampens) or ? (not known)"_s;
        QTest::newRow("weight over 1")
            << QByteArray("source,target,sign,weight\na,b,1,1.5\n")
            << u"map.csv, line 2: weight is \"1.5\"; write a number from 0 to 1, such as 0.5"_s;
        QTest::newRow("weight not a number")
            << QByteArray("source,target,sign,weight\na,b,1,nan\n")
            << u"map.csv, line 2: weight is \"nan\"; write a number from 0 to 1, such as 0.5"_s;
        QTest::newRow("an arrow from nowhere")
            << QByteArray("source,target,sign\n,b,1\n")
            << u"map.csv, line 2: an end of the arrow is empty; name it"_s;
        QTest::newRow("an open quote")
            << QByteArray("source,target,sign\na,b,1\n\"a,b,1\nb,c,1\n")
            << u"map.csv, line 3: a quote is opened and not closed; close it"_s;
        QTest::newRow("sign zo") << QByteArray("source,target,sign\na,b,1\nb,a,zo\n")
                                 << u"map.csv, line 3: sign is \"zo\"; write + (feeds), - "
                                    "(dampens) or ? (not known)"_s;
        QTest::newRow("a short row")
            << QByteArray("source,target,sign\na,b\n")
            << u"map.csv, line 2: sign is \"\"; write + (feeds), - (dampens) or ? (not known)"_s;
        QTest::newRow("no text") << QByteArray("source,target,sign\na,\xff,1\n")
                                 << u"map.csv, line 2, byte 22: 0xff does not belong in a text; "
                                    "save it again as CSV (UTF-8)"_s;
        QTest::newRow("NUL") << QByteArray("source,target,sign\na,b,1\na\0x,b,1\n", 33)
                             << u"map.csv, line 3, byte 27: 0x00 does not belong in a text; "
                                "save it again as CSV (UTF-8)"_s;
        QTest::newRow("a column twice")
            << QByteArray("source,target,sign,Source\na,b,1,c\n")
            << u"map.csv, line 1: column \"Source\" is there twice; keep one"_s;
        QTest::newRow("a line counts from the top of its row")
            << QByteArray("source,target,sign\n\"a\nb\",c,1\nb,c,x\n")
            << u"map.csv, line 4: sign is \"x\"; write + (feeds), - (dampens) or ? (not known)"_s;
    }

    void aBadFileIsRefusedInOneSentence()
    {
        QFETCH(QByteArray, bytes);

        const auto read = parsed(bytes);

        QVERIFY(!read);
        QTEST(read.error().detail, "sentence");
        QCOMPARE(read.error().fault, Fault::Invalid);
    }

    void aBadListOfNodesIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("nodes");
        QTest::addColumn<QString>("sentence");

        QTest::newRow("no id") << QByteArray("colour\nx\n")
                               << u"nodes.csv, line 1: no column \"id\"; name the columns in the "
                                  "first line"_s;
        QTest::newRow("empty id") << QByteArray("id,group\n,x\n")
                                  << u"nodes.csv, line 2: the id is empty; give the node one"_s;
        QTest::newRow("twice") << QByteArray("id\na\nb\na\n")
                               << u"nodes.csv, line 4: node \"a\" is there twice; keep one"_s;
        QTest::newRow("polarity")
            << QByteArray("id,polarity\na,bad\n")
            << u"nodes.csv, line 2: polarity is \"bad\"; write burden, strength or background"_s;
        QTest::newRow("an arrow to a node that is not there")
            << QByteArray("id\na\n")
            << u"map.csv, line 2: node \"b\" is not in the list of nodes; "
               "add it there or mend the name"_s;
        QTest::newRow("no nodes at all")
            << QByteArray("id\n")
            << u"map.csv, line 2: node \"a\" is not in the list of nodes; "
               "add it there or mend the name"_s;
    }

    void aBadListOfNodesIsRefusedInOneSentence()
    {
        QFETCH(QByteArray, nodes);

        const auto read = parseGraph({u"map.csv"_s, "source,target,sign\na,b,1\n"},
                                     NamedBytes{u"nodes.csv"_s, nodes});

        QVERIFY(!read);
        QTEST(read.error().detail, "sentence");
    }

    void aLongCellIsCutInTheSentence()
    {
        const auto read = parsed("source,target,sign\na,b," + QByteArray(1000000, 'x') + "\n");

        QVERIFY(!read);
        QVERIFY(read.error().detail.size() < 120);
    }
};

QTEST_APPLESS_MAIN(TestGraphFile)
#include "tst_graphfile.moc"
