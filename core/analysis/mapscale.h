#pragma once

#include "core/analysis/mapcolumns.h"

namespace core {

/// How numbers of a column become steps: 1..3 of an arrow, 1..5 of a card. Numbers up to 1 are
/// shares, whole numbers within the steps are steps, all else is measured by the largest.
struct Scale
{
    int steps = 3;
    double largest = 0;
    bool isShare = false;
    bool isSteps = false;

    /// `usual` for a cell that says no number and no word such as "high".
    int of(const QString &cell, int usual) const;
};

Scale cardScale(const MappedTable &table);
Scale arrowScale(const MappedTable &table);

} // namespace core
