#include "core/store/transaction.h"
#include "tests/support/tempstore.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWent();
    void nothingIsNullAndTheEmptyTextIsNot();
    void whatIsNotCommittedIsGone();
    void whatIsCommittedIsThereAfterReopening();
    void theSameQueryMayRunInsideItself();
    void aQueryThatThrowsCanRunAgain();
    void internedSqlIsFoundAgain();
    void brokenSqlIsAStoreError();
    void aValueThatIsTooBigIsAStoreError();
    void anotherKeyIsRefused();
    void aSecondConnectionIsRefused();
    void aFileOfAnotherProgramIsRefused();
    void oneChangedByteIsNoticed();
    void settingsAreWhatTheDesignSays_data();
    void settingsAreWhatTheDesignSays();
    void theEngineIsBuiltAsTheDesignSays();
    void noPlaintextOnDisk();
    void withoutKeyTheSameTextIsFoundOnDisk();
    void aBigSortOpensNoTemporaryFile();
    void interruptingStopsAQuery();
};

namespace {

QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(entry.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// How many open files of this process have this in their name, deleted ones too.
qsizetype openFiles(const QString &part)
{
    const QFileInfoList files =
        QDir(u"/proc/self/fd"_s).entryInfoList(QDir::AllEntries | QDir::System);
    return std::ranges::count_if(
        files, [&](const QFileInfo &file) { return file.symLinkTarget().contains(part); });
}

void fillWith(Database &database, const QString &canary)
{
    database.execute(u"create table note (id integer primary key, body text)"_s);
    Transaction transaction(database);
    for (int i = 0; i < 2000; ++i)
        database.run(u"insert into note (body) values (?)", canary + QString::number(i));
    transaction.commit();
    QString last;
    database.each([&](const Row &row) { last = row.get<QString>(0); },
                  u"select body from note order by body desc");
}

} // namespace

void TestDatabase::valuesComeBackAsTheyWent()
{
    TempStore store;
    Database &db = store.database();
    db.execute(u"create table t (a, b, c, d, e, f)"_s);

    db.run(u"insert into t values (?, ?, ?, ?, ?, ?)",
           std::numeric_limits<qint64>::min(),
           7,
           true,
           0.5,
           u"Ünïcode \U0001F600 \u0000 x"_s,
           QByteArray("\x00\xff\x01", 3));

    int rows = 0;
    db.each(
        [&](const Row &row) {
            ++rows;
            QCOMPARE(row.get<qint64>(0), std::numeric_limits<qint64>::min());
            QCOMPARE(row.get<int>(1), 7);
            QCOMPARE(row.get<bool>(2), true);
            QCOMPARE(row.get<double>(3), 0.5);
            QCOMPARE(row.get<QString>(4), u"Ünïcode \U0001F600 \u0000 x"_s);
            QCOMPARE(row.get<QByteArray>(5), QByteArray("\x00\xff\x01", 3));
        },
        u"select a, b, c, d, e, f from t");
    QCOMPARE(rows, 1);
    QCOMPARE(db.changes(), 1);
    QCOMPARE(db.lastInsertId(), 1);
}

void TestDatabase::nothingIsNullAndTheEmptyTextIsNot()
{
    TempStore store;
    Database &db = store.database();
    db.execute(u"create table t (a, b, c, d, e)"_s);

    db.run(u"insert into t values (?, ?, ?, ?, ?)",
           nullptr,
           std::optional<int>(),
           std::optional<QString>(u"is"_s),
           QString(),
           QByteArray());

    QCOMPARE(db.value<int>(u"select count(*) from t where a is null and b is null"), 1);
    QCOMPARE(db.value<std::optional<int>>(u"select b from t"),
             std::optional<std::optional<int>>(std::optional<int>()));
    QCOMPARE(db.value<std::optional<QString>>(u"select c from t")->value(), u"is"_s);
    QCOMPARE(db.value<QString>(u"select typeof(d) || typeof(e) from t"), u"textblob"_s);
    QVERIFY(!db.value<int>(u"select a from t where 0"));
}

void TestDatabase::whatIsNotCommittedIsGone()
{
    TempStore store;
    store.database().execute(u"create table t (a)"_s);
    {
        Transaction transaction(store.database());
        store.database().run(u"insert into t values (1)");
    }
    QVERIFY(!store.database().isInTransaction());
    QCOMPARE(store.database().value<int>(u"select count(*) from t"), 0);
}

void TestDatabase::whatIsCommittedIsThereAfterReopening()
{
    TempStore store;
    store.database().execute(u"create table t (a)"_s);
    {
        Transaction transaction(store.database());
        store.database().run(u"insert into t values (1)");
        transaction.commit();
    }
    store.reopen();
    QCOMPARE(store.database().value<int>(u"select count(*) from t"), 1);
}

void TestDatabase::theSameQueryMayRunInsideItself()
{
    TempStore store;
    store.database().execute(u"create table t (a); insert into t values (1), (2), (3)"_s);
    int pairs = 0;
    const auto all = [&](auto onRow) { store.database().each(onRow, u"select a from t"); };

    all([&](const Row &) { all([&](const Row &) { ++pairs; }); });

    QCOMPARE(pairs, 9);
}

void TestDatabase::aQueryThatThrowsCanRunAgain()
{
    TempStore store;
    Database &db = store.database();
    db.execute(u"create table t (a unique)"_s);
    const auto insert = [&](int a) { db.run(u"insert into t values (?)", a); };
    insert(1);

    QVERIFY_THROWS_EXCEPTION(StoreError, insert(1));
    insert(2);

    QCOMPARE(db.value<int>(u"select count(*) from t"), 2);
}

void TestDatabase::internedSqlIsFoundAgain()
{
    TempStore store;
    const QString table = u"t"_s;
    const Sql first = store.database().intern(u"select 1 as "_s + table);
    const Sql second = store.database().intern(u"select 1 as "_s + table);

    QCOMPARE(first.key(), second.key());
    QCOMPARE(store.database().value<int>(second), 1);
}

void TestDatabase::brokenSqlIsAStoreError()
{
    TempStore store;
    QVERIFY_THROWS_EXCEPTION(StoreError, store.database().run(u"selekt 1"));
    QVERIFY_THROWS_EXCEPTION(StoreError, store.database().run(u"select \"no such column\""));
    QVERIFY_THROWS_EXCEPTION(StoreError, store.database().execute(u"create table t ("_s));
}

void TestDatabase::aValueThatIsTooBigIsAStoreError()
{
    TempStore store;
    store.database().execute(u"create table t (a)"_s);
    const QByteArray big(33 * 1024 * 1024, 'x');
    QVERIFY_THROWS_EXCEPTION(StoreError, store.database().run(u"insert into t values (?)", big));
}

void TestDatabase::anotherKeyIsRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"vault.db"_s);
    Database::open(path, SecretBytes::random(32)).value()->execute(u"create table t (a)"_s);

    const auto opened = Database::open(path, SecretBytes::random(32));

    QVERIFY(!opened);
    QCOMPARE(opened.error().reason, VaultFault::DatabaseDamaged);
    QVERIFY2(opened.error().detail.contains(path), qPrintable(opened.error().detail));
}

