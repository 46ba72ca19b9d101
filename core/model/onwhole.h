#pragma once

#include "core/model/change.h"
#include "core/model/result.h"

namespace core {

/// What was changed on a view of the case (asSeenBy, asSeenByAll), as it is done to the whole of
/// it. Nothing that the view keeps back is lost: lists keep what it does not show, and what goes
/// is taken out of hidden things too. A topic whose mark is hidden gets no second mark.
///
/// Refused, all of it, when it would write over what is kept back (the words behind a shareable
/// sentence, who may see them) or take away more than words: a person, a home, a talk, a consent.
Result<Change> onWhole(const CaseFile &whole, const CaseFile &view, const Change &change);

} // namespace core
