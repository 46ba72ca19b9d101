#include "tests/support/anycase.h"
#include "tests/support/tempjournal.h"

#include <QTest>

#include <rapidcheck.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

CaseFile isa(Rng &rng)
{
    CaseFile file;
    file.head.id = CaseId::make(rng);
    file.head.code = u"2026-0001"_s;
    file.head.receivedOn = QDate(2026, 11, 1);
    Person youth;
    youth.id = PersonId::make(rng);
    youth.role = PersonRole::Youth;
    youth.name = u"Isa"_s;
    youth.birthDate = QDate(2012, 5, 3);
    file.persons = {youth};
    return file;
}

Factor factor(Rng &rng, const QString &text)
{
    Factor factor;
    factor.id = FactorId::make(rng);
    factor.text = text;
    factor.mechanisms = QStringList{u"M01"_s, u"M08"_s};
    factor.place = QPointF(10.5, -3.0);
    factor.willingness = 7;
    return factor;
}

/// One random deed in the case: a new card, a new wording, another weight, an end, an undo or a
/// redo.
void act(TempJournal &store, const CaseId &stream, SeededRng &dice)
{
    Journal &journal = store.journal();
    const CaseFile file = *journal.load(stream);
    store.clock().forward(dice.below(5000));
    const quint32 roll = dice.below(10);
    if (roll < 4 || file.factors.isEmpty()) {
        QVERIFY(journal.apply(stream, added(factor(dice, u"kaart %1"_s.arg(dice.next())))));
    } else if (roll == 8) {
        std::ignore = journal.undo(stream);
    } else if (roll == 9) {
        std::ignore = journal.redo(stream);
    } else {
        const auto count = static_cast<quint32>(file.factors.size());
        const Factor before = file.factors[dice.below(count)];
        Factor after = before;
        after.text = u"anders %1"_s.arg(dice.next());
        after.weight = static_cast<int>(dice.below(5)) + 1;
        after.willingness.reset();
        const Change change = roll == 7 ? removedWithTraces(file, before) : changed(before, after);
        QVERIFY(journal.apply(stream, change));
    }
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoredCaseIsReadBackAsItWas();
    void everyFieldOfEveryTypeIsReadBack();
    void aDeedLargerThanACommitIsOneDeed();
    void undoTakesBackTheWholeDeed();
    void redoDoesItAgain();
    void aNewDeedEndsRedo();
    void theMakingOfACaseIsNotUndone();
    void undoOfDeletionBringsTheArrowsBack();
    void rebuildGivesTheSameBytes();
    void commitsInAnyOrderOfDevicesGiveTheSameCase();
    void aConcurrentValueStaysAHead();
    void undoAsksWhenSomebodyElseChangedTheField();
    void aHoleInTheNumbersIsRefused();
    void searchFindsBeginningsOfWordsWithoutAccents();
    void changedWordsAreFoundNoMore();
    void theCaseloadLineFollowsEveryEdit();
    void whatWasRolledBackIsNotRemembered();
    void verifyFindsAChangedCommit();
    void verifyFindsAChangedTable();
    void draftsAreKeptAcrossOpening();
    void reopeningKeepsEverything();
};

void TestJournal::aStoredCaseIsReadBackAsItWas()
{
    TempJournal store;
    const CaseFile file = isa(store.rng());
    QVERIFY(store.journal().apply(file.head.id, addedCase(file), Intent::Create));
    QCOMPARE(*store.journal().load(file.head.id) == file, true);
    QCOMPARE(store.journal().caseload().size(), 1);
    QCOMPARE(store.journal().caseload().first().youth, u"Isa"_s);
    QCOMPARE(store.journal().caseload().first().nextStep, NextStep::HoldConversation);
}

namespace {

void fill(QString &value)
{
    value = u"tekst é"_s;
}
void fill(bool &value)
{
    value = true;
}
void fill(int &value)
{
    value = 4;
}
void fill(QDate &value)
{
    value = QDate(2024, 2, 29);
}
void fill(QDateTime &value)
{
    value = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123);
}
void fill(QPointF &value)
{
    value = QPointF(1.25, -2.5);
}
template<typename Enum>
requires std::is_enum_v<Enum>
void fill(Enum &value)
{
    value = static_cast<Enum>(1);
}
template<typename Tag>
void fill(Id<Tag> &value)
{
    SeededRng rng(9);
    value = Id<Tag>::make(rng);
}
template<typename Value>
void fill(std::optional<Value> &value)
{
    Value inner{};
    fill(inner);
    value = inner;
}
template<typename Value>
void fill(QList<Value> &value)
{
    value.resize(2);
    for (Value &one : value)
        fill(one);
}

} // namespace

