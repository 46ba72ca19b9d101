#include "core/audit/gate.h"
#include "core/model/democases.h"
#include "tests/support/tempjournal.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(core::MemberRole)
Q_DECLARE_METATYPE(core::Right)
Q_DECLARE_METATYPE(core::Leave)

/// The log (security.md 12.1) and what each role may.
class tst_Audit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleMayWhatItNeeds_data();
    void eachRoleMayWhatItNeeds();
    void aRefusalIsOneSentenceInBothLanguages();
    void aLineSaysAllThatItMust();
    void linesFollowEachOtherAcrossRestarts();
    void aLineIsNeitherChangedNorDeleted();
    void theFirstLineThatWasTamperedWithIsNamed_data();
    void theFirstLineThatWasTamperedWithIsNamed();
    void linesTakenOffTheEndAreMissed();
    void aLineTakenOutOfTheMiddleIsMissed();
    void rebuildingTheJournalLeavesTheLogAlone();
    void aLeadOpensOnlyWithAReason();
    void anAdministratorOpensNothing();
    void whoOneIsStaysAndIsLogged();
    void theLinesOfOneCaseAreItsOwn();

private:
    static Doing opens(const CaseId &id, const QString &reason = {})
    {
        return {AuditEvent::Open, id, u"case"_s, reason, {}};
    }
    static Result<> verified(TempJournal &store)
    {
        return store.journal().gate().log().verify(Language::English);
    }
    static void pass(TempJournal &store, int times)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(store.journal().gate().pass(opens(CaseId::make(store.rng())), {}));
    }
    /// As somebody with the key and a shell would.
    static void tamper(TempJournal &store, const QString &sql)
    {
        store.database().execute(u"drop trigger audit_is_not_changed;"
                                 "drop trigger audit_is_not_deleted;"_s
                                 + sql);
    }
};

void tst_Audit::eachRoleMayWhatItNeeds_data()
{
    QTest::addColumn<MemberRole>("role");
    QTest::addColumn<Right>("right");
    QTest::addColumn<Leave>("leave");
    const auto row = [](MemberRole role, Right right, Leave leave) {
        QTest::addRow("%s %d", qPrintable(wordOf(role).toString()), static_cast<int>(right))
            << role << right << leave;
    };
    using enum Right;
    for (const Right right : {SeeCaseload, OpenCase, EditCase, TakeOut, SeeFigures}) {
        row(MemberRole::Coach, right, Leave::Yes);
        row(MemberRole::LocalTeam, right, Leave::Yes);
    }
    row(MemberRole::Coach, GrantHelp, Leave::No); // Jeugdwet 2.3: the municipality decides.
    row(MemberRole::LocalTeam, GrantHelp, Leave::Yes);
    row(MemberRole::Coach, ManageMembers, Leave::No);
    row(MemberRole::LocalTeam, ManageMembers, Leave::No);
    row(MemberRole::TeamLead, SeeCaseload, Leave::Yes);
    row(MemberRole::TeamLead, OpenCase, Leave::WithReason);
    for (const Right right : {EditCase, TakeOut, GrantHelp})
        row(MemberRole::TeamLead, right, Leave::No);
    row(MemberRole::TeamLead, SeeFigures, Leave::Yes);
    row(MemberRole::TeamLead, ManageMembers, Leave::Yes);
    for (const Right right : {SeeCaseload, OpenCase, EditCase, TakeOut, SeeFigures, GrantHelp})
        row(MemberRole::Administrator, right, Leave::No);
    row(MemberRole::Administrator, ManageMembers, Leave::Yes);
}

void tst_Audit::eachRoleMayWhatItNeeds()
{
    QFETCH(MemberRole, role);
    QFETCH(Right, right);
    QFETCH(Leave, leave);
    QCOMPARE(may(role, right), leave);
}

