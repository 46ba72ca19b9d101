#pragma once

#include "core/analysis/causalgraph.h"

namespace core {

/// Groups of nodes that can all reach each other and so can lie on a loop; a single node only when
/// it links to itself. Largest first, then by first node; nodes ascending.
QList<QList<int>> components(const CausalGraph &graph);

} // namespace core
