#include "ui/analysis/linkpaint.h"

#include "ui/shared/icons.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using core::LinkKind;

constexpr qreal FarAway = 0.4; // Below this scale signs cannot be read.

/// Dashes of a line thinner than a pixel are counted in pixels, not in widths: then they would not
/// meet where a part of the line is painted later.
qreal dashedWidth(qreal width, const QPainter &painter)
{
    const qreal scale = painter.worldTransform().m11() * painter.device()->devicePixelRatioF();
    return std::max(width, 1.01 / scale);
}

QPen penFor(const LinkFace &face, const QColor &ink, const CanvasLook &look, Emphasis emphasis)
{
    const bool isLifted = emphasis == Emphasis::Lit || emphasis == Emphasis::Chosen;
    const qreal width = widthOf(face, look.metrics.unit) + (isLifted ? 0.7 * look.metrics.unit : 0);
    QPen pen(ink, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (face.kind == LinkKind::Dampens)
        pen.setDashPattern({7 * look.metrics.unit / width, 4 * look.metrics.unit / width});
    if (face.kind == LinkKind::Started && isLifted) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 5 * look.metrics.unit / width});
    } else if (face.kind == LinkKind::Started) {
        pen.setDashPattern({0.9, 5 * look.metrics.unit / width - 0.9});
    }
    return pen;
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
    const qreal half =
        std::max(r, QFontMetricsF(font).horizontalAdvance(mark) / 2 + 3 * look.metrics.unit);
    const QRectF box(at.x() - half, at.y() - r, 2 * half, 2 * r);
    painter.setPen(QPen(look.tokens->warning.ink, look.metrics.unit));
    painter.setBrush(look.tokens->warning.wash);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, mark);
}

void paintDelay(QPainter &painter, const CanvasLook &look, const QPointF &at, const QColor &ink)
{
    const qreal unit = look.metrics.unit;
    painter.setPen(QPen(ink, 2 * unit));
    for (const qreal shift : {-2.5, 2.5}) {
        const QPointF middle = at + QPointF(shift * unit, 0);
        painter.drawLine(middle + QPointF(2 * unit, -6 * unit),
                         middle + QPointF(-2 * unit, 6 * unit));
    }
}

void paintDashed(QPainter &painter, QPen pen, const QList<LinePiece> &pieces)
{
    const qreal width = dashedWidth(pen.widthF(), painter);
    QList<qreal> pattern = pen.dashPattern();
    for (qreal &length : pattern)
        length *= pen.widthF() / width;
    pen.setWidthF(width);
    pen.setDashPattern(pattern);
    for (const LinePiece &piece : pieces) {
        pen.setDashOffset(piece.before / pen.widthF());
        painter.setPen(pen);
        if (piece.corner.isEmpty())
            painter.drawLine(piece.straight);
        else
            painter.drawPath(piece.corner);
    }
}

void paintSolid(QPainter &painter, const QPen &pen, const QList<LinePiece> &pieces)
{
    QPainterPath corners;
    QList<QLineF> lines;
    for (const LinePiece &piece : pieces) {
        if (piece.corner.isEmpty())
            lines += piece.straight;
        else
            corners.addPath(piece.corner);
    }
    painter.setPen(pen);
    painter.drawLines(lines);
    if (!corners.isEmpty())
        painter.drawPath(corners);
}

/// Piece by piece: the engine has a fast way for straight lines, and what is not exposed is left
/// off.
void paintLine(QPainter &painter, const QPen &pen, const QPainterPath &line, const QRectF &exposed)
{
    painter.setBrush(Qt::NoBrush);
    if (!isSquare(line)) {
        painter.setPen(pen);
        painter.drawPath(line);
        return;
    }
    const qreal margin = pen.widthF();
    const QRectF all = exposed.isNull() ? line.controlPointRect() : exposed;
    const QList<LinePiece> pieces =
        piecesWithin(line, all.adjusted(-margin, -margin, margin, margin));
    if (pen.style() == Qt::CustomDashLine)
        paintDashed(painter, pen, pieces);
    else
        paintSolid(painter, pen, pieces);
}

