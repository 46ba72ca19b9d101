#pragma once

#include "core/analysis/causalgraph.h"

/// A small graph of chance, with self-links and parallel arrows; only inside rc::check.
core::CausalGraph anyGraph();

/// The same graph, its nodes and arrows in another order.
core::CausalGraph shuffled(const core::CausalGraph &graph);
