#include "core/store/unlocking.h"

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

KeySlot emptySlot(SlotType type, qint64 now)
{
    KeySlot slot;
    slot.id = randomBytes(16);
    slot.type = type;
    slot.created = now;
    slot.salt = randomBytes(crypto_pwhash_SALTBYTES);
    slot.nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    return slot;
}

void seal(KeySlot &slot, const QByteArray &vault, const MasterKey &key, const SecretBytes &slotKey)
{
    const QByteArray data = associatedData(vault, slot);
    slot.sealed.resize(crypto_kdf_KEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(slot.sealed.data()),
        nullptr,
        key.bytes().data(),
        key.bytes().size(),
        raw(data),
        static_cast<unsigned long long>(data.size()),
        nullptr,
        raw(slot.nonce),
        slotKey.data());
}

std::optional<MasterKey>
unseal(const KeySlot &slot, const QByteArray &vault, const SecretBytes &slotKey)
{
    const QByteArray data = associatedData(vault, slot);
    SecretBytes bytes(crypto_kdf_KEYBYTES);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes.data(),
        nullptr,
        nullptr,
        raw(slot.sealed),
        static_cast<unsigned long long>(slot.sealed.size()),
        raw(data),
        static_cast<unsigned long long>(data.size()),
        raw(slot.nonce),
        slotKey.data());
    if (failed != 0)
        return std::nullopt;
    return MasterKey(std::move(bytes));
}

QByteArray macOf(const KeyFile &file, const MasterKey &key)
{
    const QByteArray bytes = encodeWithoutMac(file);
    const SecretBytes macKey = key.subKey(SubKey::KeyFileMac);
    QByteArray mac(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(mac.data()),
                       static_cast<std::size_t>(mac.size()),
                       raw(bytes),
                       static_cast<unsigned long long>(bytes.size()),
                       macKey.data(),
                       macKey.size());
    return mac;
}

VaultResult<MasterKey> checked(const KeyFile &file, MasterKey key)
{
    if (sodium_memcmp(macOf(file, key).constData(), file.mac.constData(), crypto_generichash_BYTES)
        != 0)
        return failVault(
            VaultFault::KeyFileDamaged,
            Wording{u"Iemand heeft het sleutelbestand vault.keys veranderd: zet een kopie ervan of "
                    "een reservekopie terug."_s,
                    u"Somebody changed the key file vault.keys: put back a copy of it or restore a "
                    "backup."_s});
    return key;
}

} // namespace

VaultResult<KeySlot> passphraseSlot(const MasterKey &key,
                                    const QByteArray &vault,
                                    const SecretBytes &passphrase,
                                    const KdfPolicy &policy,
                                    qint64 now)
{
    const auto cost = calibrated(policy);
    if (!cost)
        return tl::unexpected(cost.error());
    KeySlot slot = emptySlot(SlotType::Passphrase, now);
    slot.cost = *cost;
    const auto derived = slotKey(passphrase, slot.salt, slot.cost, policy);
    if (!derived)
        return tl::unexpected(derived.error());
    seal(slot, vault, key, *derived);
    return slot;
}

KeySlot
recoverySlot(const MasterKey &key, const QByteArray &vault, const RecoveryCode &code, qint64 now)
{
    KeySlot slot = emptySlot(SlotType::RecoveryCode, now);
    slot.cost = {.operations = 0, .memory = 0};
    seal(slot, vault, key, code.slotKey(slot.salt));
    return slot;
}

void authenticate(KeyFile &file, const MasterKey &key)
{
    file.mac = macOf(file, key);
}

VaultResult<MasterKey>
unlock(const KeyFile &file, const SecretBytes &passphrase, const KdfPolicy &policy)
{
    for (const KeySlot &slot : file.keySlots) {
        if (slot.type != SlotType::Passphrase)
            continue;
        const auto derived = slotKey(passphrase, slot.salt, slot.cost, policy);
        if (!derived)
            return tl::unexpected(derived.error());
        if (std::optional<MasterKey> key = unseal(slot, file.vault, *derived))
            return checked(file, std::move(*key));
    }
    return failVault(VaultFault::WrongPassphrase,
                     Wording{u"Dit is niet de wachtzin van de kluis: probeer het opnieuw, of "
                             "gebruik de herstelcode."_s,
                             u"This is not the passphrase of the vault: try again, or use the "
                             "recovery code."_s});
}

VaultResult<MasterKey> unlock(const KeyFile &file, const RecoveryCode &code)
{
    for (const KeySlot &slot : file.keySlots) {
        if (slot.type != SlotType::RecoveryCode)
            continue;
        if (std::optional<MasterKey> key = unseal(slot, file.vault, code.slotKey(slot.salt)))
            return checked(file, std::move(*key));
    }
    return failVault(VaultFault::WrongRecoveryCode,
                     Wording{u"Deze herstelcode is van een andere kluis: zoek het goede papier."_s,
                             u"This recovery code belongs to another vault: look for the right "
                             "paper."_s});
}

} // namespace core
