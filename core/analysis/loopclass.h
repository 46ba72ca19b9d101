#pragma once

#include "core/model/enums.h"

#include <span>

namespace core {

/// What a loop means to the family, in the order in which loops are listed.
enum class LoopClass {
    Vicious,      // Feeds itself, each card against its wish.
    Undetermined, // Holds an arrow whose sign is not known.
    Mixed,        // Feeds itself, some cards with and some against their wish, or without a wish.
    Balancing,    // Holds itself back.
    Helpful       // Feeds itself, strengths only and all growing.
};

/// A card of a loop and the arrow that leaves it.
struct LoopStep
{
    Polarity polarity;
    int sign;
};

LoopClass classOf(std::span<const LoopStep> steps);

} // namespace core
