#include "core/store/vaultfault.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

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

VaultError storeFault(int code, const QString &path)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return vaultError(VaultFault::AlreadyOpen,
                          u"%1 is open in another program: close it there first."_s.arg(path));
    case SQLITE_FULL:
        return vaultError(VaultFault::DiskFull,
                          u"The disk of %1 is full: make some room and try again."_s.arg(path));
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return vaultError(VaultFault::NotWritable,
                          u"%1 cannot be written: get the right to write there, or choose another "
                          "folder."_s.arg(path));
    default:
        return vaultError(
            VaultFault::DatabaseDamaged,
            u"%1 is damaged or was made with another key: keep it aside and restore a "
            "backup."_s.arg(path));
    }
}

} // namespace core
