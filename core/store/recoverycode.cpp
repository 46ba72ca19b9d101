#include "core/store/recoverycode.h"

#include <QByteArray>

#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int CodeBytes = 20;
constexpr int CheckBytes = 5; // 40 bits made, 20 shown.
constexpr int CodeSigns = 32;
constexpr int CheckSigns = 4;
constexpr QLatin1StringView Signs("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

/// Five bits a sign, first bit first; the size is a multiple of five bytes.
QString signsOf(std::span<const unsigned char> bytes)
{
    QString text;
    unsigned bits = 0;
    int count = 0;
    for (const unsigned char byte : bytes) {
        bits = bits << 8U | byte;
        count += 8;
        for (; count >= 5; count -= 5)
            text += Signs.at(static_cast<qsizetype>(bits >> (count - 5) & 31U));
    }
    return text;
}

/// Nothing when a sign is unknown.
std::optional<SecretBytes> bytesOf(QStringView signs)
{
    SecretBytes bytes(CodeBytes);
    unsigned char *next = bytes.data();
    unsigned bits = 0;
    int count = 0;
    for (const QChar sign : signs) {
        const qsizetype value = Signs.indexOf(sign);
        if (value < 0)
            return std::nullopt;
        bits = bits << 5U | static_cast<unsigned>(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            *next++ = static_cast<unsigned char>(bits >> count & 0xffU);
        }
    }
    return bytes;
}

QString checkOf(const SecretBytes &code)
{
    unsigned char sum[crypto_generichash_BYTES];
    crypto_generichash(sum, sizeof(sum), code.data(), code.size(), nullptr, 0);
    return signsOf(std::span(sum).first(CheckBytes)).left(CheckSigns);
}

QString tidied(const QString &text)
{
    QString signs = text.toUpper();
    signs.remove(u'-').remove(u' ');
    return signs.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
}

} // namespace

RecoveryCode RecoveryCode::random()
{
    return RecoveryCode(SecretBytes::random(CodeBytes));
}

VaultResult<RecoveryCode> RecoveryCode::parse(const QString &text)
{
    const QString signs = tidied(text.simplified());
    if (signs.size() != CodeSigns + CheckSigns)
        return failVault(
            VaultFault::WrongRecoveryCode,
            filled({u"Een herstelcode heeft 9 groepen van 4 tekens en dit zijn er %1: typ hem over "
                    "zoals hij op het papier staat."_s,
                    u"A recovery code has 9 groups of 4 signs and this has %1 signs: type it as "
                    "it stands on the paper."_s},
                   signs.size()));
    std::optional<SecretBytes> bytes = bytesOf(QStringView(signs).left(CodeSigns));
    if (!bytes || checkOf(*bytes) != QStringView(signs).mid(CodeSigns))
        return failVault(VaultFault::WrongRecoveryCode,
                         Wording{u"Er klopt een teken van de herstelcode niet: vergelijk hem met "
                                 "het papier."_s,
                                 u"A sign of the recovery code is wrong: compare it with the "
                                 "paper."_s});
    return RecoveryCode(std::move(*bytes));
}

QString RecoveryCode::text() const
{
    QString signs = signsOf(m_bytes.bytes()) + checkOf(m_bytes);
    for (qsizetype at = signs.size() - 4; at > 0; at -= 4)
        signs.insert(at, u'-');
    return signs;
}

SecretBytes RecoveryCode::slotKey(const QByteArray &salt) const
{
    const QByteArray message = "kzvault1 recovery" + salt;
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_generichash(key.data(),
                       key.size(),
                       reinterpret_cast<const unsigned char *>(message.constData()),
                       static_cast<unsigned long long>(message.size()),
                       m_bytes.data(),
                       m_bytes.size());
    return key;
}

} // namespace core
