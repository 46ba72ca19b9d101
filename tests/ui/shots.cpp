// Pictures of every page, in both languages and both appearances, for the eye:
//     shots DIR [--size WxH] [--scale PERCENT] [--only nl-light] [NAME...]
#include "tests/ui/shots.h"

#include "ui/shared/theme.h"
#include "ui/shell/preferences.h"
#include "ui/shell/translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Wanted
{
    QDir folder;
    QSize size{1280, 800};
    qreal textScale = 1;
    QStringList names;
    QString only; // Language and appearance; all of them when empty.
};

bool isWanted(const Wanted &wanted, const QString &name)
{
    return wanted.names.isEmpty() || wanted.names.contains(name);
}

void take(const Wanted &wanted, const shots::Shot &shot, const QString &suffix)
{
    const std::unique_ptr<QWidget> window = shot.make(wanted.size);
    window->resize(wanted.size);
    window->show();
    Q_UNUSED(QTest::qWaitForWindowActive(window.get()));
    shot.prepare(*window);
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    const QString file = wanted.folder.filePath(shot.name + suffix + u".png"_s);
    window->grab().save(file);
    QTextStream(stdout) << file << '\n';
}

void takeAll(const Wanted &wanted, ui::Translations &translations)
{
    for (const auto language : {core::Language::Dutch, core::Language::English}) {
        translations.use(language);
        for (const auto appearance : {ui::Appearance::Light, ui::Appearance::Dark}) {
            ui::applyTheme(*qApp, ui::Theme{appearance, wanted.textScale});
            const bool isDark = appearance == ui::Appearance::Dark;
            const QString suffix =
                u'-' + ui::languageCode(language) + (isDark ? u"-dark"_s : u"-light"_s);
            if (!wanted.only.isEmpty() && suffix != u'-' + wanted.only)
                continue;
            for (const shots::Shot &shot : shots::all()) {
                if (isWanted(wanted, shot.name))
                    take(wanted, shot, suffix);
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"size"_s, u"Size of the window."_s, u"WxH"_s, u"1280x800"_s},
                       {u"scale"_s, u"Size of the text."_s, u"percent"_s, u"100"_s},
                       {u"only"_s, u"Language and appearance."_s, u"nl-light"_s}});
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.process(app);
    Wanted wanted;
    const QStringList arguments = parser.positionalArguments();
    wanted.folder.setPath(arguments.value(0, u"."_s));
    wanted.folder.mkpath(u"."_s);
    wanted.names = arguments.mid(1);
    wanted.only = parser.value(u"only"_s);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    wanted.size = QSize(size.value(0).toInt(), size.value(1).toInt());
    wanted.textScale = parser.value(u"scale"_s).toInt() / 100.0;
    ui::loadFonts();
    ui::Translations translations;
    takeAll(wanted, translations);
    return 0;
}
