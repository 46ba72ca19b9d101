#pragma once

#include "core/store/keyfile.h"

#include <QLockFile>

#include <functional>
#include <memory>

namespace core {

/// The folder of a vault and its three files:
///
///     vault.db (and vault.db-wal while open)   the encrypted database
///     vault.keys                               who can open it, see keyfile.h
///     lock                                     who has it open now (process, host)
class VaultFolder
{
public:
    explicit VaultFolder(QString path) : m_path(std::move(path)) {}

    const QString &path() const { return m_path; }
    QString database() const { return m_path + QStringLiteral("/vault.db"); }
    QString keyFile() const { return m_path + QStringLiteral("/vault.keys"); }
    bool isVault() const;
    /// Also when one of its two files is missing.
    bool isTouched() const;

    /// Makes an empty folder that only its owner can enter.
    VaultResult<> make() const;
    /// That it is a vault, on a disk of this computer, and can be written.
    VaultResult<> check() const;
    /// Held until the answer is destroyed.
    VaultResult<std::unique_ptr<QLockFile>> lock() const;

    VaultResult<KeyFile> readKeyFile() const;
    /// The old file stands aside until `check` has opened the new one as it lies on the disk, and
    /// is put back when that fails.
    VaultResult<> replaceKeyFile(const KeyFile &file,
                                 const std::function<VaultResult<>(const KeyFile &)> &check) const;

    /// After unlocking with this file: what an interrupted change left behind goes.
    VaultResult<> keepKeyFile(const KeyFile &file) const;

private:
    VaultResult<> checkIsWhole() const;

    QString m_path;
};

/// New or empty.
VaultResult<> checkIsFree(const QString &folder);

/// Fills a new vault beside the folder and then gives it its name: there is a whole vault or none.
VaultResult<> makeAside(const QString &folder,
                        const std::function<VaultResult<>(const VaultFolder &)> &fill);

/// Refuses NFS, SMB and FUSE: their locks cannot be trusted.
VaultResult<> checkIsLocal(const QString &folder);

} // namespace core
