#include "ui/analysis/linkitem.h"

#include <QPainter>

namespace ui {

namespace {

qreal heightOf(Emphasis emphasis)
{
    switch (emphasis) {
    case Emphasis::Chosen:
        return 4;
    case Emphasis::Lit:
        return 3;
    case Emphasis::Normal:
        return 1;
    case Emphasis::Dimmed:
        return 0;
    }
    return 1;
}

} // namespace

LinkItem::LinkItem(const core::LinkId &id, const CanvasLook &look) : m_id(id), m_look(look)
{
    setZValue(heightOf(m_emphasis));
}

void LinkItem::setPath(const QPainterPath &path)
{
    prepareGeometryChange();
    m_path = path;
    const qreal margin = 12 * m_look.metrics.unit;
    m_bounds = path.boundingRect().adjusted(-margin, -margin, margin, margin);
}

void LinkItem::setFace(const LinkFace &face)
{
    m_face = face;
    update();
}

void LinkItem::setEmphasis(Emphasis emphasis)
{
    if (emphasis == m_emphasis)
        return;
    m_emphasis = emphasis;
    setZValue(heightOf(emphasis));
    update();
}

bool LinkItem::isNear(const QPointF &point) const
{
    if (!m_bounds.contains(point))
        return false;
    QPainterPathStroker stroker;
    stroker.setWidth(14 * m_look.metrics.unit);
    return stroker.createStroke(m_path).contains(point);
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintLink(*painter, m_look, m_path, m_face, m_emphasis);
    painter->setOpacity(1);
}

} // namespace ui
