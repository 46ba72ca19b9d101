#pragma once

#include "core/model/result.h"
#include "core/model/wording.h"

namespace core {

class StoreError;

/// Why a vault could not be made, opened or changed.
enum class VaultFault {
    WrongPassphrase,
    WrongRecoveryCode,
    WeakPassphrase,
    KeyFileDamaged,
    KeyFileMissing,
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

/// One sentence (which file, what is wrong, what to do) in both languages, the English one in
/// `detail` too; one reason for the program.
struct VaultError : Error
{
    VaultFault reason = VaultFault::NotAVault;
    Wording text;

    bool operator==(const VaultError &) const = default;
};

/// Converts to Result<T> where the reason does not matter any more.
template<typename T = void>
class [[nodiscard]] VaultResult : public tl::expected<T, VaultError>
{
public:
    using tl::expected<T, VaultError>::expected;
};

VaultError vaultError(VaultFault reason, const Wording &text);
/// The same sentence in both languages.
VaultError vaultError(VaultFault reason, const QString &text);
tl::unexpected<VaultError> failVault(VaultFault reason, const Wording &text);

/// The text with %1, %2 and so on replaced in both languages.
template<typename... Values>
Wording filled(const Wording &text, const Values &...values)
{
    return {text.dutch.arg(values...), text.english.arg(values...)};
}

/// What the code of a StoreError means for the vault file at this path.
VaultError storeFault(int code, const QString &path);
VaultError storeFault(const StoreError &error);

} // namespace core
