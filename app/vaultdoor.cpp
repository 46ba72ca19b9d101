#include "app/vaultdoor.h"

#include "app/answer.h"
#include "core/store/passphrase.h"

#include <QtConcurrent>

namespace {

core::VaultResult<OpenedVault> openedFrom(core::VaultResult<std::unique_ptr<core::Vault>> vault)
{
    if (!vault)
        return tl::unexpected(vault.error());
    return OpenedVault{std::move(*vault), QString()};
}

} // namespace

VaultDoor::VaultDoor(QString folder, const core::Clock &clock, core::KdfPolicy policy)
    : m_folder(std::move(folder)), m_clock(clock), m_policy(policy)
{}

bool VaultDoor::hasVault() const
{
    return core::VaultFolder(m_folder).isTouched();
}

void VaultDoor::create(const QString &passphrase)
{
    const qint64 now = m_clock.now();
    run([folder = m_folder, policy = m_policy, passphrase, now]() -> Opening {
        auto made = core::Vault::create(folder, core::passphraseBytes(passphrase), now, policy);
        if (!made)
            return tl::unexpected(made.error());
        return OpenedVault{std::move(made->vault), made->recoveryCode.text()};
    });
}

void VaultDoor::unlock(const QString &passphrase)
{
    run([folder = m_folder, policy = m_policy, passphrase] {
        return openedFrom(core::Vault::open(folder, core::passphraseBytes(passphrase), policy));
    });
}

void VaultDoor::prove(const QString &passphrase)
{
    const auto work = [folder = m_folder, policy = m_policy, passphrase] {
        return core::Vault::prove(folder, core::passphraseBytes(passphrase), policy);
    };
    answer(this, QtConcurrent::run(work), [this](const core::VaultResult<> &proof) {
        if (proof)
            Q_EMIT proved();
        else
            Q_EMIT refused(proof.error());
    });
}

void VaultDoor::recover(const QString &code, const QString &newPassphrase)
{
    const qint64 now = m_clock.now();
    run([folder = m_folder, policy = m_policy, code, newPassphrase, now]() -> Opening {
        const auto parsed = core::RecoveryCode::parse(code);
        if (!parsed)
            return tl::unexpected(parsed.error());
        const auto secret = core::passphraseBytes(newPassphrase);
        return openedFrom(core::Vault::recover(folder, *parsed, secret, now, policy));
    });
}

void VaultDoor::run(const std::function<Opening()> &work)
{
    answer(this, QtConcurrent::run(work), [this](const Opening &opening) {
        if (opening)
            Q_EMIT opened(*opening);
        else
            Q_EMIT refused(opening.error());
    });
}
