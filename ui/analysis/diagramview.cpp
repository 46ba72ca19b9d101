#include "ui/analysis/diagramview.h"

#include "ui/analysis/lanepaint.h"
#include "ui/analysis/touchhand.h"

#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr qreal Smallest = 0.1;
constexpr qreal Largest = 3.0;
constexpr qreal Readable = 0.66;    // Below this the words on the cards become hard to read.
constexpr qreal WithContext = 0.55; // A circle is few cards: what is around it may be smaller.
constexpr int SharpenAfter = 160;   // Milliseconds.

} // namespace

DiagramView::DiagramView(DiagramScene &scene, QWidget *parent)
    : QGraphicsView(&scene, parent)
    , m_scene(scene)
    , m_select(
          scene,
          [this](const core::FactorId &card, const CanvasGrid::Spot &spot) {
              Q_EMIT cardMoved(card, spot);
          },
          [this](const QPointF &by) { Q_EMIT cardsShifted(by); })
    , m_link(scene,
             [this](const core::FactorId &from, const core::FactorId &to) {
                 Q_EMIT linkDrawn(from, to);
             })
    , m_band(scene)
{
    setObjectName(QStringLiteral("canvas"));
    setFrameShape(NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlags(DontSavePainterState);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    new TouchHand(*this);
    m_sharpen.setSingleShot(true);
    m_sharpen.setInterval(SharpenAfter);
    connect(&m_sharpen, &QTimer::timeout, this, [this] { m_scene.setZooming(false); });
    m_scene.setAppearance(font(), palette());
}

void DiagramView::zoomTo(qreal scale)
{
    zoomBy(scale / zoom());
}

void DiagramView::zoomBy(qreal factor)
{
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    zoomAt(factor, viewport()->rect().contains(pointer) ? pointer : viewport()->rect().center());
}

void DiagramView::zoomAt(qreal factor, const QPoint &anchor)
{
    const qreal wanted = std::clamp(zoom() * factor, Smallest, Largest);
    const QPointF before = mapToScene(anchor);
    m_isFitted = false;
    m_scene.setZooming(true);
    m_sharpen.start();
    setTransform(QTransform::fromScale(wanted, wanted));
    pan(mapFromScene(before) - anchor);
    Q_EMIT zoomChanged(zoom());
}

void DiagramView::fit()
{
    const QRectF all = m_scene.mapRect();
    // Without scroll bars, and with a pixel to spare: a bar that comes for a rounding would make
    // the map fit without it, and so on for ever.
    const QSizeF room = maximumViewportSize() - QSize(1, 1);
    if (all.isEmpty() || room.isEmpty())
        return;
    const qreal scale = std::min({1.0, room.width() / all.width(), room.height() / all.height()});
    setTransform(QTransform::fromScale(scale, scale));
    if (m_scene.mapView() != core::MapView::Lanes)
        centerOn(all.center());
    m_isFitted = true;
    m_scene.setZooming(false);
    Q_EMIT zoomChanged(zoom());
}

void DiagramView::showStart()
{
    const bool hasLanes = m_scene.mapView() == core::MapView::Lanes;
    const auto bars = hasLanes ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
    setHorizontalScrollBarPolicy(bars);
    setVerticalScrollBarPolicy(bars);
    if (hasLanes)
        showUpperLeft();
    else
        showMiddle();
    m_isFitted = false;
    m_scene.setZooming(false);
    Q_EMIT zoomChanged(zoom());
}

void DiagramView::showUpperLeft()
{
    const QSizeF all = m_scene.mapRect().size();
    const qreal across = all.isEmpty() ? 1.0 : viewport()->width() / all.width();
    const qreal scale = std::clamp(across, Readable, 1.0);
    setTransform(QTransform::fromScale(scale, scale));
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

void DiagramView::showMiddle()
{
    fit();
    const bool isCircle = m_scene.mapView() == core::MapView::Circle;
    const qreal readable = (isCircle ? WithContext : Readable) / m_scene.look().metrics.unit;
    if (zoom() < readable)
        setTransform(QTransform::fromScale(readable, readable));
    centerOn(m_scene.mapRect().center());
}

void DiagramView::reveal(const core::FactorId &card)
{
    const QRectF rect = m_scene.cardRect(card);
    if (rect.isEmpty())
        return;
    const bool hasNames = m_scene.mapView() == core::MapView::Lanes;
    const int heading = hasNames ? qRound(m_scene.look().metrics.heading * zoom()) : 0;
    ensureVisible(rect.adjusted(-heading, 0, 0, 0), 30, 30);
}

void DiagramView::reveal(core::Domain lane, int above)
{
    if (m_scene.mapView() != core::MapView::Lanes)
        return;
    const QRectF rect = m_scene.grid().laneRect(lane);
    const QRectF inSight = mapToScene(viewport()->rect()).boundingRect();
    const qreal hidden = above / zoom();
    if (rect.bottom() > inSight.bottom() - hidden)
        pan({0, qRound((rect.bottom() - inSight.bottom() + hidden) * zoom())});
    else if (rect.top() < inSight.top())
        pan({0, qRound((rect.top() - inSight.top()) * zoom())});
}

bool DiagramView::cancelGesture()
{
    if (!m_tool)
        return false;
    m_tool->cancel();
    m_tool = nullptr;
    return true;
}

Tool &DiagramView::toolAt(const QPointF &point)
{
    if (!m_scene.handleAt(point).isEmpty())
        return m_link;
    const bool isEmpty = m_scene.cardAt(point).isEmpty() && m_scene.linkAt(point).isEmpty()
                         && m_scene.groupAt(point).isEmpty();
    if (isEmpty)
        return m_band;
    return m_select;
}

ScrolledPicture::View DiagramView::sight(int version) const
{
    return {viewportTransform(), viewport()->size(), devicePixelRatioF(), version};
}

void DiagramView::drawBackground(QPainter *painter, const QRectF &rect)
{
    const auto paint = [this](QPainter &ground, const QRectF &part) {
        ground.fillRect(part, m_scene.backgroundBrush());
        m_scene.paintGround(ground);
        ground.setOpacity(m_scene.arrowsOpacity());
        drawArrows(ground, part);
        ground.setOpacity(1);
    };
    if (m_scene.look().isZooming) {
        paint(*painter, rect);
        return;
    }
    const QPixmap &picture = m_ground.picture(sight(m_scene.groundVersion()), paint);
    painter->setWorldTransform(QTransform());
    painter->drawPixmap(0, 0, picture);
    painter->setWorldTransform(viewportTransform());
}

void DiagramView::drawArrows(QPainter &painter, const QRectF &rect)
{
    if (m_scene.look().isZooming) {
        m_scene.paintArrows(painter, rect);
        return;
    }
    const auto paint = [this](QPainter &layer, const QRectF &part) {
        m_scene.paintArrows(layer, part);
    };
    painter.setWorldTransform(QTransform());
    painter.drawPixmap(0, 0, m_arrows.picture(sight(m_scene.arrowsVersion()), paint));
}

void DiagramView::pan(const QPoint &by)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by.y());
}

