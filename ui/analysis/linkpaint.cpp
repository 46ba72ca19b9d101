#include "ui/analysis/linkpaint.h"

#include "ui/shared/icons.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using core::LinkKind;

constexpr qreal FarAway = 0.4; // Below this scale signs cannot be read.

bool hasHead(LinkKind kind)
{
    return kind != LinkKind::GoesWith;
}

qreal widthOf(const LinkFace &face, qreal unit)
{
    constexpr qreal widths[] = {1.3, 2.0, 3.1};
    return widths[std::clamp(face.strength, 1, 3) - 1] * unit;
}

QPen penFor(const LinkFace &face, const QColor &ink, const CanvasLook &look, Emphasis emphasis)
{
    const bool isLifted = emphasis == Emphasis::Lit || emphasis == Emphasis::Chosen;
    const qreal width = widthOf(face, look.metrics.unit) + (isLifted ? 0.7 * look.metrics.unit : 0);
    QPen pen(ink, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (face.kind == LinkKind::Dampens)
        pen.setDashPattern({7 * look.metrics.unit / width, 4 * look.metrics.unit / width});
    if (face.kind == LinkKind::Started) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 5 * look.metrics.unit / width});
    }
    return pen;
}

/// A point this far before the end of the path, measured along it.
QPointF beforeEnd(const QPainterPath &path, qreal distance)
{
    return path.pointAtPercent(path.percentAtLength(std::max(0.0, path.length() - distance)));
}

QPainterPath without(const QPainterPath &path, qreal end)
{
    // The last piece is a straight line or a flat curve, so cutting it is enough.
    QPainterPath cut;
    const int last = path.elementCount() - 1;
    if (last < 1)
        return path;
    if (path.elementAt(last).type != QPainterPath::LineToElement)
        return path;
    for (int i = 0; i < last; ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo())
            cut.moveTo(element);
        else if (element.isLineTo())
            cut.lineTo(element);
        else if (element.isCurveTo()) {
            cut.cubicTo(element, path.elementAt(i + 1), path.elementAt(i + 2));
            i += 2;
        }
    }
    const QLineF line(cut.currentPosition(), path.elementAt(last));
    cut.lineTo(line.pointAt(std::max(0.0, 1 - end / std::max(line.length(), 0.1))));
    return cut;
}

void paintHead(QPainter &painter, const QPainterPath &path, const QColor &ink, qreal length)
{
    const QPointF tip = path.currentPosition();
    const QLineF back(tip, beforeEnd(path, length));
    const QPointF base = back.p2();
    const QPointF aside = (back.normalVector().p2() - tip) * 0.46;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{{tip, base + aside, base - aside}});
}

void paintDisc(QPainter &painter, const CanvasLook &look, const QPointF &at, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.3 * look.metrics.unit));
    painter.setBrush(look.tokens->surface);
    painter.drawEllipse(at, look.metrics.disc, look.metrics.disc);
}

void paintSign(QPainter &painter, const CanvasLook &look, const QPointF &at, LinkKind kind)
{
    const QColor ink = inkOf(kind, *look.tokens);
    paintDisc(painter, look, at, ink);
    const qreal arm = look.metrics.disc * 0.52;
    if (kind == LinkKind::Started) {
        const qreal size = 1.6 * look.metrics.disc;
        paintIcon(
            painter, QRectF(at.x() - size / 2, at.y() - size / 2, size, size), Icon::Flag, ink);
        return;
    }
    if (kind == LinkKind::Affects) {
        QFont font = look.font;
        font.setPixelSize(std::max(1, qRound(look.metrics.disc * 1.55)));
        font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(at.x() - 20, at.y() - 20, 40, 40), Qt::AlignCenter, u"?"_s);
        return;
    }
    painter.setPen(QPen(ink, 1.8 * look.metrics.unit, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0));
    if (kind == LinkKind::Feeds)
        painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm));
}

void paintMark(QPainter &painter, const CanvasLook &look, const QPointF &at, const QString &mark)
{
    QFont font = look.font;
    font.setPixelSize(std::max(1, qRound(11 * look.metrics.unit)));
    font.setWeight(QFont::Bold);
    const qreal r = 7.5 * look.metrics.unit;
    painter.setPen(QPen(look.tokens->warning.ink, look.metrics.unit));
    painter.setBrush(look.tokens->warning.wash);
    painter.drawRoundedRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), 3, 3);
    painter.setFont(font);
    painter.drawText(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), Qt::AlignCenter, mark);
}

