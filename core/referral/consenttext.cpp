#include "core/referral/consent.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace core {

Wording exceptionText(ExceptionGround ground)
{
    switch (ground) {
    case ExceptionGround::SeriousHarm:
        return {u"Nodig om ernstig nadeel voor de jongere te voorkomen (Jeugdwet 7.3.4 lid 2)"_s,
                u"Needed to prevent serious harm to the young person (Jeugdwet 7.3.4 lid 2)"_s};
    case ExceptionGround::ConsideredWish:
        return {u"De jongere blijft dit na een weigering weloverwogen wensen "
                u"(Jeugdwet 7.3.4 lid 2)"_s,
                u"After a refusal the young person, having thought it over, keeps wishing this "
                u"(Jeugdwet 7.3.4 lid 2)"_s};
    case ExceptionGround::CannotWeigh:
        return {u"Kan de belangen hierin niet wegen; de vertegenwoordiger beslist "
                u"(Jeugdwet 7.3.15 lid 2)"_s,
                u"Cannot weigh what is at stake here; the representative decides "
                u"(Jeugdwet 7.3.15 lid 2)"_s};
    case ExceptionGround::NoTime:
        return {u"Er is geen tijd en wachten geeft ernstig nadeel (Jeugdwet 7.3.16 lid 1)"_s,
                u"There is no time and waiting does serious harm (Jeugdwet 7.3.16 lid 1)"_s};
    }
    return {};
}

namespace {

QString articleOnHelp(ConsentWhy why)
{
    switch (why) {
    case ConsentWhy::AuthorityUnder12:
        return u"Jeugdwet 7.3.15 lid 1"_s;
    case ConsentWhy::YouthFrom12:
    case ConsentWhy::AuthorityUnder16:
        return u"Jeugdwet 7.3.4 lid 2"_s;
    case ConsentWhy::YouthFrom16:
        return u"Jeugdwet 7.3.5"_s;
    case ConsentWhy::Adult:
        return u"BW 7:450"_s;
    case ConsentWhy::Representative:
        return u"Jeugdwet 7.3.15 lid 2"_s;
    case ConsentWhy::OwnMatter:
    case ConsentWhy::OwnHelp:
        break;
    }
    return u"Jeugdwet 7.3.4 lid 1"_s;
}

} // namespace

QString articleOf(ConsentWhy why, ConsentPurpose purpose)
{
    const bool isTelling = purpose == ConsentPurpose::Information;
    if (!isTelling && purpose != ConsentPurpose::Listening)
        return articleOnHelp(why);
    if (why == ConsentWhy::Adult)
        return isTelling ? u"BW 7:457"_s : u"BW 7:459"_s;
    const QString article = isTelling ? u"Jeugdwet 7.3.11 lid 1"_s : u"Jeugdwet 7.3.13 lid 1"_s;
    if (why == ConsentWhy::AuthorityUnder12)
        return article + u", 7.3.15 lid 1"_s;
    return why == ConsentWhy::Representative ? article + u", 7.3.15 lid 2"_s : article;
}

Wording whyText(ConsentWhy why)
{
    switch (why) {
    case ConsentWhy::AuthorityUnder12:
        return {u"heeft gezag; het kind is jonger dan 12"_s,
                u"has authority; the child is under 12"_s};
    case ConsentWhy::YouthFrom12:
        return {u"is 12 tot 15 en beslist mee"_s, u"is 12 to 15 and decides too"_s};
    case ConsentWhy::AuthorityUnder16:
        return {u"heeft gezag; de jongere is jonger dan 16"_s,
                u"has authority; the young person is under 16"_s};
    case ConsentWhy::YouthFrom16:
        return {u"is 16 of 17 en beslist zelf"_s, u"is 16 or 17 and decides alone"_s};
    case ConsentWhy::Adult:
        return {u"is 18 of ouder en beslist zelf; de Jeugdwet geldt niet meer"_s,
                u"is 18 or older and decides alone; the Jeugdwet has ended"_s};
    case ConsentWhy::OwnMatter:
        return {u"is 12 of ouder en beslist wie iets hoort of meeluistert"_s,
                u"is 12 or older and decides who is told or listens"_s};
    case ConsentWhy::Representative:
        return {u"heeft gezag en beslist nu de jongere dit niet kan wegen"_s,
                u"has authority and decides now that the young person cannot weigh this"_s};
    case ConsentWhy::OwnHelp:
        return {u"krijgt zelf de hulp"_s, u"gets the help"_s};
    }
    return {};
}

Wording stateText(ConsentState state)
{
    switch (state) {
    case ConsentState::Given:
        return {u"gegeven"_s, u"given"_s};
    case ConsentState::Excepted:
        return {u"uitzondering vastgelegd"_s, u"exception recorded"_s};
    case ConsentState::Missing:
        return {u"nog niet gevraagd"_s, u"not asked yet"_s};
    case ConsentState::Refused:
        return {u"geweigerd"_s, u"refused"_s};
    case ConsentState::Withdrawn:
        return {u"ingetrokken"_s, u"withdrawn"_s};
    case ConsentState::Expired:
        return {u"verlopen"_s, u"expired"_s};
    case ConsentState::ReasonMissing:
        return {u"uitzondering zonder reden"_s, u"exception without a reason"_s};
    case ConsentState::NoGround:
        return {u"deze uitzondering kan hier niet"_s, u"this exception cannot be made here"_s};
    }
    return {};
}

Wording obstacleText(ConsentObstacle obstacle)
{
    switch (obstacle) {
    case ConsentObstacle::NoYouth:
        return {u"Voeg eerst de jongere toe aan het dossier."_s,
                u"Add the young person to the file first."_s};
    case ConsentObstacle::BirthDateUnknown:
        return {u"Vul eerst de geboortedatum van de jongere in; de leeftijd bepaalt wie "
                u"toestemming geeft."_s,
                u"Enter the young person's birth date first; the age decides who consents."_s};
    case ConsentObstacle::NoAuthority:
        return {u"Leg eerst vast wie gezag heeft (ouders of voogd)."_s,
                u"Record first who has authority (parents or guardian)."_s};
    }
    return {};
}

QString gateText(const ConsentGate &gate, const CaseFile &file, Language language)
{
    if (gate.obstacle)
        return obstacleText(*gate.obstacle).in(language);
    QStringList lacking;
    for (const ConsentStatus &status : gate.persons) {
        if (!status.isFulfilled())
            lacking.append(u"%1 (%2)"_s.arg(nameOf(file, status.needed.person),
                                            stateText(status.state).in(language)));
    }
    if (lacking.isEmpty())
        return {};
    return (language == Language::Dutch ? u"Nog nodig: toestemming van %1."_s
                                        : u"Still needed: consent of %1."_s)
        .arg(lacking.join(u", "_s));
}

} // namespace core
