#include "ui/analysis/touchhand.h"

#include "ui/analysis/diagramview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTouchEvent>

#include <cmath>

namespace ui {

namespace {

constexpr qreal FingerSlack = 10; // Pixels around what is drawn, for targets of 44.

bool isOfMouse(const QEvent &event)
{
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    return mouse.device()->type() == QInputDevice::DeviceType::Mouse
           || mouse.device()->type() == QInputDevice::DeviceType::TouchPad;
}

} // namespace

TouchHand::TouchHand(DiagramView &view) : QObject(&view), m_view(view)
{
    view.viewport()->setAttribute(Qt::WA_AcceptTouchEvents);
    view.viewport()->installEventFilter(this);
}

bool TouchHand::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        event->accept();
        return handle(*static_cast<QTouchEvent *>(event));
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        setFine(false);
        return false; // Qt makes mouse events of it.
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
        if (m_deed == Deed::None && isOfMouse(*event) && event->spontaneous())
            setFine(true);
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void TouchHand::setFine(bool isFine)
{
    m_view.diagram().setSlack(isFine ? 0 : FingerSlack / m_view.zoom());
}

bool TouchHand::handle(const QTouchEvent &event)
{
    setFine(false);
    if (event.points().isEmpty()) { // Cancelled.
        m_view.cancelGesture();
        m_deed = Deed::None;
        return true;
    }
    if (event.points().size() >= 2) {
        pinch(event);
        return true;
    }
    const QPointF at = event.points().constFirst().position();
    switch (event.type()) {
    case QEvent::TouchBegin:
        press(at);
        break;
    case QEvent::TouchUpdate:
        move(at);
        break;
    case QEvent::TouchEnd:
        release(at);
        break;
    default:
        m_view.cancelGesture();
        m_deed = Deed::None;
    }
    return true;
}

void TouchHand::press(const QPointF &at)
{
    m_start = at;
    m_last = at;
    const QPointF inScene = m_view.mapToScene(at.toPoint());
    DiagramScene &scene = m_view.diagram();
    const bool isThing = !scene.cardAt(inScene).isEmpty() || !scene.handleAt(inScene).isEmpty();
    m_deed = isThing ? Deed::Mouse : Deed::Tap;
    if (m_deed == Deed::Mouse)
        sendMouse(QEvent::MouseButtonPress, at);
}

void TouchHand::move(const QPointF &at)
{
    const bool isFar = (at - m_start).manhattanLength() >= QApplication::startDragDistance();
    if (m_deed == Deed::Tap && isFar)
        m_deed = Deed::Pan;
    if (m_deed == Deed::Mouse)
        sendMouse(QEvent::MouseMove, at);
    if (m_deed == Deed::Pan)
        m_view.pan((m_last - at).toPoint());
    if (m_deed != Deed::Pan || (m_last - at).toPoint() != QPoint())
        m_last = at;
}

void TouchHand::release(const QPointF &at)
{
    if (m_deed == Deed::Tap)
        sendMouse(QEvent::MouseButtonPress, at);
    if (m_deed == Deed::Tap || m_deed == Deed::Mouse)
        sendMouse(QEvent::MouseButtonRelease, at);
    m_deed = Deed::None;
}

void TouchHand::pinch(const QTouchEvent &event)
{
    const QPointF one = event.points()[0].position();
    const QPointF other = event.points()[1].position();
    const QPointF middle = (one + other) / 2;
    const qreal apart = std::max(1.0, std::hypot(one.x() - other.x(), one.y() - other.y()));
    if (m_deed != Deed::Pinch) {
        m_view.cancelGesture(); // What the first finger had begun.
        m_deed = Deed::Pinch;
    } else {
        m_view.pan((m_last - middle).toPoint());
        m_view.zoomAt(apart / m_apart, middle.toPoint());
    }
    m_apart = apart;
    m_last = middle;
    if (event.type() == QEvent::TouchEnd)
        m_deed = Deed::None;
}

void TouchHand::sendMouse(int type, const QPointF &at)
{
    const bool isMove = type == QEvent::MouseMove;
    const bool isRelease = type == QEvent::MouseButtonRelease;
    QMouseEvent event(static_cast<QEvent::Type>(type),
                      at,
                      m_view.viewport()->mapToGlobal(at),
                      isMove ? Qt::NoButton : Qt::LeftButton,
                      isRelease ? Qt::NoButton : Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(m_view.viewport(), &event);
}

} // namespace ui
