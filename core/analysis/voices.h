#pragma once

#include "core/model/casefile.h"

#include <QHash>

namespace core {

/// Whose words something is, of two people whose views lie over each other.
enum class Voice { Nobody, One, Other, Both };

/// Cards and arrows by who said them. What neither said is not in it.
struct Voices
{
    QHash<FactorId, Voice> cards;
    QHash<LinkId, Voice> links;

    bool operator==(const Voices &) const = default;
};

/// Give the case as those at the table may see it. Without `other` it is the view of one.
Voices voicesOf(const CaseFile &file, const PersonId &one, const PersonId &other = {});

} // namespace core
