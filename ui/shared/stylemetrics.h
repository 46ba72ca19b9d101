#pragma once

#include <QStyle>

#include <optional>

namespace ui {

/// Empty when Fusion's own value is right.
std::optional<int> metricOf(QStyle::PixelMetric metric, const QWidget *widget);
std::optional<int> hintOf(QStyle::StyleHint hint);

} // namespace ui
