#include "core/analysis/mapscale.h"

#include "core/analysis/mapcells.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

Scale scaleOf(const MappedTable &table, ColumnUse use, int steps)
{
    Scale scale{.steps = steps};
    const qsizetype column = table.column(use);
    bool isWhole = true;
    for (const SourceRow &row : table.table.rows) {
        const std::optional<double> number = numberOf(row.cell(column));
        if (!number)
            continue;
        scale.largest = std::max(scale.largest, std::abs(*number));
        isWhole = isWhole && *number == std::round(*number);
    }
    scale.isSteps = isWhole && scale.largest <= steps;
    scale.isShare = !scale.isSteps && scale.largest <= 1;
    return scale;
}

std::optional<int> stepOfWord(const QString &cell)
{
    static const QHash<QString, int> Words{{u"l"_s, 1},
                                           {u"low"_s, 1},
                                           {u"laag"_s, 1},
                                           {u"a little"_s, 1},
                                           {u"een beetje"_s, 1},
                                           {u"m"_s, 2},
                                           {u"medium"_s, 2},
                                           {u"middel"_s, 2},
                                           {u"clearly"_s, 2},
                                           {u"duidelijk"_s, 2},
                                           {u"h"_s, 3},
                                           {u"high"_s, 3},
                                           {u"hoog"_s, 3},
                                           {u"strongly"_s, 3},
                                           {u"sterk"_s, 3}};
    const auto found = Words.constFind(plainName(cell));
    return found == Words.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

int Scale::of(const QString &cell, int usual) const
{
    const std::optional<double> number = numberOf(cell);
    if (!number) {
        const std::optional<int> word = stepOfWord(cell);
        return word ? std::clamp(*word * steps / 3, 1, steps) : usual;
    }
    double step = std::abs(*number);
    if (isShare)
        step = std::round(step * (steps + 1)); // As the weights .25, .5 and .75 are steps 1 to 3.
    else if (!isSteps && largest > 0)
        step = std::ceil(step / largest * steps);
    return int(std::clamp(step, 1.0, double(steps)));
}

Scale cardScale(const MappedTable &table)
{
    return scaleOf(table, ColumnUse::Weight, 5);
}

Scale arrowScale(const MappedTable &table)
{
    return scaleOf(table, ColumnUse::Strength, 3);
}

} // namespace core
