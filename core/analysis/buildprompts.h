#pragma once

#include "core/model/casefile.h"

namespace core {

/// What a map often leaves out. Gentle questions; nothing waits for them.
enum class BuildPrompt { Began, KeepsGoing, Helps };

/// Those of which the map has nothing yet.
QList<BuildPrompt> buildPrompts(const CaseFile &file);

} // namespace core
