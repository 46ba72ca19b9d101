#include "core/store/passphrase.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <sodium.h>
#include <zxcvbn.h>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype FewestWords = 2000;

/// Phrases of 15 signs and more that lists of leaked passwords begin with, and the program's own
/// words.
constexpr std::array Blocked{"123456789012345"_L1,
                             "1234567890123456"_L1,
                             "12345678901234567890"_L1,
                             "qwertyuiopasdfgh"_L1,
                             "qwertyuiopasdfghjkl"_L1,
                             "correcthorsebatterystaple"_L1,
                             "wachtwoordwachtwoord"_L1,
                             "welkomwelkomwelkom"_L1,
                             "passwordpassword"_L1,
                             "jeugdhuisjeugdhuis"_L1,
                             "ditismijnwachtwoord"_L1,
                             "geheimwachtwoord"_L1,
                             "thisismypassword"_L1,
                             "mijngeheimewachtwoord"_L1};

QString squeezed(const QString &text)
{
    QString plain = text.toCaseFolded();
    plain.removeIf([](QChar sign) { return !sign.isLetterOrNumber(); });
    return plain;
}

bool isPlain(const QString &word)
{
    return word.size() >= 4 && word.size() <= 8
           && std::ranges::all_of(word, [](QChar sign) { return sign >= u'a' && sign <= u'z'; });
}

bool isBlocked(const QString &text)
{
    const QString plain = squeezed(text);
    const bool isOneSign = std::ranges::all_of(text, [&](QChar sign) { return sign == text[0]; });
    return isOneSign || std::ranges::find(Blocked, plain) != Blocked.end();
}

} // namespace

SecretBytes passphraseBytes(const QString &text)
{
    QByteArray bytes = text.normalized(QString::NormalizationForm_C).toUtf8();
    SecretBytes secret = SecretBytes::copyOf(bytes);
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

PassphraseStrength strengthOf(const QString &passphrase)
{
    static constexpr std::array<const char *, 3> Own{"jeugdhuis", "dossier", nullptr};
    const QByteArray text = passphrase.left(100).toUtf8();
    PassphraseStrength found;
    found.bits = ZxcvbnMatch(text.constData(), const_cast<const char **>(Own.data()), nullptr);
    // One guess costs about a second here; a thief with a thousand fast cards makes 2^45 a month.
    constexpr std::array Bounds{28.0, 40.0, 52.0, 64.0};
    found.strength =
        static_cast<Strength>(std::ranges::upper_bound(Bounds, found.bits) - Bounds.begin());
    return found;
}

VaultResult<> checkPassphrase(const SecretBytes &passphrase)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(passphrase.data()),
                                           static_cast<qsizetype>(passphrase.size()));
    if (text.size() < LeastPassphraseLength)
        return failVault(VaultFault::WeakPassphrase,
                         filled({u"Een wachtzin heeft %1 tekens of meer: neem vijf woorden."_s,
                                 u"A passphrase needs %1 signs or more: take five words."_s},
                                LeastPassphraseLength));
    if (isBlocked(text))
        return failVault(VaultFault::WeakPassphrase,
                         Wording{u"Deze wachtzin probeert iedereen het eerst: neem vijf woorden "
                                 "die niets met elkaar te maken hebben."_s,
                                 u"Everybody would try this passphrase first: take five words that "
                                 "have nothing to do with each other."_s});
    return {};
}

QStringList plainWords(const QString &path)
{
    QFile file(path);
    QStringList words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (const QString word = QString::fromUtf8(line); isPlain(word))
            words << word;
    words.removeDuplicates();
    return words;
}

VaultResult<PassphraseProposal> proposePassphrase(const QStringList &words, int count)
{
    if (words.size() < FewestWords || sodium_init() < 0)
        return failVault(
            VaultFault::WeakPassphrase,
            Wording{u"Er is geen woordenlijst om een wachtzin uit voor te stellen: installeer het "
                    "pakket wdutch, of bedenk er zelf een."_s,
                    u"There is no list of words to propose a passphrase from: install the package "
                    "wdutch, or type your own."_s});
    QStringList drawn;
    for (int i = 0; i < count; ++i)
        drawn << words[randombytes_uniform(static_cast<quint32>(words.size()))];
    return PassphraseProposal{.words = drawn.join(u' '),
                              .bits = count * std::log2(static_cast<double>(words.size()))};
}

} // namespace core
