#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>

/// Tells when the desktop is locked, somebody else comes before the screen, or the laptop goes to
/// sleep. Sleep waits until it has been told (a delay inhibitor of login1). Without a bus, or
/// without these services on it, it is quiet.
///
/// Session bus: ActiveChanged of org.freedesktop.ScreenSaver, GNOME, Xfce, Cinnamon and MATE.
/// System bus:  org.freedesktop.login1, PrepareForSleep, and Lock and Active of our session.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    SessionWatch(const QDBusConnection &session,
                 const QDBusConnection &system,
                 QObject *parent = nullptr);

Q_SIGNALS:
    /// Whoever listens locks before it returns.
    void lockAsked();
    void woken();

private Q_SLOTS:
    void screenSaved(bool isActive);
    void preparedForSleep(bool isBegin);
    void
    sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &gone);

private:
    void holdSleep();
    void findSession();
    void joinSession(const QDBusObjectPath &path);

    QDBusConnection m_session;
    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_hold; ///< Sleep waits while this is open.
};