void paintDelay(QPainter &painter,
                const CanvasLook &look,
                const QPainterPath &path,
                const QPen &pen)
{
    const qreal unit = look.metrics.unit;
    const QPointF at = path.pointAtPercent(0.5);
    painter.setPen(QPen(pen.color(), 2 * unit));
    for (const qreal shift : {-2.5, 2.5}) {
        const QPointF middle = at + QPointF(shift * unit, 0);
        painter.drawLine(middle + QPointF(2 * unit, -6 * unit),
                         middle + QPointF(-2 * unit, 6 * unit));
    }
}

/// Near the start: there the arrow runs alone, later it may share its way with others. A short
/// arrow has its marks beside it.
void paintMarks(QPainter &painter,
                const CanvasLook &look,
                const QPainterPath &path,
                const LinkFace &face)
{
    const qreal unit = look.metrics.unit;
    const bool isShort = path.length() < 60 * unit;
    const qreal size = 17 * unit;
    const QPointF aside = isShort ? QPointF(-15 * unit, 0) : QPointF();
    qreal distance = isShort ? path.length() * 0.4 : 0.75 * size;
    QStringList marks;
    if (face.isDisputed)
        marks += u"\u2260"_s;
    if (face.certainty != core::Certainty::Sure)
        marks += u"?"_s;
    for (const QString &mark : std::as_const(marks)) {
        const qreal part = path.percentAtLength(std::min(distance, path.length()));
        paintMark(painter, look, path.pointAtPercent(part) + aside, mark);
        distance += size;
    }
}

void paintRings(QPainter &painter, const CanvasLook &look, const QPainterPath &path)
{
    const qreal r = 3 * look.metrics.unit;
    for (const QPointF &end : {QPointF(path.elementAt(0)), path.currentPosition()})
        painter.drawEllipse(end, r, r);
}

} // namespace

LinkFace faceOf(const core::Link &link)
{
    return {link.kind, link.strength, link.certainty, link.delayed, !link.disputedBy.isEmpty()};
}

QColor inkOf(LinkKind kind, const Tokens &tokens)
{
    switch (kind) {
    case LinkKind::Started:
        return tokens.signs.started;
    case LinkKind::Feeds:
        return tokens.signs.feeds;
    case LinkKind::Dampens:
        return tokens.signs.dampens;
    case LinkKind::Affects:
        return tokens.signs.affects;
    case LinkKind::GoesWith:
        return tokens.signs.goesWith;
    }
    return tokens.muted;
}

QString signOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Feeds:
        return u"+"_s;
    case LinkKind::Dampens:
        return u"\u2212"_s;
    case LinkKind::Affects:
        return u"?"_s;
    case LinkKind::Started:
    case LinkKind::GoesWith:
        break;
    }
    return {};
}

void paintLink(QPainter &painter,
               const CanvasLook &look,
               const QPainterPath &path,
               const LinkFace &face,
               Emphasis emphasis)
{
    const QColor ink = emphasis == Emphasis::Chosen || emphasis == Emphasis::Lit
                           ? mixed(inkOf(face.kind, *look.tokens), look.tokens->text, 0.72)
                           : inkOf(face.kind, *look.tokens);
    painter.setOpacity(emphasis == Emphasis::Dimmed ? 0.16 : 1.0);
    painter.setBrush(Qt::NoBrush);
    const bool isHasty = look.isZooming && look.isCrowded;
    if (painter.worldTransform().m11() < FarAway || isHasty) {
        painter.setRenderHint(QPainter::Antialiasing, !look.isCrowded);
        painter.setPen(QPen(ink, 0));
        painter.drawPath(path);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen pen = penFor(face, ink, look, emphasis);
    painter.setPen(pen);
    painter.drawPath(hasHead(face.kind) ? without(path, look.metrics.head * 0.8) : path);
    if (hasHead(face.kind)) {
        paintHead(painter, path, ink, look.metrics.head + pen.widthF());
        const qreal back = look.metrics.head + pen.widthF() + look.metrics.disc * 1.05;
        paintSign(painter, look, beforeEnd(path, back), face.kind);
    } else {
        painter.setPen(QPen(ink, 1.5 * look.metrics.unit));
        painter.setBrush(look.tokens->surface);
        paintRings(painter, look, path);
    }
    if (face.isDelayed)
        paintDelay(painter, look, path, pen);
    paintMarks(painter, look, path, face);
}

void paintSample(QPainter &painter, const CanvasLook &look, const QRectF &rect, LinkKind kind)
{
    QPainterPath path(QPointF(rect.left() + 2, rect.center().y()));
    path.lineTo(rect.right() - 2, rect.center().y());
    paintLink(
        painter, look, path, {kind, 2, core::Certainty::Sure, false, false}, Emphasis::Normal);
}

} // namespace ui
