#include "app/sessionwatch.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <poll.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

/// Stands where login1 stands: answers who asks and holds the ends of the inhibitors.
class Login : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public Q_SLOTS:
    QDBusUnixFileDescriptor
    Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        asked = what + u' ' + mode;
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return {};
        ::close(m_end);
        m_end = ends[0];
        QDBusUnixFileDescriptor theirs(ends[1]);
        ::close(ends[1]);
        ++holds;
        return theirs;
    }
    QDBusObjectPath GetSession(const QString &)
    {
        ++sessions;
        return QDBusObjectPath(u"/org/freedesktop/login1/session/ours"_s);
    }

public:
    ~Login() override { ::close(m_end); }
    /// The other side has closed its end.
    bool isLetGo() const
    {
        pollfd end{m_end, 0, 0};
        return ::poll(&end, 1, 0) == 1 && (end.revents & POLLHUP) != 0;
    }

    QString asked;
    int holds = 0;
    int sessions = 0;

private:
    int m_end = -1;
};

/// Two buses of its own: nothing of the computer on which it runs is touched.
class TestSessionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void aLockedScreenLocks_data();
    void aLockedScreenLocks();
    void anUnlockedScreenDoesNot();
    void sleepWaitsForTheLock();
    void afterWakingTheNextSleepWaitsToo();
    void ourSessionLocks();
    void theSessionOfAnotherDoesNot();
    void whoLeavesTheScreenLocks();
    void withoutABusItIsQuiet();

private:
    QString startBus(QProcess &bus);
    void tell(const QString &path,
              const QString &interface,
              const QString &signal,
              const QVariantList &arguments);
    QDBusConnection on(const QString &name) const { return QDBusConnection(name); }

    QProcess m_sessionBus;
    QProcess m_systemBus;
    QString m_sessionAddress;
    QString m_systemAddress;
    std::unique_ptr<Login> m_login;
    std::unique_ptr<SessionWatch> m_watch;
};

const QString OurSession = u"/org/freedesktop/login1/session/ours"_s;
const QString LoginRoot = u"/org/freedesktop/login1"_s;
const QString Manager = u"org.freedesktop.login1.Manager"_s;
const QString Session = u"org.freedesktop.login1.Session"_s;
const QString Properties = u"org.freedesktop.DBus.Properties"_s;

QString TestSessionWatch::startBus(QProcess &bus)
{
    bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    while (!bus.canReadLine() && bus.waitForReadyRead(60'000)) {
    }
    return QString::fromLocal8Bit(bus.readLine()).trimmed();
}

void TestSessionWatch::initTestCase()
{
    m_sessionAddress = startBus(m_sessionBus);
    m_systemAddress = startBus(m_systemBus);
    QVERIFY2(!m_sessionAddress.isEmpty() && !m_systemAddress.isEmpty(), "is dbus-daemon there?");
}

void TestSessionWatch::init()
{
    QDBusConnection desktop = QDBusConnection::connectToBus(m_sessionAddress, u"desktop"_s);
    QDBusConnection system = QDBusConnection::connectToBus(m_systemAddress, u"logind"_s);
    m_login = std::make_unique<Login>();
    QVERIFY(system.registerObject(LoginRoot, m_login.get(), QDBusConnection::ExportAllSlots));
    QVERIFY(system.registerService(u"org.freedesktop.login1"_s));
    for (const QString &name : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        QVERIFY(desktop.registerService(name));
    m_watch = std::make_unique<SessionWatch>(
        QDBusConnection::connectToBus(m_sessionAddress, u"ours"_s),
        QDBusConnection::connectToBus(m_systemAddress, u"ours of the system"_s));
    QTRY_COMPARE(m_login->holds, 1);
    QTRY_COMPARE(m_login->sessions, 1);
    // The answers have been heard once a later question is answered.
    on(u"ours of the system"_s)
        .call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s,
                                             u"/org/freedesktop/DBus"_s,
                                             u"org.freedesktop.DBus"_s,
                                             u"GetId"_s),
              QDBus::BlockWithGui);
    QCoreApplication::processEvents();
}

void TestSessionWatch::cleanup()
{
    m_watch.reset();
    for (const QString &name : {u"desktop"_s, u"logind"_s, u"ours"_s, u"ours of the system"_s})
        QDBusConnection::disconnectFromBus(name);
    m_login.reset();
}

