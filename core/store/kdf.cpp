#include "core/store/kdf.h"

#include <QElapsedTimer>

#include <algorithm>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace core {

KdfCost scaled(const KdfPolicy &policy, std::chrono::milliseconds leastTook)
{
    if (leastTook * 5 >= policy.target * 4)
        return policy.least;
    const auto took = static_cast<quint64>(std::max(leastTook, 1ms).count());
    const quint64 wanted = policy.least.memory * static_cast<quint64>(policy.target.count()) / took;
    const quint64 memory = std::clamp(wanted, policy.least.memory, policy.mostMemory);
    return {.operations = policy.least.operations, .memory = memory / MiB * MiB};
}

VaultResult<KdfCost> calibrated(const KdfPolicy &policy)
{
    if (policy.target == 0ms)
        return policy.least;
    QElapsedTimer timer;
    timer.start();
    const QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    const auto key = slotKey(SecretBytes::random(32), salt, policy.least, policy);
    if (!key)
        return tl::unexpected(key.error());
    return scaled(policy, std::chrono::milliseconds(timer.elapsed()));
}

VaultResult<SecretBytes> slotKey(const SecretBytes &passphrase,
                                 const QByteArray &salt,
                                 const KdfCost &cost,
                                 const KdfPolicy &policy)
{
    if (cost.memory < policy.refuseBelow)
        return failVault(
            VaultFault::KeyFileDamaged,
            Wording{u"Met dit sleutelbestand is de wachtzin te makkelijk te raden: zet een "
                    "reservekopie terug van vault.keys."_s,
                    u"The key file makes guessing the passphrase too cheap: restore a backup of "
                    "vault.keys."_s});
    Q_ASSERT(salt.size() == crypto_pwhash_SALTBYTES);
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const int failed = crypto_pwhash(key.data(),
                                     key.size(),
                                     reinterpret_cast<const char *>(passphrase.data()),
                                     passphrase.size(),
                                     reinterpret_cast<const unsigned char *>(salt.constData()),
                                     cost.operations,
                                     cost.memory,
                                     crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return failVault(
            VaultFault::OutOfMemory,
            filled(
                {u"Openen vraagt %1 MiB vrij geheugen: sluit andere programma's en probeer het "
                 "opnieuw."_s,
                 u"Unlocking needs %1 MiB of free memory: close other programs and try again."_s},
                cost.memory / MiB));
    return key;
}

} // namespace core
