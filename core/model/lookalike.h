#pragma once

#include "core/model/caseload.h"
#include "core/model/wording.h"

namespace core {

/// Somebody who stands in a case of this vault, in whatever role.
struct KnownPerson
{
    CaseId file;
    QString code;
    QString youth; // Whose case it is.
    PersonId person;
    PersonRole role = PersonRole::Youth;
    QString name;
    QDate birthDate;

    bool operator==(const KnownPerson &) const = default;
};

/// Why somebody looks like another, the strongest first.
enum class Likeness {
    NameAndDay,     // The same name, the same birth date.
    SoundAndDay,    // Written differently.
    NameAndNearDay, // Sounds the same; the dates look like one date misread.
    SurnameAndDay,  // A twin, or another first name.
    NameAlone,      // Of one of the two the birth date is not known.
    SoundAlone,
    FullNameOtherDay // Probably somebody else.
};

struct Lookalike
{
    KnownPerson who;
    Likeness why = Likeness::NameAndDay;

    bool operator==(const Lookalike &) const = default;
};

/// Who of all these could be the person of this name, born on this day (invalid: not known).
/// Strongest likeness first, then the youths of cases before others; at most `limit`. A day after
/// `today` counts as not known: nobody is born yet.
class Lookalikes
{
public:
    Lookalikes(const QList<KnownPerson> &known, const QDate &today);

    QList<Lookalike> of(const QString &name, const QDate &birthDate, qsizetype limit = 5) const;

private:
    struct Entry
    {
        KnownPerson who;
        QStringList words;
        QStringList sounds;
    };
    std::optional<Likeness> likeness(const Entry &asked, const Entry &known) const;
    Entry entry(const KnownPerson &who) const;

    QList<Entry> m_known;
    QDate m_today;
};

/// Whether two days look like one that was misread or mistyped: day and month the other way round,
/// one digit different, or one day apart (29 February and the day beside it).
bool isNear(const QDate &one, const QDate &other);

/// Whether it is so strong that a new case needs a reason.
bool needsReason(Likeness why);
/// Why, in half a sentence: "zelfde naam en geboortedatum".
Wording wordsFor(Likeness why);

} // namespace core
