#include "core/analysis/textcoding.h"

#include "core/model/wording.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// Code page 1252 from 0x80 to 0x9f; 0 stands for what it does not have.
constexpr std::array<char16_t, 32> Windows{
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

unsigned char byteAt(const QByteArray &bytes, qsizetype place)
{
    return place < bytes.size() ? static_cast<unsigned char>(bytes[place]) : 0;
}

/// UTF-16 by its mark, or by the zero that Western text has in every other byte.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    if (marked)
        return marked == QStringConverter::Utf8 ? std::nullopt : marked;
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    std::array<int, 2> zeros{};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[size_t(i % 2)] += start[i] == 0 ? 1 : 0;
    const auto many = start.size() / 5;
    if (zeros[1] > many && zeros[0] <= many / 10)
        return QStringConverter::Utf16LE;
    if (zeros[0] > many && zeros[1] <= many / 10)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// How many bytes the letter at this place has in UTF-8 (RFC 3629); 0 when it is none.
qsizetype letterLength(const QByteArray &bytes, qsizetype place)
{
    const auto first = byteAt(bytes, place);
    if (first < 0x80)
        return 1;
    const qsizetype length = first < 0xc2 || first > 0xf4 ? 0
                             : first < 0xe0               ? 2
                             : first < 0xf0               ? 3
                                                          : 4;
    const auto second = byteAt(bytes, place + 1);
    const bool isShort = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    const bool isBeyond = (first == 0xed && second > 0x9f) || (first == 0xf4 && second > 0x8f);
    for (qsizetype i = 1; i < length; ++i) {
        if ((byteAt(bytes, place + i) & 0xc0) != 0x80)
            return 0;
    }
    return isShort || isBeyond ? 0 : length;
}

struct Utf8
{
    std::optional<qsizetype> firstBad;
    bool hasLonger = false; // Letters of more than one byte.
};

Utf8 readAsUtf8(const QByteArray &bytes)
{
    Utf8 found;
    for (qsizetype place = 0; place < bytes.size();) {
        const qsizetype length = letterLength(bytes, place);
        if (length == 0 && !found.firstBad)
            found.firstBad = place;
        found.hasLonger = found.hasLonger || length > 1;
        place += std::max<qsizetype>(length, 1);
    }
    return found;
}

/// What spreadsheets write, or a blank: no other control character is in a text.
bool isTextSign(char16_t sign)
{
    return sign >= u' ' ? sign != u'\x7f' : sign >= u'\t' && sign <= u'\r';
}

/// Not so: what the code page does not have, the letters of Iceland alone, and y with two dots.
bool isWestern(unsigned char byte)
{
    constexpr std::array<unsigned char, 5> Strange{0xd0, 0xde, 0xf0, 0xfe, 0xff};
    if (byte >= 0x80 && byte <= 0x9f)
        return Windows[byte - 0x80u] != 0;
    return std::find(Strange.begin(), Strange.end(), byte) == Strange.end();
}

std::optional<qsizetype> firstUnlikely(const QByteArray &bytes, bool (*isLikely)(unsigned char))
{
    const auto found = std::find_if(bytes.begin(), bytes.end(), [isLikely](char byte) {
        return !isLikely(static_cast<unsigned char>(byte));
    });
    return found == bytes.end() ? std::nullopt : std::optional(found - bytes.begin());
}

/// Spreadsheets break a line within a cell by a tab or page that goes down.
QString withPlainBlanks(QString text)
{
    return text.replace(u'\v', u' ').replace(u'\f', u' ');
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

tl::unexpected<Error> noText(const NamedBytes &file, qsizetype place, Language language)
{
    const qsizetype line = file.bytes.first(place).count('\n') + 1;
    return fail(Fault::Invalid,
                Wording{u"%1, regel %2, byte %3: 0x%4 hoort niet in een tekst; "
                        "bewaar het opnieuw als CSV (UTF-8)"_s,
                        u"%1, line %2, byte %3: 0x%4 does not belong in a text; "
                        "save it again as CSV (UTF-8)"_s}
                    .in(language)
                    .arg(file.name)
                    .arg(line)
                    .arg(place + 1)
                    .arg(uint(byteAt(file.bytes, place)), 2, 16, QChar(u'0')));
}

/// A control character, or half a letter.
std::optional<qsizetype> firstStrange(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!isPair && (text[i].isSurrogate() || !isTextSign(text[i].unicode())))
            return i;
        i += isPair ? 1 : 0;
    }
    return std::nullopt;
}

Result<DecodedText>
fromWide(const NamedBytes &file, QStringConverter::Encoding encoding, Language language)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder(file.bytes);
    const std::optional<qsizetype> strange = firstStrange(text);
    if (!decoder.hasError() && !strange)
        return DecodedText{
            withPlainBlanks(text.mid(text.startsWith(QChar::ByteOrderMark) ? 1 : 0))};
    const qsizetype letter = strange.value_or(text.indexOf(QChar::ReplacementCharacter));
    const qsizetype width = encoding >= QStringConverter::Utf32 ? 4 : 2;
    const qsizetype place = std::clamp<qsizetype>(width * letter, 0, file.bytes.size() - 1);
    return noText(file, place, language);
}

Result<> notAWorkbook(const NamedBytes &file, Language language)
{
    if (!file.bytes.startsWith("PK\x03\x04"))
        return {};
    return fail(Fault::Invalid,
                file.name
                    + Wording{u": is een werkmap (xlsx, ods) of ander ingepakt bestand; "
                              "bewaar het als CSV (UTF-8)"_s,
                              u": is a workbook (xlsx, ods) or another packed file; "
                              "save it as CSV (UTF-8)"_s}
                          .in(language));
}

} // namespace

Result<DecodedText> decodedText(const NamedBytes &file, Language language)
{
    if (const Result<> fits = notAWorkbook(file, language); !fits)
        return tl::unexpected(fits.error());
    if (const auto wide = wideEncoding(file.bytes))
        return fromWide(file, *wide, language);
    const auto control = firstUnlikely(
        file.bytes, [](unsigned char byte) { return byte >= 0x80 || isTextSign(byte); });
    if (control)
        return noText(file, *control, language);
    const Utf8 utf8 = readAsUtf8(file.bytes);
    if (!utf8.firstBad)
        return DecodedText{withPlainBlanks(QStringDecoder(QStringDecoder::Utf8)(file.bytes))};
    // Whole letters of UTF-8 between the broken ones: it was UTF-8.
    const auto strange = utf8.hasLonger ? utf8.firstBad : firstUnlikely(file.bytes, isWestern);
    if (strange)
        return noText(file, *strange, language);
    return DecodedText{withPlainBlanks(fromWindows(file.bytes)), true};
}

} // namespace core
