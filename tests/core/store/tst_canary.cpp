#include "core/store/transaction.h"
#include "tests/support/canary.h"
#include "tests/support/tempstore.h"

#include <QDir>
#include <QTest>

// Words must not be readable anywhere on the disk (invariant I17). The same test is built a second
// time against an engine that may put sorting into temporary files; there it must find the words,
// or it could not find anything.

using namespace Qt::Literals::StringLiterals;

#ifdef ENGINE_SPILLS
constexpr bool EngineSpills = true;
#else
constexpr bool EngineSpills = false;
#endif

class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsEveryWriting_data();
    void theSearchFindsEveryWriting();
    void wordsAreNowhereReadableWhileALargeSortRuns();
};

void TestCanary::theSearchFindsEveryWriting_data()
{
    QTest::addColumn<QByteArray>("written");
    const QString word = u"Kanarievogeltje"_s;
    QTest::newRow("utf-8") << "xx" + word.toUtf8() + "yy";
    QTest::newRow("utf-16 little end first")
        << QByteArray(reinterpret_cast<const char *>(word.utf16()), 2 * word.size());
    QByteArray big;
    for (const QChar sign : word)
        big += QByteArray(1, '\0') + sign.toLatin1();
    QTest::newRow("utf-16 big end first") << big;
    QTest::newRow("base64") << word.toUtf8().toBase64();
    QTest::newRow("base64, one on") << ("a" + word.toUtf8() + "b").toBase64();
    QTest::newRow("base64, two on") << ("ab" + word.toUtf8() + "cd").toBase64();
}

void TestCanary::theSearchFindsEveryWriting()
{
    QFETCH(QByteArray, written);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"leak"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written);
    file.close();
    QCOMPARE(whereCanBeRead(u"Kanarievogeltje"_s, {folder.path()}), QStringList{file.fileName()});
    QVERIFY(whereCanBeRead(u"Kolibrievogeltje"_s, {folder.path()}).isEmpty());
}

void TestCanary::wordsAreNowhereReadableWhileALargeSortRuns()
{
    constexpr int Rows = 25'000;
    const QString canary = u"Zwaluwstaartvlinder7341"_s;
    const QTemporaryDir temporary;
    qputenv("SQLITE_TMPDIR", temporary.path().toUtf8());
    TempStore store;
    core::Database &database = store.database();
    database.run(u"create table said (id integer primary key, words text)");
    core::Transaction transaction(database);
    for (int i = 0; i < Rows; ++i)
        database.run(u"insert into said (words) values (?)",
                     QString::number((i * 7919) % Rows) + canary + QString(2000, u'w'));
    transaction.commit();

    QStringList found;
    bool isFirst = true;
    database.each(
        [&](const core::Row &) {
            if (!std::exchange(isFirst, false))
                return;
            found = whereCanBeRead(canary, {store.folder(), temporary.path()});
        },
        u"select words from said order by words");
    QVERIFY(!isFirst);
    QVERIFY2(found.isEmpty() != EngineSpills, qPrintable(found.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
