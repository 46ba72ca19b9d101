#include "core/store/keyfile.h"

#include <QCborArray>
#include <QCborMap>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qint64 FormatVersion = 1;
constexpr qsizetype MaxFileBytes = 65536;
constexpr qsizetype MaxSlots = 8;
constexpr quint64 MaxMemory = 2048 * MiB;
constexpr quint64 MaxOperations = 10;
constexpr qsizetype IdBytes = 16;
constexpr qsizetype SumBytes = 16;
constexpr auto Argon = "argon2id13"_L1;
constexpr auto Blake = "blake2b"_L1;

QCborMap kdfMap(const KeySlot &slot)
{
    if (slot.type == SlotType::RecoveryCode)
        return {{"alg"_L1, Blake}, {"salt"_L1, slot.salt}};
    return {{"alg"_L1, Argon},
            {"ops"_L1, static_cast<qint64>(slot.cost.operations)},
            {"mem"_L1, static_cast<qint64>(slot.cost.memory)},
            {"salt"_L1, slot.salt}};
}

QCborMap withoutKey(const KeySlot &slot)
{
    return {{"id"_L1, slot.id},
            {"type"_L1, static_cast<int>(slot.type)},
            {"label"_L1, slot.label},
            {"created"_L1, slot.created},
            {"kdf"_L1, kdfMap(slot)},
            {"nonce"_L1, slot.nonce}};
}

QCborMap mapOf(const KeySlot &slot)
{
    QCborMap map = withoutKey(slot);
    map.insert("ct"_L1, slot.sealed);
    return map;
}

QCborMap withoutMac(const KeyFile &file)
{
    QCborArray keySlots;
    for (const KeySlot &slot : file.keySlots)
        keySlots.append(mapOf(slot));
    return {{"v"_L1, FormatVersion},
            {"vault"_L1, file.vault},
            {"created"_L1, file.created},
            {"cipher"_L1, file.cipher},
            {"slots"_L1, keySlots}};
}

QByteArray sumOf(const QByteArray &bytes)
{
    QByteArray sum(SumBytes, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()),
                       static_cast<std::size_t>(sum.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()),
                       nullptr,
                       0);
    return sum;
}

KeySlot slotOf(const QCborMap &map)
{
    const QCborMap kdf = map["kdf"_L1].toMap();
    return {.id = map["id"_L1].toByteArray(),
            .type = map["type"_L1].toInteger() == 2 ? SlotType::RecoveryCode : SlotType::Passphrase,
            .label = map["label"_L1].toString(),
            .created = map["created"_L1].toInteger(),
            .cost = {.operations = static_cast<quint64>(kdf["ops"_L1].toInteger()),
                     .memory = static_cast<quint64>(kdf["mem"_L1].toInteger())},
            .salt = kdf["salt"_L1].toByteArray(),
            .nonce = map["nonce"_L1].toByteArray(),
            .sealed = map["ct"_L1].toByteArray()};
}

bool isWithinBounds(const KeySlot &slot)
{
    const bool isCheap = slot.type == SlotType::RecoveryCode;
    return slot.id.size() == IdBytes && slot.salt.size() == crypto_pwhash_SALTBYTES
           && slot.nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
           && slot.sealed.size() == crypto_kdf_KEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES
           && (isCheap || (slot.cost.operations >= 1 && slot.cost.operations <= MaxOperations))
           && slot.cost.memory <= MaxMemory;
}

bool isWithinBounds(const KeyFile &file)
{
    return file.vault.size() == IdBytes && file.cipher == "chacha20"_L1
           && file.mac.size() == crypto_generichash_BYTES && !file.keySlots.isEmpty()
           && file.keySlots.size() <= MaxSlots
           && std::ranges::all_of(file.keySlots,
                                  [](const KeySlot &slot) { return isWithinBounds(slot); });
}

KeyFile fileOf(const QCborMap &map)
{
    KeyFile file{.vault = map["vault"_L1].toByteArray(),
                 .created = map["created"_L1].toInteger(),
                 .cipher = map["cipher"_L1].toString(),
                 .keySlots = {},
                 .mac = map["mac"_L1].toByteArray()};
    for (const QCborValue slot : map["slots"_L1].toArray())
        file.keySlots << slotOf(slot.toMap());
    return file;
}

} // namespace

VaultResult<KeyFile> parseKeyFile(const QByteArray &bytes, const QString &path)
{
    const auto damaged = failVault(VaultFault::KeyFileDamaged,
                                   filled({u"Het sleutelbestand %1 is beschadigd: zet een kopie "
                                           "ervan of een reservekopie terug."_s,
                                           u"The key file %1 is damaged: put back a copy of it or "
                                           "restore a backup."_s},
                                          path));
    if (bytes.size() > MaxFileBytes)
        return damaged;
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError) // Half a map may not even be looked at: Qt crashes.
        return damaged;
    if (map["v"_L1].toInteger() > FormatVersion)
        return failVault(VaultFault::TooNew,
                         filled({u"Het sleutelbestand %1 is van een nieuwere versie: werk het "
                                 "programma bij."_s,
                                 u"The key file %1 was written by a later version: update the "
                                 "program."_s},
                                path));
    const KeyFile file = fileOf(map);
    if (!isWithinBounds(file) || encode(file) != bytes)
        return damaged;
    return file;
}

QByteArray encode(const KeyFile &file)
{
    QCborMap map = withoutMac(file);
    map.insert("mac"_L1, file.mac);
    map.insert("sum"_L1, sumOf(map.toCborValue().toCbor()));
    return map.toCborValue().toCbor();
}

QByteArray encodeWithoutMac(const KeyFile &file)
{
    return withoutMac(file).toCborValue().toCbor();
}

QByteArray associatedData(const QByteArray &vault, const KeySlot &slot)
{
    return QCborArray{vault, withoutKey(slot)}.toCborValue().toCbor();
}

} // namespace core
