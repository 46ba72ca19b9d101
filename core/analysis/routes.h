#pragma once

#include "core/analysis/causalgraph.h"

namespace core {

/// Where an effect can travel from one node to another, without naming each way.
struct Passage
{
    QList<int> nodes;
    QList<int> arrows;

    bool operator==(const Passage &) const = default;
};

/// All nodes and arrows on a way of at most so many arrows. A way may come by a node twice.
Passage passage(const CausalGraph &graph, int from, int to, int mostArrows);

/// One way, no node twice.
struct Route
{
    QList<int> nodes;
    QList<int> arrows;
    double passedOn = 0; // What is left of a change at its end; negative when it turns round.

    bool operator==(const Route &) const = default;
};

/// The ways that pass on most, strongest first; at most three, of at most five arrows.
QList<Route> strongestRoutes(const CausalGraph &graph, int from, int to);

} // namespace core
