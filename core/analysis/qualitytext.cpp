#include "core/analysis/quality.h"
#include "core/model/wording.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct QualityWords
{
    Wording name;
    Wording prompt; // %1 is what it is about.
};

/// In the order of the criteria.
const std::array<QualityWords, 17> &words()
{
    static const std::array<QualityWords, 17> All{{
        {{u"Vraag in eigen woorden"_s, u"Question in own words"_s},
         {u"Wat vraagt %1 zelf? Dat staat er nog niet bij in eigen woorden."_s,
          u"What does %1 ask? It is not there yet in own words."_s}},
        {{u"Krachten"_s, u"Strengths"_s},
         {u"Er staan nu %1 krachten op de kaart. Wie of wat helpt er nog meer, ook buiten huis?"_s,
          u"There are %1 strengths on the map. Who or what else helps, outside the home too?"_s}},
        {{u"Leefgebieden"_s, u"Life domains"_s},
         {u"Er zijn %1 van de 10 leefgebieden genoemd. Is er nog iets te vertellen over een ander?"_s,
          u"%1 of 10 life domains were named. Is there something to tell about another?"_s}},
        {{u"Waardoor"_s, u"Why"_s},
         {u"Waardoor is dit er: %1? \"Weten we niet\" mag ook."_s,
          u"Why is this there: %1? \"We do not know\" is fine too."_s}},
        {{u"Te veranderen"_s, u"To be changed"_s},
         {u"Wat houdt het in stand en is wel te veranderen, al is het een beetje?"_s,
          u"What keeps it going and can be changed, if only a little?"_s}},
        {{u"Omgeving"_s, u"Environment"_s},
         {u"Alle pijlen gaan nu naar het kind. Wat doet dit met de anderen?"_s,
          u"All arrows lead to the child. What does this do to the others?"_s}},
        {{u"Hulp tot nu toe"_s, u"Help so far"_s},
         {u"Welke hulp was er al, en wat deed die?"_s,
          u"Which help was there already, and what did it do?"_s}},
        {{u"Geen diagnose als oorzaak"_s, u"No diagnosis as a cause"_s},
         {u"Wat zie je precies? Hier staat een diagnose als oorzaak: %1."_s,
          u"What do you see exactly? Here a diagnosis is named as a cause: %1."_s}},
        {{u"Wie zegt het"_s, u"Who says so"_s},
         {u"Bij %1 pijlen kan nog staan wie het zei, of een voorbeeld. Wanneer zag je dat?"_s,
          u"%1 arrows can still say who said it, or have an example. When did you see that?"_s}},
        {{u"Anders kijken"_s, u"Different views"_s},
         {u"Is er een pijl waar iemand anders over denkt?"_s,
          u"Is there an arrow that somebody sees differently?"_s}},
        {{u"Werktheorie"_s, u"Working theory"_s},
         {u"Wat denken we dat helpt, hoe merken we dat, en wanneer kijken we?"_s,
          u"What do we think will help, how will we notice, and when do we look?"_s}},
        {{u"Doelen en aanbod"_s, u"Goals and offers"_s},
         {u"Bij welke kaart hoort dit: %1?"_s, u"Which card is this about: %1?"_s}},
        {{u"Verhaal"_s, u"Story"_s}, {{}, {}}},
        {{u"Veiligheid"_s, u"Safety"_s},
         {u"Over veiligheid zijn %1 vragen nog niet gesteld."_s,
          u"%1 questions about safety have not been asked yet."_s}},
        {{u"Gezien"_s, u"Seen"_s},
         {u"Wie van het gezin zag deze versie, en wat vonden zij ervan?"_s,
          u"Who of the family saw this version, and what did they think?"_s}},
        {{u"Meedenken"_s, u"Thinking along"_s},
         {u"Dit raakt veel tegelijk. Denkt een gedragswetenschapper mee?"_s,
          u"This touches much at once. Does a behavioural scientist think along?"_s}},
        {{u"Wie mag het zien"_s, u"Who may see it"_s},
         {u"Dit is niet voor iedereen: %1. Is er een zin die wel gedeeld mag worden?"_s,
          u"This is not for everybody: %1. Is there a sentence that may be shared?"_s}},
    }};
    return All;
}

QString subjectOf(const QualityPoint &point, const CaseFile &file)
{
    QStringList names = point.texts;
    for (const FactorId &id : point.factors) {
        if (const Factor *factor = find(file.factors, id))
            names.append(u'‘' + factor->text + u'’');
    }
    const bool isCounted = point.criterion == Criterion::Safety || names.isEmpty();
    return isCounted ? QString::number(point.count) : names.join(u", "_s);
}

} // namespace

QString nameOf(Criterion criterion, Language language)
{
    return words().at(size_t(criterion)).name.in(language);
}

QString promptOf(const QualityPoint &point, const CaseFile &file, Language language)
{
    if (point.quality == Quality::Good || point.quality == Quality::NotNow)
        return {};
    const QString prompt = words().at(size_t(point.criterion)).prompt.in(language);
    return prompt.contains(u"%1"_s) ? prompt.arg(subjectOf(point, file)) : prompt;
}

} // namespace core
