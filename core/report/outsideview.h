#pragma once

#include "core/model/casefile.h"

namespace core {

/// The case as a professional outside the family reads it: what everyone may see, shareable
/// sentences in the place of what they stand for, nothing else.
CaseFile seenFromOutside(const CaseFile &file);

} // namespace core
