#include "core/analysis/lanegrid.h"
#include "core/analysis/layoutlanes.h"
#include "tests/support/anymap.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasOverlap(const core::CaseFile &file, const core::Places &places)
{
    QSet<QList<int>> taken;
    for (const core::Factor &factor : file.factors) {
        const core::Slot slot = places.value(factor.id);
        taken.insert({static_cast<int>(factor.domain), slot.column, slot.row});
    }
    return taken.size() != file.factors.size();
}

core::CaseFile placed(core::CaseFile file)
{
    const core::Places places = core::placesOf(file);
    for (core::Factor &factor : file.factors)
        factor.place = core::toPlace(places.value(factor.id));
    return file;
}

} // namespace

class TestLanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCardHasASlotOfItsOwn();
    void aNewCardMovesNoOther();
    void ofTwoCardsInOneSlotTheLaterGivesWay();
    void aLaneTellsItsStoryFromLeftToRight();
    void theSlotUnderACardIsFoundAgain();
};

void TestLanes::everyCardHasASlotOfItsOwn()
{
    QVERIFY(rc::check("no two cards share a slot", [] {
        const int cards = *rc::gen::inRange(0, 120);
        const core::CaseFile file = anyMap(cards, cards * 2, *rc::gen::arbitrary<quint64>());
        RC_ASSERT(!hasOverlap(file, core::placesOf(file)));
    }));
}

void TestLanes::aNewCardMovesNoOther()
{
    QVERIFY(rc::check("placed cards stay, lanes keep their height", [] {
        const int cards = *rc::gen::inRange(1, 60);
        const auto seed = *rc::gen::arbitrary<quint64>();
        core::CaseFile file = placed(anyMap(cards, cards * 2, seed));
        const core::Places before = core::placesOf(file);
        core::SeededRng rng(~seed); // Else the new card could have the id of another.
        core::Factor factor;
        factor.id = core::FactorId::make(rng);
        factor.domain = static_cast<core::Domain>(*rc::gen::inRange(0, core::DomainCount));
        file.factors += factor;
        core::Link link;
        link.from = factor.id;
        link.to = file.factors[0].id;
        file.links += link;
        core::Places after = core::placesOf(file);
        RC_ASSERT(!hasOverlap(file, after));
        RC_ASSERT(core::laneRows(file, after) == core::laneRows(file, before));
        after.remove(factor.id);
        RC_ASSERT(after == before);
    }));
}

void TestLanes::ofTwoCardsInOneSlotTheLaterGivesWay()
{
    core::CaseFile file = anyMap(2, 0, 1);
    for (core::Factor &factor : file.factors) {
        factor.domain = core::Domain::School;
        factor.place = QPointF(3, 0);
    }

    const core::Places places = core::placesOf(file);

    QCOMPARE(places.value(file.factors[0].id), (core::Slot{3, 0}));
    QVERIFY(!hasOverlap(file, places));
}

void TestLanes::aLaneTellsItsStoryFromLeftToRight()
{
    core::CaseFile file = anyMap(3, 0, 1);
    for (int i = 0; i < 3; ++i) {
        file.factors[i].domain = core::Domain::Home;
        file.factors[i].polarity = static_cast<core::Polarity>(i);
    }

    const core::Places places = core::placesOf(file);

    const int burden = places.value(file.factors[0].id).column;
    QVERIFY(places.value(file.factors[2].id).column < burden);
    QVERIFY(burden < places.value(file.factors[1].id).column);
}

void TestLanes::theSlotUnderACardIsFoundAgain()
{
    QVERIFY(rc::check("slot -> middle of its card -> slot", [] {
        core::LaneRows rows;
        for (int &row : rows)
            row = *rc::gen::inRange(1, 4);
        const core::CanvasGrid grid(core::plainMetrics(), rows, 8);
        const int lane = *rc::gen::inRange(0, core::DomainCount);
        const core::Slot slot{*rc::gen::inRange(0, 8), *rc::gen::inRange(0, rows[size_t(lane)])};
        const auto domain = static_cast<core::Domain>(lane);
        const core::CanvasGrid::Spot spot = grid.spotAt(grid.cardRect(domain, slot).center());
        RC_ASSERT(spot.domain == domain);
        RC_ASSERT(spot.slot == slot);
    }));
}

QTEST_MAIN(TestLanes)
#include "tst_lanes.moc"
