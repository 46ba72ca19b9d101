#include "core/model/democases.h"
#include "tests/support/tempjournal.h"

#include <QTest>

#include <rapidcheck.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Another wording, a new card, an end, an undo or a redo.
void act(TempJournal &store, const CaseId &stream, SeededRng &dice)
{
    Journal &journal = store.journal();
    const CaseFile file = *journal.load(stream);
    const quint32 roll = dice.below(6);
    if (roll == 0) {
        std::ignore = journal.undo(stream);
    } else if (roll == 1) {
        std::ignore = journal.redo(stream);
    } else if (roll == 2 || file.factors.isEmpty()) {
        Factor factor;
        factor.id = FactorId::make(dice);
        factor.text = u"kaart %1"_s.arg(dice.next());
        QVERIFY(journal.apply(stream, added(factor)));
    } else {
        const Factor before = file.factors[dice.below(quint32(file.factors.size()))];
        Factor after = before;
        after.text = u"anders %1"_s.arg(dice.next());
        QVERIFY(journal.apply(
            stream, roll == 3 ? removedWithTraces(file, before) : changed(before, after)));
    }
}

} // namespace

class TestPast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMomentIsAsItWas()
    {
        QVERIFY(rc::check("as loaded then", [] {
            TempJournal store(*rc::gen::inRange<quint64>(1, 1000));
            SeededRng dice(*rc::gen::inRange<quint64>(1, 100000));
            const CaseFile start = demoCases(dice).constFirst();
            const CaseId id = start.head.id;
            RC_ASSERT(store.journal().apply(id, addedCase(start), Intent::Create).has_value());
            QList<std::pair<QDateTime, CaseFile>> past;
            for (int deeds = *rc::gen::inRange(1, 12); deeds > 0; --deeds) {
                past.append({QDateTime::fromMSecsSinceEpoch(store.clock().now()),
                             *store.journal().load(id)});
                store.clock().forward(1 + dice.below(100000));
                act(store, id, dice);
            }
            for (const auto &[at, file] : past)
                RC_ASSERT(*store.journal().loadAsOf(id, at) == file);
            const auto now = QDateTime::fromMSecsSinceEpoch(store.clock().now());
            RC_ASSERT(*store.journal().loadAsOf(id, now) == *store.journal().load(id));
        }));
    }

    void beforeItBeganThereIsNothing()
    {
        TempJournal store;
        SeededRng rng(1);
        const CaseFile file = demoCases(rng).constFirst();
        QVERIFY(store.journal().apply(file.head.id, addedCase(file), Intent::Create));

        const auto before = QDateTime::fromMSecsSinceEpoch(store.clock().now() - 1);

        QCOMPARE(*store.journal().loadAsOf(file.head.id, before), CaseFile());
        QVERIFY(!store.journal().loadAsOf(CaseId(), before));
    }

    /// Two laptops wrote the same field; then as now the later of the two is shown.
    void ofTwoValuesTheLaterIsShown()
    {
        TempJournal here(1);
        TempJournal there(2);
        SeededRng rng(1);
        const CaseFile file = demoCases(rng).constFirst();
        const CaseId id = file.head.id;
        QVERIFY(here.journal().apply(id, addedCase(file), Intent::Create));
        for (const Commit &commit : here.journal().commits(here.journal().device(), 1))
            QVERIFY(there.journal().receive(commit));
        const auto write = [&](TempJournal &store, const QString &text) {
            Factor after = file.factors[0];
            after.text = text;
            store.clock().forward(1000 + text.size());
            return store.journal().apply(id, changed(file.factors[0], after)).has_value();
        };
        QVERIFY(write(here, u"hier"_s));
        const auto first = QDateTime::fromMSecsSinceEpoch(here.clock().now());
        QVERIFY(write(there, u"daarginds"_s));
        for (const Commit &commit : there.journal().commits(there.journal().device(), 1))
            QVERIFY(here.journal().receive(commit));
        here.clock().forward(5000);
        const auto now = QDateTime::fromMSecsSinceEpoch(here.clock().now());

        QCOMPARE(here.journal().loadAsOf(id, first)->factors[0].text, u"hier"_s);
        QCOMPARE(here.journal().loadAsOf(id, now)->factors[0].text, u"daarginds"_s);
        QCOMPARE(*here.journal().loadAsOf(id, now), *here.journal().load(id));
    }
};

QTEST_APPLESS_MAIN(TestPast)
#include "tst_past.moc"