void tst_Audit::aRefusalIsOneSentenceInBothLanguages()
{
    const Wording words = refusalOf(MemberRole::Administrator, Right::OpenCase);
    QCOMPARE(words.english,
             u"As administrator you may not open a case. Choose what you are under "
             "\u201cWho am I\u201d."_s);
    QVERIFY(words.dutch.startsWith(u"Als beheerder mag je geen dossier openen."_s));
    QVERIFY(refusalOf(MemberRole::TeamLead, Right::OpenCase).english.contains(u"with a reason"_s));
}

void tst_Audit::aLineSaysAllThatItMust()
{
    TempJournal store;
    Gate &gate = store.journal().gate();
    gate.become(u"  Anke   de Wit "_s, MemberRole::Coach);
    const CaseId isa = CaseId::make(store.rng());

    QVERIFY(gate.pass({AuditEvent::Print, isa, u"story/youth"_s, {}, {}}, {}));

    const AuditLine line = gate.log().lines().last();
    QCOMPARE(line.event, AuditEvent::Print);
    QCOMPARE(actionOf(line.event), u'R');
    QCOMPARE(line.at, store.clock().now());
    QCOMPARE(momentOf(line), u"2026-11-21T10:00:00.000Z"_s);
    QCOMPARE(line.client, isa);
    QCOMPARE(line.user.name, u"Anke de Wit"_s);
    QCOMPARE(line.user.role, MemberRole::Coach);
    QVERIFY(!line.user.id.is_nil());
    QCOMPARE(line.device, store.journal().device());
    QVERIFY(!line.accessPoint.isEmpty());
    QCOMPARE(line.object, u"story/youth"_s);
    QCOMPARE(wordOf(line.authorisation), u"y??n"_s);
    QCOMPARE(line.means, u"passphrase"_s);
    QVERIFY(!line.isRefused());
}

void tst_Audit::linesFollowEachOtherAcrossRestarts()
{
    TempJournal store;
    pass(store, 3);
    store.reopen();
    pass(store, 2);
    const QList<AuditLine> lines = store.journal().gate().log().lines();
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.first().previous, QByteArray(32, '\0'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QCOMPARE(lines[i].number, i + 1);
        QCOMPARE(lines[i].hash, hashOf(lines[i]));
        QVERIFY(i == 0 || lines[i].previous == lines[i - 1].hash);
    }
    QVERIFY(verified(store));
}

void tst_Audit::aLineIsNeitherChangedNorDeleted()
{
    TempJournal store;
    pass(store, 2);
    QVERIFY_THROWS_EXCEPTION(StoreError,
                             store.database().run(u"update audit set reason = 'x' where aseq = 1"));
    QVERIFY_THROWS_EXCEPTION(StoreError, store.database().run(u"delete from audit"));
    QCOMPARE(store.journal().gate().log().lines().size(), 2);
}

void tst_Audit::theFirstLineThatWasTamperedWithIsNamed_data()
{
    QTest::addColumn<QString>("set");
    for (const char *set : {"at_ms = at_ms + 1",
                            "utc_offset = 3600",
                            "event = 'search'",
                            "client = zeroblob(16)",
                            "user_id = zeroblob(16)",
                            "user_name = 'Piet'",
                            "role = 'teamlead'",
                            "access_point = ''",
                            "object = 'letter'",
                            "hits = 3",
                            "authorisation = 'n??y'",
                            "means = 'card'",
                            "reason = 'spoed'",
                            "prev = zeroblob(32)",
                            "hash = zeroblob(32)"})
        QTest::newRow(set) << QString::fromLatin1(set);
}

void tst_Audit::theFirstLineThatWasTamperedWithIsNamed()
{
    QFETCH(QString, set);
    TempJournal store;
    pass(store, 5);
    tamper(store, u"update audit set %1 where aseq = 3"_s.arg(set));
    const Result<> result = verified(store);
    QVERIFY(!result);
    QVERIFY2(result.error().detail.startsWith(u"Line 3 "_s), qPrintable(result.error().detail));
}

