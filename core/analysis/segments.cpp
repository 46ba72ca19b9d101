#include "core/analysis/segments.h"

#include <algorithm>
#include <cmath>

namespace core {

std::optional<std::pair<double, double>>
partInside(const QPointF &from, const QPointF &to, const QRectF &rect)
{
    double first = 0;
    double last = 1;
    const auto clip = [&](double start, double way, double least, double most) {
        if (std::abs(way) < 1e-12)
            return start > least && start < most;
        const double a = (least - start) / way;
        const double b = (most - start) / way;
        first = std::max(first, std::min(a, b));
        last = std::min(last, std::max(a, b));
        return first < last;
    };
    if (clip(from.x(), to.x() - from.x(), rect.left(), rect.right())
        && clip(from.y(), to.y() - from.y(), rect.top(), rect.bottom()))
        return std::pair(first, last);
    return std::nullopt;
}

} // namespace core
