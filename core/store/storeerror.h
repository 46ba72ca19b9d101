#pragma once

#include <QByteArray>

#include <exception>
#include <utility>

namespace core {

/// The store is broken or full: not something a caller decides about. Rolled back by scope.
class StoreError : public std::exception
{
public:
    StoreError(int code, QByteArray message) : m_code(code), m_message(std::move(message)) {}

    const char *what() const noexcept override { return m_message.constData(); }
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
};

} // namespace core
