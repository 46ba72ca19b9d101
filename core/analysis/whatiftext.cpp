#include "core/analysis/whatiftext.h"

#include "core/model/wording.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

QString wordOf(Amount amount, Language language)
{
    static const std::array Words{Wording{u"bijna niets"_s, u"hardly anything"_s},
                                  Wording{u"een beetje"_s, u"a little"_s},
                                  Wording{u"wat"_s, u"some"_s},
                                  Wording{u"veel"_s, u"much"_s}};
    return Words.at(size_t(amount)).in(language);
}

QString changeText(const Outlook &outlook, int node, Language language)
{
    if (!outlook.isKnown[node])
        return Wording{u"dat weten we niet"_s, u"that we do not know"_s}.in(language);
    const double change = outlook.point.changes[node];
    const Amount amount = amountOf(change);
    if (amount == Amount::Hardly)
        return wordOf(amount, language);
    const Wording more{u"%1 meer"_s, u"%1 more"_s};
    const Wording less{u"%1 minder"_s, u"%1 less"_s};
    const QString text = (change > 0 ? more : less).in(language).arg(wordOf(amount, language));
    const Wording first{u"eerst"_s, u"first"_s};
    const Wording then{u"daarna, stap %1"_s, u"then, step %1"_s};
    const int begins = outlook.point.begins[node];
    return text + u" ("_s + (begins <= 1 ? first.in(language) : then.in(language).arg(begins))
           + u')';
}

QString noForecast(Language language)
{
    return Wording{u"Dit is een denkhulp, geen voorspelling."_s,
                   u"This helps to think. It is no forecast."_s}
        .in(language);
}

QString rankText(const RankBand &band, qsizetype candidates, Language language)
{
    constexpr double Mostly = .8;
    if (band.topThree >= Mostly && candidates > 3)
        return Wording{u"staat meestal in de top 3"_s, u"mostly among the first 3"_s}.in(language);
    return Wording{u"staat meestal op plaats %1 tot en met %2 van %3"_s,
                   u"mostly at place %1 to %2 of %3"_s}
        .in(language)
        .arg(band.first)
        .arg(band.last)
        .arg(candidates);
}

} // namespace core
