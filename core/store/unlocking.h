#pragma once

#include "core/store/keyfile.h"
#include "core/store/masterkey.h"
#include "core/store/recoverycode.h"

namespace core {

/// Seals the master key with a new passphrase.
VaultResult<KeySlot> passphraseSlot(const MasterKey &key,
                                    const QByteArray &vault,
                                    const SecretBytes &passphrase,
                                    const KdfPolicy &policy,
                                    qint64 now);
KeySlot
recoverySlot(const MasterKey &key, const QByteArray &vault, const RecoveryCode &code, qint64 now);

/// To be called last, after every change of the file.
void authenticate(KeyFile &file, const MasterKey &key);

VaultResult<MasterKey>
unlock(const KeyFile &file, const SecretBytes &passphrase, const KdfPolicy &policy);
VaultResult<MasterKey> unlock(const KeyFile &file, const RecoveryCode &code);

} // namespace core
