#pragma once

#include <QObject>
#include <QPointF>

class QEventPoint;
class QTouchEvent;

namespace ui {

class DiagramView;

/// Fingers and pens on a canvas. One finger chooses, carries and draws as a mouse does, and moves
/// the map where there is nothing to take; two fingers move and zoom. What can be hit is larger for
/// fingers and pens than for a mouse.
class TouchHand : public QObject
{
    Q_OBJECT

public:
    explicit TouchHand(DiagramView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Deed { None, Mouse, Tap, Pan, Pinch };

    bool handle(const QTouchEvent &event);
    void press(const QPointF &at);
    void move(const QPointF &at);
    void release(const QPointF &at);
    void pinch(const QTouchEvent &event);
    void sendMouse(int type, const QPointF &at);
    void setFine(bool isFine);

    DiagramView &m_view;
    Deed m_deed = Deed::None;
    QPointF m_start;
    QPointF m_last;
    qreal m_apart = 0; // Of two fingers.
};

} // namespace ui