/// A finger on the empty canvas pushes it along; a mouse draws a rectangle round cards there.
bool DiagramView::wantsPan(const QMouseEvent &event, const QPointF &at)
{
    if (event.button() == Qt::MiddleButton || m_isSpaceDown)
        return true;
    const bool isFinger = event.deviceType() == QInputDevice::DeviceType::TouchScreen;
    return isFinger && &toolAt(at) == &m_band;
}

void DiagramView::contextMenuEvent(QContextMenuEvent *event)
{
    const core::FactorId chosen = m_scene.choice().factor;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QPoint middle = mapFromScene(m_scene.cardRect(chosen).center());
        Q_EMIT menuAsked(
            viewport()->mapToGlobal(chosen.isEmpty() ? viewport()->rect().center() : middle));
        return;
    }
    const QPointF at = mapToScene(event->pos());
    const core::FactorId card = m_scene.cardAt(at);
    if (!card.isEmpty() && !m_scene.choice().cards().contains(card))
        m_scene.choose({card, {}});
    else if (card.isEmpty())
        m_scene.choose({{}, m_scene.linkAt(at)});
    Q_EMIT menuAsked(event->globalPos());
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = mapToScene(event->pos());
    if (wantsPan(*event, at)) {
        m_isPanning = true;
        m_panFrom = event->pos();
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const bool isAdding = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    m_select.setAdding(isAdding);
    m_band.setAdding(isAdding);
    m_tool = &toolAt(at);
    m_tool->press(at);
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isPanning) {
        pan(m_panFrom - event->pos());
        m_panFrom = event->pos();
        return;
    }
    const QPointF at = mapToScene(event->pos());
    if (!m_tool) {
        hover(at);
        return;
    }
    m_tool->move(at);
}

void DiagramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_isPanning) {
        m_isPanning = false;
        viewport()->setCursor(m_isSpaceDown ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    Tool *tool = std::exchange(m_tool, nullptr);
    if (tool)
        tool->release(mapToScene(event->pos()));
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    if (!m_scene.choice().isEmpty())
        Q_EMIT activated();
}

void DiagramView::hover(const QPointF &point)
{
    core::FactorId card = m_scene.handleAt(point);
    if (card.isEmpty())
        card = m_scene.cardAt(point);
    m_scene.showHandle(card.isEmpty() ? m_scene.choice().factor : card);
    const bool isHandle = !m_scene.handleAt(point).isEmpty();
    viewport()->setCursor(isHandle ? Qt::CrossCursor : Qt::ArrowCursor);
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    zoomBy(std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

bool DiagramView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            zoomBy(1 + gesture->value());
    }
    return QGraphicsView::viewportEvent(event);
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = true;
        viewport()->setCursor(Qt::OpenHandCursor);
        return;
    }
    event->ignore();
}

void DiagramView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        viewport()->setCursor(Qt::ArrowCursor);
    }
}

void DiagramView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        m_scene.setAppearance(font(), palette());
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_isFitted)
        fit();
}

int DiagramView::headingWidth() const
{
    if (m_scene.mapView() != core::MapView::Lanes)
        return 0;
    const qreal left = std::max(0.0, viewportTransform().dx());
    return qRound(left + ui::headingWidth(m_scene.look().metrics, zoom())) + 8;
}

void DiagramView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    // The names of the lanes stay at the edge: what scrolled along with them is drawn anew.
    viewport()->update(0, 0, headingWidth() + std::abs(dx), viewport()->height());
    Q_EMIT panned();
}

void DiagramView::paintEvent(QPaintEvent *event)
{
    QGraphicsView::paintEvent(event);
    if (m_scene.mapView() != core::MapView::Lanes || event->rect().left() > headingWidth())
        return;
    Headings headings{viewportTransform(), {}, m_scene.markedLane()};
    for (const core::Factor &factor : m_scene.file().factors)
        ++headings.counts[factor.domain];
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    paintHeadings(painter, m_scene.look(), m_scene.grid(), headings);
}

} // namespace ui
