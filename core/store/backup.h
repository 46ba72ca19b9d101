#pragma once

#include "core/store/vault.h"

namespace core {

/// Writes the whole vault, as encrypted as it is, into one new file; checked before it gets its
/// name.
///
///     "JHUSBK01" | key file: 4 bytes length, then bytes | vault.db: 8 bytes length, then bytes |
///     32 bytes BLAKE2b of all that stands before            (lengths big endian)
///
/// It opens with the passphrase and the recovery code of the moment it was made: say so.
VaultResult<> backUp(Vault &vault, const QString &path);

/// Makes a vault of a backup in a new or empty folder. It is opened and every page is read before
/// the folder gets its name; an existing vault is never replaced.
VaultResult<> restore(const QString &path,
                      const QString &folder,
                      const SecretBytes &passphrase,
                      const KdfPolicy &policy = {});

} // namespace core
