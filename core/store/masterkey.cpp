#include "core/store/masterkey.h"

#include <QtGlobal>

#include <sodium.h>
#include <utility>

namespace core {

MasterKey MasterKey::random()
{
    return MasterKey(SecretBytes::random(crypto_kdf_KEYBYTES));
}

MasterKey::MasterKey(SecretBytes bytes) : m_bytes(std::move(bytes))
{
    Q_ASSERT(m_bytes.size() == crypto_kdf_KEYBYTES);
}

SecretBytes MasterKey::subKey(SubKey which) const
{
    SecretBytes key(crypto_kdf_KEYBYTES);
    crypto_kdf_derive_from_key(
        key.data(), key.size(), static_cast<quint64>(which), "kzvault1", m_bytes.data());
    return key;
}

} // namespace core
