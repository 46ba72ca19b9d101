#include "app/desktop.h"
#include "app/sessionwatch.h"
#include "core/store/hardening.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

QString defaultHouse()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/house.json"_s;
}

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

/// Help and version are asked in terminals too, where no window can be shown.
bool asksForText(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView it(argument);
        return it == "--help" || it == "-h" || it == "--help-all" || it == "--version"
               || it == "-v";
    });
}

/// Begins anew, locked, and ends this process: with it goes what its memory still held.
void startAnew()
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            QCoreApplication::arguments().mid(1));
    QCoreApplication::quit();
}

std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    if (asksForText(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    auto app = std::make_unique<QApplication>(argc, argv);
    QApplication::setQuitOnLastWindowClosed(true);
    return app;
}

} // namespace

int main(int argc, char **argv)
{
    const bool isHard = core::hardenProcess();
    const std::unique_ptr<QCoreApplication> app = application(argc, argv);
    QCoreApplication::setApplicationName(u"jeugdhuis"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(JEUGDHUIS_VERSION));
    if (!isHard)
        return refuse(u"the cryptography of this computer cannot start"_s);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{u"vault"_s, u"The folder of the vault."_s, u"folder"_s, defaultVault()},
         {u"house"_s, u"The file with the settings of the region."_s, u"file"_s, defaultHouse()},
         {u"language"_s, u"The language of the screen."_s, u"nl|en"_s},
         {u"appearance"_s, u"The colours of the screen."_s, u"light|dark"_s}});
    parser.process(*app);

    Desktop::Options options;
    options.vault = parser.value(u"vault"_s);
    options.house = parser.value(u"house"_s);
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
    const SessionWatch session(QDBusConnection::sessionBus(), QDBusConnection::systemBus());
    QObject::connect(&session, &SessionWatch::lockAsked, &desktop, &Desktop::lock);
    QObject::connect(&session, &SessionWatch::woken, &desktop, &Desktop::wake);
    QObject::connect(&desktop, &Desktop::lockedForLong, app.get(), &startAnew);
    desktop.start();
    return QApplication::exec();
}
