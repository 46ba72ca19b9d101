#pragma once

#include <QString>

#include <cstddef>

namespace core {

/// SQL as written in the source. Its address finds the prepared statement, so a call costs no
/// parsing; SQL that is put together at run time goes through Database::intern.
class Sql
{
public:
    template<std::size_t Size>
    // NOLINTNEXTLINE(modernize-avoid-c-arrays): a literal is one.
    consteval Sql(const char16_t (&text)[Size]) : m_text(text), m_size(Size - 1)
    {}

    QStringView text() const { return {m_text, static_cast<qsizetype>(m_size)}; }
    const void *key() const { return m_text; }

private:
    friend class Database;
    explicit Sql(const QString &interned)
        : m_text(reinterpret_cast<const char16_t *>(interned.utf16()))
        , m_size(static_cast<std::size_t>(interned.size()))
    {}

    const char16_t *m_text;
    std::size_t m_size;
};

} // namespace core
