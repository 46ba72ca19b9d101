#pragma once

#include "core/analysis/voices.h"
#include "ui/analysis/canvasgrid.h"

#include <QPainterPath>
#include <QPolygonF>

namespace ui {

/// What is to be seen of an arrow.
struct LinkFace
{
    core::LinkKind kind = core::LinkKind::Feeds;
    int strength = 2;
    core::Certainty certainty = core::Certainty::Sure;
    bool isDelayed = false;
    bool isDisputed = false;
    QString who = {}; // Who drew it, where another arrow stands against it.
    core::Voice voice = core::Voice::Nobody;

    bool operator==(const LinkFace &) const = default;
};

LinkFace faceOf(const core::Link &link);
/// The width of its line.
qreal widthOf(const LinkFace &face, qreal unit);

struct LinkMark
{
    QPointF at;
    QString text;
};

/// Where the parts of an arrow are; worked out once, for measuring along a path is slow.
struct LinkShape
{
    LinkFace face;
    QPainterPath line;   // As far as the head.
    QPolygonF head;      // Empty when it has none.
    QPointF sign;        // Middle of its disc.
    QList<QPointF> ends; // Of an arrow without a head.
    QPointF delay;
    QList<LinkMark> marks;
};

LinkShape shapeOf(const QPainterPath &path, const LinkFace &face, const CanvasMetrics &metrics);

/// A straight piece or a rounded corner of a line, and how long the line was before it.
struct LinePiece
{
    QLineF straight;
    QPainterPath corner; // Empty when it is straight.
    qreal before = 0;
};

/// The pieces of such a line that are in a rectangle. Straight ones reach a
/// little into the corners, so that no seam is seen.
QList<LinePiece> piecesWithin(const QPainterPath &line, const QRectF &rect);
/// Straight pieces and rounded corners: the line of an arrow at rest.
bool isSquare(const QPainterPath &line);

} // namespace ui
