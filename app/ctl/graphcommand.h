#pragma once

#include "app/ctl/console.h"
#include "core/analysis/graphfile.h"

#include <QJsonArray>
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

/// Draws a map in one of its views and says how good the drawing is. A node file of a map gives its
/// lanes: the first ten groups.
Exit layoutCommand(const Console &console, const QString &name);

/// Reads a map from CSV, with the nodes of --nodes.
core::Result<core::GraphFile> readGraphFile(const Console &console, const QString &path);
/// A file, not a case of the vault.
bool isGraphFile(const QString &name);

/// The ids of these nodes.
QJsonArray namesOf(const core::CausalGraph &graph, const QList<int> &nodes);

Exit whatIfCommand(const Console &console, const AskedMap &map);
Exit measureCommand(const Console &console, const AskedMap &map);

} // namespace ctl
