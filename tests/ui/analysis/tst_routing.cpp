#include "core/analysis/laneroutes.h"
#include "core/analysis/lanetracks.h"
#include "ui/analysis/paths.h"

#include <QTest>

#include <cmath>
#include <rapidcheck.h>

namespace {

core::CanvasGrid gridOf(int columns)
{
    core::LaneRows rows;
    rows.fill(1);
    return {core::plainMetrics(), rows, columns};
}

struct Map
{
    QList<core::GridCell> cells;
    QList<core::RouteLink> links;
};

Map anyMap()
{
    Map map;
    const int seed = *rc::gen::inRange(1, 1 << 20);
    for (int cell = 0; cell < 60; ++cell) {
        if ((seed * (cell + 7)) % 5 < 2)
            map.cells += {cell % 6, cell / 6};
    }
    const int count = int(map.cells.size());
    for (int i = 0; count > 0 && i < 2 * count; ++i) {
        const int from = *rc::gen::inRange(0, count);
        const int to = *rc::gen::inRange(0, count);
        map.links += {from, to, *rc::gen::inRange(0, 3)};
    }
    return map;
}

bool goesThrough(const core::Polyline &route, const QRectF &card)
{
    const QRectF inside = card.adjusted(1, 1, -1, -1);
    for (qsizetype i = 1; i < route.size(); ++i) {
        const QRectF stretch = QRectF(route[i - 1], route[i]).normalized();
        if (stretch.adjusted(-0.1, -0.1, 0.1, 0.1).intersects(inside))
            return true;
    }
    return false;
}

bool isOnBorder(const QPointF &point, const QRectF &card)
{
    return card.adjusted(-0.1, -0.1, 0.1, 0.1).contains(point)
           && !card.adjusted(0.1, 0.1, -0.1, -0.1).contains(point);
}

} // namespace

class TestRouting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neighboursAreLinkedByOneStraightLine();
    void arrowsRunFromBorderToBorderAndThroughNoCard();
    void thereAndBackAreTwoLines();
    void overlappingStretchesGetTracksOfTheirOwn();
};

void TestRouting::neighboursAreLinkedByOneStraightLine()
{
    const auto across = core::routesOf(gridOf(3), {{0, 0}, {1, 0}}, {{0, 1, 0}});
    const auto down = core::routesOf(gridOf(3), {{0, 0}, {0, 1}}, {{0, 1, 0}});

    QCOMPARE(across[0].size(), 2);
    QCOMPARE(across[0][0].y(), across[0][1].y());
    QCOMPARE(down[0].size(), 2);
    QCOMPARE(down[0][0].x(), down[0][1].x());
}

void TestRouting::arrowsRunFromBorderToBorderAndThroughNoCard()
{
    QVERIFY(rc::check("no arrow hides behind a card", [] {
        const Map map = anyMap();
        const core::CanvasGrid grid = gridOf(6);
        const QList<core::Polyline> routes = core::routesOf(grid, map.cells, map.links);
        RC_ASSERT(routes.size() == map.links.size());
        for (qsizetype i = 0; i < routes.size(); ++i) {
            RC_ASSERT(isOnBorder(routes[i].first(), grid.cellRect(map.cells[map.links[i].from])));
            RC_ASSERT(isOnBorder(routes[i].last(), grid.cellRect(map.cells[map.links[i].to])));
            for (const core::GridCell &cell : map.cells)
                RC_ASSERT(!goesThrough(routes[i], grid.cellRect(cell)));
            for (qsizetype k = 1; k < routes[i].size(); ++k) {
                const QPointF step = routes[i][k] - routes[i][k - 1];
                RC_ASSERT(std::abs(step.x()) < 0.01 || std::abs(step.y()) < 0.01);
            }
        }
    }));
}

void TestRouting::thereAndBackAreTwoLines()
{
    const auto routes = core::routesOf(gridOf(3), {{0, 0}, {1, 0}}, {{0, 1, 0}, {1, 0, 0}});

    QVERIFY(std::abs(routes[0][0].y() - routes[1][0].y()) > 5);
}

void TestRouting::overlappingStretchesGetTracksOfTheirOwn()
{
    const QList<int> tracks = core::tracksOf({{0, 4, 1}, {2, 6, 2}, {3, 8, 1}, {7, 9, 3}}, 4);

    QVERIFY(tracks[0] != tracks[1]);
    QCOMPARE(tracks[0], tracks[2]); // One net, one line.
    QVERIFY(tracks[2] != tracks[3]);
}

QTEST_MAIN(TestRouting)
#include "tst_routing.moc"
