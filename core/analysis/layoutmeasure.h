#pragma once

#include "core/analysis/drawing.h"

namespace core {

/// How good a drawing of a map is. After: H. Purchase, Metrics for graph drawing aesthetics, 2002.
struct LayoutFigures
{
    int overlaps = 0;           // Pairs of cards.
    int hits = 0;               // Arrows that are drawn over a card that is not theirs.
    int straightHits = 0;       // The same if they were straight lines.
    int crossings = 0;          // As crossings().
    int laneViolations = 0;     // Cards that are not wholly in their lane.
    double lengthVariation = 0; // Standard deviation of the lengths by their mean.
    double smallestAngle = 180; // Degrees, between straight arrows at cards with at most 8.
    int laidOver = 0;           // Pairs of arrows, not of one bundle, that run upright on one line.
    int links = 0;              // Drawn, without those from a card to itself.
};

LayoutFigures figuresOf(const Drawing &drawing);

/// Pairs of straight lines between centres that cross and have four ends.
int crossings(const QList<QPointF> &centres, const QList<std::pair<int, int>> &links);

/// The same cards before and after.
struct Stability
{
    double medianMove = 0; // Pixels at 100 %.
    double mostMove = 0;   // The same.
    double ordersKept = 1; // Of all pairs: still left or right of, and above or below each other.
};

Stability stability(const QList<QPointF> &before, const QList<QPointF> &after);

} // namespace core
