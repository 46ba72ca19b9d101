#pragma once

#include "core/analysis/loops.h"
#include "core/model/casefile.h"

#include <QMap>

namespace core {

/// How much of what a map holds.
struct MapFigures
{
    QMap<Polarity, int> cards;
    QMap<LinkKind, int> links;
    QMap<Domain, int> domains;
    QList<LinkId> disputed; // Links that somebody sees differently.

    bool operator==(const MapFigures &) const = default;
};

MapFigures figuresOf(const CaseFile &file);

/// The arrows of one node that can lie on a loop.
struct NodeFigures
{
    int in = 0;
    int out = 0;
    int feeding = 0; // Strengths of the arrows out that feed, added up.

    bool operator==(const NodeFigures &) const = default;
};

QList<NodeFigures> nodeFigures(const CausalGraph &graph);

/// How many life domains a loop runs through.
int domainCount(const Loop &loop, const CausalGraph &graph);

} // namespace core
