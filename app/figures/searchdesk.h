#pragma once

#include "app/figures/barequery.h"
#include "core/journal/casebook.h"

namespace figures {

/// As many hits as the window asks for.
constexpr int SearchLimit = 200;

/// An open casebook on a vault that BenchVault made, and the bare full-text query beside it on the
/// same connection and thread.
class SearchDesk
{
public:
    explicit SearchDesk(const QString &path);
    ~SearchDesk();

    core::Casebook &casebook() { return *m_casebook; }
    const core::Clock &clock() const { return m_clock; }
    /// Milliseconds of the bare query alone, without the way to its thread.
    double bareSearch(const QString &beginning);
    /// The most frequent three-letter beginnings of words in cards and statements.
    QStringList frequentBeginnings(qsizetype count);

private:
    core::SystemClock m_clock;
    core::SystemRng m_rng;
    std::shared_ptr<core::Database> m_database;
    std::unique_ptr<core::Casebook> m_casebook;
    std::unique_ptr<BareQuery> m_bare;
};

} // namespace figures
