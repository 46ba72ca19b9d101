#pragma once

#include <QByteArray>

namespace ui {

/// A drawing in SVG as a PNG, twice its size; empty when it is no SVG. Needs a QGuiApplication.
QByteArray pngOf(const QByteArray &svg);

} // namespace ui
