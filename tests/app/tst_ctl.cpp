#include "tests/support/terminal.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestCtl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsageSaysHow_data();
    void wrongUsageSaysHow();
    void refusalsAreOneLineAndChangeNothing_data();
    void refusalsAreOneLineAndChangeNothing();
    void theReferenceCasesHaveTheirLoops_data();
    void theReferenceCasesHaveTheirLoops();
    void selfLinksAndDoubledLinksAreSaidInOneLine();
    void generatedCaseloadsAreTheSameForTheSameSeed();
    void aGeneratedCaseloadIsVaried();
    void anExportedCaseCanBeImported();
    void aTakenCodeBecomesTheNextFreeOne();
    void aNameOfSeveralCasesIsRefusedWithTheirIds();
    void aDamagedVaultSaysWhichFileAndWhatToDo_data();
    void aDamagedVaultSaysWhichFileAndWhatToDo();
    void anExportForAParentHoldsNoSecretOfTheYouth();
    void anExportedMapHasTheSameLoops();
    void aMapOfAnotherProgramComesIntoACase();
    void aBackupBringsTheVaultBack();
    void aChangedPassphraseOpensAndTheOldOneDoesNot();
    void offersAreMatchedWithAReason();
    void benchMeasuresInVaultsOfItsOwn();
};

void TestCtl::wrongUsageSaysHow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"fly"_s};
    QTest::newRow("unknown option") << QStringList{u"case"_s, u"list"_s, u"--colour"_s};
    QTest::newRow("case without a verb") << QStringList{u"case"_s};
    QTest::newRow("graph without a file") << QStringList{u"graph"_s, u"loops"_s};
    QTest::newRow("cases not a number")
        << QStringList{u"demo"_s, u"load"_s, u"--cases"_s, u"veel"_s};
    QTest::newRow("nodes without a name")
        << QStringList{u"graph"_s, u"loops"_s, u"x.csv"_s, u"--nodes"_s, QString(u""_s)};
    QTest::newRow("a language nobody made")
        << QStringList{u"case"_s, u"list"_s, u"--lang"_s, u"fr"_s};
    QTest::newRow("a speed nobody knows") << QStringList{u"bench"_s, u"light"_s};
    QTest::newRow("too few cases to measure") << QStringList{u"bench"_s, u"--cases"_s, u"0"_s};
}

void TestCtl::wrongUsageSaysHow()
{
    QFETCH(QStringList, words);
    const Answer answer = Terminal().run(words);
    QCOMPARE(answer.exit, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(!answer.err.isEmpty());
}

void TestCtl::refusalsAreOneLineAndChangeNothing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("says");
    const QStringList import{u"case"_s, u"import"_s, u"FILE"_s};
    const QStringList graph{u"graph"_s, u"loops"_s, u"FILE"_s};
    const QString right = u"passphrase"_s;
    QTest::newRow("wrong passphrase")
        << QStringList{u"case"_s, u"list"_s} << QByteArray() << u"wrong"_s << u"wachtzin"_s;
    QTest::newRow("no such case") << QStringList{u"case"_s, u"show"_s, u"2026-9999"_s}
                                  << QByteArray() << right << u"2026-9999"_s;
    QTest::newRow("broken json") << import << QByteArray("{\"format\": ") << right << u"bad.csv"_s;
    QTest::newRow("wrong shape") << import << QByteArray("[1, 2, 3]") << right << u"bad.csv"_s;
    QTest::newRow("unknown id") << import
                                << QByteArray(
                                       R"({"format": "jeugdhuis-case", "version": 1, "head": {},
                          "links": [{"id": "l", "from": "nobody", "to": "none"}]})")
                                << right << u"nobody"_s;
    QTest::newRow("deep nesting") << import << QByteArray(100'000, '[') << right << u"bad.csv"_s;
    QTest::newRow("50 MB") << import << QByteArray(51 * 1024 * 1024, ' ') << right << u"50 MB"_s;
    QTest::newRow("missing columns")
        << graph << QByteArray("from,to\na,b\n") << right << u"geen kolom \"sign\""_s;
    QTest::newRow("another sign") << graph << QByteArray("source,target,sign\na,b,zo\n") << right
                                  << u"regel 2"_s;
    QTest::newRow("another sign, in English")
        << (graph + QStringList{u"--lang"_s, u"en"_s}) << QByteArray("source,target,sign\na,b,zo\n")
        << right << u"line 2"_s;
    QTest::newRow("no such file") << QStringList{u"graph"_s, u"loops"_s, u"/nowhere/x.csv"_s}
                                  << QByteArray() << right << u"/nowhere/x.csv"_s;
}

void TestCtl::refusalsAreOneLineAndChangeNothing()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, file);
    QFETCH(QString, passphrase);
    QFETCH(QString, says);
    Terminal terminal;
    terminal.withVault();
    words.replaceInStrings(u"FILE"_s, terminal.write(u"bad.csv"_s, file));
    const QString before = terminal.run({u"vault"_s, u"verify"_s}).out;

    const Answer answer = terminal.run(words, passphrase);
    QCOMPARE(answer.exit, 1);
    QVERIFY2(answer.err.contains(says), qPrintable(answer.err));
    QCOMPARE(answer.err.count(u'\n'), 1);
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(terminal.run({u"vault"_s, u"verify"_s}).out, before);
}

