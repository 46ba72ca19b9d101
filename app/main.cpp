#include "app/desktop.h"
#include "core/store/hardening.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {

QString defaultVault()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/vault"_s;
}

/// Wrong usage is said in one line.
int refuse(const QString &sentence)
{
    QTextStream(stderr) << "jeugdhuis: " << sentence << '\n';
    return 2;
}

} // namespace

int main(int argc, char **argv)
{
    const bool isHard = core::hardenProcess();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"jeugdhuis"_s);
    QApplication::setApplicationVersion(QStringLiteral(JEUGDHUIS_VERSION));
    QApplication::setQuitOnLastWindowClosed(true);
    if (!isHard)
        return refuse(u"the cryptography of this computer cannot start"_s);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{u"vault"_s, u"The folder of the vault."_s, u"folder"_s, defaultVault()},
                       {u"language"_s, u"The language of the screen."_s, u"nl|en"_s},
                       {u"appearance"_s, u"The colours of the screen."_s, u"light|dark"_s}});
    parser.process(app);

    Desktop::Options options;
    options.vault = parser.value(u"vault"_s);
    options.language = ui::languageOf(parser.value(u"language"_s));
    options.appearance = ui::appearanceOf(parser.value(u"appearance"_s));
    if (parser.isSet(u"language"_s) && !options.language)
        return refuse(u"--language is nl or en"_s);
    if (parser.isSet(u"appearance"_s) && !options.appearance)
        return refuse(u"--appearance is light or dark"_s);

    ui::loadFonts();
    const core::SystemClock clock;
    core::SystemRng rng;
    Desktop desktop(options, clock, rng);
    desktop.start();
    return QApplication::exec();
}
