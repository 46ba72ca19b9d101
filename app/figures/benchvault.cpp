#include "app/figures/benchvault.h"

#include "core/model/generatedcase.h"
#include "core/store/secretbytes.h"

#include <QFile>

#include <algorithm>

namespace figures {

core::Result<std::unique_ptr<core::Database>> openDatabase(const QString &path, Key key)
{
    const core::SecretBytes secret = core::SecretBytes::copyOf(QByteArray(32, 'b'));
    auto database = key == Key::With ? core::Database::open(path, secret)
                                     : core::Database::openPlainForBench(path);
    if (!database)
        return tl::unexpected<core::Error>(database.error());
    return std::move(*database);
}

core::Result<std::unique_ptr<BenchVault>> BenchVault::open(const QString &path, int cases, Key key)
{
    const bool isNew = !QFile::exists(path);
    auto database = openDatabase(path, key);
    if (!database)
        return tl::unexpected(database.error());
    std::unique_ptr<BenchVault> vault(new BenchVault);
    vault->m_database = std::move(*database);
    auto journal = core::Journal::open(*vault->m_database, vault->m_clock, vault->m_rng);
    if (!journal)
        return tl::unexpected(journal.error());
    vault->m_journal = std::move(*journal);
    if (isNew) {
        if (core::Result<> filled = vault->fill(cases); !filled)
            return tl::unexpected(filled.error());
    }
    for (const core::CaseloadRow &row : vault->m_journal->caseload())
        vault->m_cases.append(row.id);
    return vault;
}

core::Result<> BenchVault::fill(int cases)
{
    auto generator = core::CaseGenerator::make(1, QDate(2026, 11, 21));
    if (!generator)
        return tl::unexpected(generator.error());
    constexpr int BatchSize = 200;
    for (int done = 0; done < cases; done += BatchSize) {
        core::Journal::Batch batch(*m_journal);
        for (int i = done; i < std::min(done + BatchSize, cases); ++i) {
            const core::CaseFile file = generator->next();
            const core::Result<> stored =
                m_journal->apply(file.head.id, core::addedCase(file), core::Intent::Import);
            if (!stored)
                return stored;
        }
        batch.commit();
    }
    return {};
}

} // namespace figures
