#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QPoint>
#include <QProcess>
#include <QRect>
#include <QTemporaryDir>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

/// A screen with nobody before it, and a program on it that is known by the accessibility bus
/// alone, as a screen reader knows it. Nothing of the user's own session is touched.
class ScreenReader
{
public:
    /// Something on the screen.
    struct Thing
    {
        QString service;
        QString path;

        bool operator==(const Thing &) const = default;
    };
    /// Numbers of the AT-SPI states that are asked here.
    enum State {
        Checked = 4,
        Defunct = 6,
        Focusable = 11,
        Focused = 12,
        Selectable = 22,
        Selected = 23,
        Sensitive = 24,
        Visible = 30
    };

    ScreenReader();
    ~ScreenReader();

    /// Why it could not start; empty when it did.
    QString start();
    QString run(const QString &program, const QStringList &arguments);
    bool isRunning() const;

    QString name(const Thing &thing) const;
    QString description(const Thing &thing) const;
    QString role(const Thing &thing) const;
    bool has(const Thing &thing, State state) const;
    QRect place(const Thing &thing) const;
    QList<Thing> children(const Thing &thing) const;

    /// Waits until one that is visible is there, from the windows of the program down.
    std::optional<Thing> find(const QString &role, const QString &name) const;
    std::optional<Thing> find(const std::function<bool(const Thing &)> &isIt) const;

    /// All of them that are visible now, in the order in which they are told.
    QList<Thing> all(const std::function<bool(const Thing &)> &isIt) const;

    void press(const Thing &thing) const;
    /// With the mouse, in its middle; the window comes to the front as well.
    void click(const Thing &thing) const;
    void type(const Thing &field, const QString &text) const;
    /// A key of the keyboard by its X symbol, with Shift, Ctrl or Alt held or without.
    enum Held { None = 0, Shift = 1, Ctrl = 4, Alt = 8 };
    void key(int symbol, int held = None) const;

    /// Roles and names, indented, for who looks why something was not found.
    QString tree() const;

private:
    QString startScreen();
    QString startBus();
    QString startReader();
    QList<Thing> windows() const;
    std::optional<Thing> below(const Thing &thing,
                               const std::function<bool(const Thing &)> &isIt) const;
    void collect(QList<Thing> &found,
                 const Thing &thing,
                 const std::function<bool(const Thing &)> &isIt) const;
    void tell(QString &text, const Thing &thing, int depth) const;
    QVariantList ask(const Thing &thing,
                     const QString &interface,
                     const QString &method,
                     const QVariantList &arguments = {}) const;
    QVariant property(const Thing &thing, const QString &name) const;

    QTemporaryDir m_folder;
    QProcess m_screen;
    QProcess m_bus;
    QProcess m_program;
    QProcessEnvironment m_environment;
    std::optional<QDBusConnection> m_connection;
};
