#include "ui/analysis/grouppaint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QFont labelFont(const CanvasLook &look)
{
    QFont font = look.font;
    font.setPointSizeF(font.pointSizeF() * 0.85);
    font.setWeight(QFont::DemiBold);
    return font;
}

/// A closed ring of right angles with its corners rounded.
QPainterPath roundedRing(QPolygonF ring, qreal radius)
{
    if (ring.size() > 1 && ring.isClosed())
        ring.removeLast();
    QPainterPath path;
    const qsizetype count = ring.size();
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF corner = ring[i];
        const QLineF back(corner, ring[(i + count - 1) % count]);
        const QLineF ahead(corner, ring[(i + 1) % count]);
        const qreal least = std::min(back.length(), ahead.length());
        const qreal r = std::min(radius, least / 2);
        const QPointF in = back.length() > 0 ? back.pointAt(r / back.length()) : corner;
        const QPointF out = ahead.length() > 0 ? ahead.pointAt(r / ahead.length()) : corner;
        if (i == 0)
            path.moveTo(in);
        else
            path.lineTo(in);
        path.quadTo(corner, out);
    }
    path.closeSubpath();
    return path;
}

/// Side by side in a row, or one below the other.
bool areNeighbours(const QRectF &one, const QRectF &other, const CanvasMetrics &metrics)
{
    const QSizeF way(std::abs(one.left() - other.left()), std::abs(one.top() - other.top()));
    const bool isRow = way.height() < 1 && way.width() <= one.width() + metrics.gutter + 1;
    const bool isColumn = way.width() < 1 && way.height() <= one.height() + metrics.strip + 1;
    return isRow || isColumn;
}

void addTo(QPainterPath &path, const QRectF &rect, qreal pad)
{
    QPainterPath one;
    one.addRect(rect.adjusted(-pad, -pad, pad, pad));
    path = path.united(one);
}

/// Above the highest card of a part, from its left edge.
QRectF labelOn(const QRectF &card, const QString &name, const CanvasLook &look)
{
    const QFontMetricsF metrics(labelFont(look));
    const qreal padding = 6 * look.metrics.unit;
    const qreal width = std::min(metrics.horizontalAdvance(name) + 2 * padding, card.width());
    return {card.left(), card.top() - metrics.height() - 1, width, metrics.height()};
}

void addPart(GroupOutline &group,
             const QPolygonF &ring,
             const QList<QRectF> &cards,
             const CanvasLook &look)
{
    group.path.addPath(roundedRing(ring, 12 * look.metrics.unit));
    QRectF first;
    for (const QRectF &card : cards) {
        const bool isInside = ring.containsPoint(card.center(), Qt::OddEvenFill);
        const bool isBefore =
            first.isNull()
            || std::pair(card.top(), card.left()) < std::pair(first.top(), first.left());
        if (isInside && isBefore)
            first = card;
    }
    if (!first.isNull())
        group.labels += labelOn(first, group.name, look);
}

} // namespace

QList<GroupOutline> outlinesOf(const core::CaseFile &file,
                               const CanvasLook &look,
                               const std::function<QRectF(const core::FactorId &)> &cardRect)
{
    const qreal pad = look.metrics.strip / 2 - 1; // Room for the name above a card.
    QList<GroupOutline> groups;
    for (const core::CardGroup &group : file.groups) {
        QPainterPath around;
        QList<QRectF> cards;
        for (const core::FactorId &id : group.factors) {
            const QRectF card = cardRect(id);
            if (card.isEmpty())
                continue;
            addTo(around, card, pad);
            for (const QRectF &other : std::as_const(cards)) {
                if (areNeighbours(card, other, look.metrics))
                    addTo(around, card.united(other), pad);
            }
            cards += card;
        }
        GroupOutline outline{group.id, group.name.simplified(), {}, {}};
        const QList<QPolygonF> rings = around.simplified().toSubpathPolygons();
        for (const QPolygonF &ring : rings)
            addPart(outline, ring, cards, look);
        groups += outline;
    }
    return groups;
}

void paintGroups(QPainter &painter, const CanvasLook &look, const QList<GroupOutline> &groups)
{
    if (groups.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(labelFont(look));
    const QFontMetricsF metrics(painter.font());
    QColor wash = look.tokens->primary;
    wash.setAlphaF(0.05F);
    for (const GroupOutline &group : groups) {
        painter.setPen(QPen(look.tokens->muted, 1.2 * look.metrics.unit));
        painter.setBrush(wash);
        painter.drawPath(group.path);
        for (const QRectF &label : group.labels) {
            const QString name = metrics.elidedText(group.name, Qt::ElideRight, label.width());
            painter.setPen(look.tokens->muted);
            painter.drawText(label, Qt::AlignCenter | Qt::TextSingleLine, name);
        }
    }
    painter.restore();
}

} // namespace ui
