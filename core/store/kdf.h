#pragma once

#include "core/store/secretbytes.h"
#include "core/store/vaultfault.h"

#include <QByteArray>

#include <chrono>

namespace core {

constexpr quint64 MiB = 1024ULL * 1024;

/// What one guess at a passphrase costs: Argon2id, one lane.
struct KdfCost
{
    quint64 operations = 3;
    quint64 memory = 256 * MiB; // bytes

    bool operator==(const KdfCost &) const = default;
};

/// How dear guessing must be. The program uses the defaults; only tests pass something cheaper.
struct KdfPolicy
{
    KdfCost least; // For a new passphrase.
    quint64 mostMemory = 1024 * MiB;
    quint64 refuseBelow = 64 * MiB; // Such a key file is not even opened.
    std::chrono::milliseconds target{1000};
};

/// The cost that takes about the target time here, when `least` took this long.
KdfCost scaled(const KdfPolicy &policy, std::chrono::milliseconds leastTook);

/// Runs the least cost once and scales it.
VaultResult<KdfCost> calibrated(const KdfPolicy &policy);

/// The key that opens a passphrase slot; refuses what the policy finds too cheap.
VaultResult<SecretBytes> slotKey(const SecretBytes &passphrase,
                                 const QByteArray &salt,
                                 const KdfCost &cost,
                                 const KdfPolicy &policy);

} // namespace core
