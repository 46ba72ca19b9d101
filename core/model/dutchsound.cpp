#include "core/model/dutchsound.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// Letters that are no base letter with a mark.
QString withoutMarks(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    plain.replace(u'ø', u'o').replace(u'ı', u'i').replace(u'ł', u'l');
    return plain.replace(u"ß"_s, u"ss"_s).replace(u"æ"_s, u"ae"_s);
}

bool standsBetween(const QString &word)
{
    static const QStringList Words{
        u"van"_s, u"de"_s, u"den"_s, u"der"_s, u"het"_s, u"t"_s,   u"ten"_s, u"ter"_s, u"te"_s,
        u"op"_s,  u"in"_s, u"aan"_s, u"von"_s, u"v"_s,   u"vd"_s,  u"d"_s,   u"el"_s,  u"al"_s,
        u"la"_s,  u"le"_s, u"du"_s,  u"da"_s,  u"di"_s,  u"dos"_s, u"s"_s,   u"bin"_s, u"ibn"_s};
    return Words.contains(word);
}

struct Rule
{
    QRegularExpression from;
    QString to;
};

Rule rule(const char16_t *from, const char16_t *to)
{
    return {QRegularExpression(QString::fromUtf16(from)), QString::fromUtf16(to)};
}

/// In this order. "Y" is the sound of ij and ei, "S" that of sj.
const std::array<Rule, 30> &rules()
{
    static const std::array<Rule, 30> Rules{
        rule(u"uij|uy", u"ui"),                    // Kuijpers, Kuypers
        rule(u"^y(?=[aeiou])|^ij(?=[aou])", u"j"), // Yara
        rule(u"(?<=[aou])(ij|y|j)$", u"i"),        // Kaij, Kay
        rule(u"eij|ei|ey|ij", u"Y"),               // Marijn, Marein
        rule(u"ie|ii", u"i"),
        rule(u"y(?=n$)", u"Y"),          // Rosalyn, Rosalijn
        rule(u"y", u"i"),                // Romy, Lynn
        rule(u"ouw|auw|ou", u"au"),      // Bouwman, Bauman
        rule(u"oe", u"u"),               // Joesoef
        rule(u"ae", u"a"),               // Maes
        rule(u"sch$", u"s"),             // Bosch
        rule(u"^(ch|kh)(?=[rl])", u"k"), // Christa
        rule(u"^ch|sh|sj", u"S"),        // Charlotte, Shanna
        rule(u"ch|gh|kh", u"g"),
        rule(u"ph", u"f"), // Sophie
        rule(u"th", u"t"), // Thijs
        rule(u"rh", u"r"),
        rule(u"dt", u"t"), // Brandt
        rule(u"ck", u"k"),
        rule(u"qu", u"kw"),
        rule(u"q", u"k"),
        rule(u"x", u"ks"), // Max
        rule(u"c(?=[eiY])", u"s"),
        rule(u"c", u"k"),              // Claas
        rule(u"z", u"s"),              // Zara
        rule(u"v", u"f"),              // Vera
        rule(u"(?<=[aeiouY])h$", u""), // Sarah
        rule(u"(.)\\1+", u"\\1"),      // Emma
        rule(u"d$", u"t"),             // David
        rule(u"b$", u"p"),             // Jacob
    };
    return Rules;
}

} // namespace

QStringList nameWords(const QString &name)
{
    static const QRegularExpression NoLetter(u"[^\\p{L}]+"_s);
    const QStringList words = withoutMarks(name.toLower()).split(NoLetter, Qt::SkipEmptyParts);
    QStringList kept;
    for (const QString &word : words) {
        if (!standsBetween(word))
            kept.append(word);
    }
    return kept.isEmpty() ? words : kept; // Al and Di are names too.
}

QString soundOf(const QString &word)
{
    QString sound = word;
    for (const Rule &rule : rules())
        sound.replace(rule.from, rule.to);
    return sound;
}

} // namespace core
