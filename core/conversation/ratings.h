#pragma once

#include "core/model/casefile.h"
#include "core/model/change.h"

#include <array>
#include <optional>

namespace core {

// "How is it going" (hoe gaat het): a line from 0 to 10 for one life domain, as one person sees it,
// in own words of the program. It is no instrument: nothing is added up and no value means a
// severity.

constexpr int LeastRating = 0;
constexpr int MostRating = 10;

/// The line this person drew last; nothing while they drew none.
std::optional<Rating> ratingOf(const CaseFile &file, const PersonId &person, Domain domain);
/// The one before it, drawn on an earlier day; of somebody who drew none on `today` that is the
/// last one they drew.
std::optional<Rating>
ratingBefore(const CaseFile &file, const PersonId &person, Domain domain, const QDate &today);

/// A line drawn today is moved, else `fresh` becomes it.
Change rated(const CaseFile &file, const Rating &fresh);
/// Takes back what was drawn on that day.
Change
withoutRating(const CaseFile &file, const PersonId &person, Domain domain, const QDate &today);

/// What one person drew of all domains.
struct RatingWeb
{
    PersonId person;
    std::array<std::optional<int>, DomainCount> now;
    std::array<std::optional<int>, DomainCount> before;

    bool operator==(const RatingWeb &) const = default;
};

/// Of everyone who drew something, in the order of the file.
QList<RatingWeb> ratingWebs(const CaseFile &file, const QDate &today);

} // namespace core