void tst_Audit::linesTakenOffTheEndAreMissed()
{
    TempJournal store;
    pass(store, 5);
    tamper(store, u"delete from audit where aseq > 3"_s);
    QVERIFY(!verified(store));
    QVERIFY(verified(store).error().detail.contains(u"after line 3"_s));
}

void tst_Audit::aLineTakenOutOfTheMiddleIsMissed()
{
    TempJournal store;
    pass(store, 5);
    tamper(store, u"delete from audit where aseq = 2"_s);
    QVERIFY(verified(store).error().detail.startsWith(u"Line 2 "_s));
}

void tst_Audit::rebuildingTheJournalLeavesTheLogAlone()
{
    TempJournal store;
    const CaseFile isa = demoCases(store.rng()).first();
    QVERIFY(store.journal().apply(isa.head.id, addedCase(isa), Intent::Import));
    pass(store, 3);
    const QList<AuditLine> before = store.journal().gate().log().lines();
    const QByteArray state = store.journal().stateHash();

    store.journal().rebuild();

    QCOMPARE(store.journal().gate().log().lines(), before);
    QCOMPARE(store.journal().stateHash(), state);
    QVERIFY(store.journal().verify());
}

void tst_Audit::aLeadOpensOnlyWithAReason()
{
    TempJournal store;
    Gate &gate = store.journal().gate();
    const CaseId isa = CaseId::make(store.rng());
    gate.become(u"Els"_s, MemberRole::TeamLead);

    const Result<> without = gate.pass(opens(isa, u"   "_s), Language::English);
    QVERIFY(!without);
    QCOMPARE(without.error().fault, Fault::Refused);
    QVERIFY(gate.log().lines().last().isRefused());

    QVERIFY(gate.pass(opens(isa, u"Coach ziek, moeder belt in nood."_s), Language::English));
    const AuditLine line = gate.log().lines().last();
    QVERIFY(line.isEmergency());
    QVERIFY(!line.isRefused());
    QCOMPARE(wordOf(line.authorisation), u"n??y"_s);
    QCOMPARE(line.reason, u"Coach ziek, moeder belt in nood."_s);
}

void tst_Audit::anAdministratorOpensNothing()
{
    TempJournal store;
    Gate &gate = store.journal().gate();
    gate.become(u"Bo"_s, MemberRole::Administrator);
    QVERIFY(!gate.pass(opens(CaseId::make(store.rng()), u"een reden"_s), {}));
    QVERIFY(gate.log().lines().last().isRefused());
}

void tst_Audit::whoOneIsStaysAndIsLogged()
{
    TempJournal store;
    QCOMPARE(store.journal().gate().member().role, MemberRole::Coach);
    store.journal().gate().become(u"Anke"_s, MemberRole::LocalTeam);
    store.reopen();
    QCOMPARE(store.journal().gate().member().name, u"Anke"_s);
    QCOMPARE(store.journal().gate().member().role, MemberRole::LocalTeam);
    const AuditLine line = store.journal().gate().log().lines().last();
    QCOMPARE(line.event, AuditEvent::Member);
    QCOMPARE(line.object, u"member/localteam"_s);
    store.journal().gate().become(u"Anke"_s, MemberRole::LocalTeam);
    QCOMPARE(store.journal().gate().log().lines().size(), 1); // Nothing changed.
}

void tst_Audit::theLinesOfOneCaseAreItsOwn()
{
    TempJournal store;
    const CaseId isa = CaseId::make(store.rng());
    pass(store, 2);
    QVERIFY(store.journal().gate().pass(opens(isa), {}));
    pass(store, 1);
    const QList<AuditLine> lines = store.journal().gate().log().linesOf(isa);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().client, isa);
}

QTEST_GUILESS_MAIN(tst_Audit)
#include "tst_audit.moc"
