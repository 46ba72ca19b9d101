#pragma once

#include "core/model/result.h"

namespace core {

/// Why a vault could not be made, opened or changed. The user's sentence is chosen in ui from this.
enum class VaultFault {
    WrongPassphrase,
    WrongRecoveryCode,
    WeakPassphrase,
    KeyFileDamaged,
    KeyFileForeign, // The key file and the database belong to two vaults.
    DatabaseDamaged,
    AlreadyOpen,
    AlreadyExists,
    NotAVault,
    NotWritable,
    NetworkFolder,
    DiskFull,
    TooNew, // Written by a later version of the program.
    BackupDamaged,
    OutOfMemory, // Too little memory to turn the passphrase into a key.
};

/// One sentence in `detail` (which file, what is wrong, what to do), one reason for the program.
struct VaultError : Error
{
    VaultFault reason = VaultFault::NotAVault;

    bool operator==(const VaultError &) const = default;
};

/// Converts to Result<T> where the reason does not matter any more.
template<typename T = void>
class [[nodiscard]] VaultResult : public tl::expected<T, VaultError>
{
public:
    using tl::expected<T, VaultError>::expected;
};

VaultError vaultError(VaultFault reason, const QString &detail);
tl::unexpected<VaultError> failVault(VaultFault reason, const QString &detail);

/// What the code of a StoreError means for the vault file at this path.
VaultError storeFault(int code, const QString &path);

} // namespace core
