#include "core/conversation/ratings.h"

#include <algorithm>

namespace core {

namespace {

/// The newest for which the condition holds.
template<typename Condition>
std::optional<Rating> newestRating(const CaseFile &file, Condition condition)
{
    std::optional<Rating> newest;
    for (const Rating &rating : file.ratings) {
        if (condition(rating) && (!newest || rating.at >= newest->at))
            newest = rating;
    }
    return newest;
}

const Rating *
ratingOn(const CaseFile &file, const PersonId &person, Domain domain, const QDate &day)
{
    for (const Rating &rating : file.ratings) {
        if (rating.person == person && rating.domain == domain && rating.at.date() == day)
            return &rating;
    }
    return nullptr;
}

} // namespace

std::optional<Rating> ratingOf(const CaseFile &file, const PersonId &person, Domain domain)
{
    return newestRating(file, [&](const Rating &rating) {
        return rating.person == person && rating.domain == domain;
    });
}

std::optional<Rating>
ratingBefore(const CaseFile &file, const PersonId &person, Domain domain, const QDate &today)
{
    return newestRating(file, [&](const Rating &rating) {
        return rating.person == person && rating.domain == domain && rating.at.date() < today;
    });
}

Change rated(const CaseFile &file, const Rating &fresh)
{
    const Rating *before = ratingOn(file, fresh.person, fresh.domain, fresh.at.date());
    if (!before)
        return added(fresh);
    Rating after = *before;
    after.value = fresh.value;
    after.at = fresh.at;
    return changed(*before, after);
}

Change
withoutRating(const CaseFile &file, const PersonId &person, Domain domain, const QDate &today)
{
    const Rating *drawn = ratingOn(file, person, domain, today);
    return drawn ? removed(*drawn) : Change();
}

QList<RatingWeb> ratingWebs(const CaseFile &file, const QDate &today)
{
    QList<RatingWeb> webs;
    for (const Person &person : file.persons) {
        RatingWeb web;
        web.person = person.id;
        for (size_t i = 0; i < DomainCount; ++i) {
            const auto domain = static_cast<Domain>(i);
            if (const Rating *now = ratingOn(file, person.id, domain, today))
                web.now[i] = now->value;
            if (const auto before = ratingBefore(file, person.id, domain, today))
                web.before[i] = before->value;
        }
        const auto isDrawn = [](const std::optional<int> &value) { return value.has_value(); };
        if (std::any_of(web.now.begin(), web.now.end(), isDrawn)
            || std::any_of(web.before.begin(), web.before.end(), isDrawn))
            webs.append(web);
    }
    return webs;
}

} // namespace core
