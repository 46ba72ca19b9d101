#include "core/analysis/layoutlanes.h"
#include "core/analysis/layoutmeasure.h"
#include "core/analysis/layoutstress.h"
#include "core/analysis/layoutview.h"
#include "core/model/democases.h"
#include "tests/support/anymap.h"
#include "tests/support/publishedmaps.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

CaseFile caseOf(const CausalGraph &graph)
{
    CaseFile file = anyMap(int(graph.nodes.size()), 0, 1);
    for (int i = 0; i < file.factors.size(); ++i) {
        file.factors[i].text = graph.nodes[i].label;
        file.factors[i].polarity = graph.nodes[i].polarity;
    }
    SeededRng rng(2);
    for (const CausalArrow &arrow : graph.arrows) {
        Link link;
        link.id = LinkId::make(rng);
        link.from = file.factors[arrow.from].id;
        link.to = file.factors[arrow.to].id;
        file.links += link;
    }
    return file;
}

CaseFile anySmallMap()
{
    const int cards = *rc::gen::inRange(1, 40);
    return anyMap(cards, cards * 2, *rc::gen::arbitrary<quint64>());
}

CaseFile largeMap()
{
    return anyMap(500, 2000, 1);
}

QList<QPointF> centresOf(const CaseFile &file, const FreePlaces &places)
{
    QList<QPointF> centres;
    for (const Factor &factor : file.factors) {
        const QPointF place = places.value(factor.id);
        centres += {place.x() * freeStep().width(), place.y() * freeStep().height()};
    }
    return centres;
}

CaseFile placedFree(CaseFile file)
{
    const FreePlaces places = freePlacesOf(file);
    for (Factor &factor : file.factors)
        factor.freePlace = places.value(factor.id);
    return file;
}

/// A family that has put its cards where it likes, without overlaps.
CaseFile strewn(CaseFile file, quint64 seed)
{
    SeededRng rng(seed);
    FreePlaces places;
    for (Factor &factor : file.factors) {
        const QPointF wish(rng.below(80) / 10.0, rng.below(120) / 10.0);
        factor.freePlace = freeSpotFor(places, factor.id, wish);
        places.insert(factor.id, *factor.freePlace);
    }
    return file;
}

/// Other ids, cards and arrows the other way round; everything else the same.
CaseFile renamed(const CaseFile &file)
{
    CaseFile other = file;
    SeededRng rng(77);
    QHash<FactorId, FactorId> ids;
    for (Factor &factor : other.factors) {
        ids.insert(factor.id, FactorId::make(rng));
        factor.id = ids.value(factor.id);
    }
    for (Link &link : other.links) {
        link.from = ids.value(link.from);
        link.to = ids.value(link.to);
    }
    std::ranges::reverse(other.factors);
    std::ranges::reverse(other.links);
    return other;
}

template<typename Layout>
bool isSameAfterRenaming(const CaseFile &file, Layout layout)
{
    const CaseFile other = renamed(file);
    const auto places = layout(file);
    const auto others = layout(other);
    for (qsizetype i = 0; i < file.factors.size(); ++i) {
        const FactorId id = other.factors[other.factors.size() - 1 - i].id;
        if (places.value(file.factors[i].id) != others.value(id))
            return false;
    }
    return true;
}

/// One more card with two arrows to cards that are there.
void addCard(CaseFile &file)
{
    SeededRng rng(~99ULL); // No map is made of it, so no card has this id.
    Factor factor;
    factor.id = FactorId::make(rng);
    factor.domain = static_cast<Domain>(*rc::gen::inRange(0, DomainCount));
    for (int i = 0; i < 2; ++i) {
        Link link;
        link.id = LinkId::make(rng);
        link.from = factor.id;
        link.to = file.factors[*rc::gen::inRange(0, int(file.factors.size()))].id;
        file.links += link;
    }
    file.factors += factor;
}

