#include "core/model/lookalike.h"

#include "core/model/dutchsound.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// Whether the shorter list is within the longer; one word must be the first, the name one is
/// called by.
bool isWithin(const QStringList &one, const QStringList &other)
{
    const QStringList &few = one.size() <= other.size() ? one : other;
    QStringList many = one.size() <= other.size() ? other : one;
    if (few.isEmpty())
        return false;
    if (few.size() == 1)
        return few.first() == many.first();
    return std::all_of(
        few.cbegin(), few.cend(), [&many](const QString &word) { return many.removeOne(word); });
}

/// Of who has more than a first name.
bool hasSameSurname(const QStringList &one, const QStringList &other)
{
    if (one.size() < 2 || other.size() < 2)
        return false;
    return std::any_of(one.cbegin() + 1, one.cend(), [&other](const QString &word) {
        return other.mid(1).contains(word);
    });
}

} // namespace

bool isNear(const QDate &one, const QDate &other)
{
    if (!one.isValid() || !other.isValid())
        return false;
    const bool isTurned =
        one.year() == other.year() && one.month() == other.day() && one.day() == other.month();
    const QString digits = one.toString(u"yyyyMMdd");
    const QString others = other.toString(u"yyyyMMdd");
    int different = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        different += digits[i] != others[i] ? 1 : 0;
    return isTurned || different <= 1 || std::abs(one.daysTo(other)) <= 1;
}

Lookalikes::Lookalikes(const QList<KnownPerson> &known, const QDate &today) : m_today(today)
{
    m_known.reserve(known.size());
    for (const KnownPerson &who : known)
        m_known.append(entry(who));
}

Lookalikes::Entry Lookalikes::entry(const KnownPerson &who) const
{
    Entry entry{who, nameWords(who.name), {}};
    if (who.birthDate > m_today)
        entry.who.birthDate = {};
    for (const QString &word : entry.words)
        entry.sounds.append(soundOf(word));
    return entry;
}

std::optional<Likeness> Lookalikes::likeness(const Entry &asked, const Entry &known) const
{
    const bool isSame = isWithin(asked.words, known.words);
    const bool isAlike = isSame || isWithin(asked.sounds, known.sounds);
    const QDate day = asked.who.birthDate;
    const QDate other = known.who.birthDate;
    if (!day.isValid() || !other.isValid()) {
        if (!isAlike)
            return std::nullopt;
        return isSame ? Likeness::NameAlone : Likeness::SoundAlone;
    }
    if (day == other) {
        if (isAlike)
            return isSame ? Likeness::NameAndDay : Likeness::SoundAndDay;
        const bool isFamily = hasSameSurname(asked.sounds, known.sounds);
        return isFamily ? std::optional(Likeness::SurnameAndDay) : std::nullopt;
    }
    if (isAlike && isNear(day, other))
        return Likeness::NameAndNearDay;
    const bool isFull = asked.words.size() > 1 && known.words.size() > 1;
    return isSame && isFull ? std::optional(Likeness::FullNameOtherDay) : std::nullopt;
}

QList<Lookalike> Lookalikes::of(const QString &name, const QDate &birthDate, qsizetype limit) const
{
    const Entry asked = entry({{}, {}, {}, {}, PersonRole::Youth, name, birthDate});
    QList<Lookalike> found;
    for (const Entry &known : m_known) {
        const auto why = likeness(asked, known);
        if (why && known.who.role != PersonRole::Coach)
            found.append({known.who, *why});
    }
    std::stable_sort(found.begin(), found.end(), [](const Lookalike &a, const Lookalike &b) {
        const bool isYouthA = a.who.role == PersonRole::Youth;
        const bool isYouthB = b.who.role == PersonRole::Youth;
        return a.why != b.why ? a.why < b.why : isYouthA && !isYouthB;
    });
    return found.first(std::min(limit, found.size()));
}

bool needsReason(Likeness why)
{
    return why <= Likeness::NameAndNearDay;
}

Wording wordsFor(Likeness why)
{
    switch (why) {
    case Likeness::NameAndDay:
        return {u"zelfde naam en geboortedatum"_s, u"same name and birth date"_s};
    case Likeness::SoundAndDay:
        return {u"klinkt hetzelfde, zelfde geboortedatum"_s, u"sounds the same, same birth date"_s};
    case Likeness::NameAndNearDay:
        return {u"zelfde naam, geboortedatum bijna gelijk"_s,
                u"same name, nearly the same birth date"_s};
    case Likeness::SurnameAndDay:
        return {u"zelfde achternaam en geboortedatum"_s, u"same surname and birth date"_s};
    case Likeness::NameAlone:
        return {u"zelfde naam, geboortedatum niet vergeleken"_s,
                u"same name, birth date not compared"_s};
    case Likeness::SoundAlone:
        return {u"klinkt hetzelfde, geboortedatum niet vergeleken"_s,
                u"sounds the same, birth date not compared"_s};
    case Likeness::FullNameOtherDay:
        return {u"zelfde naam, andere geboortedatum"_s, u"same name, other birth date"_s};
    }
    return {};
}

} // namespace core
