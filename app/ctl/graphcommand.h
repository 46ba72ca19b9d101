#pragma once

#include "app/ctl/console.h"
#include "core/analysis/causalgraph.h"

#include <QSet>

namespace ctl {

/// A node by its id, its label, or the beginning of one of them; fails with what is there.
core::Result<int>
nodeNamed(const Console &console, const core::CausalGraph &graph, const QString &name);

/// The map of a command and what should change on it.
struct AskedMap
{
    core::CausalGraph graph;
    QSet<int> targets;
};

Exit whatIfCommand(const Console &console, const AskedMap &map);
Exit measureCommand(const Console &console, const AskedMap &map);

} // namespace ctl