void TestCtl::theReferenceCasesHaveTheirLoops_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("loops");
    QTest::addColumn<int>("reinforcing");
    QTest::newRow("A") << u"Isa"_s << 10 << 10;
    QTest::newRow("B") << u"Milan"_s << 12 << 12;
    QTest::newRow("C") << u"Jesse"_s << 21 << 14;
}

void TestCtl::theReferenceCasesHaveTheirLoops()
{
    QFETCH(QString, name);
    QFETCH(int, loops);
    QFETCH(int, reinforcing);
    Terminal terminal;
    terminal.withDemo();
    const QJsonObject json = terminal.run({u"graph"_s, u"loops"_s, name, u"--json"_s}).json();
    QCOMPARE(json[u"loops"_s].toInt(), loops);
    QCOMPARE(json[u"reinforcing"_s].toInt(), reinforcing);
    QCOMPARE(json[u"complete"_s].toBool(), true);
    QCOMPARE(json[u"list"_s].toArray().size(), loops);
}

void TestCtl::selfLinksAndDoubledLinksAreSaidInOneLine()
{
    const Terminal terminal;
    const QString file =
        terminal.write(u"odd.csv"_s, "source,target,sign\na,a,1\na,b,1\na,b,-1\nb,a,1\n");
    const Answer answer = terminal.run({u"graph"_s, u"loops"_s, file, u"--json"_s});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.err.count(u'\n'), 1);
    QCOMPARE(answer.json()[u"loops"_s].toInt(), 2);
    QCOMPARE(answer.json()[u"undetermined"_s].toInt(), 1);
}

void TestCtl::generatedCaseloadsAreTheSameForTheSameSeed()
{
    const QStringList load{u"demo"_s, u"load"_s, u"--cases"_s, u"40"_s, u"--seed"_s};
    QStringList told;
    for (const QString &seed : {u"5"_s, u"5"_s, u"6"_s}) {
        Terminal terminal;
        terminal.withVault();
        told += terminal.run(load + QStringList{seed, u"--json"_s}).out;
    }
    QCOMPARE(told[0], told[1]);
    QVERIFY(told[0] != told[2]);
}

void TestCtl::aGeneratedCaseloadIsVaried()
{
    Terminal terminal;
    terminal.withVault();
    const QJsonObject told =
        terminal.run({u"demo"_s, u"load"_s, u"--cases"_s, u"400"_s, u"--json"_s}).json();
    QCOMPARE(told[u"cases"_s].toInt(), 400);
    QCOMPARE(told[u"municipalities"_s].toInt(), 14);
    QVERIFY(told[u"coaches"_s].toInt() >= 8);
    QVERIFY(told[u"texts"_s].toInt() >= 2000);
    QVERIFY(told[u"ages"_s].toObject().size() >= 15);
    QCOMPARE(terminal.run({u"vault"_s, u"verify"_s}).exit, 0);
}

void TestCtl::anExportedCaseCanBeImported()
{
    Terminal terminal;
    terminal.withDemo();
    const QString file = terminal.path(u"isa.json"_s);
    const QStringList exported{u"case"_s, u"export"_s, u"Isa"_s, u"--reader"_s, u"all"_s};
    QCOMPARE(terminal.run(exported + QStringList{u"--out"_s, file}).exit, 0);
    const Answer answer = terminal.run({u"case"_s, u"import"_s, file});
    QVERIFY2(answer.exit == 0, qPrintable(answer.err));
    QCOMPARE(terminal.run({u"case"_s, u"list"_s, u"--json"_s}).json()[u"cases"_s].toArray().size(),
             4);
}

