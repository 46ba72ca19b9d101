#pragma once

#include "ui/analysis/linkpaint.h"

#include <QGraphicsItem>

namespace ui {

/// An arrow on the canvas.
class LinkItem : public QGraphicsItem
{
public:
    LinkItem(const core::LinkId &id, const CanvasLook &look);

    const core::LinkId &id() const { return m_id; }
    const QPainterPath &path() const { return m_path; }
    void setPath(const QPainterPath &path);
    void setFace(const LinkFace &face);
    void setEmphasis(Emphasis emphasis);
    Emphasis emphasis() const { return m_emphasis; }
    const LinkFace &face() const { return m_face; }

    bool isNear(const QPointF &point) const;

    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    core::LinkId m_id;
    const CanvasLook &m_look;
    QPainterPath m_path;
    QRectF m_bounds;
    LinkFace m_face;
    Emphasis m_emphasis = Emphasis::Normal;
};

} // namespace ui
