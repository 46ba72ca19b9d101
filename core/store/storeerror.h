#pragma once

#include <QByteArray>
#include <QString>

#include <exception>
#include <utility>

namespace core {

/// The store is broken or full: not something a caller decides about. Rolled back by scope.
class StoreError : public std::exception
{
public:
    explicit StoreError(int code, QByteArray message, QString file = {})
        : m_code(code), m_message(std::move(message)), m_file(std::move(file))
    {}

    const char *what() const noexcept override { return m_message.constData(); }
    /// Which file; storeFault() words what that means for a person.
    const QString &file() const { return m_file; }
    /// The extended result code of SQLite.
    int code() const { return m_code; }
    int primaryCode() const { return m_code & 0xff; }
    /// Somebody called Database::interrupt().
    bool isInterrupted() const { return primaryCode() == 9; }
    bool isDiskFull() const { return primaryCode() == 13; }
    bool isDamaged() const { return primaryCode() == 11 || primaryCode() == 26; }

private:
    int m_code;
    QByteArray m_message;
    QString m_file;
};

} // namespace core