void TestCtl::aTakenCodeBecomesTheNextFreeOne()
{
    Terminal terminal;
    terminal.withDemo();
    const Answer again = terminal.run({u"demo"_s, u"load"_s});
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.err.count(u'\n'), 1);
    const QString file = terminal.path(u"case.json"_s);
    const QJsonArray before =
        terminal.run({u"case"_s, u"list"_s, u"--json"_s}).json()[u"cases"_s].toArray();
    const QString code = before.first()[u"code"_s].toString();
    terminal.run({u"case"_s, u"export"_s, code, u"--reader"_s, u"all"_s, u"--out"_s, file});
    const Answer imported = terminal.run({u"case"_s, u"import"_s, file, u"--json"_s});
    QVERIFY2(imported.err.contains(code), qPrintable(imported.err));
    QVERIFY(imported.json()[u"code"_s].toString() != code);

    QSet<QString> codes;
    const QJsonArray cases =
        terminal.run({u"case"_s, u"list"_s, u"--json"_s}).json()[u"cases"_s].toArray();
    for (const QJsonValue &row : cases)
        codes.insert(row[u"code"_s].toString());
    QCOMPARE(codes.size(), 7);
}

void TestCtl::aNameOfSeveralCasesIsRefusedWithTheirIds()
{
    Terminal terminal;
    terminal.withDemo();
    terminal.run({u"demo"_s, u"load"_s});
    const QJsonArray cases =
        terminal.run({u"case"_s, u"list"_s, u"--json"_s}).json()[u"cases"_s].toArray();
    const Answer answer = terminal.run({u"case"_s, u"show"_s, u"Isa"_s});
    QCOMPARE(answer.exit, 1);
    for (const QJsonValue &row : cases)
        QCOMPARE(answer.err.contains(row[u"id"_s].toString()), row[u"youth"_s] == u"Isa"_s);
}

void TestCtl::aDamagedVaultSaysWhichFileAndWhatToDo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("from"); // Every 4096th byte from here is changed; -1: the file is gone.
    QTest::newRow("a later page of the database") << u"vault.db"_s << 4096 + 100;
    QTest::newRow("the database is missing") << u"vault.db"_s << -1;
    QTest::newRow("the key file") << u"vault.keys"_s << 20;
    QTest::newRow("the key file is missing") << u"vault.keys"_s << -1;
}

void TestCtl::aDamagedVaultSaysWhichFileAndWhatToDo()
{
    QFETCH(QString, name);
    QFETCH(int, from);
    Terminal terminal;
    terminal.withVault();
    const QString path = terminal.path(u"vault/"_s + name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    if (from < 0)
        QVERIFY(file.remove());
    for (qsizetype at = from; from >= 0 && at < bytes.size(); at += 4096)
        bytes[at] = static_cast<char>(~bytes[at]);
    if (from >= 0)
        terminal.write(u"vault/"_s + name, bytes);

    const Answer dutch = terminal.run({u"case"_s, u"list"_s});
    const Answer english = terminal.run({u"case"_s, u"list"_s, u"--lang"_s, u"en"_s});

    QCOMPARE(dutch.exit, 1);
    QVERIFY2(dutch.err.contains(path) && dutch.err.contains(u"reservekopie"_s),
             qPrintable(dutch.err));
    QVERIFY2(english.err.contains(path) && english.err.contains(u"backup"_s),
             qPrintable(english.err));
}

void TestCtl::anExportForAParentHoldsNoSecretOfTheYouth()
{
    Terminal terminal;
    terminal.withDemo();
    const QStringList words{u"case"_s, u"export"_s, u"Isa"_s, u"--reader"_s};
    const QString secret = u"Ik zeg niks, want ik wil het niet nog erger maken"_s;
    QVERIFY(terminal.run(words + QStringList{u"all"_s}).out.contains(secret));
    QVERIFY(terminal.run(words + QStringList{u"youth"_s}).out.contains(secret));
    const Answer nobody = terminal.run(words + QStringList{u"parent:Niemand"_s});
    QCOMPARE(nobody.exit, 1);
    const Answer professional = terminal.run(words + QStringList{u"professional"_s});
    QCOMPARE(professional.exit, 0);
    QVERIFY(!professional.out.contains(secret));
}

void TestCtl::anExportedMapHasTheSameLoops()
{
    Terminal terminal;
    terminal.withDemo();
    const QStringList words{u"case"_s, u"export"_s, u"Isa"_s, u"--reader"_s, u"all"_s};
    const QString file = terminal.path(u"isa.csv"_s);
    QCOMPARE(terminal.run(words + QStringList{u"--format"_s, u"csv"_s, u"--out"_s, file}).exit, 0);
    const QStringList graph{u"graph"_s, u"loops"_s, u"--json"_s};
    const QJsonObject ofCase = terminal.run(graph + QStringList{u"Isa"_s}).json();
    const QJsonObject ofFile = terminal
                                   .run(graph
                                        + QStringList{terminal.path(u"isa-arrows.csv"_s),
                                                      u"--nodes"_s,
                                                      terminal.path(u"isa-cards.csv"_s)})
                                   .json();
    QCOMPARE(ofFile[u"byLength"_s], ofCase[u"byLength"_s]);
    QCOMPARE(ofFile[u"reinforcing"_s], ofCase[u"reinforcing"_s]);
    for (const QString &format : {u"txt"_s, u"graphml"_s, u"dot"_s})
        QVERIFY(terminal.run(words + QStringList{u"--format"_s, format}).out.contains(u"somber"_s));
    QCOMPARE(terminal.run(words + QStringList{u"--format"_s, u"doc"_s}).exit, 2);
}

void TestCtl::aMapOfAnotherProgramComesIntoACase()
{
    const Terminal it;
    QCOMPARE(it.run({u"vault"_s, u"create"_s}).exit, 0);
    QCOMPARE(it.run({u"demo"_s, u"load"_s}).exit, 0);
    const QString id =
        it.run({u"case"_s, u"list"_s, u"--json"_s}).json()[u"cases"_s][0][u"id"_s].toString();
    const auto cards = [&] {
        return it.run({u"case"_s, u"show"_s, id, u"--json"_s})
            .json()[u"factors"_s]
            .toArray()
            .size();
    };
    const auto before = cards();
    const QString file = it.write(u"map.csv"_s, "van;naar;teken\nNieuw een;Nieuw twee;\n");

    const Answer answer = it.run({u"case"_s, u"import-map"_s, id, file, u"--lang"_s, u"en"_s});

    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.out, u"2 cards and 1 arrow came in\n"_s);
    QVERIFY(answer.err.contains(u"Arrows without a sign: 1."_s));
    QCOMPARE(cards(), before + 2);
    const Answer refused =
        it.run({u"case"_s, u"import-map"_s, id, it.write(u"no.csv"_s, ""), u"--lang"_s, u"en"_s});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.err.count(u'\n'), 1);
    QCOMPARE(cards(), before + 2);
}

