#pragma once

#include "core/model/casefile.h"

namespace core {

/// The three reference cases of invented people: Isa, Milan, Jesse. Identifiers from rng.
QList<CaseFile> demoCases(Rng &rng);

} // namespace core
