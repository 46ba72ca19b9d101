#include "tests/support/terminal.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray Map = "source,target,sign,weight\n"
                       "sad,tired,1,0.75\ntired,sad,1,0.75\nsport,sad,-1,0.5\nsad,sport,-1,0.25\n";
const QByteArray Nodes = "id,label,polarity\nsad,Somber,last\ntired,Moe,last\nsport,Sport,kracht\n";

} // namespace

class TestAnalysisCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_terminal.withDemo();
        m_map = m_terminal.write(u"map.csv"_s, Map);
        m_nodes = m_terminal.write(u"nodes.csv"_s, Nodes);
    }

    void aQuestionHasAnAnswerOfEveryCard()
    {
        const Answer answer = m_terminal.run({u"graph"_s,
                                              u"whatif"_s,
                                              m_map,
                                              u"--nodes"_s,
                                              m_nodes,
                                              u"--set"_s,
                                              u"Sport=+1"_s,
                                              u"--json"_s});

        QCOMPARE(answer.exit, 0);
        const QJsonArray changes = answer.json()[u"changes"].toArray();
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0][u"id"].toString(), u"sport"_s);
        QCOMPARE(changes[1][u"id"].toString(), u"sad"_s);
        QVERIFY(changes[1][u"change"].toDouble() < 0);
        QVERIFY(changes[1][u"known"].toBool());
        QCOMPARE(changes[1][u"routes"][0][u"nodes"].toArray(), (QJsonArray{u"sport"_s, u"sad"_s}));
    }

    void aMapIsDrawnInEachView()
    {
        for (const QString &view : {u"lanes"_s, u"free"_s, u"circle"_s}) {
            const QString path = m_terminal.path(view + u".svg"_s);
            const QStringList words{
                u"graph"_s, u"layout"_s, m_map, u"--view"_s, view, u"--out"_s, path, u"--json"_s};
            const Answer answer = m_terminal.run(words);

            QCOMPARE(answer.exit, 0);
            QCOMPARE(answer.json()[u"links"].toInt(), 4);
            QCOMPARE(answer.json()[u"overlaps"].toInt(), 0);
            QCOMPARE(answer.json()[u"hits"].toInt(), 0);
            QFile picture(path);
            QVERIFY(picture.open(QFile::ReadOnly));
            const QByteArray svg = picture.readAll();
            QVERIFY(svg.startsWith("<?xml") && svg.contains(">tired<"));
        }
    }

    void whatCannotBeDrawnIsRefused()
    {
        const QString tree = m_terminal.write(u"tree.csv"_s, "source,target,sign\na,b,1\n");
        const auto layout = [&](const QStringList &more) {
            return m_terminal.run(QStringList{u"graph"_s, u"layout"_s, tree} + more);
        };

        QCOMPARE(layout({u"--view"_s, u"circle"_s}).exit, 1);
        QCOMPARE(layout({u"--view"_s, u"square"_s}).exit, 2);
        QCOMPARE(layout({u"--out"_s, m_terminal.path(u"map.gif"_s)}).exit, 1);
        QVERIFY(!QFile::exists(m_terminal.path(u"map.gif"_s)));
        QCOMPARE(layout({}).exit, 0);
    }

    void theSameQuestionHasTheSameAnswer()
    {
        const QStringList words{u"graph"_s, u"whatif"_s, u"Isa"_s, u"--set"_s, u"Ik beweeg=-1"_s};
        const Answer answer = m_terminal.run(words);

        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.out.endsWith(u"Dit is een denkhulp, geen voorspelling.\n"_s));
        QCOMPARE(m_terminal.run(words).out, answer.out);
    }

    void theRunOfKoskoIsPrinted()
    {
        const Answer answer =
            m_terminal.run({u"graph"_s, u"whatif"_s, m_map, u"--set"_s, u"sad=1"_s, u"--kosko"_s});

        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.out.section(u'\n', 0, 0), u"1.000000 0.000000 0.000000"_s);
    }

    void measuresShowAtMostFiveAndATouchingSet()
    {
        const QJsonObject json =
            m_terminal.run({u"graph"_s, u"measure"_s, u"Jesse"_s, u"--json"_s}).json();

        QCOMPARE(json[u"nodes"].toInt(), 16);
        QVERIFY(json[u"promising"].toArray().size() <= 5);
        QVERIFY(!json[u"promising"].toArray().isEmpty());
        QVERIFY(!json[u"touchingSet"].toArray().isEmpty());
        QVERIFY(json[u"touchingSetIsSmallest"].toBool());
        QCOMPARE(json[u"levers"][0][u"layer"].toInt(), 0);
    }

    void waysBetweenTwoCardsAreMeasured()
    {
        const Answer answer = m_terminal.run({u"graph"_s,
                                              u"measure"_s,
                                              m_map,
                                              u"--from"_s,
                                              u"sport"_s,
                                              u"--to"_s,
                                              u"tired"_s,
                                              u"--json"_s});

        QCOMPARE(answer.json()[u"routes"][0][u"nodes"].toArray(),
                 (QJsonArray{u"sport"_s, u"sad"_s, u"tired"_s}));
    }

    void aCrowdedMapEndsByItself()
    {
        QByteArray map = "source,target,sign\n";
        for (int from = 0; from < 15; ++from) {
            for (int to = 0; to < 15; ++to) {
                if (from != to)
                    map += "n" + QByteArray::number(from) + ",n" + QByteArray::number(to) + ",1\n";
            }
        }
        const QString file = m_terminal.write(u"crowd.csv"_s, map);

        const QJsonObject json = m_terminal.run({u"graph"_s, u"loops"_s, file, u"--json"_s}).json();

        QVERIFY(!json[u"complete"].toBool());
        QVERIFY(json[u"maxLength"].toInt() >= 5);
        QCOMPARE(json[u"byLength"][u"5"].toInt(), 72072);
        QCOMPARE(json[u"list"].toArray().size(), 5000);
        QCOMPARE(json[u"companion"].toArray().size(), 105);
    }

    void refusalsSayWhatToDo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("dutch");
        QTest::addColumn<QString>("english");
        const QStringList whatIf{u"graph"_s, u"whatif"_s, u"MAP"_s};
        QTest::newRow("nothing set")
            << whatIf << 2 << u"zeg wat er verandert"_s << u"say what changes"_s;
        QTest::newRow("no number") << (whatIf + QStringList{u"--set"_s, u"sad=veel"_s}) << 1
                                   << u"schrijf NAAM=+1"_s << u"write NODE=+1"_s;
        QTest::newRow("no such card")
            << (whatIf + QStringList{u"--set"_s, u"blij=1"_s}) << 1
            << u"er is geen kaart \"blij\": neem een naam zoals \"sad\""_s << u"there is no card"_s;
        QTest::newRow("several cards")
            << (whatIf + QStringList{u"--set"_s, u"s=1"_s}) << 1
            << u"past op 2 kaarten: neem een van \"sad\", \"sport\""_s << u"fits 2 cards"_s;
        QTest::newRow("no file") << QStringList{u"graph"_s, u"measure"_s, u"/nowhere/x.csv"_s} << 1
                                 << u"is niet te lezen"_s << u"cannot be read"_s;
        QTest::newRow("no reader")
            << QStringList{u"story"_s, u"Isa"_s} << 2 << u"story CASE"_s << u"story CASE"_s;
        QTest::newRow("unknown reader")
            << QStringList{u"story"_s, u"Isa"_s, u"--reader"_s, u"buurman"_s} << 1
            << u"er is geen lezer \"buurman\" in dit dossier; neem een van: youth"_s
            << u"there is no reader \"buurman\""_s;
        QTest::newRow("no such option")
            << QStringList{u"quality"_s, u"Isa"_s, u"--hoe"_s} << 2
            << u"de optie --hoe is er niet"_s << u"there is no option --hoe"_s;
        QTest::newRow("no such case")
            << QStringList{u"quality"_s, u"Nobody"_s} << 1 << u"Nobody"_s << u"Nobody"_s;
    }

    void refusalsSayWhatToDo()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QString, dutch);
        QFETCH(QString, english);
        words.replaceInStrings(u"MAP"_s, m_map);

        const Answer answer = m_terminal.run(words);
        const Answer other = m_terminal.run(words + QStringList{u"--lang"_s, u"en"_s});

        QCOMPARE(answer.exit, exit);
        QVERIFY2(answer.err.contains(dutch), qPrintable(answer.err));
        QVERIFY2(other.err.contains(english), qPrintable(other.err));
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.err.count(u'\n'), 1);
    }

    void cardsOfACaseAreNamedAndSuggestedByTheirWords()
    {
        const auto ask = [&](const QString &set) {
            return m_terminal.run({u"graph"_s, u"whatif"_s, u"Isa"_s, u"--set"_s, set});
        };

        const Answer wrong = ask(u"blij=+1"_s);
        const QString name = wrong.err.section(u'"', 3, 3);
        QVERIFY2(!name.isEmpty() && !name.contains(u'-'), qPrintable(wrong.err));
        QCOMPARE(ask(name + u"=+1"_s).exit, 0);
    }

    void whatCameInIsCounted()
    {
        const QString map = m_terminal.write(
            u"in.csv"_s, "van;naar;teken\nHond weg;Stil;+\nStil;Alleen;+\nPoes;;\n");
        const QStringList words{u"case"_s, u"import-map"_s, u"Milan"_s, map, u"--merge"_s};

        QCOMPARE(m_terminal.run(words).out, u"4 kaarten en 2 pijlen overgenomen\n"_s);
        QCOMPARE(m_terminal.run(words).out, u"er is niets bijgekomen: alles stond er al\n"_s);
        const QString more = m_terminal.write(u"more.csv"_s, "van;naar;teken\nStil;Poes;-\n");
        QCOMPARE(m_terminal.run({u"case"_s, u"import-map"_s, u"Milan"_s, more, u"--merge"_s}).out,
                 u"0 kaarten en 1 pijl overgenomen\n"_s);
    }

    void whatIsNoTextChangesNothing()
    {
        const QString noise = m_terminal.write(u"noise.csv"_s, "van,naar\na\xff,b\n");
        const QStringList show{u"case"_s, u"show"_s, u"Jesse"_s, u"--json"_s};
        const QString before = m_terminal.run(show).out;

        const Answer answer = m_terminal.run({u"case"_s, u"import-map"_s, u"Jesse"_s, noise});

        QCOMPARE(answer.exit, 1);
        QCOMPARE(answer.err,
                 u"jeugdhuisctl: noise.csv, regel 2, byte 11: 0xff hoort niet in een tekst; "
                 "bewaar het opnieuw als CSV (UTF-8)\n"_s);
        QCOMPARE(m_terminal.run(show).out, before);
    }

    void aStoryIsForItsReader()
    {
        const Answer youth = m_terminal.run({u"story"_s, u"Isa"_s, u"--reader"_s, u"youth"_s});
        const Answer mother =
            m_terminal.run({u"story"_s, u"Isa"_s, u"--reader"_s, u"parent:Karin"_s});

        QVERIFY(youth.out.contains(u"Isa, dit is jouw verhaal."_s));
        QVERIFY(youth.out.contains(u"Ik zeg niks"_s));
        QVERIFY(!youth.out.contains(u"schulden"_s));
        QVERIFY(!mother.out.contains(u"Ik zeg niks"_s));
        QVERIFY(mother.out.contains(u"schulden"_s));
    }

    void aStoryInJsonTiesItsSentences()
    {
        const QJsonObject json = m_terminal
                                     .run({u"story"_s,
                                           u"Isa"_s,
                                           u"--reader"_s,
                                           u"youth"_s,
                                           u"--lang"_s,
                                           u"en"_s,
                                           u"--json"_s})
                                     .json();

        QCOMPARE(json[u"title"].toString(), u"Our story"_s);
        const QJsonValue said = json[u"sections"][1][u"paragraphs"][1][u"sentences"][0];
        QCOMPARE(said[u"text"].toString(),
                 u"You say: ‘Ik voel me bijna elke dag somber’ (5 maanden)."_s);
        QCOMPARE(said[u"cards"].toArray().size(), 1);
    }

    void qualityAsksGently()
    {
        const Answer answer = m_terminal.run({u"quality"_s, u"Isa"_s});

        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.out.contains(u"Welke hulp was er al"_s));
        QCOMPARE(m_terminal.run({u"quality"_s, u"Isa"_s, u"--json"_s})
                     .json()[u"points"]
                     .toArray()
                     .size(),
                 17);
    }

private:
    Terminal m_terminal;
    QString m_map;
    QString m_nodes;
};

QTEST_GUILESS_MAIN(TestAnalysisCtl)
#include "tst_analysisctl.moc"
