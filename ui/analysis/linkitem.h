#pragma once

#include "ui/analysis/canvaslook.h"
#include "ui/analysis/linkshape.h"

#include <QGraphicsItem>

namespace ui {

/// An arrow on the canvas. At rest it is part of the picture that the view keeps of what is behind
/// the cards; only one that is lifted out paints itself.
class LinkItem : public QGraphicsItem
{
public:
    LinkItem(const core::LinkId &id, const CanvasLook &look);

    const core::LinkId &id() const { return m_id; }
    const QPainterPath &path() const { return m_path; }
    const QPolygonF &corners() const { return m_corners; }
    /// Where it runs at rest.
    void setRoute(const QPolygonF &corners);
    /// Where it runs while its card is in the air.
    void setPath(const QPainterPath &path);
    void setFace(const LinkFace &face);
    void setEmphasis(Emphasis emphasis);
    Emphasis emphasis() const { return m_emphasis; }
    /// Out of the picture at rest: it paints itself.
    bool isLifted() const;
    const LinkFace &face() const { return m_face; }
    const LinkShape &drawing() const;

    bool isNear(const QPointF &point, qreal slack = 0) const;

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    core::LinkId m_id;
    const CanvasLook &m_look;
    QPolygonF m_corners;
    QPainterPath m_path;
    QRectF m_bounds;
    LinkFace m_face;
    Emphasis m_emphasis = Emphasis::Normal;
    mutable LinkShape m_shape;
    mutable bool m_isShapeOld = true;
};

} // namespace ui