void TestDatabase::aSecondConnectionIsRefused()
{
    TempStore store;
    store.database().execute(u"create table t (a)"_s);
    const auto second = Database::open(store.path(), store.key());
    QVERIFY(!second);
    QCOMPARE(second.error().reason, VaultFault::AlreadyOpen);
}

void TestDatabase::aFileOfAnotherProgramIsRefused()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"other.db"_s);
    Database::openPlainForBench(path).value()->execute(
        u"create table t (a); pragma application_id = 1"_s);
    const auto opened = Database::openPlainForBench(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().reason, VaultFault::NotAVault);
}

void TestDatabase::oneChangedByteIsNoticed()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"vault.db"_s);
    const SecretBytes key = SecretBytes::random(32);
    fillWith(*Database::open(path, key).value(), u"words "_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 middle = file.size() / 2;
    QVERIFY(file.seek(middle));
    const char byte = file.read(1)[0];
    QVERIFY(file.seek(middle));
    QVERIFY(file.putChar(static_cast<char>(byte ^ 1)));
    file.close();

    auto opened = Database::open(path, key);
    QVERIFY(opened);
    try {
        (*opened)->value<qint64>(u"select sum(length(body)) from note");
        QFAIL("the changed byte was not noticed");
    } catch (const StoreError &error) {
        QVERIFY(error.isDamaged());
    }
}

