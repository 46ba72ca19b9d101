// Frame times of the canvas while a card is dragged, the map is panned, and it is zoomed.
// With the name of one measurement only that one. Prints the median and the slowest of 60 frames,
// in milliseconds, at 40 cards / 90 arrows and at 500 / 2,000. Wanted: dragging within 4 and 8 ms.

#include "tests/support/anymap.h"
#include "ui/analysis/diagramview.h"
#include "ui/analysis/maplist.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>

namespace {

constexpr int Frames = 60;

void send(QWidget *viewport, QEvent::Type type, const QPoint &at)
{
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type,
                      at,
                      viewport->mapToGlobal(at),
                      isMove ? Qt::NoButton : Qt::LeftButton,
                      Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &event);
}

void report(const QString &name, const std::function<void(int)> &frame)
{
    const QString only = QCoreApplication::arguments().value(1, name);
    if (name != only && name != QStringLiteral("open"))
        return;
    QList<double> times;
    QList<double> processor;
    for (int i = 0; i < Frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t before = std::clock();
        frame(i);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        times += double(timer.nsecsElapsed()) / 1e6;
        processor += 1e3 * double(std::clock() - before) / CLOCKS_PER_SEC;
    }
    const double first = times.first();
    const double firstOwn = processor.first();
    std::sort(times.begin(), times.end());
    std::sort(processor.begin(), processor.end());
    const auto number = [](double value) {
        return QString::number(value, 'f', 2).rightJustified(7);
    };
    QTextStream(stdout) << "  " << name.leftJustified(8) << "median" << number(times[Frames / 2])
                        << "  slowest" << number(times.last()) << "  first" << number(first)
                        << "  | processor: median" << number(processor[Frames / 2]) << "  slowest"
                        << number(processor.last()) << "  first" << number(firstOwn) << "\n";
}

/// As long as it takes until all is sharp again.
void rest()
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < 400;)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

void measure(int cards, int links, core::MapView mapView)
{
    QTextStream(stdout) << cards << " cards, " << links << " arrows, "
                        << (mapView == core::MapView::Lanes ? "lanes" : "free") << "\n";
    ui::DiagramScene scene;
    ui::DiagramView view(scene);
    view.resize(1400, 900);
    view.show();
    const core::CaseFile file = anyMap(cards, links, 1);
    scene.setMapView(mapView);
    report(QStringLiteral("open"), [&](int) { scene.reset(file); });
    view.zoomTo(1);
    rest();
    view.centerOn(scene.cardRect(file.factors[0].id).center());
    rest();
    const QPoint from = view.mapFromScene(scene.cardRect(file.factors[0].id).center());
    send(view.viewport(), QEvent::MouseButtonPress, from);
    rest();
    report(QStringLiteral("drag"), [&](int i) {
        send(view.viewport(), QEvent::MouseMove, from + QPoint(20 + 3 * i, 2 * i));
    });
    view.cancelGesture();
    rest();
    report(QStringLiteral("choose"), [&](int i) { scene.choose({file.factors[i % 2].id, {}}); });
    scene.choose({});
    rest();
    report(QStringLiteral("pan"), [&](int i) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + (i < 30 ? 7 : -7));
    });
    report(QStringLiteral("jump"), [&](int i) {
        view.verticalScrollBar()->setValue(i % 2 * view.verticalScrollBar()->maximum());
    });
    report(QStringLiteral("zoom"), [&](int i) { view.zoomBy(i < 30 ? 0.97 : 1 / 0.97); });
}

/// The list of the map: opened, and after a card got another name.
void measureList(int cards, int links)
{
    QTextStream(stdout) << cards << " cards, " << links << " arrows, list\n";
    core::CaseFile file = anyMap(cards, links, 1);
    ui::MapList list;
    list.resize(500, 900);
    list.show();
    report(QStringLiteral("list"), [&](int i) {
        file.factors[i % 7].text = QStringLiteral("Kaart %1").arg(i);
        list.show(file);
    });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ui::loadFonts();
    ui::applyTheme(app, ui::Appearance::Light);
    measureList(40, 90);
    measureList(500, 2000);
    for (const core::MapView mapView : {core::MapView::Lanes, core::MapView::Free}) {
        measure(40, 90, mapView);
        measure(500, 2000, mapView);
    }
    return 0;
}
