#pragma once

#include "core/store/database.h"

namespace core {

/// What was read from a database or written to it, kept so that it need not be asked again. Empty
/// once more after any rollback: what was kept may have been part of it.
template<typename T>
class Remembered
{
public:
    explicit Remembered(const Database &database)
        : m_database(database), m_rollbacks(database.rollbacks())
    {}

    T *operator->()
    {
        if (m_rollbacks != m_database.rollbacks())
            forget();
        return &m_kept;
    }

    void forget()
    {
        m_kept = {};
        m_rollbacks = m_database.rollbacks();
    }

private:
    const Database &m_database;
    quint64 m_rollbacks;
    T m_kept;
};

} // namespace core
