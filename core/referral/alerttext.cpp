#include "core/referral/alerts.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// The sentence about a day that comes, and the one of the day itself.
struct AlertSentence
{
    Wording ahead;
    Wording today;
};

AlertSentence sentenceOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::TurnsTwelve:
        return {{u"%1 wordt 12 op %2."_s, u"%1 turns 12 on %2."_s},
                {u"%1 wordt vandaag 12."_s, u"%1 turns 12 today."_s}};
    case AlertKind::TurnsSixteen:
        return {{u"%1 wordt 16 op %2."_s, u"%1 turns 16 on %2."_s},
                {u"%1 wordt vandaag 16."_s, u"%1 turns 16 today."_s}};
    case AlertKind::SeventeenAndAHalf:
        return {{u"%1 wordt 17½ op %2."_s, u"%1 turns 17½ on %2."_s},
                {u"%1 wordt vandaag 17½."_s, u"%1 turns 17½ today."_s}};
    case AlertKind::TurnsEighteen:
        return {{u"%1 wordt 18 op %2."_s, u"%1 turns 18 on %2."_s},
                {u"%1 wordt vandaag 18."_s, u"%1 turns 18 today."_s}};
    case AlertKind::ConsentMissing:
        return {{u"Er mist toestemming van %1."_s, u"Consent of %1 is missing."_s}, {}};
    case AlertKind::AnalysisOld:
        return {{u"De analyse is van %2."_s, u"The analysis is of %2."_s}, {}};
    case AlertKind::AuthorityEnded:
        return {{u"Het gezag van %1 eindigde op %2."_s, u"The authority of %1 ended on %2."_s}, {}};
    case AlertKind::SafetyDue:
        return {{u"Vraag opnieuw naar de veiligheidsafspraak: dat zou op %2."_s,
                 u"Ask again about the safety agreement: it was to be on %2."_s},
                {u"Vraag vandaag opnieuw naar de veiligheidsafspraak."_s,
                 u"Ask again about the safety agreement today."_s}};
    case AlertKind::TalkMissed:
        return {{u"Sinds de afspraak van %2 is er geen gesprek geweest."_s,
                 u"There was no talk since the appointment of %2."_s},
                {}};
    }
    return {};
}

} // namespace

QString alertText(const Alert &alert, const CaseFile &file, const QDate &today, Language language)
{
    if (alert.kind == AlertKind::ConsentMissing && alert.person.isEmpty())
        return Wording{u"Er loopt hulp waarvan niet vaststaat wie toestemming geeft."_s,
                       u"Help is running, and it is not known who consents to it."_s}
            .in(language);
    const AlertSentence sentence = sentenceOf(alert.kind);
    const bool isToday = alert.day == today && !sentence.today.dutch.isEmpty();
    const QLocale locale(language == Language::Dutch ? QLocale::Dutch : QLocale::English);
    QString text = (isToday ? sentence.today : sentence.ahead).in(language);
    return text.replace(u"%2"_s, locale.toString(alert.day, u"d MMMM yyyy"_s))
        .replace(u"%1"_s, nameOf(file, alert.person));
}

Wording alertAdvice(AlertKind kind)
{
    switch (kind) {
    case AlertKind::TurnsTwelve:
        return {u"Vanaf dan beslist de jongere mee en mag die het dossier lezen (Jeugdwet 7.3.4 "
                u"lid 2, 7.3.10)."_s,
                u"From then on the young person decides too and may read the file (Jeugdwet 7.3.4 "
                u"lid 2, 7.3.10)."_s};
    case AlertKind::TurnsSixteen:
        return {u"Vanaf dan beslist de jongere alleen; ouders lezen alleen nog met toestemming "
                u"(Jeugdwet 7.3.5, 7.3.11 lid 1)."_s,
                u"From then on the young person decides alone; parents read only with consent "
                u"(Jeugdwet 7.3.5, 7.3.11 lid 1)."_s};
    case AlertKind::SeventeenAndAHalf:
        return {
            u"Tijd voor het plan na 18: wonen, school of werk, geld, zorg, mensen om je heen."_s,
            u"Time for the plan after 18: home, school or work, money, care, people around."_s};
    case AlertKind::TurnsEighteen:
        return {u"De Jeugdwet stopt (1.1). Hulp die liep kan tot 23 doorgaan als dat nodig is."_s,
                u"The Jeugdwet ends (1.1). Help that ran can go on until 23 where needed."_s};
    case AlertKind::ConsentMissing:
        return {u"Vraag het, of leg vast waarom het zonder kan."_s,
                u"Ask for it, or record why it can go on without."_s};
    case AlertKind::AnalysisOld:
        return {u"Kijk samen of zij nog klopt."_s, u"Look together whether it still fits."_s};
    case AlertKind::AuthorityEnded:
        return {u"Wie beslist nu mee, en wie mag nog lezen?"_s,
                u"Who decides now, and who may still read?"_s};
    case AlertKind::SafetyDue:
        return {u"Vraag het rechtstreeks."_s, u"Ask it straight."_s};
    case AlertKind::TalkMissed:
        return {u"Bel, of maak een nieuwe afspraak."_s, u"Call, or make a new appointment."_s};
    }
    return {};
}

Wording alertName(AlertKind kind)
{
    switch (kind) {
    case AlertKind::TurnsTwelve:
        return {u"wordt 12"_s, u"turns 12"_s};
    case AlertKind::TurnsSixteen:
        return {u"wordt 16"_s, u"turns 16"_s};
    case AlertKind::SeventeenAndAHalf:
        return {u"wordt 17½"_s, u"turns 17½"_s};
    case AlertKind::TurnsEighteen:
        return {u"wordt 18"_s, u"turns 18"_s};
    case AlertKind::ConsentMissing:
        return {u"toestemming mist"_s, u"consent missing"_s};
    case AlertKind::AnalysisOld:
        return {u"analyse ouder dan 12 weken"_s, u"analysis over 12 weeks old"_s};
    case AlertKind::AuthorityEnded:
        return {u"gezag geëindigd"_s, u"authority ended"_s};
    case AlertKind::SafetyDue:
        return {u"veiligheid opnieuw vragen"_s, u"ask about safety again"_s};
    case AlertKind::TalkMissed:
        return {u"afspraak gemist"_s, u"appointment missed"_s};
    }
    return {};
}

} // namespace core