/// What the descent alone makes of a map, without care for overlaps.
int crossingsOfDescent(const CaseFile &file)
{
    StressMap map;
    const Places lanes = placesOf(file);
    const LaidOut start = lanesDrawing(file, lanes);
    for (const QRectF &card : start.drawing.cards)
        map.centres += card.center();
    for (const RouteLink &link : start.drawing.links)
        map.links.append(std::pair(link.from, link.to));
    Drawing drawing = start.drawing;
    const QList<QPointF> centres = stressed(map);
    for (qsizetype i = 0; i < centres.size(); ++i)
        drawing.cards[i].moveCenter(centres[i]);
    drawing.routes.clear();
    return figuresOf(drawing).crossings;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedMapsStandFreeWithoutOverlaps_data() { addPublishedMaps(); }
    void publishedMapsStandFreeWithoutOverlaps();
    void publishedMapsKeepTheirLanes_data() { addPublishedMaps(); }
    void publishedMapsKeepTheirLanes();
    void fiveHundredCardsStandWithoutOverlaps();
    void aNewCardMovesNoOther();
    void idsAndOrderDoNotCount();
    void tidyingHalfwayKeepsTheMapInMind();
    void tidyingMayMoveNothing();
    void pinnedCardsStay();
    void aTidyMapStaysTidy();
    void cardsOnOneSpotComeApart();
    void aSmallMapIsNoProblem();
    void arrowsGoRoundCards();
    void aLoopGoesRoundClockwise();
    void aLineThroughACardIsAHit();
    void arrowsOnOneLineAreCounted();
    void arrowsOfAFamilyRunBesideEachOther();
};

void TestLayout::publishedMapsStandFreeWithoutOverlaps()
{
    QFETCH(QString, map);
    const CaseFile file = caseOf(publishedMap(map));

    const LayoutFigures figures = figuresOf(freeDrawing(file, freePlacesOf(file)).drawing);

    QCOMPARE(figures.overlaps, 0);
    QCOMPARE(figures.hits, 0);
    const int most = std::max(1, crossingsOfDescent(file) * 11 / 10);
    QVERIFY2(figures.crossings <= most, qPrintable(u"%1 > %2"_s.arg(figures.crossings).arg(most)));
}

void TestLayout::publishedMapsKeepTheirLanes()
{
    QFETCH(QString, map);
    const CaseFile file = caseOf(publishedMap(map));

    const LayoutFigures figures = figuresOf(lanesDrawing(file, lanePlaces(file)).drawing);

    QCOMPARE(figures.overlaps, 0);
    QCOMPARE(figures.hits, 0);
    QCOMPARE(figures.laneViolations, 0);
}

void TestLayout::fiveHundredCardsStandWithoutOverlaps()
{
    const CaseFile file = largeMap();

    const LayoutFigures free = figuresOf(freeDrawing(file, freePlacesOf(file)).drawing);
    const LayoutFigures lanes = figuresOf(lanesDrawing(file, lanePlaces(file)).drawing);

    QCOMPARE(free.overlaps, 0);
    QVERIFY2(free.hits * 20 <= free.links, qPrintable(QString::number(free.hits)));
    QCOMPARE(lanes.overlaps, 0);
    QCOMPARE(lanes.hits, 0);
    QCOMPARE(lanes.laneViolations, 0);
}

void TestLayout::aNewCardMovesNoOther()
{
    QVERIFY(rc::check("one card and two arrows more, all others moved by 0", [] {
        CaseFile file = placedFree(anySmallMap());
        const FreePlaces before = freePlacesOf(file);
        addCard(file);
        FreePlaces after = freePlacesOf(file);
        RC_ASSERT(figuresOf(freeDrawing(file, after).drawing).overlaps == 0);
        after.remove(file.factors.last().id);
        RC_ASSERT(after == before);
    }));
}

