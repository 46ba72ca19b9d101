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
    void aVaultWithoutTheTablesOfTheAnalysisGetsThem();
};

void TestUpgrade::aVaultWithoutTheTablesOfTheAnalysisGetsThem()
{
    TempJournal store;
    CaseFile isa = demoCases(store.rng()).first();
    QVERIFY(store.journal().apply(isa.head.id, addedCase(isa), Intent::Import));
    store.database().execute(u"alter table factor drop column free_place;"
                             "alter table factor drop column pinned;"
                             "alter table factor drop column disputed_by;"
                             "alter table factor drop column unknown_share;"
                             "alter table link drop column share;"
                             "drop table card_group; drop table hypothesis;"
                             "drop table story_edit; drop table map_version;"
                             "pragma user_version = 1"_s);

    store.reopen();

    QCOMPARE(*store.journal().load(isa.head.id), isa);
    QVERIFY(store.journal().verify());
    Factor pinned = isa.factors.first();
    pinned.pinned = true;
    QVERIFY(store.journal().apply(isa.head.id, changed(isa.factors.first(), pinned)));
    QVERIFY(store.journal().load(isa.head.id)->factors.first().pinned);
    QVERIFY(store.journal().verify());
}

QTEST_GUILESS_MAIN(TestUpgrade)
#include "tst_upgrade.moc"
