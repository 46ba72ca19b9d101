#include "ui/analysis/carditem.h"

#include "ui/analysis/cardpaint.h"

#include <QPaintDevice>
#include <QPainter>

#include <cmath>

namespace ui {

namespace {

constexpr qreal HandleRadius = 13; // As far as a finger may miss it.

qreal heightOf(Emphasis emphasis)
{
    return emphasis == Emphasis::Chosen ? 7 : emphasis == Emphasis::Lit ? 6 : 5;
}

} // namespace

CardItem::CardItem(const core::FactorId &id, const CanvasLook &look) : m_id(id), m_look(look)
{
    setZValue(heightOf(m_emphasis));
}

void CardItem::setFace(const CardFace &face)
{
    if (face == m_face)
        return;
    m_face = face;
    forgetPicture();
}

void CardItem::setEmphasis(Emphasis emphasis)
{
    if (emphasis == m_emphasis)
        return;
    const bool isFrameNew = emphasis == Emphasis::Chosen || m_emphasis == Emphasis::Chosen;
    m_emphasis = emphasis;
    setZValue(heightOf(emphasis));
    if (isFrameNew)
        m_picture = QPixmap();
    update();
}

void CardItem::setHandle(bool isShown)
{
    if (m_hasHandle == isShown)
        return;
    m_hasHandle = isShown;
    update();
}

void CardItem::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    setZValue(isHeld ? 20 : heightOf(m_emphasis));
    update();
}

void CardItem::setPinned(bool isPinned)
{
    if (m_isPinned == isPinned)
        return;
    m_isPinned = isPinned;
    update();
}

void CardItem::forgetPicture()
{
    m_picture = QPixmap();
    update();
}

QRectF CardItem::boundingRect() const
{
    const qreal margin = shadowOf(m_look.metrics) + HandleRadius * m_look.metrics.unit;
    return QRectF(QPointF(), m_look.metrics.card).adjusted(-margin, -margin, margin, margin);
}

QRectF CardItem::handleRect() const
{
    const qreal r = HandleRadius * m_look.metrics.unit;
    const QRectF card = cardRect();
    return {card.right() - r, card.top() - r, 2 * r, 2 * r};
}

void CardItem::refresh(qreal scale)
{
    const qreal margin = shadowOf(m_look.metrics);
    const QRectF whole =
        QRectF(QPointF(), m_look.metrics.card).adjusted(-margin, -margin, margin, margin);
    m_pictureScale = scale;
    m_picture = QPixmap((whole.size() * scale).toSize() + QSize(1, 1));
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.scale(scale, scale);
    painter.translate(margin, margin);
    paintCard(painter, m_look, m_face, m_emphasis == Emphasis::Chosen);
}

void CardItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QTransform world = painter->worldTransform();
    const bool isVector = painter->device()->devType() == QInternal::Printer
                          || painter->device()->devType() == QInternal::Picture;
    if (isVector) {
        paintCard(*painter, m_look, m_face, false);
        return;
    }
    const qreal ratio = painter->device()->devicePixelRatio();
    const qreal scale = world.m11() * ratio;
    if (m_picture.isNull() || (!qFuzzyCompare(scale, m_pictureScale) && !m_look.isZooming))
        refresh(scale);
    painter->save();
    painter->setOpacity(m_emphasis == Emphasis::Dimmed ? 0.34 : m_isHeld ? 0.92 : 1.0);
    const qreal margin = shadowOf(m_look.metrics);
    const QPointF corner = world.map(QPointF(-margin, -margin)) * ratio;
    // Whole pixels: a picture that lies between two is blurred.
    const QPointF snapped(std::round(corner.x()) / ratio, std::round(corner.y()) / ratio);
    const qreal zoom = scale / m_pictureScale;
    painter->setWorldTransform(QTransform());
    painter->setRenderHint(QPainter::SmoothPixmapTransform, !qFuzzyCompare(zoom, 1.0));
    const QSizeF size = QSizeF(m_picture.size()) * zoom / ratio;
    painter->drawPixmap(QRectF(snapped, size), m_picture, QRectF(m_picture.rect()));
    painter->restore();
    if (m_isPinned)
        paintPin(*painter, m_look);
    if (m_hasHandle)
        paintHandle(*painter, m_look);
}

} // namespace ui
