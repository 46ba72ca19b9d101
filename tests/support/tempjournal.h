#pragma once

#include "core/journal/journal.h"
#include "tests/support/fixedclock.h"
#include "tests/support/tempstore.h"

/// A journal on an encrypted database of its own; time stands still until it is moved, one seed
/// gives the same ids.
class TempJournal
{
public:
    explicit TempJournal(quint64 seed = 1) : m_rng(seed) { open(); }

    /// As after a restart of the program.
    void reopen()
    {
        m_journal.reset();
        m_store.reopen();
        open();
    }

    core::Journal &journal() { return *m_journal; }
    core::Database &database() { return m_store.database(); }
    FixedClock &clock() { return m_clock; }
    core::SeededRng &rng() { return m_rng; }

private:
    void open() { m_journal = *core::Journal::open(m_store.database(), m_clock, m_rng); }

    TempStore m_store;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC)};
    core::SeededRng m_rng;
    std::unique_ptr<core::Journal> m_journal;
};
