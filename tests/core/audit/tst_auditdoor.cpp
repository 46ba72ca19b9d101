#include "core/journal/casebook.h"
#include "core/model/democases.h"
#include "tests/support/fixedclock.h"
#include "tests/support/tempstore.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// No way to a case past the log: the door writes the line first.
class tst_AuditDoor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_book.reset(); }
    void aCaseIsLoggedWhenItIsOpenedAndNotWhenItIsReadAgain();
    void whatCannotBeLoggedIsNotOpened();
    void aSearchIsLoggedOnceWithItsHitsAndWithoutItsWords();
    void whoIsThereAlreadyIsFoundInEveryCaseAndRole();
    void makingACaseIsLoggedWithItsReason();
    void whoMayNotOpenReadsNothing();
    void whoMayNotEditChangesNothing();
    void whatLeavesTheProgramIsLogged();

private:
    template<typename T>
    T answer(const QFuture<T> &future)
    {
        QFutureWatcher<T> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcher<T>::finished);
        watcher.setFuture(future);
        if (!future.isFinished())
            finished.wait();
        return future.result();
    }
    QList<AuditLine> lines(AuditEvent event)
    {
        return answer<QList<AuditLine>>(m_book->ask<QList<AuditLine>>([event](Journal &journal) {
            QList<AuditLine> all = journal.gate().log().lines();
            all.removeIf([event](const AuditLine &line) { return line.event != event; });
            return all;
        }));
    }
    void execute(const QString &sql)
    {
        Database *database = &m_store->database();
        answer<bool>(m_book->ask<bool>([database, sql](Journal &) {
            database->execute(sql);
            return true;
        }));
    }
    CaseFile load(qsizetype i)
    {
        return answer(m_book->load(m_cases[i].head.id)).value_or(CaseFile{});
    }
    void add(const CaseFile &file, const QString &reason = {})
    {
        QSignalSpy applied(m_book.get(), &Casebook::applied);
        m_book->apply(file.head.id, addedCase(file), Intent::Create, reason);
        QVERIFY(applied.wait());
    }

    FixedClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC)};
    SeededRng m_rng{3};
    std::shared_ptr<TempStore> m_store;
    QList<CaseFile> m_cases;
    std::unique_ptr<Casebook> m_book;
};

void tst_AuditDoor::init()
{
    m_store = std::make_shared<TempStore>();
    m_book = std::move(*Casebook::open(m_store->database(), m_store, m_clock, m_rng));
    m_cases = demoCases(m_rng);
    for (const CaseFile &file : m_cases)
        add(file);
}

void tst_AuditDoor::aCaseIsLoggedWhenItIsOpenedAndNotWhenItIsReadAgain()
{
    QCOMPARE(lines(AuditEvent::Unlock).size(), 1);
    QCOMPARE(load(0), m_cases[0]);
    QCOMPARE(load(0), m_cases[0]); // After an undo.
    QCOMPARE(lines(AuditEvent::Open).size(), 1);
    QCOMPARE(lines(AuditEvent::Open).first().client, m_cases[0].head.id);
    load(1);
    load(0);
    QCOMPARE(lines(AuditEvent::Open).size(), 3);
}

void tst_AuditDoor::whatCannotBeLoggedIsNotOpened()
{
    execute(u"create temp trigger no_room before insert on main.audit "
            "begin select raise(abort, 'no room'); end"_s);
    QSignalSpy unread(m_book.get(), &Casebook::notRead);
    QFuture<Result<CaseFile>> file = m_book->load(m_cases[0].head.id);
    QVERIFY(unread.wait());
    QTRY_VERIFY(file.isFinished());
    QCOMPARE(file.resultCount(), 0);
    QFuture<QList<CaseId>> found = m_book->search(u"slaap"_s, 10);
    QVERIFY(unread.wait());
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(found.resultCount(), 0);
}

void tst_AuditDoor::aSearchIsLoggedOnceWithItsHitsAndWithoutItsWords()
{
    const auto found = answer(m_book->search(u"school"_s, 10));
    QVERIFY(!found.isEmpty());
    answer(m_book->search(u"schools"_s, 10));
    answer(m_book->search(u"oma"_s, 10));
    const QList<AuditLine> searches = lines(AuditEvent::Search);
    QCOMPARE(searches.size(), 2);
    QCOMPARE(searches.first().hits, int(found.size()));
    QCOMPARE(searches.first().object, u"cases"_s);
    for (const AuditLine &line : searches)
        QVERIFY(!(line.object + line.reason).contains(u"school"_s));
    load(0);
    answer(m_book->search(u"oma"_s, 10));
    QCOMPARE(lines(AuditEvent::Search).size(), 3); // Another search, though the same words.
}

