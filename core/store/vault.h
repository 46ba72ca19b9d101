#pragma once

#include "core/store/database.h"
#include "core/store/unlocking.h"
#include "core/store/vaultfolder.h"

#include <QDateTime>

namespace core {

struct NewVault;

/// What is readable without a key.
struct VaultFacts
{
    QString folder;
    qint64 created = 0;
    QString cipher;
    qint64 databaseBytes = 0;
    QList<KeySlot> keySlots;

    bool operator==(const VaultFacts &) const = default;
};

/// The open vault: the folder is locked for others and the database can be read until this is
/// destroyed. Everything that can fail answers with a VaultError of one sentence.
class Vault
{
public:
    /// The folder must be new or empty. Made aside and renamed, so that no half vault stays behind.
    static VaultResult<NewVault> create(const QString &folder,
                                        const SecretBytes &passphrase,
                                        qint64 now,
                                        const KdfPolicy &policy = {});
    static VaultResult<std::unique_ptr<Vault>>
    open(const QString &folder, const SecretBytes &passphrase, const KdfPolicy &policy = {});
    static VaultResult<std::unique_ptr<Vault>> openWithRecoveryCode(const QString &folder,
                                                                    const RecoveryCode &code,
                                                                    const KdfPolicy &policy = {});
    /// Opens with the recovery code and sets a new passphrase.
    static VaultResult<std::unique_ptr<Vault>> recover(const QString &folder,
                                                       const RecoveryCode &code,
                                                       const SecretBytes &newPassphrase,
                                                       qint64 now,
                                                       const KdfPolicy &policy = {});
    /// Whether this is its passphrase, of a vault that this process has open.
    static VaultResult<>
    prove(const QString &folder, const SecretBytes &passphrase, const KdfPolicy &policy = {});
    static VaultResult<VaultFacts> info(const QString &folder);
    ~Vault();

    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    Database &database() { return *m_database; }
    const QString &folder() const { return m_folder.path(); }
    const QByteArray &id() const { return m_keyFile.vault; }
    const MasterKey &key() const { return m_key; }

    /// A copy of the old key file still opens with the old passphrase: say so.
    VaultResult<> changePassphrase(const SecretBytes &oldPassphrase,
                                   const SecretBytes &newPassphrase,
                                   qint64 now);
    /// The old code is worth nothing afterwards.
    VaultResult<RecoveryCode> renewRecoveryCode(qint64 now);
    /// Reads every page.
    VaultResult<> verify();

private:
    Vault(VaultFolder folder,
          std::unique_ptr<QLockFile> lock,
          KeyFile keyFile,
          MasterKey key,
          const KdfPolicy &policy);
    template<typename Unlock>
    static VaultResult<std::unique_ptr<Vault>>
    openWith(const QString &folder, const KdfPolicy &policy, Unlock unlock);
    VaultResult<> openDatabase();
    VaultResult<> setPassphrase(const SecretBytes &passphrase, qint64 now);
    VaultResult<> replaceSlot(const KeySlot &slot,
                              const std::function<VaultResult<>(const KeyFile &)> &check);

    VaultFolder m_folder;
    std::unique_ptr<QLockFile> m_lock;
    KeyFile m_keyFile;
    MasterKey m_key;
    KdfPolicy m_policy;
    std::unique_ptr<Database> m_database; // Closes before the lock opens.
};

struct NewVault
{
    std::unique_ptr<Vault> vault;
    RecoveryCode recoveryCode; // To be shown once.
};

} // namespace core
