#pragma once

#include "core/store/database.h"

namespace core {

/// Takes the write lock at once; rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(database)
    {
        m_database.run(u"begin immediate");
    }

    ~Transaction()
    {
        if (m_database.isInTransaction())
            rollBack();
    }

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit() { m_database.run(u"commit"); }

private:
    void rollBack() noexcept
    {
        try {
            m_database.run(u"rollback");
        } catch (const StoreError &) {
            // SQLite has rolled back by itself (full disk) or will do so when the file is opened.
            return;
        }
    }

    Database &m_database;
};

} // namespace core
