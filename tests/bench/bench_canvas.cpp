// Frame times of the canvas while a card is dragged, the map is panned, and it is zoomed.
// Prints the median and the slowest of 60 frames, in milliseconds, at 40 cards / 80 arrows and at
// 500 / 2,000. Wanted: dragging within 4 and 8 ms.

#include "tests/ui/analysis/anymap.h"
#include "ui/analysis/diagramview.h"
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
    QList<double> times;
    const std::clock_t before = std::clock();
    for (int i = 0; i < Frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        frame(i);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    const double own = 1e3 * double(std::clock() - before) / CLOCKS_PER_SEC / Frames;
    const double first = times.first();
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << QStringLiteral(
                               "  %1 median %2  slowest %3  first %4  mean of processor %5\n")
                               .arg(name, -12)
                               .arg(times[Frames / 2], 6, 'f', 2)
                               .arg(times.last(), 6, 'f', 2)
                               .arg(first, 6, 'f', 2)
                               .arg(own, 6, 'f', 2);
}

void measure(int cards, int links)
{
    QTextStream(stdout) << cards << " cards, " << links << " arrows\n";
    ui::DiagramScene scene;
    ui::DiagramView view(scene);
    view.resize(1400, 900);
    view.show();
    const core::CaseFile file = anyMap(cards, links, 1);
    report(QStringLiteral("open"), [&](int) { scene.reset(file); });
    view.zoomTo(1);
    QCoreApplication::processEvents();
    view.centerOn(scene.cardRect(file.factors[0].id).center());
    const QPoint from = view.mapFromScene(scene.cardRect(file.factors[0].id).center());
    send(view.viewport(), QEvent::MouseButtonPress, from);
    report(QStringLiteral("drag"), [&](int i) {
        send(view.viewport(), QEvent::MouseMove, from + QPoint(20 + 3 * i, 2 * i));
    });
    view.cancelGesture();
    QCoreApplication::processEvents();
    report(QStringLiteral("pan"), [&](int i) {
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + (i < 30 ? 7 : -7));
    });
    report(QStringLiteral("zoom"), [&](int i) { view.zoomBy(i < 30 ? 0.97 : 1 / 0.97); });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ui::loadFonts();
    ui::applyTheme(app, ui::Appearance::Light);
    measure(40, 80);
    measure(500, 2000);
    return 0;
}
