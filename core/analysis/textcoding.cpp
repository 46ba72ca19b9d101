#include "core/analysis/textcoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Code page 1252 from 0x80 to 0x9f; 0 stands for what it does not have.
constexpr std::array<char16_t, 32> Windows{
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

/// Western text in UTF-16 has a zero in every other byte, text in one byte a letter has none.
QStringDecoder::Encoding guessed(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return *marked;
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    std::array<int, 2> zeros{};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[size_t(i % 2)] += start[i] == 0 ? 1 : 0;
    const auto many = start.size() / 5;
    if (zeros[1] > many && zeros[0] <= many)
        return QStringConverter::Utf16LE;
    if (zeros[0] > many && zeros[1] <= many)
        return QStringConverter::Utf16BE;
    return QStringConverter::Utf8;
}

QString fromWindows(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &letter : text) {
        if (letter >= u'\x80' && letter <= u'\x9f')
            letter = Windows[letter.unicode() - 0x80u];
    }
    return text;
}

/// Halves of a pair that stand alone, and control characters but for blanks.
QString withoutNonsense(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text[i];
        if (letter.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += letter;
            clean += text[++i];
            continue;
        }
        const bool isBlank = letter == u'\n' || letter == u'\r' || letter == u'\t';
        if (letter.isSurrogate() || (letter < u' ' && !isBlank) || letter == u'\x7f')
            continue;
        clean += letter;
    }
    return clean;
}

} // namespace

QString decodedText(const QByteArray &bytes)
{
    QStringDecoder decoder(guessed(bytes));
    const QString text = decoder(bytes);
    return withoutNonsense(decoder.hasError() ? fromWindows(bytes) : text);
}

} // namespace core