void TestDatabase::settingsAreWhatTheDesignSays_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("answer");
    const auto row = [](const char *pragma, const QString &answer) {
        QTest::newRow(pragma) << QString::fromLatin1(pragma) << answer;
    };
    row("cipher", u"chacha20"_s);
    row("memory_security", u"1"_s);
    row("locking_mode", u"exclusive"_s);
    row("journal_mode", u"wal"_s);
    row("synchronous", u"2"_s);
    row("secure_delete", u"1"_s);
    row("temp_store", u"2"_s);
    row("foreign_keys", u"1"_s);
    row("trusted_schema", u"0"_s);
    row("cell_size_check", u"1"_s);
    row("cache_size", u"-32768"_s);
    row("wal_autocheckpoint", u"1000"_s);
    row("application_id", QString::number(0x4a485553));
}

void TestDatabase::settingsAreWhatTheDesignSays()
{
    QFETCH(QString, pragma);
    TempStore store;
    Database &db = store.database();
    QTEST(db.value<QString>(db.intern(u"pragma "_s + pragma)).value_or(QString()), "answer");
    QVERIFY(!QFile::exists(store.path() + u"-shm"_s));
}

void TestDatabase::theEngineIsBuiltAsTheDesignSays()
{
    TempStore store;
    for (const char *option : {"TEMP_STORE=3",
                               "DEFAULT_WAL_SYNCHRONOUS=2",
                               "SECURE_DELETE",
                               "OMIT_LOAD_EXTENSION",
                               "THREADSAFE=1",
                               "DQS=0",
                               "ENABLE_FTS5",
                               "DEFAULT_FOREIGN_KEYS",
                               "MAX_ATTACHED=1"})
        QVERIFY2(sqlite3_compileoption_used(option) == 1, option);
    sqlite3 *handle = store.database().handle();
    int isDefensive = 0;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, -1, &isDefensive);
    QCOMPARE(isDefensive, 1);
    QCOMPARE(sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, -1), 0);
    QCOMPARE(sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, -1), 32 * 1024 * 1024);
    QCOMPARE(sqlite3_limit(handle, SQLITE_LIMIT_EXPR_DEPTH, -1), 100);
}

void TestDatabase::noPlaintextOnDisk()
{
    TempStore store;
    fillWith(store.database(), u"zeldzaamkanarie"_s);
    QVERIFY(!everythingIn(store.folder()).contains("zeldzaamkanarie"));
    QVERIFY(!everythingIn(store.folder()).contains("SQLite format 3"));
}

void TestDatabase::withoutKeyTheSameTextIsFoundOnDisk()
{
    QTemporaryDir folder;
    const auto opened = Database::openPlainForBench(folder.filePath(u"plain.db"_s));
    QVERIFY(opened);
    fillWith(**opened, u"zeldzaamkanarie"_s);
    QVERIFY(everythingIn(folder.path()).contains("zeldzaamkanarie"));
}

void TestDatabase::aBigSortOpensNoTemporaryFile()
{
    TempStore store;
    Database &db = store.database();
    fillWith(db, QString(2000, u'k'));
    db.execute(u"pragma temp_store = file; pragma cache_size = 10"_s);
    qsizetype opened = -1;
    db.each(
        [&](const Row &) {
            if (opened < 0)
                opened = openFiles(u"etilqs"_s);
        },
        u"select body from note order by body desc");
    QCOMPARE(opened, 0);
}

void TestDatabase::interruptingStopsAQuery()
{
    TempStore store;
    Database &db = store.database();
    try {
        db.each(
            [&](const Row &) { db.interrupt(); },
            u"with recursive n(i) as (values(1) union all select i + 1 from n) select i from n");
    } catch (const StoreError &error) {
        QVERIFY(error.isInterrupted());
        QCOMPARE(db.value<int>(u"select 1"), 1);
        return;
    }
    QFAIL("the query went on");
}

QTEST_APPLESS_MAIN(TestDatabase)
#include "tst_database.moc"
