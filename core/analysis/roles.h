#pragma once

#include "core/model/casefile.h"

#include <optional>

namespace core {

/// What an arrow or a card does in the story. Never asked: it follows from the drawing.
enum class Role {
    Maintaining,          // A burden feeds a burden; a card that does so.
    Protective,           // A strength dampens a burden.
    Undermining,          // A burden dampens a strength.
    HelpfulChain,         // A strength feeds a strength.
    SupportStarts,        // A burden feeds a strength: it got so bad that help came.
    StrengthWithDownside, // A strength feeds a burden.
    Predisposing,         // Background that was always there.
    Precipitating         // What started something.
};

/// Nothing for history, arrows without sign, and arrows from or to background.
std::optional<Role> roleOf(LinkKind kind, Polarity from, Polarity to);
std::optional<Role> roleOf(const CaseFile &file, const Link &link);

/// A burden that keeps another going is Maintaining, even when it also started something.
std::optional<Role> roleOf(const CaseFile &file, const Factor &factor);

} // namespace core
