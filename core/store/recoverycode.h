#pragma once

#include "core/store/secretbytes.h"
#include "core/store/vaultfault.h"

#include <QString>

namespace core {

/// 160 random bits on paper that open the vault when the passphrase is forgotten.
///
///     7K3M-X0QZ-...   8 groups of 4 signs (Crockford base32: no I, L, O, U), then a check group
class RecoveryCode
{
public:
    static RecoveryCode random();
    /// Lower case, spaces, and o i l for 0 1 1 are understood; the check group finds other slips.
    static VaultResult<RecoveryCode> parse(const QString &text);

    QString text() const;
    /// The key of a slot; no slow derivation is needed at 160 bits.
    SecretBytes slotKey(const QByteArray &salt) const;

private:
    explicit RecoveryCode(SecretBytes bytes) : m_bytes(std::move(bytes)) {}

    SecretBytes m_bytes;
};

} // namespace core
