#pragma once

#include "core/store/kdf.h"

#include <QList>
#include <QString>

namespace core {

enum class SlotType { Passphrase = 1, RecoveryCode = 2 };

/// One secret that opens the vault: the master key, sealed with that secret.
struct KeySlot
{
    QByteArray id; // 16
    SlotType type = SlotType::Passphrase;
    QString label;
    qint64 created = 0;
    KdfCost cost;      // Passphrase only; nothing for a recovery code.
    QByteArray salt;   // 16
    QByteArray nonce;  // 24
    QByteArray sealed; // 48

    bool operator==(const KeySlot &) const = default;
};

/// The file vault.keys: one CBOR map, at most 64 KiB.
///
///     {v: 1, vault: 16 bytes, created: ms, cipher: "chacha20",
///      slots: [{id, type, label, created, kdf: {alg, ops, mem, salt}, nonce, ct}],
///      mac: 32 bytes, sum: 16 bytes}
///
/// `mac` is made with a sub key of the master key and is checked after unlocking: it catches slots
/// that were removed, added, swapped or weakened. `sum` has no key: it tells a damaged file from a
/// wrong passphrase. A key is sealed with everything else of its slot as associated data.
struct KeyFile
{
    QByteArray vault;
    qint64 created = 0;
    QString cipher;
    QList<KeySlot> keySlots;
    QByteArray mac;

    bool operator==(const KeyFile &) const = default;
};

/// Only what `encode` writes is read: another byte, another order or a number out of bounds is
/// refused before any key is derived, so that a changed file cannot eat the memory.
VaultResult<KeyFile> parseKeyFile(const QByteArray &bytes,
                                  const QString &path = QStringLiteral("vault.keys"));
QByteArray encode(const KeyFile &file);

/// What `mac` is made over.
QByteArray encodeWithoutMac(const KeyFile &file);
/// What a slot's key is sealed with.
QByteArray associatedData(const QByteArray &vault, const KeySlot &slot);

} // namespace core
