#pragma once

#include "core/analysis/causalgraph.h"
#include "core/analysis/loops.h"

#include <QStringList>

/// "stress + sleep, sleep - stress, stress ? school 0.75": nodes in order of first mention.
core::CausalGraph diagram(const QString &arrows);

/// Each loop as "R:sleep stress" (R, B or U), sorted, first name in the alphabet leading.
QStringList toStrings(const QList<core::Loop> &loops, const core::CausalGraph &graph);

/// Nodes 0..n-1, every arrow there, all feeding.
core::CausalGraph completeGraph(int nodes);
