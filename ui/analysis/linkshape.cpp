#include "ui/analysis/linkshape.h"

#include "core/analysis/segments.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

bool hasHead(core::LinkKind kind)
{
    return kind != core::LinkKind::GoesWith;
}

/// The last piece when it is straight; of length 0 when it is not.
QLineF lastStraight(const QPainterPath &path)
{
    const int last = path.elementCount() - 1;
    if (last < 1 || path.elementAt(last).type != QPainterPath::LineToElement)
        return {path.currentPosition(), path.currentPosition()};
    return {path.elementAt(last), path.elementAt(last - 1)};
}

/// The last straight piece, the corner before it and the straight piece before that: measuring
/// along all of a path is slow.
QPainterPath tailOf(const QPainterPath &path)
{
    const int last = path.elementCount() - 1;
    const bool isCornered = last >= 5 && path.elementAt(last).isLineTo()
                            && path.elementAt(last - 3).isCurveTo()
                            && path.elementAt(last - 4).isLineTo();
    if (!isCornered)
        return path;
    QPainterPath tail(path.elementAt(last - 5));
    tail.lineTo(path.elementAt(last - 4));
    tail.cubicTo(path.elementAt(last - 3), path.elementAt(last - 2), path.elementAt(last - 1));
    tail.lineTo(path.elementAt(last));
    return tail;
}

/// The direction in which a curve of a card in the air arrives; it hardly bends there.
QLineF arrivalOf(const QPainterPath &path)
{
    const int last = path.elementCount() - 1;
    if (last != 3)
        return {};
    return {path.elementAt(last), path.elementAt(last - 1)};
}

/// A point this far before the end of the path, measured along it.
QPointF beforeEnd(const QPainterPath &path, qreal distance)
{
    for (const QLineF &straight : {lastStraight(path), arrivalOf(path)}) {
        if (straight.length() > distance)
            return straight.pointAt(distance / straight.length());
    }
    const QPainterPath tail = tailOf(path);
    return tail.pointAtPercent(tail.percentAtLength(std::max(0.0, tail.length() - distance)));
}

QPainterPath without(const QPainterPath &path, qreal end)
{
    // The last piece is a straight line or a flat curve, so cutting it is enough.
    const QLineF straight = lastStraight(path);
    if (straight.length() <= 0)
        return path;
    QPainterPath cut = path;
    const QPointF to = straight.pointAt(std::min(1.0, end / straight.length()));
    cut.setElementPositionAt(path.elementCount() - 1, to.x(), to.y());
    return cut;
}

QPolygonF headOf(const QPainterPath &path, qreal length)
{
    const QPointF tip = path.currentPosition();
    const QLineF back(tip, beforeEnd(path, length));
    const QPointF base = back.p2();
    const QPointF aside = (back.normalVector().p2() - tip) * 0.46;
    return {{tip, base + aside, base - aside}};
}

/// Near the start: there the arrow runs alone, later it may share its way with others. A short
/// arrow has its marks beside it.
QList<LinkMark> marksOf(const QPainterPath &path, const LinkFace &face, qreal unit)
{
    QStringList texts;
    if (face.isDisputed)
        texts += u"\u2260"_s;
    if (face.certainty != core::Certainty::Sure)
        texts += u"?"_s;
    if (!face.who.isEmpty())
        texts += face.who;
    if (texts.isEmpty())
        return {};
    const qreal length = path.length();
    const bool isShort = length < 60 * unit;
    const qreal size = 17 * unit;
    const QPointF aside = isShort ? QPointF(-15 * unit, 0) : QPointF();
    qreal distance = isShort ? length * 0.4 : 0.75 * size;
    QList<LinkMark> marks;
    for (const QString &text : std::as_const(texts)) {
        const qreal part = path.percentAtLength(std::min(distance, length));
        marks += {path.pointAtPercent(part) + aside, text};
        distance += size * std::max(1.0, 0.4 + 0.6 * qreal(text.size()));
    }
    return marks;
}

