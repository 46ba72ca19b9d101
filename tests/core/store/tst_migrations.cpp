#include "core/store/migrations.h"
#include "tests/support/tempstore.h"

#include <QFile>
#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFileGetsEveryStep();
    void anOldFileKeepsItsRowsAndGetsTheNewSteps();
    void aStepThatFailsLeavesTheFileAsItWas();
    void aFileOfALaterProgramIsLeftAlone();
    void stepsAreReadInOrder();
};

namespace {

const Migration First{.version = 1, .name = u"001_start"_s, .sql = u"create table t (a)"_s};
const Migration Second{.version = 2,
                       .name = u"002_more"_s,
                       .sql = u"alter table t add column b default 5; create index i on t (b)"_s};
const Migration Broken{.version = 2, .name = u"002_bad"_s, .sql = u"drop table t; create tabel"_s};

int versionOf(TempStore &store)
{
    return *store.database().value<int>(u"pragma user_version");
}

} // namespace

void TestMigrations::anEmptyFileGetsEveryStep()
{
    TempStore store;
    QVERIFY(migrate(store.database(), {First, Second}));
    QCOMPARE(versionOf(store), 2);
    QVERIFY(migrate(store.database(), {First, Second}));
}

void TestMigrations::anOldFileKeepsItsRowsAndGetsTheNewSteps()
{
    TempStore store;
    QVERIFY(migrate(store.database(), {First}));
    store.database().run(u"insert into t values (3)");
    store.reopen();

    QVERIFY(migrate(store.database(), {First, Second}));

    QCOMPARE(store.database().value<int>(u"select a + b from t"), 8);
}

void TestMigrations::aStepThatFailsLeavesTheFileAsItWas()
{
    TempStore store;
    QVERIFY(migrate(store.database(), {First}));

    QVERIFY_THROWS_EXCEPTION(StoreError, (void)migrate(store.database(), {First, Broken}));

    QCOMPARE(versionOf(store), 1);
    QCOMPARE(store.database().value<int>(u"select count(*) from t"), 0);
}

void TestMigrations::aFileOfALaterProgramIsLeftAlone()
{
    TempStore store;
    QVERIFY(migrate(store.database(), {First, Second}));

    const auto migrated = migrate(store.database(), {First});

    QVERIFY(!migrated);
    QCOMPARE(migrated.error().reason, VaultFault::TooNew);
    QCOMPARE(versionOf(store), 2);
}

void TestMigrations::stepsAreReadInOrder()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(u"002_more.sql"_s, Second.sql.toUtf8());
    write(u"001_start.sql"_s, First.sql.toUtf8());
    write(u"notes.txt"_s, "not a step");

    QCOMPARE(migrationsIn(folder.path()), QList<Migration>({First, Second}));
}

QTEST_APPLESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
