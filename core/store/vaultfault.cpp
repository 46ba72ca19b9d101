#include "core/store/vaultfault.h"

#include "core/store/storeerror.h"

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
    case KeyFileMissing:
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

VaultError vaultError(VaultFault reason, const Wording &text)
{
    return {{faultOf(reason), text.english}, reason, text};
}

VaultError vaultError(VaultFault reason, const QString &text)
{
    return vaultError(reason, Wording{text, text});
}

tl::unexpected<VaultError> failVault(VaultFault reason, const Wording &text)
{
    return tl::unexpected<VaultError>(vaultError(reason, text));
}

VaultError storeFault(int code, const QString &path)
{
    const auto fault = [&path](VaultFault reason, const Wording &text) {
        return vaultError(reason, filled(text, path));
    };
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fault(VaultFault::AlreadyOpen,
                     {u"%1 is in een ander programma open: sluit het daar eerst."_s,
                      u"%1 is open in another program: close it there first."_s});
    case SQLITE_FULL:
        return fault(VaultFault::DiskFull,
                     {u"De schijf van %1 is vol: maak ruimte en probeer het opnieuw."_s,
                      u"The disk of %1 is full: make some room and try again."_s});
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return fault(
            VaultFault::NotWritable,
            {u"%1 is niet te schrijven: zorg dat je er mag schrijven, of kies een andere map."_s,
             u"%1 cannot be written: get the right to write there, or choose another folder."_s});
    case SQLITE_IOERR:
        return fault(VaultFault::NotWritable,
                     {u"%1 is niet te lezen of te schrijven: kijk of de schijf het nog doet."_s,
                      u"%1 cannot be read or written: see whether the disk still works."_s});
    default:
        return fault(VaultFault::DatabaseDamaged,
                     {u"%1 is beschadigd of met een andere sleutel gemaakt: leg het apart en zet "
                      "een reservekopie terug."_s,
                      u"%1 is damaged or was made with another key: keep it aside and restore a "
                      "backup."_s});
    }
}

VaultError storeFault(const StoreError &error)
{
    return storeFault(error.code(), error.file().isEmpty() ? u"vault.db"_s : error.file());
}

} // namespace core
