#include "tests/support/screenreader.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Patience = 60'000; // Of a busy machine; when it works it takes a second.
constexpr int OneAnswer = 3'000; // A program that just begins leaves a question lying.

const QString Accessible = u"org.a11y.atspi.Accessible"_s;
const QString Root = u"/org/a11y/atspi/accessible/root"_s;

/// The first line that the process writes; empty when it ends or is silent.
QString firstLine(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(Patience))
            return {};
    }
    return QString::fromLocal8Bit(process.readLine()).trimmed();
}

void stop(QProcess &process)
{
    process.terminate();
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(5000))
        process.kill();
    process.waitForFinished(5000);
}

} // namespace

ScreenReader::ScreenReader() : m_environment(QProcessEnvironment::systemEnvironment())
{
    const QString home = m_folder.path();
    for (const QString &name : {u"XDG_RUNTIME_DIR"_s,
                                u"XDG_CONFIG_HOME"_s,
                                u"XDG_DATA_HOME"_s,
                                u"XDG_CACHE_HOME"_s,
                                u"HOME"_s})
        m_environment.insert(name, home);
    m_environment.remove(u"AT_SPI_BUS_ADDRESS"_s);
    m_environment.remove(u"WAYLAND_DISPLAY"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
}

ScreenReader::~ScreenReader()
{
    stop(m_program);
    if (m_connection)
        QDBusConnection::disconnectFromBus(u"accessibility"_s);
    stop(m_bus);
    stop(m_screen);
}

QString ScreenReader::start()
{
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const auto &step :
         {&ScreenReader::startScreen, &ScreenReader::startBus, &ScreenReader::startReader}) {
        if (const QString problem = (this->*step)(); !problem.isEmpty())
            return problem;
    }
    return {};
}

/// Without a reset: a screen that starts anew when the bus has looked at it refuses the program.
QString ScreenReader::startScreen()
{
    m_screen.start(u"Xvfb"_s,
                   {u"-displayfd"_s,
                    u"1"_s,
                    u"-screen"_s,
                    u"0"_s,
                    u"1280x800x24"_s,
                    u"-noreset"_s,
                    u"-nolisten"_s,
                    u"tcp"_s});
    const QString number = firstLine(m_screen);
    m_environment.insert(u"DISPLAY"_s, u':' + number);
    return number.isEmpty() ? u"Xvfb did not start: is the package xvfb there?"_s : QString();
}

QString ScreenReader::startBus()
{
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    const QString address = firstLine(m_bus);
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    return address.isEmpty() ? u"dbus-daemon did not start: is the package dbus-daemon there?"_s
                             : QString();
}

/// The bus of its own on which accessible things are; asking for it starts it.
QString ScreenReader::startReader()
{
    const QString name = u"session"_s;
    QString address;
    {
        const QDBusConnection session =
            QDBusConnection::connectToBus(m_environment.value(u"DBUS_SESSION_BUS_ADDRESS"_s), name);
        const QDBusMessage question = QDBusMessage::createMethodCall(
            u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
        address = QDBusReply<QString>(session.call(question, QDBus::Block, Patience)).value();
    }
    QDBusConnection::disconnectFromBus(name);
    if (address.isEmpty())
        return u"org.a11y.Bus did not answer: is the package at-spi2-core there?"_s;
    m_connection = QDBusConnection::connectToBus(address, u"accessibility"_s);
    return m_connection->isConnected() ? QString() : m_connection->lastError().message();
}

QString ScreenReader::run(const QString &program, const QStringList &arguments)
{
    m_program.setProcessEnvironment(m_environment);
    m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_program.start(program, arguments);
    return m_program.waitForStarted(Patience) ? QString() : m_program.errorString();
}

bool ScreenReader::isRunning() const
{
    return m_program.state() == QProcess::Running;
}

QVariantList ScreenReader::ask(const Thing &thing,
                               const QString &interface,
                               const QString &method,
                               const QVariantList &arguments) const
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(thing.service, thing.path, interface, method);
    question.setArguments(arguments);
    return m_connection->call(question, QDBus::Block, OneAnswer).arguments();
}

QVariant ScreenReader::property(const Thing &thing, const QString &name) const
{
    const QVariantList answer =
        ask(thing, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {Accessible, name});
    return answer.value(0).value<QDBusVariant>().variant();
}

QString ScreenReader::name(const Thing &thing) const
{
    return property(thing, u"Name"_s).toString();
}

QString ScreenReader::description(const Thing &thing) const
{
    return property(thing, u"Description"_s).toString();
}

QString ScreenReader::role(const Thing &thing) const
{
    return ask(thing, Accessible, u"GetRoleName"_s).value(0).toString();
}

