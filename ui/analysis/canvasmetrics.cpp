#include "ui/analysis/canvasgrid.h"

#include <QFont>
#include <QFontMetricsF>

#include <cmath>

namespace ui {

namespace {

constexpr qreal NormalLine = 16.0;
constexpr int TextLines = 2;

} // namespace

CanvasMetrics metricsFor(const QFont &body)
{
    const QFontMetricsF text(body);
    const qreal unit = text.height() / NormalLine;
    const qreal width = std::round(text.averageCharWidth() * 22 + 38 * unit);
    const qreal height = std::round(TextLines * text.height() * 1.08 + 42 * unit);
    return {
        .card = QSizeF(width, height),
        .gutter = std::round(66 * unit),
        .strip = std::round(34 * unit),
        .heading = std::round(text.averageCharWidth() * 11.5 + 36 * unit),
        .track = 8 * unit,
        .disc = 7.5 * unit,
        .head = 9 * unit,
        .unit = unit,
    };
}

} // namespace ui
