#include "tests/support/anymap.h"
#include "ui/analysis/diagramview.h"

#include <QImage>
#include <QScrollBar>
#include <QTest>

#include <utility>

class TestDiagramView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scrollingShowsWhatAFreshViewShows_data();
    void scrollingShowsWhatAFreshViewShows();
    void aChosenCardDimsTheOtherArrows();
    void aFittedMapComesToRestAtEverySize();
};

namespace {

/// Ends what would go on for ever.
class SizeCount : public QObject
{
public:
    explicit SizeCount(ui::DiagramView &view) : m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }
    int take() { return std::exchange(m_count, 0); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        constexpr int tooMany = 100;
        if (event->type() == QEvent::Resize && ++m_count > tooMany) {
            m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
            m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        }
        return false;
    }

private:
    ui::DiagramView &m_view;
    int m_count = 0;
};

/// How many pixels differ by more than the rounding of edges.
int differences(const QImage &a, const QImage &b)
{
    constexpr int rounding = 24;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            const int most = std::max({std::abs(one.red() - other.red()),
                                       std::abs(one.green() - other.green()),
                                       std::abs(one.blue() - other.blue())});
            count += most > rounding ? 1 : 0;
        }
    }
    return count;
}

void scroll(ui::DiagramView &view, const QPoint &to)
{
    view.horizontalScrollBar()->setValue(to.x());
    view.verticalScrollBar()->setValue(to.y());
    QCoreApplication::processEvents();
}

} // namespace

void TestDiagramView::scrollingShowsWhatAFreshViewShows_data()
{
    QTest::addColumn<bool>("isChosen");
    QTest::newRow("at rest") << false;
    QTest::newRow("a card is chosen") << true;
}

void TestDiagramView::scrollingShowsWhatAFreshViewShows()
{
    QFETCH(const bool, isChosen);
    const core::CaseFile file = anyMap(40, 90, 3);
    const QPoint to(63, 117);
    ui::DiagramScene scene;
    scene.reset(file);
    if (isChosen)
        scene.choose({file.factors[0].id, {}});
    ui::DiagramView moved(scene);
    moved.resize(700, 500);
    moved.show();
    moved.showStart();
    moved.grab();

    for (int step = 1; step <= 9; ++step) {
        scroll(moved, to * step / 9);
        moved.grab();
    }

    QCOMPARE(moved.verticalScrollBar()->value(), to.y());
    const QImage seen = moved.grab().toImage();

    ui::DiagramView fresh(scene);
    fresh.resize(700, 500);
    fresh.show();
    fresh.showStart();
    scroll(fresh, to);
    QCOMPARE(seen.size(), fresh.grab().size());
    QVERIFY2(differences(seen, fresh.grab().toImage()) < 40, "arrows are torn where it scrolled");
}

void TestDiagramView::aChosenCardDimsTheOtherArrows()
{
    const core::CaseFile file = anyMap(12, 30, 5);
    ui::DiagramScene scene;
    scene.reset(file);
    ui::DiagramView view(scene);
    view.resize(900, 600);
    view.show();
    const QImage before = view.grab().toImage();

    scene.choose({file.factors[0].id, {}});
    const QImage chosen = view.grab().toImage();
    scene.choose({});

    QVERIFY(differences(before, chosen) > 500);
    QCOMPARE(differences(before, view.grab().toImage()), 0);
}

/// Scroll bars make the room smaller, in which it fits without them: where the map and the room
/// are as wide and as high, within the width of a bar.
void TestDiagramView::aFittedMapComesToRestAtEverySize()
{
    ui::DiagramScene scene;
    scene.reset(anyMap(40, 40, 3));
    ui::DiagramView view(scene);
    view.show();
    SizeCount sizes(view);
    const QSizeF map = scene.mapRect().size();
    for (int width = 370; width < 430; ++width) {
        const int height = qCeil(width * map.height() / map.width());
        for (int more = 0; more < 12; more += 5) {
            view.resize(width, height + more);
            view.fit();
            QCoreApplication::processEvents();
            QVERIFY2(sizes.take() < 5, QByteArray::number(width));
        }
    }
}

QTEST_MAIN(TestDiagramView)
#include "tst_diagramview.moc"
