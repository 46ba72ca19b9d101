#pragma once

#include "core/model/clock.h"
#include "core/store/vault.h"

#include <QObject>

#include <functional>
#include <memory>

/// A vault that just opened; with its recovery code when it was made just now.
struct OpenedVault
{
    std::shared_ptr<core::Vault> vault;
    QString recoveryCode;
};

/// Makes and opens the vault of one folder. Turning a passphrase into a key takes about a second
/// by design, so it never happens on the thread of the window.
class VaultDoor : public QObject
{
    Q_OBJECT

public:
    VaultDoor(QString folder, const core::Clock &clock, core::KdfPolicy policy = {});

    bool hasVault() const;
    void create(const QString &passphrase);
    void unlock(const QString &passphrase);
    /// Of a vault that is open still.
    void prove(const QString &passphrase);
    void recover(const QString &code, const QString &newPassphrase);

Q_SIGNALS:
    void opened(const OpenedVault &vault);
    void proved();
    void refused(const core::VaultError &error);

private:
    using Opening = core::VaultResult<OpenedVault>;

    void run(const std::function<Opening()> &work);

    QString m_folder;
    const core::Clock &m_clock;
    core::KdfPolicy m_policy;
};
