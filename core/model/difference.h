#pragma once

#include "core/model/change.h"

namespace core {

/// What makes `after` of `before`, both the same case: what begins, what ends, and every field that
/// differs. In what order things stand in their lists is no difference.
Change changeBetween(const CaseFile &before, const CaseFile &after);

} // namespace core
