#pragma once

#include "core/model/enums.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

struct CausalNode
{
    QString id; // As the file or the case says it.
    QString label;
    QString domain;
    Polarity polarity = Polarity::Background;
    int weight = 3; // 1..5
    Changeable changeable = Changeable::Yes;
    std::optional<int> willingness = std::nullopt; // 0..10

    bool operator==(const CausalNode &) const = default;
};

struct CausalArrow
{
    int from = 0; // Index into CausalGraph::nodes.
    int to = 0;
    int sign = 1;       // +1 feeds, -1 dampens, 0 not known.
    double weight = .5; // 0..1; the words are .25, .5 and .75.
    Certainty certainty = Certainty::Sure;
    bool disputed = false;
    bool delayed = false;

    bool operator==(const CausalArrow &) const = default;
};

/// What influences what: the part of a map that can hold loops.
struct CausalGraph
{
    QList<CausalNode> nodes;
    QList<CausalArrow> arrows;

    bool operator==(const CausalGraph &) const = default;
};

struct Collapsed
{
    CausalGraph graph;     // At most one arrow from any node to any other, first mentions in order.
    int selfLinks = 0;     // Kept, each is a loop of length 1.
    int parallelLinks = 0; // Arrows that went into an earlier one.
};

/// Parallel arrows become one: their common sign, else 0; their largest weight, their best
/// certainty, disputed when one of them is, delayed when all are.
Collapsed collapsed(const CausalGraph &graph);

/// What the family wants of a card: -1 less of it, +1 more, 0 no wish.
int wish(Polarity polarity);

/// How well a card can be changed: 0 no, 1 partly, 3 yes.
int easeOf(Changeable changeable);

/// The word for a weight: 1 a little, 2 clearly, 3 very strongly.
int strengthOf(double weight);

} // namespace core
