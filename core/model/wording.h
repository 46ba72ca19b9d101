#pragma once

#include "core/model/language.h"

#include <QString>

namespace core {

/// A text of the product in the languages people read.
struct Wording
{
    QString dutch;
    QString english;

    const QString &in(Language language) const
    {
        return language == Language::Dutch ? dutch : english;
    }
    bool operator==(const Wording &) const = default;
};

} // namespace core
