#include "core/offers/reasons.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype CardsNamed = 3;

QString quoted(const QString &text, Language language)
{
    return language == Language::Dutch ? u"‘%1’"_s.arg(text) : u"“%1”"_s.arg(text);
}

/// "a", "a and b", "a, b and c".
QString joined(const QStringList &texts, Language language)
{
    if (texts.size() < 2)
        return texts.join(QString());
    const QString last = language == Language::Dutch ? u" en "_s : u" and "_s;
    return texts.mid(0, texts.size() - 1).join(u", "_s) + last + texts.last();
}

QStringList sharedTexts(const CaseFile &file, const QList<FactorId> &ids)
{
    QStringList texts;
    for (const FactorId &id : ids) {
        const Factor *factor = find(file.factors, id);
        const QString text = factor ? sharedText(*factor) : QString();
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

QString cardsSentence(const Match &match, const CaseFile &file, Language language)
{
    QStringList texts = sharedTexts(file, match.factors);
    if (texts.isEmpty())
        return language == Language::Dutch ? u"Past bij wat er speelt."_s
                                           : u"Fits what is going on."_s;
    QStringList named;
    for (const QString &text : texts.mid(0, CardsNamed))
        named.append(quoted(text, language));
    return (language == Language::Dutch ? u"Kan helpen bij %1."_s : u"Can help with %1."_s)
        .arg(joined(named, language));
}

/// What else may ease, over an arrow whose cards may both be named.
QString arrowSentence(const Match &match, const CaseFile &file, Language language)
{
    for (const LinkId &id : match.arrows) {
        const Link *link = find(file.links, id);
        if (!link || !link->visibleTo.isEmpty() || match.factors.contains(link->to))
            continue;
        const QStringList ends = sharedTexts(file, {link->from, link->to});
        if (ends.size() == 2)
            return (language == Language::Dutch ? u" Daardoor kan ook %1 minder worden."_s
                                                : u" That may also ease %1."_s)
                .arg(quoted(ends.last(), language));
    }
    return {};
}

QString strengthSentence(const Match &match, const CaseFile &file, Language language)
{
    const QStringList texts = sharedTexts(file, match.strengths);
    if (texts.isEmpty())
        return {};
    return (language == Language::Dutch ? u" Sluit aan bij wat goed gaat: %1."_s
                                        : u" Builds on what goes well: %1."_s)
        .arg(quoted(texts.first(), language));
}

QString lighterSentence(const Match &match, const Catalogue &catalogue, Language language)
{
    const OfferType *lighter = catalogue.offerType(match.lighterType);
    if (!lighter)
        return {};
    return (language == Language::Dutch ? u" Lichter en voor hetzelfde: %1."_s
                                        : u" Lighter, for the same: %1."_s)
        .arg(lighter->name.in(language));
}

QString waitingSentence(const Match &match, Language language)
{
    if (match.step < 4)
        return {};
    return language == Language::Dutch
               ? u" Lichtere hulp kan nu al beginnen en wacht hier niet op."_s
               : u" Lighter help can start now and does not wait for this."_s;
}

QString ageSentence(const OfferType &type, Language language)
{
    return (language == Language::Dutch ? u"Is voor %1 tot en met %2 jaar."_s
                                        : u"Is for ages %1 to %2."_s)
        .arg(type.ageFrom)
        .arg(type.ageTo);
}

Wording planSentence(PlanRule rule)
{
    switch (rule) {
    case PlanRule::NothingInOrdinaryLife:
        return {u"Er is nog niets gekozen in het gewone leven: club, school, straat of familie."_s,
                u"Nothing is chosen yet in ordinary life: club, school, street or family."_s};
    case PlanRule::OnlyTheChild:
        return {u"Er speelt ook iets bij ouders, thuis, geld of school; het plan gaat alleen over "
                u"de jongere."_s,
                u"Something also lies with parents, home, money or school; the plan is only about "
                u"the young person."_s};
    case PlanRule::TooMuchAtOnce:
        return {u"%1 nieuwe dingen in vier weken; meer dan drie is vaak te veel."_s,
                u"%1 new things in four weeks; more than three is often too much."_s};
    case PlanRule::TooMuchForOne:
        return {u"%2 krijgt %1 nieuwe dingen tegelijk; begin met één."_s,
                u"%2 gets %1 new things at once; start with one."_s};
    case PlanRule::WaitsOnly:
        return {
            u"Er loopt een verwijzing en er is nog niets dat nu begint. Wachten hoeft niet stil "
            u"te zijn."_s,
            u"A referral is under way and nothing starts meanwhile. Waiting need not be "
            u"idle."_s};
    }
    return {};
}

} // namespace

QString sharedText(const Factor &factor)
{
    return factor.visibleTo.isEmpty() ? factor.text : factor.shareable;
}

QString
reasonText(const Match &match, const CaseFile &file, const Catalogue &catalogue, Language language)
{
    if (match.factors.isEmpty())
        return {};
    return cardsSentence(match, file, language) + arrowSentence(match, file, language)
           + strengthSentence(match, file, language) + lighterSentence(match, catalogue, language)
           + waitingSentence(match, language);
}

QString verdictText(const Match &match, const Catalogue &catalogue, Language language)
{
    const OfferType *type = catalogue.offerType(match.typeId);
    const bool isDutch = language == Language::Dutch;
    switch (match.reason) {
    case VerdictReason::None:
        return {};
    case VerdictReason::NoCard:
        return isDutch ? u"Raakt geen kaart van deze analyse."_s
                       : u"Acts on no card of this analysis."_s;
    case VerdictReason::TooYoung:
    case VerdictReason::TooOld:
        return type ? ageSentence(*type, language) : QString();
    case VerdictReason::AgeUnknown:
        return (type ? ageSentence(*type, language) : QString())
               + (isDutch ? u" Vul de geboortedatum in."_s : u" Enter the birth date."_s);
    case VerdictReason::AskAboutBody:
        return isDutch ? u"Vraag eerst naar eten, blessures en te veel bewegen."_s
                       : u"Ask first about eating, injuries and too much exercise."_s;
    case VerdictReason::SafetyFirst:
        return isDutch ? u"Eerst veiligheid; een groep kan later."_s
                       : u"Safety first; a group can come later."_s;
    case VerdictReason::SecondHelper:
        return isDutch ? u"Er werkt al iemand aan deze kaarten. Overleg eerst."_s
                       : u"Somebody already works on these cards. Talk first."_s;
    }
    return {};
}

QString noteText(const PlanNote &note, Language language)
{
    QString text = planSentence(note.rule).in(language);
    text.replace("%1"_L1, QString::number(note.count));
    return text.replace("%2"_L1, note.who);
}

QString accessText(Access access, Language language)
{
    const bool isDutch = language == Language::Dutch;
    switch (access) {
    case Access::Free:
        return isDutch ? u"vrij toegankelijk"_s : u"open to everyone"_s;
    case Access::LocalTeam:
        return isDutch ? u"via het lokale team"_s : u"through the local team"_s;
    case Access::Referral:
        return isDutch ? u"met verwijzing"_s : u"by referral"_s;
    }
    return {};
}

QString stepText(int step, Language language)
{
    static const std::array<Wording, 6> steps{
        Wording{u"eigen kring"_s, u"own circle"_s},
        Wording{u"sociale basis"_s, u"community"_s},
        Wording{u"licht ambulant"_s, u"light support"_s},
        Wording{u"intensief ambulant"_s, u"intensive support"_s},
        Wording{u"specialistisch"_s, u"specialist"_s},
        Wording{u"verblijf"_s, u"living elsewhere"_s}};
    const bool isStep = step >= 0 && step < static_cast<int>(steps.size());
    return isStep ? steps[static_cast<size_t>(step)].in(language) : QString();
}

QString forWhomText(OfferFor forWhom, Language language)
{
    const bool isDutch = language == Language::Dutch;
    switch (forWhom) {
    case OfferFor::Youth:
        return isDutch ? u"voor de jongere"_s : u"for the young person"_s;
    case OfferFor::Parent:
        return isDutch ? u"voor ouders"_s : u"for parents"_s;
    case OfferFor::Family:
        return isDutch ? u"voor het gezin"_s : u"for the family"_s;
    }
    return {};
}

} // namespace core