void TestJournal::everyFieldOfEveryTypeIsReadBack()
{
    TempJournal store;
    CaseFile file = isa(store.rng());
    forEachType([&]<typename Entity>() {
        if constexpr (!std::is_same_v<Entity, Case>) {
            Entity entity;
            entity.id = decltype(entity.id)::make(store.rng());
            forEachField<Entity>([&](const auto &field) { fill(entity.*field.member); });
            (file.*Schema<Entity>::List).append(entity);
        }
    });
    forEachField<Case>([&](const auto &field) { fill(file.head.*field.member); });
    QVERIFY(store.journal().apply(file.head.id, addedCase(file), Intent::Import));
    QCOMPARE(*store.journal().load(file.head.id) == file, true);
    store.journal().rebuild();
    QCOMPARE(*store.journal().load(file.head.id) == file, true);
}

void TestJournal::aDeedLargerThanACommitIsOneDeed()
{
    TempJournal store;
    const CaseFile file = isa(store.rng());
    Journal &journal = store.journal();
    QVERIFY(journal.apply(file.head.id, addedCase(file), Intent::Create));
    Change many;
    for (int i = 0; i < 150; ++i)
        many += added(factor(store.rng(), u"kaart %1"_s.arg(i)));
    many += added(factor(store.rng(), QString(300'000, u'x')));
    QVERIFY(journal.apply(file.head.id, many));

    const QList<Commit> commits = journal.commits(journal.device(), 1);
    QVERIFY(commits.size() > 3);
    for (const Commit &commit : commits)
        QVERIFY(commit.ops.size() <= Commit::MaxOps);
    QCOMPARE(journal.history(file.head.id).size(), 2);
    QVERIFY(journal.undo(file.head.id));
    QCOMPARE(*journal.load(file.head.id) == file, true);
}

void TestJournal::undoTakesBackTheWholeDeed()
{
    TempJournal store;
    const CaseFile file = isa(store.rng());
    Journal &journal = store.journal();
    QVERIFY(journal.apply(file.head.id, addedCase(file), Intent::Create));
    const Factor before = factor(store.rng(), u"Ik slaap slecht"_s);
    QVERIFY(journal.apply(file.head.id, added(before)));
    const CaseFile withCard = *journal.load(file.head.id);
    Factor after = before;
    after.text = u"Ik slaap goed"_s;
    after.weight = 1;
    after.place.reset();
    QVERIFY(journal.apply(file.head.id, changed(before, after)));

    QVERIFY(journal.undo(file.head.id));
    QCOMPARE(*journal.load(file.head.id) == withCard, true);
    QVERIFY(journal.undo(file.head.id));
    QCOMPARE(*journal.load(file.head.id) == file, true);
    QCOMPARE(journal.undo(file.head.id).error().fault, Fault::NotFound);
}

void TestJournal::redoDoesItAgain()
{
    TempJournal store;
    const CaseFile file = isa(store.rng());
    Journal &journal = store.journal();
    QVERIFY(journal.apply(file.head.id, addedCase(file), Intent::Create));
    QVERIFY(journal.apply(file.head.id, added(factor(store.rng(), u"een"_s))));
    QVERIFY(journal.apply(file.head.id, added(factor(store.rng(), u"twee"_s))));
    const CaseFile full = *journal.load(file.head.id);
    QVERIFY(journal.undo(file.head.id));
    QVERIFY(journal.undo(file.head.id));
    QVERIFY(journal.redo(file.head.id));
    QVERIFY(journal.redo(file.head.id));
    QCOMPARE(*journal.load(file.head.id) == full, true);
    QCOMPARE(journal.redo(file.head.id).error().fault, Fault::NotFound);
}

void TestJournal::aNewDeedEndsRedo()
{
    TempJournal store;
    const CaseFile file = isa(store.rng());
    Journal &journal = store.journal();
    QVERIFY(journal.apply(file.head.id, addedCase(file), Intent::Create));
    QVERIFY(journal.apply(file.head.id, added(factor(store.rng(), u"een"_s))));
    QVERIFY(journal.undo(file.head.id));
    QVERIFY(journal.apply(file.head.id, added(factor(store.rng(), u"twee"_s))));
    QCOMPARE(journal.redo(file.head.id).error().fault, Fault::NotFound);
}

void TestJournal::theMakingOfACaseIsNotUndone()
{
    TempJournal store;
    const CaseFile file = isa(store.rng());
    QVERIFY(store.journal().apply(file.head.id, addedCase(file), Intent::Create));
    QCOMPARE(store.journal().undo(file.head.id).error().fault, Fault::NotFound);
}

void TestJournal::undoOfDeletionBringsTheArrowsBack()
{
    TempJournal store;
    CaseFile file = isa(store.rng());
    file.factors = {factor(store.rng(), u"een"_s), factor(store.rng(), u"twee"_s)};
    Link link;
    link.id = LinkId::make(store.rng());
    link.from = file.factors[0].id;
    link.to = file.factors[1].id;
    file.links = {link};
    Journal &journal = store.journal();
    QVERIFY(journal.apply(file.head.id, addedCase(file), Intent::Import));
    QVERIFY(journal.apply(file.head.id, removedWithTraces(file, file.factors[0])));
    QVERIFY(journal.load(file.head.id)->links.isEmpty());
    QVERIFY(journal.undo(file.head.id));
    QCOMPARE(*journal.load(file.head.id) == file, true);
}

void TestJournal::rebuildGivesTheSameBytes()
{
    QVERIFY(rc::check("replay of the journal gives the same state hash (I2)", [](quint64 seed) {
        SeededRng dice(seed);
        TempJournal store(seed);
        const CaseFile file = isa(store.rng());
        RC_ASSERT(store.journal().apply(file.head.id, addedCase(file), Intent::Create).has_value());
        for (int i = 0; i < 25; ++i)
            act(store, file.head.id, dice);
        const QByteArray before = store.journal().stateHash();
        store.journal().rebuild();
        RC_ASSERT(store.journal().stateHash() == before);
        RC_ASSERT(store.journal().verify().has_value());
    }));
}

void TestJournal::commitsInAnyOrderOfDevicesGiveTheSameCase()
{
    QVERIFY(rc::check("two vaults with the same commits show the same case (I1)", [](quint64 seed) {
        SeededRng dice(seed);
        TempJournal here(seed);
        TempJournal there(seed + 1);
        const CaseFile file = isa(here.rng());
        RC_ASSERT(here.journal().apply(file.head.id, addedCase(file), Intent::Create).has_value());
        const QList<Commit> first = here.journal().commits(here.journal().device(), 1);
        for (const Commit &commit : first)
            RC_ASSERT(there.journal().receive(commit).has_value());
        for (int i = 0; i < 12; ++i) {
            act(here, file.head.id, dice);
            act(there, file.head.id, dice);
        }
        const QList<Commit> fromThere = there.journal().commits(there.journal().device(), 1);
        const QList<Commit> fromHere = here.journal().commits(here.journal().device(), 1);
        for (const Commit &commit : fromThere)
            RC_ASSERT(here.journal().receive(commit).has_value());
        for (const Commit &commit : fromHere)
            RC_ASSERT(there.journal().receive(commit).has_value());
        CaseFile left = *here.journal().load(file.head.id);
        CaseFile right = *there.journal().load(file.head.id);
        const auto byId = [](const Factor &a, const Factor &b) { return a.id < b.id; };
        std::sort(left.factors.begin(), left.factors.end(), byId);
        std::sort(right.factors.begin(), right.factors.end(), byId);
        RC_ASSERT(left == right);
        RC_ASSERT(here.journal().verify().has_value());
    }));
}

namespace {

/// The same case in two vaults, both with one card.
struct Desks
{
    TempJournal here{1};
    TempJournal there{2};
    CaseFile file = isa(here.rng());
    Factor card = factor(here.rng(), u"een"_s);

    Desks()
    {
        file.factors = {card};
        std::ignore = here.journal().apply(file.head.id, addedCase(file), Intent::Create);
        send(here, there);
    }

    static void send(TempJournal &from, TempJournal &to)
    {
        const QList<Commit> commits = from.journal().commits(from.journal().device(), 1);
        for (const Commit &commit : commits)
            std::ignore = to.journal().receive(commit);
    }

    void rename(TempJournal &store, const QString &text)
    {
        const Factor before = store.journal().load(file.head.id)->factors.first();
        Factor after = before;
        after.text = text;
        std::ignore = store.journal().apply(file.head.id, changed(before, after));
    }
};

} // namespace

void TestJournal::aConcurrentValueStaysAHead()
{
    Desks desks;
    desks.rename(desks.here, u"hier"_s);
    desks.there.clock().forward(3'600'000); // An hour ahead: it is shown, the other stays.
    desks.rename(desks.there, u"daar"_s);
    Desks::send(desks.there, desks.here);
    QCOMPARE(desks.here.journal().load(desks.file.head.id)->factors.first().text, u"daar"_s);
    const auto heads = desks.here.database().value<int>(
        u"select count(*) from head join entity on entity.id = head.entity "
        u"where entity.uuid = ? and head.field = 1",
        desks.card.id.bytes());
    QCOMPARE(heads.value_or(0), 2);

    desks.rename(desks.here, u"samen"_s); // Who saw both replaces both, whatever the clocks say.
    Desks::send(desks.here, desks.there);
    QCOMPARE(desks.there.journal().load(desks.file.head.id)->factors.first().text, u"samen"_s);
}

void TestJournal::undoAsksWhenSomebodyElseChangedTheField()
{
    Desks desks;
    desks.rename(desks.here, u"hier"_s);
    Desks::send(desks.here, desks.there);
    desks.rename(desks.there, u"daar"_s);
    Desks::send(desks.there, desks.here);
    QCOMPARE(desks.here.journal().undo(desks.file.head.id).error().fault, Fault::Conflict);
    QCOMPARE(desks.here.journal().load(desks.file.head.id)->factors.first().text, u"daar"_s);
}

void TestJournal::aHoleInTheNumbersIsRefused()
{
    Desks desks;
    desks.rename(desks.here, u"twee"_s);
    desks.rename(desks.here, u"drie"_s);
    const QList<Commit> commits = desks.here.journal().commits(desks.here.journal().device(), 1);
    QCOMPARE(desks.there.journal().receive(commits.last()).error().fault, Fault::Conflict);
}

void TestJournal::searchFindsBeginningsOfWordsWithoutAccents()
{
    TempJournal store;
    const CaseFile file = isa(store.rng());
    Journal &journal = store.journal();
    QVERIFY(journal.apply(file.head.id, addedCase(file), Intent::Create));
    QVERIFY(
        journal.apply(file.head.id, added(factor(store.rng(), u"Ruzie in België \"thuis\""_s))));
    const QList<CaseId> found{file.head.id};
    QCOMPARE(journal.search(u"belgie"_s, 10) == found, true);
    QCOMPARE(journal.search(u"bel RUZ"_s, 10) == found, true);
    QCOMPARE(journal.search(u"isa"_s, 10) == found, true);
    QCOMPARE(journal.search(u"2026-0001"_s, 10) == found, true);
    QCOMPARE(journal.search(u"elgie"_s, 10).isEmpty(), true);
    QCOMPARE(journal.search(u"\" OR *"_s, 10).isEmpty(), true);
}

void TestJournal::changedWordsAreFoundNoMore()
{
    TempJournal store;
    const CaseFile file = isa(store.rng());
    Journal &journal = store.journal();
    QVERIFY(journal.apply(file.head.id, addedCase(file), Intent::Create));
    const Factor before = factor(store.rng(), u"slapen"_s);
    Factor after = before;
    after.text = u"waken"_s;
    QVERIFY(journal.apply(file.head.id, added(before)));
    QVERIFY(journal.apply(file.head.id, changed(before, after)));
    QVERIFY(journal.search(u"slapen"_s, 10).isEmpty());
    QCOMPARE(journal.search(u"waken"_s, 10).size(), 1);
    QVERIFY(journal.apply(file.head.id, removed(after)));
    QVERIFY(journal.search(u"waken"_s, 10).isEmpty());
}

namespace {

/// Another value for some fields of something in the case, or something new, or an end.
Change anyEdit(const CaseFile &file, SeededRng &dice)
{
    const CaseFile other = AnyCase().make();
    Change change;
    const auto chosen = static_cast<EntityType>(1 + dice.below(17));
    forEachType([&]<typename Entity>() {
        if (Schema<Entity>::Type != chosen)
            return;
        if constexpr (std::is_same_v<Entity, Case>) {
            Case head = other.head;
            head.id = file.head.id;
            change = changed(file.head, head);
        } else {
            const QList<Entity> &present = file.*Schema<Entity>::List;
            Entity entity = (other.*Schema<Entity>::List).first();
            entity.id = decltype(entity.id)::make(dice);
            if constexpr (std::is_same_v<Entity, Statement>)
                entity.topic = wordOf(static_cast<Domain>(dice.below(10))).toString() + u"/1"_s;
            const quint32 roll = dice.below(6);
            if (roll == 0 || present.isEmpty()) {
                change = added(entity);
            } else {
                const Entity before = present[dice.below(static_cast<quint32>(present.size()))];
                entity.id = before.id;
                change = roll == 1 ? removed(before) : changed(before, entity);
            }
        }
    });
    return change;
}

} // namespace

void TestJournal::theCaseloadLineFollowsEveryEdit()
{
    QVERIFY(rc::check("the line kept is the line made of the whole case", [](quint64 seed) {
        SeededRng dice(seed);
        TempJournal store(seed);
        Journal &journal = store.journal();
        const CaseFile file = AnyCase().make();
        const CaseId id = file.head.id;
        RC_ASSERT(journal.apply(id, addedCase(file), Intent::Import).has_value());
        for (int i = 0; i < 20; ++i) {
            store.clock().forward(1000);
            const quint32 roll = dice.below(8);
            if (roll == 0)
                std::ignore = journal.undo(id);
            else if (roll == 1)
                std::ignore = journal.redo(id);
            else // Without fields that do not differ: a deed of nothing leaves no time behind.
                RC_ASSERT(journal.apply(id, anyEdit(*journal.load(id), dice)).has_value());
            const CaseloadRow row = journal.caseload().first();
            RC_ASSERT(row == caseloadRow(*journal.load(id), row.changedAt));
            RC_ASSERT(row.changedAt == journal.history(id).last().at);
        }
        RC_ASSERT(journal.verify().has_value());
    }));
}

void TestJournal::whatWasRolledBackIsNotRemembered()
{
    TempJournal store;
    Journal &journal = store.journal();
    const CaseFile kept = isa(store.rng());
    const CaseFile lost = isa(store.rng());
    QVERIFY(journal.apply(kept.head.id, addedCase(kept), Intent::Create));
    {
        Journal::Batch batch(journal);
        QVERIFY(journal.apply(kept.head.id, added(factor(store.rng(), u"verloren"_s))));
        QVERIFY(journal.apply(lost.head.id, addedCase(lost), Intent::Create));
    }
    QCOMPARE(journal.load(lost.head.id).error().fault, Fault::NotFound);
    const CaseFile next = isa(store.rng());
    QVERIFY(journal.apply(next.head.id, addedCase(next), Intent::Create));
    QVERIFY(journal.apply(kept.head.id, added(factor(store.rng(), u"gebleven"_s))));

    QCOMPARE(journal.commits(journal.device(), 1).last().number, 3U);
    QCOMPARE(journal.search(u"isa"_s, 10), (QList<CaseId>{next.head.id, kept.head.id}));
    QCOMPARE(journal.load(kept.head.id)->factors.size(), 1);
    QVERIFY(journal.verify());
}

void TestJournal::verifyFindsAChangedCommit()
{
    TempJournal store;
    const CaseFile file = isa(store.rng());
    QVERIFY(store.journal().apply(file.head.id, addedCase(file), Intent::Create));
    QVERIFY(store.journal().verify());
    store.database().run(u"update env set body = x'a0' where id = 1");
    QVERIFY(!store.journal().verify());
}

void TestJournal::verifyFindsAChangedTable()
{
    TempJournal store;
    const CaseFile file = isa(store.rng());
    QVERIFY(store.journal().apply(file.head.id, addedCase(file), Intent::Create));
    store.database().run(u"update person set name = 'Eva'");
    QVERIFY(!store.journal().verify());
    store.journal().rebuild();
    QVERIFY(store.journal().verify());
    QCOMPARE(*store.journal().load(file.head.id) == file, true);
}

void TestJournal::draftsAreKeptAcrossOpening()
{
    TempJournal store;
    store.journal().keepDraft({u"conversation/statement"_s, u"Ik voel me"_s, 4});
    const Draft later{u"conversation/statement"_s, u"Ik voel me s"_s, 12, u"Mama"_s};
    store.journal().keepDraft(later);
    store.reopen();
    QCOMPARE(store.journal().drafts(), QList<Draft>{later});
    store.journal().dropDraft(u"conversation/statement"_s);
    QVERIFY(store.journal().drafts().isEmpty());
}

void TestJournal::reopeningKeepsEverything()
{
    TempJournal store;
    const CaseFile file = isa(store.rng());
    QVERIFY(store.journal().apply(file.head.id, addedCase(file), Intent::Create));
    QVERIFY(store.journal().apply(file.head.id, added(factor(store.rng(), u"een"_s))));
    const DeviceId device = store.journal().device();
    const QByteArray before = store.journal().stateHash();
    store.reopen();
    QCOMPARE(store.journal().stateHash(), before);
    QVERIFY(store.journal().device() == device);
    QVERIFY(store.journal().undo(file.head.id));
    QCOMPARE(*store.journal().load(file.head.id) == file, true);
    QVERIFY(store.journal().verify());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
