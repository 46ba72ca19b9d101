#include "core/referral/reading.h"

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

bool isParentOf(const CaseFile &file, const Reader &reader)
{
    const Person *person = find(file.persons, reader.person);
    return person
           && (person->role == PersonRole::Mother || person->role == PersonRole::Father
               || person->role == PersonRole::Parent);
}

/// Somebody who helps or teaches as their work, and is named in the case.
bool isHelper(const CaseFile &file, const Reader &reader)
{
    const Person *person = find(file.persons, reader.person);
    return reader.kind == ReaderKind::Professional
           || (person
               && (person->role == PersonRole::Care || person->role == PersonRole::Interpreter
                   || person->role == PersonRole::ExperienceExpert));
}

bool isCoachReading(const CaseFile &file, const Reader &reader)
{
    const Person *person = find(file.persons, reader.person);
    return reader.kind == ReaderKind::All || (person && person->role == PersonRole::Coach);
}

ReadingRight withConsent(const CaseFile &file, const Reader &reader, const QDate &today)
{
    const ConsentAsk ask{ConsentPurpose::Information, {}, nameOf(file, reader.person)};
    const ConsentGate gate = consentGate(file, ask, today);
    const QString article = gate.persons.isEmpty()
                                ? u"Jeugdwet 7.3.11 lid 1"_s
                                : articleOf(gate.persons.constLast().needed.why, ask.purpose);
    return {gate.isOpen() ? Reading::All : Reading::Consent, article, gate};
}

/// Whoever decides in the place of a youth who cannot weigh who may read this.
bool isRepresentative(const CaseFile &file, const PersonId &person, const QDate &today)
{
    const ConsentGate gate = consentGate(file, {ConsentPurpose::Information}, today);
    for (const ConsentStatus &status : gate.persons) {
        if (status.needed.person == person && status.needed.why == ConsentWhy::Representative)
            return true;
    }
    return false;
}

ReadingRight ofAuthority(const CaseFile &file, const Reader &reader, int age, const QDate &today)
{
    if (age < 12)
        return {Reading::All, u"Jeugdwet 7.3.15 lid 1"_s};
    if (isRepresentative(file, reader.person, today))
        return {Reading::All, u"Jeugdwet 7.3.15 lid 2"_s};
    if (age < 16)
        return {Reading::All, u"Jeugdwet 7.3.11 lid 2 b"_s};
    return withConsent(file, reader, today);
}

ReadingRight withoutAuthority(const CaseFile &file, const Reader &reader, int age, const QDate &day)
{
    ReadingRight right = withConsent(file, reader, day);
    if (age < 16 && !right.isAllowed())
        return {Reading::MainLines, u"BW 1:377c lid 1"_s};
    if (age < 18)
        right.article = right.isAllowed() ? right.article : u"BW 1:377c lid 1"_s;
    return right;
}

} // namespace

ReadingRight readingRight(const CaseFile &file, const Reader &reader, const QDate &today)
{
    if (isCoachReading(file, reader))
        return {Reading::All, u"Jeugdwet 7.3.8 lid 1"_s};
    if (isHelper(file, reader))
        return {Reading::Needed, u"Jeugdwet 7.3.11 lid 2 a"_s};
    const Person *youth = youthOf(file);
    const int age = youth ? ageOn(youth->birthDate, today) : -1;
    if (age < 0)
        return {Reading::Unknown, {}};
    if (reader.kind == ReaderKind::Youth)
        return age < 12
                   ? ReadingRight{Reading::OwnLevel, u"Jeugdwet 7.3.2 lid 1"_s}
                   : ReadingRight{Reading::All, age < 18 ? u"Jeugdwet 7.3.10"_s : u"BW 7:456"_s};
    if (age < 18 && authorityOn(file, today).contains(reader.person))
        return ofAuthority(file, reader, age, today);
    if (isParentOf(file, reader))
        return withoutAuthority(file, reader, age, today);
    return withConsent(file, reader, today);
}

QString
rightText(const ReadingRight &right, const Reader &reader, const CaseFile &file, Language language)
{
    const auto in = [&](const Wording &wording) { return wording.in(language); };
    const Person *youth = youthOf(file);
    const QString name =
        reader.kind == ReaderKind::Youth && youth ? youth->name : nameOf(file, reader.person);
    const QString who = name.isEmpty() ? in({u"Deze lezer"_s, u"This reader"_s}) : name;
    switch (right.reading) {
    case Reading::All:
        return in({u"%1 mag dit lezen (%2)."_s, u"%1 may read this (%2)."_s})
            .arg(who, right.article);
    case Reading::OwnLevel:
        return in({u"%1 is jonger dan 12 en krijgt uitleg die past (%2)."_s,
                   u"%1 is under 12 and is told at a level that fits (%2)."_s})
            .arg(who, right.article);
    case Reading::Needed:
        return in({u"%1 leest wat voor het werk nodig is (%2)."_s,
                   u"%1 reads what the work needs (%2)."_s})
            .arg(who, right.article);
    case Reading::MainLines:
        return in({u"%1 heeft geen gezag en krijgt, als die daarom vraagt, alleen de hoofdlijnen "
                   u"(%2)."_s,
                   u"%1 has no authority and, when they ask, gets the main lines only (%2)."_s})
            .arg(who, right.article);
    case Reading::Consent:
        return in({u"%1 mag dit alleen lezen met toestemming (%2)."_s,
                   u"%1 may read this only with consent (%2)."_s})
                   .arg(who, right.article)
               + u' ' + gateText(right.gate, file, language);
    case Reading::Unknown:
        break;
    }
    return obstacleText(youth ? ConsentObstacle::BirthDateUnknown : ConsentObstacle::NoYouth)
        .in(language);
}

} // namespace core
