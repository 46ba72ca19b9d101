#pragma once

#include "core/store/kdf.h"

/// Passphrases of tests cost nothing to try; the program itself refuses such a vault.
inline core::KdfPolicy cheapKdf()
{
    return {.least = {.operations = 1, .memory = 8192},
            .mostMemory = 8192,
            .refuseBelow = 8192,
            .target = std::chrono::milliseconds(0)};
}
