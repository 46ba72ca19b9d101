#pragma once

#include "core/analysis/voices.h"
#include "ui/analysis/canvaslook.h"

#include <QGraphicsItem>
#include <QPixmap>

namespace ui {

/// What is to be seen of a card.
struct CardFace
{
    QString text;
    core::Polarity polarity = core::Polarity::Burden;
    int weight = 3;
    QString who;
    bool isPrivate = false;  // Not for everyone.
    bool isDisputed = false; // Somebody sees it differently.
    core::Voice voice = core::Voice::Nobody;

    bool operator==(const CardFace &) const = default;
};

/// A card on the canvas. Its picture is kept for the zoom of the moment.
class CardItem : public QGraphicsItem
{
public:
    CardItem(const core::FactorId &id, const CanvasLook &look);

    const core::FactorId &id() const { return m_id; }
    const CardFace &face() const { return m_face; }
    void setFace(const CardFace &face);
    void setEmphasis(Emphasis emphasis);
    Emphasis emphasis() const { return m_emphasis; }
    void setHandle(bool isShown);
    void setHeld(bool isHeld);
    /// Tidying leaves it where it is.
    void setPinned(bool isPinned);
    bool isPinned() const { return m_isPinned; }
    void forgetPicture();

    QRectF cardRect() const { return {pos(), m_look.metrics.card}; }
    /// Where an arrow can be pulled out, in scene coordinates.
    QRectF handleRect() const;

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void refresh(qreal scale);

    core::FactorId m_id;
    const CanvasLook &m_look;
    CardFace m_face;
    Emphasis m_emphasis = Emphasis::Normal;
    bool m_hasHandle = false;
    bool m_isHeld = false;
    bool m_isPinned = false;
    QPixmap m_picture;
    qreal m_pictureScale = 0;
};

} // namespace ui
