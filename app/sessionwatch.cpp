#include "app/sessionwatch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Login = u"org.freedesktop.login1"_s;
const QString LoginPath = u"/org/freedesktop/login1"_s;
const QString LoginManager = u"org.freedesktop.login1.Manager"_s;
const QString LoginSession = u"org.freedesktop.login1.Session"_s;

QDBusMessage loginCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Login, LoginPath, LoginManager, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

SessionWatch::SessionWatch(const QDBusConnection &session,
                           const QDBusConnection &system,
                           QObject *parent)
    : QObject(parent), m_session(session), m_system(system)
{
    for (const QString &saver : {u"org.freedesktop.ScreenSaver"_s,
                                 u"org.gnome.ScreenSaver"_s,
                                 u"org.xfce.ScreenSaver"_s,
                                 u"org.cinnamon.ScreenSaver"_s,
                                 u"org.mate.ScreenSaver"_s})
        m_session.connect(saver, {}, saver, u"ActiveChanged"_s, this, SLOT(screenSaved(bool)));
    m_system.connect(
        Login, LoginPath, LoginManager, u"PrepareForSleep"_s, this, SLOT(preparedForSleep(bool)));
    if (m_system.isConnected()) {
        holdSleep();
        findSession();
    }
}

void SessionWatch::screenSaved(bool isActive)
{
    if (isActive)
        Q_EMIT lockAsked();
}

void SessionWatch::preparedForSleep(bool isBegin)
{
    if (isBegin) {
        Q_EMIT lockAsked();
        m_hold = {}; // Now it may sleep.
        return;
    }
    holdSleep();
    Q_EMIT woken();
}

void SessionWatch::holdSleep()
{
    const QDBusMessage call = loginCall(
        u"Inhibit"_s, {u"sleep"_s, u"Jeugdhuis"_s, u"The case is locked first"_s, u"delay"_s});
    auto *waiting = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *waiting;
        if (reply.isValid())
            m_hold = reply.value();
        waiting->deleteLater();
    });
}

/// Signals of the sessions of others are no reason to lock.
void SessionWatch::findSession()
{
    const QString own = qEnvironmentVariable("XDG_SESSION_ID", u"auto"_s);
    auto *waiting =
        new QDBusPendingCallWatcher(m_system.asyncCall(loginCall(u"GetSession"_s, {own})), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        const QDBusPendingReply<QDBusObjectPath> reply = *waiting;
        if (reply.isValid())
            joinSession(reply.value());
        waiting->deleteLater();
    });
}

void SessionWatch::joinSession(const QDBusObjectPath &path)
{
    m_system.connect(Login, path.path(), LoginSession, u"Lock"_s, this, SIGNAL(lockAsked()));
    m_system.connect(Login,
                     path.path(),
                     u"org.freedesktop.DBus.Properties"_s,
                     u"PropertiesChanged"_s,
                     this,
                     SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void SessionWatch::sessionChanged(const QString &interface,
                                  const QVariantMap &changed,
                                  const QStringList &gone)
{
    Q_UNUSED(gone)
    const bool isLeft = !changed.value(u"Active"_s, true).toBool();
    if (interface == LoginSession && isLeft)
        Q_EMIT lockAsked();
}