/// Of one a plain line, of the other a double one, of both a triple one: to be told apart without
/// colour.
void paintVoice(QPainter &painter,
                const CanvasLook &look,
                const LinkShape &shape,
                const QPen &pen,
                const QRectF &exposed)
{
    const qreal unit = look.metrics.unit;
    const qreal width = std::max(pen.widthF(), 2 * unit) + 5 * unit;
    QPen rails = pen;
    rails.setWidthF(width);
    QList<qreal> pattern = pen.dashPattern();
    for (qreal &length : pattern)
        length *= pen.widthF() / width;
    if (pen.style() == Qt::CustomDashLine)
        rails.setDashPattern(pattern);
    rails.setCapStyle(Qt::FlatCap);
    paintLine(painter, rails, shape.line, exposed);
    const QPen gap(look.tokens->surface, width - 3 * unit);
    paintLine(painter, gap, shape.line, exposed);
    if (shape.face.voice == core::Voice::Both)
        paintLine(painter, QPen(pen.color(), 1.5 * unit), shape.line, exposed);
}

/// Signs, marks and heads are small: what is this near to the exposed part is drawn.
bool isExposed(const QPointF &at, const QRectF &exposed, qreal reach)
{
    return exposed.isNull() || exposed.adjusted(-reach, -reach, reach, reach).contains(at);
}

void paintHead(QPainter &painter, const CanvasLook &look, const LinkShape &shape, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(shape.head);
    paintSign(painter, look, shape.sign, shape.face.kind);
}

void paintRings(QPainter &painter,
                const CanvasLook &look,
                const LinkShape &shape,
                const QColor &ink)
{
    const qreal r = 3 * look.metrics.unit;
    painter.setPen(QPen(ink, 1.5 * look.metrics.unit));
    painter.setBrush(look.tokens->surface);
    for (const QPointF &end : shape.ends)
        painter.drawEllipse(end, r, r);
}

} // namespace

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

bool isFar(const QTransform &toView, qreal unit)
{
    return toView.m11() * unit < FarAway;
}

void paintLink(QPainter &painter,
               const CanvasLook &look,
               const LinkShape &shape,
               Emphasis emphasis,
               const QRectF &exposed)
{
    const bool isLifted = emphasis == Emphasis::Chosen || emphasis == Emphasis::Lit;
    QColor ink = inkOf(shape.face.kind, *look.tokens);
    if (isLifted)
        ink = mixed(ink, look.tokens->text, 0.72);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isFar(painter.worldTransform(), look.metrics.unit)) {
        painter.setPen(QPen(ink, isLifted ? 2 : 0));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape.line);
        return;
    }
    const qreal reach = 20 * look.metrics.unit;
    const QPen pen = penFor(shape.face, ink, look, emphasis);
    if (shape.face.voice == core::Voice::Other || shape.face.voice == core::Voice::Both)
        paintVoice(painter, look, shape, pen, exposed);
    else
        paintLine(painter, pen, shape.line, exposed);
    if (!shape.head.isEmpty() && isExposed(shape.sign, exposed, reach))
        paintHead(painter, look, shape, ink);
    if (!shape.ends.isEmpty())
        paintRings(painter, look, shape, ink);
    if (shape.face.isDelayed && isExposed(shape.delay, exposed, reach))
        paintDelay(painter, look, shape.delay, ink);
    for (const LinkMark &mark : shape.marks) {
        if (isExposed(mark.at, exposed, reach))
            paintMark(painter, look, mark.at, mark.text);
    }
}

void paintSample(
    QPainter &painter, const CanvasLook &look, const QRectF &rect, LinkKind kind, core::Voice voice)
{
    QPainterPath path(QPointF(rect.left() + 2, rect.center().y()));
    path.lineTo(rect.right() - 2, rect.center().y());
    LinkFace face{kind, 2};
    face.voice = voice;
    paintLink(painter, look, shapeOf(path, face, look.metrics), Emphasis::Normal);
}

} // namespace ui