void TestLayout::idsAndOrderDoNotCount()
{
    QVERIFY(rc::check("other ids, other order, the same places", [] {
        const CaseFile file = anySmallMap();
        RC_ASSERT(isSameAfterRenaming(file, [](const CaseFile &it) { return lanePlaces(it); }));
        RC_ASSERT(isSameAfterRenaming(file, [](const CaseFile &it) { return freePlacesOf(it); }));
        const CaseFile placed = strewn(file, 3);
        RC_ASSERT(isSameAfterRenaming(
            placed, [](const CaseFile &it) { return tidiedFree(it, freePlacesOf(it), 0.5); }));
    }));
}

void TestLayout::tidyingHalfwayKeepsTheMapInMind()
{
    QVERIFY(rc::check("half of the cards at most a width, nine of ten orders kept", [] {
        const CaseFile file = strewn(anySmallMap(), *rc::gen::arbitrary<quint64>());
        const FreePlaces before = freePlacesOf(file);
        const FreePlaces after = tidiedFree(file, before, 0.5);
        const Stability stable = stability(centresOf(file, before), centresOf(file, after));
        RC_ASSERT(stable.medianMove <= plainMetrics().card.width());
        RC_ASSERT(stable.ordersKept >= 0.9);
        RC_ASSERT(figuresOf(freeDrawing(file, after).drawing).overlaps == 0);
    }));
    const CaseFile file = strewn(anyMap(30, 45, 4), 5);
    const FreePlaces before = freePlacesOf(file);
    QVERIFY(tidiedFree(file, before, 0.5) != before); // It does do something.
}

void TestLayout::tidyingMayMoveNothing()
{
    const CaseFile file = strewn(anyMap(30, 60, 4), 5);

    QCOMPARE(tidiedFree(file, freePlacesOf(file), 0), freePlacesOf(file));
}

void TestLayout::pinnedCardsStay()
{
    QVERIFY(rc::check("pinned cards keep their place in both views", [] {
        CaseFile file = strewn(anySmallMap(), 6);
        for (Factor &factor : file.factors) {
            factor.pinned = *rc::gen::inRange(0, 4) == 0;
            factor.place = QPointF(*rc::gen::inRange(0, 7), *rc::gen::inRange(0, 3));
        }
        const Places lanes = placesOf(file);
        const Places tidyLanes = lanePlaces(file, lanes);
        const FreePlaces free = freePlacesOf(file);
        const FreePlaces tidyFree = tidiedFree(file, free, 1);
        for (const Factor &factor : std::as_const(file.factors)) {
            if (!factor.pinned)
                continue;
            RC_ASSERT(tidyLanes.value(factor.id) == lanes.value(factor.id));
            RC_ASSERT(tidyFree.value(factor.id) == free.value(factor.id));
        }
        RC_ASSERT(figuresOf(lanesDrawing(file, tidyLanes).drawing).overlaps == 0);
        RC_ASSERT(figuresOf(freeDrawing(file, tidyFree).drawing).overlaps == 0);
    }));
}

void TestLayout::aTidyMapStaysTidy()
{
    QVERIFY(rc::check("tidying what was just tidied changes nothing on the lanes", [] {
        CaseFile file = anySmallMap();
        for (Factor &factor : file.factors)
            factor.place = QPointF(*rc::gen::inRange(0, 7), *rc::gen::inRange(0, 3));
        const Places once = lanePlaces(file, placesOf(file));
        RC_ASSERT(lanePlaces(file, once) == once);
    }));
}

void TestLayout::cardsOnOneSpotComeApart()
{
    CaseFile file = anyMap(60, 120, 3);
    FreePlaces heap;
    for (const Factor &factor : std::as_const(file.factors))
        heap.insert(factor.id, QPointF(1, 1));

    for (const double mayMove : {0.0, 0.5, 1.0}) {
        const FreePlaces places = tidiedFree(file, heap, mayMove);
        QCOMPARE(figuresOf(freeDrawing(file, places).drawing).overlaps, 0);
    }
}

