#pragma once

#include "core/store/secretbytes.h"

namespace core {

enum class SubKey { Page = 1, KeyFileMac = 2, Backup = 3, HubPassword = 4 };

/// The one secret of a vault. It never ciphers anything itself: every use has its own sub key.
class MasterKey
{
public:
    static MasterKey random();
    /// The 32 bytes that came out of a slot.
    explicit MasterKey(SecretBytes bytes);

    SecretBytes subKey(SubKey which) const;
    const SecretBytes &bytes() const { return m_bytes; }

private:
    SecretBytes m_bytes;
};

} // namespace core
