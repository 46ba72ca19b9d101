#include "core/model/democases.h"
#include "tests/support/tempjournal.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// A vault of an earlier format opens, loses nothing and verifies.
class TestUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEarlierVaultGetsWhatIsNew_data();
    void anEarlierVaultGetsWhatIsNew();
};

void TestUpgrade::anEarlierVaultGetsWhatIsNew_data()
{
    const QString fifth = u"alter table draft drop column context;"_s;
    const QString fourth = fifth + u"drop table audit;"_s;
    const QString third = fourth
                          + u"alter table case_file drop column referrer_code;"
                            "alter table case_file drop column referrer_hope;"
                            "alter table case_file drop column family;"
                            "alter table case_file drop column coordinator;"
                            "alter table person drop column organisation;"
                            "alter table person drop column language;"
                            "alter table conversation drop column ended_at;"
                            "alter table statement drop column asked;"
                            "drop table rating; drop table safety_agreement;"
                            "drop table safety_step; drop table appointment;"_s;
    const QString second = u"alter table factor drop column free_place;"
                           "alter table factor drop column pinned;"
                           "alter table factor drop column disputed_by;"
                           "alter table factor drop column unknown_share;"
                           "alter table link drop column share;"
                           "drop table card_group; drop table hypothesis;"
                           "drop table story_edit; drop table map_version;"_s;
    QTest::addColumn<QString>("undo");
    QTest::newRow("before the analysis") << third + second + u"pragma user_version = 1"_s;
    QTest::newRow("before the conversation") << third + u"pragma user_version = 2"_s;
    QTest::newRow("before the log") << fourth + u"pragma user_version = 3"_s;
    QTest::newRow("before drafts had a context") << fifth + u"pragma user_version = 4"_s;
}

void TestUpgrade::anEarlierVaultGetsWhatIsNew()
{
    QFETCH(QString, undo);
    TempJournal store;
    CaseFile isa = demoCases(store.rng()).first();
    QVERIFY(store.journal().apply(isa.head.id, addedCase(isa), Intent::Import));
    store.database().execute(undo);

    store.reopen();

    QCOMPARE(*store.journal().load(isa.head.id), isa);
    QVERIFY(store.journal().verify());
    Factor pinned = isa.factors.first();
    pinned.pinned = true;
    Case head = isa.head;
    head.referrerHope = u"Dat ze weer slaapt."_s;
    QVERIFY(store.journal().apply(isa.head.id,
                                  changed(isa.factors.first(), pinned) + changed(isa.head, head)));
    QVERIFY(store.journal().load(isa.head.id)->factors.first().pinned);
    QCOMPARE(store.journal().load(isa.head.id)->head, head);
    QVERIFY(store.journal().verify());
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
