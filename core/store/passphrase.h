#pragma once

#include "core/store/secretbytes.h"
#include "core/store/vaultfault.h"

#include <QStringList>

namespace core {

enum class Strength { VeryWeak, Weak, Fair, Good, Strong };

struct PassphraseStrength
{
    double bits = 0; // log2 of the guesses it takes.
    Strength strength = Strength::VeryWeak;
};

struct PassphraseProposal
{
    QString words; // Separated by spaces.
    double bits = 0;
};

constexpr int LeastPassphraseLength = 15;

/// UTF-8 of the composed form (NFC), so that every keyboard gives the same bytes. The text itself
/// cannot be wiped: keep it short-lived.
SecretBytes passphraseBytes(const QString &text);

PassphraseStrength strengthOf(const QString &passphrase);

/// At least 15 signs and not one of the phrases that everybody tries; no rules of composition.
VaultResult<> checkPassphrase(const SecretBytes &passphrase);

/// The words of a list that are plain to type: a to z, 4 to 8 letters. Of Debian's wdutch by
/// default.
QStringList plainWords(const QString &path = QStringLiteral("/usr/share/dict/dutch"));

/// Words drawn by libsodium; fewer than 2000 to choose from is refused.
VaultResult<PassphraseProposal> proposePassphrase(const QStringList &words, int count = 5);

} // namespace core
