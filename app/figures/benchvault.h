#pragma once

#include "core/journal/journal.h"

namespace figures {

enum class Key { With, Without };

/// A store of invented cases to measure with. Its key is not secret and it may have none: never
/// for anybody's file.
class BenchVault
{
public:
    /// Makes the cases when there is no file yet; the same number gives the same cases.
    static core::Result<std::unique_ptr<BenchVault>> open(const QString &path, int cases, Key key);

    core::Database &database() { return *m_database; }
    core::Journal &journal() { return *m_journal; }
    const core::Clock &clock() const { return m_clock; }
    core::Rng &rng() { return m_rng; }
    const QList<core::CaseId> &cases() const { return m_cases; }

private:
    BenchVault() = default;
    core::Result<> fill(int cases);

    core::SystemClock m_clock;
    core::SystemRng m_rng;
    std::unique_ptr<core::Database> m_database;
    std::unique_ptr<core::Journal> m_journal;
    QList<core::CaseId> m_cases;
};

/// The database alone.
core::Result<std::unique_ptr<core::Database>> openDatabase(const QString &path, Key key);

} // namespace figures
