#pragma once

#include <chrono>

namespace ui {

/// How long to wait after so many wrong passphrases in a row: three are free, then 1, 2, 4 ... 30
/// s. It slows a hand at this keyboard; against guessing on a copy of the vault only the passphrase
/// itself helps.
std::chrono::seconds waitAfter(int wrongAttempts);

} // namespace ui
