#include "core/analysis/plainwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int MostWords = 15;

struct Jargon
{
    QStringView word;
    QStringView plain;
};

/// With the beginning of a word its other forms are meant too.
const std::vector<Jargon> &jargonOf(Language language)
{
    static const std::vector<Jargon> Dutch{
        {u"instandhoudend", u"houdt het in stand"},
        {u"predisponerend", u"maakt kwetsbaar"},
        {u"luxerend", u"zette het in gang"},
        {u"uitlokkend", u"zette het in gang"},
        {u"protectie", u"helpt"},
        {u"beschermende factor", u"wat helpt"},
        {u"risicofactor", u"wat het moeilijk maakt"},
        {u"interventie", u"hulp"},
        {u"problematiek", u"problemen"},
        {u"coping", u"hoe je ermee omgaat"},
        {u"verzuim", u"niet naar school gaan"},
        {u"systeem", u"gezin en mensen eromheen"},
        {u"context", u"wat erbij hoort"},
        {u"indicatie", u"besluit over hulp"},
        {u"internaliserend", u"naar binnen gericht"},
        {u"externaliserend", u"naar buiten gericht"},
        {u"disfunctioneel", u"werkt niet goed"},
        {u"pedagogisch", u"over opvoeden"},
        {u"affectief", u"over gevoel"},
        {u"cognitief", u"over denken"},
        {u"adequaat", u"goed"},
        {u"tevens", u"ook"},
        {u"middels", u"met"},
        {u"echter", u"maar"},
        {u"derhalve", u"daarom"},
        {u"betreffende", u"over"},
        {u"aangaande", u"over"},
        {u"inzake", u"over"},
        {u"dient te", u"moet"},
        {u"negatief verband", u"wordt minder"},
    };
    static const std::vector<Jargon> English{
        {u"perpetuating", u"keeps it going"},
        {u"predisposing", u"makes vulnerable"},
        {u"precipitating", u"set it off"},
        {u"protective factor", u"what helps"},
        {u"risk factor", u"what makes it hard"},
        {u"intervention", u"help"},
        {u"dysfunctional", u"does not work well"},
        {u"coping", u"how you deal with it"},
        {u"utilise", u"use"},
        {u"furthermore", u"also"},
        {u"regarding", u"about"},
        {u"therefore", u"so"},
    };
    return language == Language::Dutch ? Dutch : English;
}

/// Our own sentences: what is quoted ends one, for it is said by somebody else.
QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression quotes(u"‘[^’]*(’(?=\\w)[^’]*)*’( \\([^)]*\\))?"_s);
    static const QRegularExpression ends(uR"([.?!]+(\s|$)|\n)"_s);
    QString own = text;
    own.replace(QRegularExpression(u"[?!]’"_s), u"’."_s); // Ours ends with theirs.
    own.replace(quotes, u" "_s);
    QStringList sentences;
    for (const QString &sentence : own.split(ends, Qt::SkipEmptyParts)) {
        const QString line = sentence.simplified();
        if (!line.isEmpty() && line != "."_L1)
            sentences.append(line);
    }
    return sentences;
}

QStringList wordsOf(const QString &sentence)
{
    static const QRegularExpression word(uR"([\p{L}\p{N}][\p{L}\p{N}'’-]*)"_s);
    QStringList words;
    auto matches = word.globalMatch(sentence);
    while (matches.hasNext())
        words.append(matches.next().captured());
    return words;
}

bool hasTwoClauses(const QStringList &words, Language language)
{
    static const QStringList Dutch{u"omdat"_s,
                                   u"doordat"_s,
                                   u"zodat"_s,
                                   u"terwijl"_s,
                                   u"hoewel"_s,
                                   u"waardoor"_s,
                                   u"als"_s,
                                   u"dat"_s,
                                   u"die"_s,
                                   u"wanneer"_s,
                                   u"nadat"_s,
                                   u"voordat"_s};
    static const QStringList English{u"because"_s,
                                     u"although"_s,
                                     u"which"_s,
                                     u"whereas"_s,
                                     u"unless"_s,
                                     u"while"_s,
                                     u"when"_s,
                                     u"if"_s};
    const QStringList &binders = language == Language::Dutch ? Dutch : English;
    const auto binds = [&binders](const QString &word) { return binders.contains(word.toLower()); };
    return std::ranges::count_if(words, binds) > 1;
}

void findJargon(const QString &sentence, Language language, QList<PlainFinding> &findings)
{
    for (const Jargon &jargon : jargonOf(language)) {
        const auto place = sentence.indexOf(jargon.word, 0, Qt::CaseInsensitive);
        if (place < 0 || (place > 0 && sentence[place - 1].isLetter()))
            continue;
        findings.append({PlainFault::Jargon,
                         sentence,
                         sentence.sliced(place, jargon.word.size()),
                         jargon.plain.toString()});
    }
}

} // namespace

int syllables(const QString &word, Language language)
{
    static const QRegularExpression Dutch(
        u"aai|ooi|oei|eeuw|ieuw|aa|ee|ie|oo|uu|eu|oe|ui|ei|ij|au|ou|[aeiouyáéíóúàèëïöü]"_s);
    static const QRegularExpression English(u"[aeiouy]+"_s);
    auto matches = (language == Language::Dutch ? Dutch : English).globalMatch(word.toLower());
    int count = 0;
    for (; matches.hasNext(); matches.next())
        ++count;
    return std::max(count, 1);
}

PlainReport plainness(const QString &text, Language language)
{
    PlainReport report;
    int words = 0;
    int spoken = 0;
    for (const QString &sentence : sentencesOf(text)) {
        const QStringList list = wordsOf(sentence);
        if (list.isEmpty())
            continue;
        ++report.sentences;
        words += int(list.size());
        report.longest = std::max(report.longest, int(list.size()));
        for (const QString &word : list)
            spoken += syllables(word, language);
        if (list.size() > MostWords)
            report.findings.append({PlainFault::TooLong, sentence, {}, {}});
        if (hasTwoClauses(list, language))
            report.findings.append({PlainFault::TwoClauses, sentence, {}, {}});
        findJargon(sentence, language, report.findings);
    }
    if (report.sentences > 0) {
        report.meanWords = double(words) / report.sentences;
        report.ease = 206.84 - .93 * report.meanWords - 77. * spoken / words;
    }
    return report;
}

} // namespace core
