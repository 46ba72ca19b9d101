#pragma once

#include "app/ctl/casecodes.h"
#include "app/ctl/console.h"
#include "core/journal/journal.h"
#include "core/store/vault.h"

namespace ctl {

/// The folder of --vault, or the user's own.
QString vaultFolder(const Console &console);

/// From --passphrase-file, --passphrase-fd, or asked without showing it. Never an argument.
core::Result<core::SecretBytes> askPassphrase(const Console &console,
                                              const QString &question,
                                              const QString &option = QStringLiteral("passphrase"));

/// An unlocked vault with its journal, on this thread.
class OpenVault
{
public:
    static core::Result<OpenVault> open(const Console &console);

    core::Vault &vault() { return *m_vault; }
    core::Journal &journal() { return *m_journal; }
    core::Rng &rng() { return *m_rng; }
    const core::Clock &clock() const { return *m_clock; }

    /// Past the gate: the log says so before the case is read. The reason is that of --reason.
    core::Result<core::CaseFile> load(const core::CaseId &id);
    /// To be asked before something leaves the vault, or a case changes.
    core::Result<> pass(core::AuditEvent event, const core::CaseId &id, const QString &object);
    core::Result<> apply(const core::CaseId &id, const core::Change &change, core::Intent intent);

    /// A case by its code ("2026-0148"), by its identifier, or by the beginning of either.
    core::Result<core::CaseId> caseNamed(const QString &name);
    core::Result<core::CaseFile> caseFile(const QString &name);
    /// Stores a case that is not in the vault yet. Its code may become another: the next free one
    /// when a case of the vault has it.
    core::Result<> add(core::CaseFile &file);

private:
    OpenVault() = default;
    core::Error fitsSeveral(const QString &name, const QList<core::CaseId> &found) const;

    std::unique_ptr<core::SystemClock> m_clock = std::make_unique<core::SystemClock>();
    std::unique_ptr<core::SystemRng> m_rng = std::make_unique<core::SystemRng>();
    std::unique_ptr<core::Vault> m_vault;
    std::unique_ptr<core::Journal> m_journal;
    std::optional<CaseCodes> m_codes; // Read when the first case is added.
    QString m_reason;
    core::Language m_language = core::Language::Dutch;
};

} // namespace ctl
