#pragma once

#include "core/model/casefile.h"

#include <optional>

namespace core {

/// The cards (indices into the factors) in an order for layouts: by lane, kind, place of the
/// moment, and how they hang together; then by their words. Ids, and the order in which the file
/// lists cards and arrows, do not count, so that a layout does not depend on them.
QList<int> layoutOrder(const CaseFile &file, const QList<std::optional<QPointF>> &present);

/// The arrows as pairs of indices into the factors; those without both ends are left out.
QList<std::pair<int, int>> endsOf(const CaseFile &file);

} // namespace core
