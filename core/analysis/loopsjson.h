#pragma once

#include "core/analysis/loops.h"

#include <QJsonObject>

namespace core {

/// What `jeugdhuisctl graph loops --json` says of a collapsed graph: the counts, the list in the
/// order of ranked() and the main loops in it. `listCap` stands there when the list was cut, and
/// `companion` when it has not all loops: one or two for every arrow that lies on any.
QJsonObject loopsJson(const CausalGraph &graph, const LoopsFound &found);

} // namespace core