void TestSessionWatch::cleanupTestCase()
{
    for (QProcess *bus : {&m_sessionBus, &m_systemBus}) {
        bus->terminate();
        bus->waitForFinished(5000);
    }
}

void TestSessionWatch::tell(const QString &path,
                            const QString &interface,
                            const QString &signal,
                            const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
    message.setArguments(arguments);
    const bool isSaver = interface.endsWith("ScreenSaver"_L1);
    QVERIFY(on(isSaver ? u"desktop"_s : u"logind"_s).send(message));
}

void TestSessionWatch::aLockedScreenLocks_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("saver");
    QTest::newRow("freedesktop, KDE") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
    QTest::newRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
}

void TestSessionWatch::aLockedScreenLocks()
{
    QFETCH(QString, path);
    QFETCH(QString, saver);
    QSignalSpy asked(m_watch.get(), &SessionWatch::lockAsked);
    tell(path, saver, u"ActiveChanged"_s, {true});
    QTRY_COMPARE(asked.count(), 1);
}

void TestSessionWatch::anUnlockedScreenDoesNot()
{
    QSignalSpy asked(m_watch.get(), &SessionWatch::lockAsked);
    const QString saver = u"org.gnome.ScreenSaver"_s;
    tell(u"/org/gnome/ScreenSaver"_s, saver, u"ActiveChanged"_s, {false});
    tell(u"/org/gnome/ScreenSaver"_s, saver, u"ActiveChanged"_s, {true});
    QTRY_COMPARE(asked.count(), 1);
}

void TestSessionWatch::sleepWaitsForTheLock()
{
    QCOMPARE(m_login->asked, u"sleep delay"_s);
    bool wasHeld = false;
    connect(m_watch.get(), &SessionWatch::lockAsked, this, [&] { wasHeld = !m_login->isLetGo(); });
    tell(LoginRoot, Manager, u"PrepareForSleep"_s, {true});
    QTRY_VERIFY(m_login->isLetGo());
    QVERIFY(wasHeld);
}

void TestSessionWatch::afterWakingTheNextSleepWaitsToo()
{
    QSignalSpy woken(m_watch.get(), &SessionWatch::woken);
    tell(LoginRoot, Manager, u"PrepareForSleep"_s, {true});
    QTRY_VERIFY(m_login->isLetGo());
    tell(LoginRoot, Manager, u"PrepareForSleep"_s, {false});
    QTRY_COMPARE(woken.count(), 1);
    QTRY_COMPARE(m_login->holds, 2);
    QVERIFY(!m_login->isLetGo());
}

void TestSessionWatch::ourSessionLocks()
{
    QSignalSpy asked(m_watch.get(), &SessionWatch::lockAsked);
    tell(OurSession, Session, u"Lock"_s, {});
    QTRY_COMPARE(asked.count(), 1);
}

void TestSessionWatch::theSessionOfAnotherDoesNot()
{
    QSignalSpy asked(m_watch.get(), &SessionWatch::lockAsked);
    tell(u"/org/freedesktop/login1/session/theirs"_s, Session, u"Lock"_s, {});
    tell(OurSession, Session, u"Lock"_s, {});
    QTRY_VERIFY(asked.count() > 0);
    QCOMPARE(asked.count(), 1);
}

void TestSessionWatch::whoLeavesTheScreenLocks()
{
    QSignalSpy asked(m_watch.get(), &SessionWatch::lockAsked);
    const QVariantMap came{{u"Active"_s, true}};
    const QVariantMap left{{u"Active"_s, false}};
    for (const QVariantMap &change : {came, left})
        tell(OurSession, Properties, u"PropertiesChanged"_s, {Session, change, QStringList()});
    QTRY_COMPARE(asked.count(), 1);
}

void TestSessionWatch::withoutABusItIsQuiet()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const QDBusConnection none(u"there is none"_s);
    SessionWatch watch(none, none);
    QSignalSpy asked(&watch, &SessionWatch::lockAsked);
    tell(OurSession, Session, u"Lock"_s, {});
    QSignalSpy other(m_watch.get(), &SessionWatch::lockAsked);
    QTRY_COMPARE(other.count(), 1);
    QCOMPARE(asked.count(), 0);
}

QTEST_GUILESS_MAIN(TestSessionWatch)
#include "tst_sessionwatch.moc"
