#pragma once

#include <QFont>
#include <QRectF>

class QColor;
class QPainter;

namespace ui {

class DiagramScene;

// The map on paper.

QFont fontOfPoster(qreal points, QFont::Weight weight = QFont::Normal);

/// Wrapped, from the top left.
void paintText(QPainter &painter,
               const QRectF &rect,
               const QFont &font,
               const QColor &color,
               const QString &words);

/// All of it that is on stage, as large as the room allows, with the names of the lanes.
void paintMap(QPainter &painter, const DiagramScene &scene, const QRectF &room);

} // namespace ui
