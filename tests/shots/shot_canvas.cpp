// Writes pictures of the page Verklarende analyse: shot_canvas CASE.json FOLDER

#include "core/model/casejson.h"
#include "core/model/content.h"
#include "ui/analysis/analysispage.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QFile>
#include <QTest>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Shot
{
    QString name;
    QSize size;
    ui::Theme theme;
    QByteArray keys = {}; // Typed into the canvas before the picture is taken.
};

void press(QWidget *page, const QByteArray &keys)
{
    auto *canvas = page->findChild<QWidget *>(u"canvas"_s);
    for (const char key : keys) {
        switch (key) {
        case '>':
            QTest::keyClick(canvas, Qt::Key_Right);
            break;
        case 'v':
            QTest::keyClick(canvas, Qt::Key_Down);
            break;
        case 'E':
            QTest::keyClick(canvas, Qt::Key_Return);
            break;
        case '(': // Cards standing free,
        case ')': // a loop as a circle.
            QTest::qWait(400);
            QTest::keyClick(
                canvas, key == '(' ? Qt::Key_2 : Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
            break;
        case 'O': // A loop.
            QTest::qWait(400);
            QTest::keyClick(canvas, Qt::Key_F3);
            break;
        default:
            QTest::keyClick(canvas, key);
        }
    }
}

void take(const Shot &shot, const core::CaseFile &file, const QString &folder)
{
    ui::applyTheme(*qApp, shot.theme);
    const core::SystemClock clock;
    core::SeededRng rng(1);
    ui::OpenCase open(clock, rng);
    const core::Catalogue catalogue = core::Catalogue::parse(core::content(u"offertypes.json"_s),
                                                             core::content(u"mechanisms.json"_s))
                                          .value();
    ui::AnalysisPage page(open, catalogue);
    page.resize(shot.size);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        return;
    open.reset(file);
    page.setFocus();
    press(&page, shot.keys);
    QTest::qWait(400);
    page.grab().save(folder + u'/' + shot.name + u".png"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    QFile source(arguments.value(1));
    if (arguments.size() != 3 || !source.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << "shot_canvas CASE.json FOLDER\n";
        return 2;
    }
    core::SeededRng rng(7);
    const auto file = core::parseCase(source.readAll(), arguments[1], rng);
    if (!file) {
        QTextStream(stderr) << file.error().detail << '\n';
        return 1;
    }
    ui::loadFonts();
    using enum ui::Appearance;
    // The page as it is beside the navigation of the window, 232 wide.
    const QList<Shot> shots{
        {u"1280-light"_s, {1048, 740}, {Light, 1}},
        {u"1280-dark-card"_s, {1048, 740}, {Dark, 1}, ">"},
        {u"1920-light"_s, {1688, 1020}, {Light, 1}},
        {u"1920-light-card"_s, {1688, 1020}, {Light, 1}, ">"},
        {u"1920-dark"_s, {1688, 1020}, {Dark, 1}},
        {u"1920-light-arrow"_s, {1688, 1020}, {Light, 1}, ">]]"},
        {u"1280-light-loop"_s, {1048, 740}, {Light, 1}, "OOO"},
        {u"1280-light-line"_s, {1048, 740}, {Light, 1}, ">I"},
        {u"1280-dark-aim"_s, {1048, 740}, {Dark, 1}, ">av"},
        {u"1280-light-closed"_s, {1048, 740}, {Light, 1}, ">avE"},
        {u"1920-dark-reach"_s, {1688, 1020}, {Dark, 1}, ">."},
        {u"700-light-narrow"_s, {620, 740}, {Light, 1}, ">"},
        {u"1920-light-free"_s, {1688, 1020}, {Light, 1}, "("},
        {u"1280-dark-free-card"_s, {1048, 740}, {Dark, 1}, "(>"},
        {u"1920-large-text-free"_s, {1688, 1020}, {Light, 2}, "("},
        {u"1920-light-circle"_s, {1688, 1020}, {Light, 1}, ")"},
        {u"1280-dark-circle"_s, {1048, 740}, {Dark, 1}, ")"},
        {u"1920-large-text-circle"_s, {1688, 1020}, {Light, 2}, ")"},
        {u"1920-large-text"_s, {1688, 1020}, {Light, 2}, ">"},
    };
    for (const Shot &shot : shots)
        take(shot, *file, arguments[2]);
    return 0;
}