void tst_AuditDoor::whoIsThereAlreadyIsFoundInEveryCaseAndRole()
{
    const Person *isa = youthOf(m_cases[0]);
    const auto found = answer(m_book->lookalikes(u"Issa"_s, isa->birthDate));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().who.file, m_cases[0].head.id);
    QCOMPARE(found.first().who.code, m_cases[0].head.code);
    QCOMPARE(found.first().why, Likeness::SoundAndDay);
    answer(m_book->lookalikes(u"Issa de Vries"_s, isa->birthDate));
    QCOMPARE(lines(AuditEvent::Search).size(), 1);
    QCOMPARE(lines(AuditEvent::Search).first().object, u"lookalike"_s);

    const auto sem = answer(m_book->lookalikes(u"Sem"_s, {}));
    QCOMPARE(sem.size(), 1);
    QVERIFY(sem.first().who.role != PersonRole::Youth);
    QCOMPARE(sem.first().who.youth, isa->name);

    CaseFile other;
    other.head.id = CaseId::make(m_rng);
    Person youth;
    youth.id = PersonId::make(m_rng);
    youth.name = u"Sem"_s;
    other.persons = {youth};
    add(other); // What is new is found too.
    QCOMPARE(answer(m_book->lookalikes(u"Sem"_s, {})).size(), 2);
    m_book->become({}, MemberRole::Administrator);
    QVERIFY(answer(m_book->lookalikes(u"Sem"_s, {})).isEmpty());
}

void tst_AuditDoor::makingACaseIsLoggedWithItsReason()
{
    CaseFile file;
    file.head.id = CaseId::make(m_rng);
    add(file, u"Andere Isa, zelfde geboortedag."_s);
    const AuditLine line = lines(AuditEvent::Create).last();
    QCOMPARE(line.client, file.head.id);
    QCOMPARE(line.reason, u"Andere Isa, zelfde geboortedag."_s);
    load(0);
    const auto opened = lines(AuditEvent::Open).size();
    QCOMPARE(opened, 1);
}

void tst_AuditDoor::whoMayNotOpenReadsNothing()
{
    m_book->become(u"Bo"_s, MemberRole::Administrator);
    QVERIFY(answer(m_book->caseload()).isEmpty());
    QVERIFY(answer(m_book->search(u"school"_s, 10)).isEmpty());
    const auto refused = answer(m_book->load(m_cases[0].head.id));
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::Refused);
    QVERIFY(lines(AuditEvent::Open).last().isRefused());

    m_book->become(u"Els"_s, MemberRole::TeamLead);
    QCOMPARE(answer(m_book->caseload()).size(), m_cases.size());
    QVERIFY(!answer(m_book->load(m_cases[0].head.id)));
    QVERIFY(answer(m_book->load(m_cases[0].head.id, u"klacht van vader"_s)));
    QVERIFY(lines(AuditEvent::Open).last().isEmergency());
}

void tst_AuditDoor::whoMayNotEditChangesNothing()
{
    m_book->become(u"Els"_s, MemberRole::TeamLead);
    QSignalSpy failed(m_book.get(), &Casebook::failed);
    Case head = m_cases[0].head;
    head.municipality = u"Enschede, toch"_s;
    m_book->apply(head.id, changed(m_cases[0].head, head));
    QVERIFY(failed.wait());
    QCOMPARE(failed.last().at(1).value<Error>().fault, Fault::Refused);
    QVERIFY(!m_book->isStuck());
    m_book->become(u"Els"_s, MemberRole::Coach);
    QCOMPARE(load(0), m_cases[0]);
}

void tst_AuditDoor::whatLeavesTheProgramIsLogged()
{
    const CaseId isa = m_cases[0].head.id;
    QVERIFY(answer(m_book->pass({AuditEvent::Print, isa, u"letter"_s, {}, {}})));
    QCOMPARE(lines(AuditEvent::Print).size(), 1);
    m_book->become({}, MemberRole::TeamLead);
    QVERIFY(!answer(m_book->pass({AuditEvent::Print, isa, u"letter"_s, {}, {}})));
    QVERIFY(lines(AuditEvent::Print).last().isRefused());
}

QTEST_GUILESS_MAIN(tst_AuditDoor)
#include "tst_auditdoor.moc"
