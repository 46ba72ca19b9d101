#include "ui/analysis/linkitem.h"

#include "ui/analysis/linkpaint.h"
#include "ui/analysis/paths.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

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
    setVisible(false);
    setFlag(ItemUsesExtendedStyleOption);
}

void LinkItem::setRoute(const QPolygonF &corners)
{
    m_corners = corners;
    setPath(roundedPath(corners, 9 * m_look.metrics.unit));
}

void LinkItem::setPath(const QPainterPath &path)
{
    prepareGeometryChange();
    m_path = path;
    m_isShapeOld = true;
    const qreal margin = 12 * m_look.metrics.unit;
    m_bounds = path.controlPointRect().adjusted(-margin, -margin, margin, margin);
}

void LinkItem::setFace(const LinkFace &face)
{
    if (face == m_face)
        return;
    m_face = face;
    m_isShapeOld = true;
    update();
}

const LinkShape &LinkItem::drawing() const
{
    if (m_isShapeOld)
        m_shape = shapeOf(m_path, m_face, m_look.metrics);
    m_isShapeOld = false;
    return m_shape;
}

void LinkItem::setEmphasis(Emphasis emphasis)
{
    if (emphasis == m_emphasis)
        return;
    m_emphasis = emphasis;
    setZValue(heightOf(emphasis));
    setVisible(isLifted());
    update();
}

bool LinkItem::isLifted() const
{
    return m_emphasis == Emphasis::Lit || m_emphasis == Emphasis::Chosen;
}

bool LinkItem::isNear(const QPointF &point, qreal slack) const
{
    if (!m_bounds.adjusted(-slack, -slack, slack, slack).contains(point))
        return false;
    QPainterPathStroker stroker;
    stroker.setWidth(14 * m_look.metrics.unit + 2 * slack);
    return stroker.createStroke(m_path).contains(point);
}

void LinkItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    if (!m_path.isEmpty())
        paintLink(*painter, m_look, drawing(), m_emphasis, option->exposedRect);
}

} // namespace ui