bool ScreenReader::has(const Thing &thing, State state) const
{
    const QVariantList answer = ask(thing, Accessible, u"GetState"_s);
    const auto words = qdbus_cast<QList<uint>>(answer.value(0));
    const uint word = words.value(state / 32);
    return (word >> (state % 32) & 1u) != 0;
}

QRect ScreenReader::place(const Thing &thing) const
{
    const QVariantList answer =
        ask(thing, u"org.a11y.atspi.Component"_s, u"GetExtents"_s, {uint(0)});
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    if (!answer.isEmpty()) {
        const auto rect = answer.first().value<QDBusArgument>();
        rect.beginStructure();
        rect >> x >> y >> width >> height;
        rect.endStructure();
    }
    return {x, y, width, height};
}

QList<ScreenReader::Thing> ScreenReader::children(const Thing &thing) const
{
    const QVariantList answer = ask(thing, Accessible, u"GetChildren"_s);
    QList<Thing> things;
    if (answer.isEmpty())
        return things;
    const auto list = answer.first().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        things.append({service, path.path()});
    }
    list.endArray();
    return things;
}

QList<ScreenReader::Thing> ScreenReader::windows() const
{
    QList<Thing> all;
    const QList<Thing> programs = children({u"org.a11y.atspi.Registry"_s, Root});
    for (const Thing &program : programs)
        all += children(program);
    return all;
}

/// What cannot be seen has nothing below it that can.
std::optional<ScreenReader::Thing>
ScreenReader::below(const Thing &thing, const std::function<bool(const Thing &)> &isIt) const
{
    if (!has(thing, Visible))
        return std::nullopt;
    if (isIt(thing))
        return thing;
    const QList<Thing> things = children(thing);
    for (const Thing &child : things) {
        if (const auto found = below(child, isIt))
            return found;
    }
    return std::nullopt;
}

std::optional<ScreenReader::Thing>
ScreenReader::find(const std::function<bool(const Thing &)> &isIt) const
{
    std::optional<Thing> found;
    const bool isFound = QTest::qWaitFor(
        [&] {
            const QList<Thing> all = windows();
            for (const Thing &window : all) {
                found = below(window, isIt);
                if (found)
                    return true;
            }
            return !isRunning();
        },
        Patience);
    Q_UNUSED(isFound)
    return found;
}

std::optional<ScreenReader::Thing> ScreenReader::find(const QString &role,
                                                      const QString &name) const
{
    return find(
        [&](const Thing &thing) { return this->role(thing) == role && this->name(thing) == name; });
}

QList<ScreenReader::Thing> ScreenReader::all(const std::function<bool(const Thing &)> &isIt) const
{
    QList<Thing> found;
    const QList<Thing> all = windows();
    for (const Thing &window : all)
        collect(found, window, isIt);
    return found;
}

void ScreenReader::collect(QList<Thing> &found,
                           const Thing &thing,
                           const std::function<bool(const Thing &)> &isIt) const
{
    if (!has(thing, Visible))
        return;
    if (isIt(thing))
        found += thing;
    const QList<Thing> things = children(thing);
    for (const Thing &child : things)
        collect(found, child, isIt);
}

void ScreenReader::press(const Thing &thing) const
{
    ask(thing, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0});
}

void ScreenReader::click(const Thing &thing) const
{
    const QPoint at = place(thing).center();
    ask({u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry/deviceeventcontroller"_s},
        u"org.a11y.atspi.DeviceEventController"_s,
        u"GenerateMouseEvent"_s,
        {at.x(), at.y(), u"b1c"_s});
}

void ScreenReader::type(const Thing &field, const QString &text) const
{
    ask(field, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text});
}

void ScreenReader::key(int symbol, int held) const
{
    enum Kind : uint { Symbol = 3, Hold = 5, LetGo = 6 };
    const Thing keyboard{u"org.a11y.atspi.Registry"_s,
                         u"/org/a11y/atspi/registry/deviceeventcontroller"_s};
    const auto send = [&](int code, uint kind) {
        ask(keyboard,
            u"org.a11y.atspi.DeviceEventController"_s,
            u"GenerateKeyboardEvent"_s,
            {code, QString(), kind});
    };
    if (held != None)
        send(held, Hold);
    send(symbol, Symbol);
    if (held != None)
        send(held, LetGo);
}

QString ScreenReader::tree() const
{
    QString text;
    const QList<Thing> all = windows();
    for (const Thing &window : all)
        tell(text, window, 0);
    return text;
}

void ScreenReader::tell(QString &text, const Thing &thing, int depth) const
{
    if (!has(thing, Visible))
        return;
    text += u"%1%2: %3\n"_s.arg(QString(2 * depth, u' '), role(thing), name(thing));
    const QList<Thing> things = children(thing);
    for (const Thing &child : things)
        tell(text, child, depth + 1);
}
