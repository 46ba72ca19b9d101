#include "core/store/vaultfault.h"

namespace core {

namespace {

Fault faultOf(VaultFault reason)
{
    using enum VaultFault;
    switch (reason) {
    case WrongPassphrase:
    case WrongRecoveryCode:
    case WeakPassphrase:
    case NetworkFolder:
    case TooNew:
        return Fault::Refused;
    case AlreadyOpen:
    case AlreadyExists:
        return Fault::Conflict;
    case NotAVault:
        return Fault::NotFound;
    case NotWritable:
    case DiskFull:
    case OutOfMemory:
        return Fault::Unreachable;
    case KeyFileDamaged:
    case KeyFileForeign:
    case DatabaseDamaged:
    case BackupDamaged:
        return Fault::Invalid;
    }
    return Fault::Invalid;
}

} // namespace

VaultError vaultError(VaultFault reason, const QString &detail)
{
    return {{faultOf(reason), detail}, reason};
}

tl::unexpected<VaultError> failVault(VaultFault reason, const QString &detail)
{
    return tl::unexpected<VaultError>(vaultError(reason, detail));
}

} // namespace core
