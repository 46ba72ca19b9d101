#include "ui/conversation/familyway.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The lines of the family picture go around people.
class TestFamilyWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void straightWhereNobodyStandsBetween()
    {
        const QRectF one(0, 0, 80, 40);
        const QRectF other(300, 200, 80, 40);
        const QPolygonF way = ui::wayBetween(one, other, {QRectF(300, 0, 80, 40)}, 12);
        QCOMPARE(way, (QPolygonF{one.center(), other.center()}));
    }

    /// People in rows and columns with lanes between them: from each to each.
    void behindNobodyInRowsAndColumns()
    {
        constexpr qreal Gap = 12;
        for (const int columns : {1, 2, 3, 4}) {
            QList<QRectF> all;
            for (int i = 0; i < 3 * columns; ++i)
                all.append({(i % columns) * (80 + Gap), (i / columns) * (40 + Gap), 80, 40});
            for (const QRectF &one : all) {
                for (const QRectF &other : all)
                    look(one, other, all, Gap);
            }
        }
    }

    void theLengthBehindSomebodyIsMeasured()
    {
        const QList<QRectF> between{QRectF(100, 0, 50, 40)};
        QCOMPARE(ui::lengthWithin(QPolygonF{{0, 20}, {300, 20}}, between), 50.0);
        QCOMPARE(ui::lengthWithin(QPolygonF{{0, 50}, {300, 50}}, between), 0.0);
        QCOMPARE(ui::lengthWithin(QPolygonF{{0, 20}, {120, 20}, {120, 100}}, between), 40.0);
    }

    void aPointIsFoundAlongTheWay()
    {
        const QPolygonF way{{0, 0}, {100, 0}, {100, 100}};
        QCOMPARE(ui::pointOf(way, 0.25), QPointF(50, 0));
        QCOMPARE(ui::pointOf(way, 0.75), QPointF(100, 50));
        QCOMPARE(ui::pointOf(way, 1), QPointF(100, 100));
    }

private:
    static void look(const QRectF &one, const QRectF &other, QList<QRectF> all, qreal gap)
    {
        if (one == other)
            return;
        all.removeAll(one);
        all.removeAll(other);
        const QPolygonF way = ui::wayBetween(one, other, all, gap);
        QCOMPARE(way.first(), one.center());
        QCOMPARE(way.last(), other.center());
        QCOMPARE(ui::lengthWithin(way, all), 0.0);
    }
};

QTEST_MAIN(TestFamilyWay)
#include "tst_familyway.moc"