QRectF around(const QPointF &a, const QPointF &b)
{
    return QRectF(a, b).normalized();
}

/// QRectF::intersects() takes a level line for nothing.
bool touches(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom()
           && b.top() <= a.bottom();
}

/// The part of a line in a rectangle that it touches; all of it when that is hard to say.
QLineF clipped(const QLineF &line, const QRectF &rect)
{
    if (line.dx() == 0 || line.dy() == 0) {
        const auto inside = [&](const QPointF &point) {
            return QPointF(std::clamp(point.x(), rect.left(), rect.right()),
                           std::clamp(point.y(), rect.top(), rect.bottom()));
        };
        return {inside(line.p1()), inside(line.p2())};
    }
    const auto part = core::partInside(line.p1(), line.p2(), rect);
    return part ? QLineF(line.pointAt(part->first), line.pointAt(part->second)) : QLineF();
}

QLineF overlapping(const QLineF &line)
{
    constexpr qreal overlap = 0.5;
    const qreal length = line.length();
    return length > 0 ? QLineF(line.p1(), line.pointAt(1 + overlap / length)) : line;
}

/// Of a right angle that quadTo() rounded: a parabola, whose arc is this many times its leg.
qreal cornerLength(const QPointF &from, const QPointF &firstControl)
{
    constexpr qreal arc = 1.62323;
    return arc * 1.5 * QLineF(from, firstControl).length();
}

} // namespace

LinkFace faceOf(const core::Link &link)
{
    return {link.kind, link.strength, link.certainty, link.delayed, !link.disputedBy.isEmpty()};
}

qreal widthOf(const LinkFace &face, qreal unit)
{
    constexpr qreal widths[] = {1.3, 2.0, 3.1};
    return widths[std::clamp(face.strength, 1, 3) - 1] * unit;
}

LinkShape shapeOf(const QPainterPath &path, const LinkFace &face, const CanvasMetrics &metrics)
{
    LinkShape shape;
    shape.face = face;
    if (hasHead(face.kind)) {
        const qreal length = metrics.head + widthOf(face, metrics.unit);
        shape.line = without(path, metrics.head * 0.8);
        shape.head = headOf(path, length);
        shape.sign = beforeEnd(path, length + metrics.disc * 1.05);
    } else {
        shape.line = path;
        shape.ends = {path.elementAt(0), path.currentPosition()};
    }
    if (face.isDelayed)
        shape.delay = path.pointAtPercent(0.5);
    shape.marks = marksOf(path, face, metrics.unit);
    return shape;
}

bool isSquare(const QPainterPath &line)
{
    // A curve of a card in the air goes from end to end.
    return line.elementCount() > 1 && line.elementAt(1).isLineTo();
}

QList<LinePiece> piecesWithin(const QPainterPath &line, const QRectF &rect)
{
    QList<LinePiece> pieces;
    qreal length = 0;
    const int count = line.elementCount();
    for (int i = 1; i < count; ++i) {
        const QPointF from = line.elementAt(i - 1);
        const QPointF next = line.elementAt(i);
        if (line.elementAt(i).isCurveTo()) {
            const QPointF control = line.elementAt(i + 1);
            const QPointF to = line.elementAt(i + 2);
            if (touches(around(from, to), rect)) {
                pieces += LinePiece{{}, QPainterPath(from), length};
                pieces.last().corner.cubicTo(next, control, to);
            }
            length += cornerLength(from, next);
            i += 2;
        } else {
            if (touches(around(from, next), rect)) {
                const QLineF straight = clipped({from, next}, rect);
                const qreal before = length + QLineF(from, straight.p1()).length();
                if (!straight.isNull())
                    pieces +=
                        LinePiece{i + 1 < count ? overlapping(straight) : straight, {}, before};
            }
            length += QLineF(from, next).length();
        }
    }
    return pieces;
}

} // namespace ui