void TestLayout::aSmallMapIsNoProblem()
{
    QVERIFY(freePlacesOf({}).isEmpty());
    QVERIFY(lanePlaces({}).isEmpty());
    CaseFile file = anyMap(1, 3, 1); // Three arrows from the card to itself.
    QCOMPARE(freePlacesOf(file).size(), 1);
    QCOMPARE(tidiedFree(file, freePlacesOf(file), 1).size(), 1);
    QCOMPARE(lanePlaces(file).size(), 1);
    QCOMPARE(circleView(file, {file.factors[0].id}).places.size(), 1);
}

void TestLayout::arrowsGoRoundCards()
{
    QVERIFY(rc::check("no arrow over a card that is not its own", [] {
        const CaseFile file = strewn(anySmallMap(), *rc::gen::arbitrary<quint64>());
        const LayoutFigures figures = figuresOf(freeDrawing(file, freePlacesOf(file)).drawing);
        RC_ASSERT(figures.overlaps == 0);
        RC_ASSERT(figures.hits == 0);
    }));
}

void TestLayout::aLoopGoesRoundClockwise()
{
    for (int length = 2; length <= 12; ++length) {
        const CaseFile file = anyMap(length + 8, 40, quint64(length));
        QList<FactorId> loop;
        for (int i = 0; i < length; ++i)
            loop += file.factors[i].id;

        const CircleView view = circleView(file, loop);

        const LayoutFigures figures = figuresOf(shownOf(circleDrawing(file, view).drawing));
        QCOMPARE(figures.overlaps, 0);
        for (int i = 0; i < length; ++i) {
            const QPointF a = view.places.value(loop[i]);
            const QPointF b = view.places.value(loop[(i + 1) % length]);
            QVERIFY(length == 2 || a.x() * b.y() - a.y() * b.x() > 0); // y points down.
        }
    }
}

void TestLayout::aLineThroughACardIsAHit()
{
    Drawing drawing;
    drawing.cards = {{0, 0, 100, 50}, {200, 0, 100, 50}, {400, 0, 100, 50}, {90, 40, 100, 50}};
    drawing.links = {{0, 2, 0}, {1, 2, 0}, {1, 3, 0}};
    drawing.routes = {{{100, 25}, {400, 25}}, {{300, 25}, {400, 25}}, {{200, 50}, {190, 60}}};
    drawing.bands = {{0, 0, 600, 60}, {0, 0, 600, 60}, {0, 0, 600, 60}, {0, 0, 600, 60}};

    const LayoutFigures figures = figuresOf(drawing);

    QCOMPARE(figures.overlaps, 1);
    QCOMPARE(figures.hits, 1);
    QCOMPARE(figures.laneViolations, 1);
    QCOMPARE(figures.crossings, 0);
    QCOMPARE(figures.links, 3);
}

void TestLayout::arrowsOnOneLineAreCounted()
{
    const QRectF card(0, 0, 10, 10);
    const Polyline down{{50, 0}, {50, 100}};
    const Polyline beside{{56, 20}, {56, 90}};
    const Polyline over{{50, 60}, {50, 160}};
    const auto laidOver = [&](const Polyline &other, int to, int kind) {
        return figuresOf(Drawing{{card, card, card}, {{0, 1, 0}, {0, to, kind}}, {down, other}})
            .laidOver;
    };

    QCOMPARE(laidOver(beside, 2, 0), 0);
    QCOMPARE(laidOver(over, 2, 0), 1);
    QCOMPARE(laidOver(over, 1, 1), 1);
    QCOMPARE(laidOver(over, 1, 0), 0); // A bundle.
}

void TestLayout::arrowsOfAFamilyRunBesideEachOther()
{
    SeededRng rng(7);
    for (const CaseFile &file : demoCases(rng)) {
        QCOMPARE(figuresOf(lanesDrawing(file, lanePlaces(file)).drawing).laidOver, 0);
        QCOMPARE(figuresOf(lanesDrawing(file, placesOf(file)).drawing).laidOver, 0);
    }
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