void TestCtl::aBackupBringsTheVaultBack()
{
    Terminal terminal;
    terminal.withDemo();
    const QString file = terminal.path(u"copy.jhbackup"_s);
    QCOMPARE(terminal.run({u"vault"_s, u"backup"_s, file}).exit, 0);
    const QString before = terminal.run({u"vault"_s, u"verify"_s}).out;
    QCOMPARE(terminal.run({u"vault"_s, u"restore"_s, file}).exit, 1); // Never over a vault.
    QVERIFY(QFile::rename(terminal.path(u"vault"_s), terminal.path(u"old"_s)));
    QCOMPARE(terminal.run({u"vault"_s, u"restore"_s, file}).exit, 0);
    QCOMPARE(terminal.run({u"vault"_s, u"verify"_s}).out, before);
}

void TestCtl::aChangedPassphraseOpensAndTheOldOneDoesNot()
{
    Terminal terminal;
    terminal.withVault();
    const QStringList words{
        u"vault"_s, u"change-passphrase"_s, u"--new-passphrase-file"_s, terminal.path(u"wrong"_s)};
    QCOMPARE(terminal.run(words).exit, 0);
    QCOMPARE(terminal.run({u"case"_s, u"list"_s}).exit, 1);
    QCOMPARE(terminal.run({u"case"_s, u"list"_s}, u"wrong"_s).exit, 0);
}

void TestCtl::offersAreMatchedWithAReason()
{
    Terminal terminal;
    terminal.withDemo();
    const QJsonArray offers = terminal.run({u"offers"_s, u"match"_s, u"Isa"_s, u"--json"_s})
                                  .json()[u"offers"_s]
                                  .toArray();
    QVERIFY(!offers.isEmpty());
    QCOMPARE(offers.first()[u"verdict"_s].toString(), u"applies"_s);
    QVERIFY(offers.first()[u"reason"_s].toString().size() > 20);
}

void TestCtl::benchMeasuresInVaultsOfItsOwn()
{
    const QStringList mine{u"jeugdhuis-bench-*"_s};
    const QStringList before = QDir::temp().entryList(mine);
    const Terminal terminal;
    const Answer answer = terminal.run({u"bench"_s, u"--cases"_s, u"32"_s, u"--json"_s});

    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.json()[u"cases"_s].toInt(), 32);
    QStringList names;
    const QJsonArray figures = answer.json()[u"figures"_s].toArray();
    for (const QJsonValue &figure : figures) {
        names.append(figure[u"name"_s].toString());
        QVERIFY(figure[u"milliseconds"_s].toDouble() > 0);
        QCOMPARE(figure[u"peer"_s].isString(), figure[u"ratio"_s].toDouble() > 0);
    }
    QCOMPARE(names.join(u' '), u"edit growth caseload search loops"_s);
    QCOMPARE(QDir::temp().entryList(mine), before);
    QVERIFY(!QFile::exists(terminal.path(u"vault"_s)));
}

QTEST_GUILESS_MAIN(TestCtl)
#include "tst_ctl.moc"
