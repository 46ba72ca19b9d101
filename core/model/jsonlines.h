#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace core {

/// On which line of a JSON text each value begins; RFC 8259. A value is named by its way from the
/// root: "/topics/lijf~13/youth", with ~ and / in names written as in RFC 6901.
class JsonLines
{
public:
    /// The text must be sound JSON.
    explicit JsonLines(const QByteArray &json);

    /// From 1; that of the nearest value around it when there is no such value.
    int lineOf(const QString &pointer) const;

private:
    QHash<QString, int> m_lines;
};

/// One more step down.
QString below(const QString &pointer, const QString &name);

/// The line, from 1, of a place in a text.
int lineAt(const QByteArray &text, qsizetype offset);

} // namespace core
