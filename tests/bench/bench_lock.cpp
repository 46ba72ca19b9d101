// How long the lock takes, from the wish to a lock screen that is painted, from every dialog, menu
// and overlay of the program. Wanted: 500 ms for the slowest.

#include "tests/support/dialogs.h"
#include "ui/render/fonts.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Taken
{
    double returned = -1; ///< Until lock() came back; nothing of the case is visible then.
    double painted = -1;  ///< Until the lock screen was painted.
    QString from;
};

Taken lock(Program &program)
{
    Taken taken;
    QElapsedTimer timer;
    timer.start();
    program.desktop().lock();
    taken.returned = double(timer.nsecsElapsed()) / 1e6;
    program.desktop().startWindow().repaint();
    taken.painted = double(timer.nsecsElapsed()) / 1e6;
    return taken;
}

Taken lockFrom(const DialogSite &site)
{
    Program program(caseWithDialogs());
    if (!program.open())
        return {};
    Taken taken;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (taken.returned >= 0 || !liesOver(program.window(), site.type))
            return;
        taken = lock(program);
    });
    look.start(0);
    site.open(program);
    (void)QTest::qWaitFor([&] { return taken.returned >= 0; });
    taken.from = site.source + u' ' + site.type + u' ' + site.name;
    return taken;
}

/// With words that are in no vault yet.
Taken lockFromTyping()
{
    Program program(caseWithDialogs());
    if (!program.open())
        return {};
    program.window().go(ui::Place::Conversation);
    auto *edit = program.window().findChild<QPlainTextEdit *>(u"speakEdit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"en toen zei oma dat het wel over zou gaan"_s);
    Taken taken = lock(program);
    taken.from = u"while somebody types"_s;
    return taken;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::loadFonts();
    QList<Taken> all{lockFromTyping()};
    for (const DialogSite &site : dialogSites())
        all += lockFrom(site);
    std::sort(all.begin(), all.end(), [](const Taken &one, const Taken &other) {
        return one.painted > other.painted;
    });
    QTextStream out(stdout);
    for (const Taken &taken : std::as_const(all))
        out << QString::number(taken.returned, 'f', 1).rightJustified(8) << " ms gone "
            << QString::number(taken.painted, 'f', 1).rightJustified(8) << " ms painted  "
            << taken.from << '\n';
    out << "slowest " << all.first().painted << " ms (wanted 500)\n";
    return all.first().painted <= 500 && all.last().painted >= 0 ? 0 : 1;
}
