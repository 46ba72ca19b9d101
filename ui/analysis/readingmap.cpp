#include "ui/analysis/readingmap.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ReadingMap::ReadingMap(QWidget *parent) : QWidget(parent), m_view(new DiagramView(m_scene, this))
{
    m_view->setObjectName(QStringLiteral("readingCanvas"));
    m_view->setAccessibleName(tr("Map of cards and arrows"));
    m_view->setAlignment(Qt::AlignCenter);
    m_view->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    setFocusProxy(m_view);
}

ReadingMap::~ReadingMap()
{
    delete m_view; // It looks at the scene, which goes before the children do.
}

void ReadingMap::showMap(const core::CaseFile &view)
{
    if (m_scene.file() == view)
        return;
    m_scene.choose({});
    m_scene.reset(view);
}

qreal ReadingMap::fit(qreal largest)
{
    const QRectF all = m_scene.mapRect();
    const QSizeF room = m_view->viewport()->size();
    if (all.isEmpty() || room.isEmpty())
        return 1;
    const qreal scale =
        std::min({largest, room.width() / all.width(), room.height() / all.height()});
    goTo(all, scale);
    return scale;
}

void ReadingMap::goTo(const QRectF &part, qreal scale)
{
    m_view->zoomTo(scale);
    m_view->centerOn(part.center());
}

bool ReadingMap::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return handle(*static_cast<QMouseEvent *>(event));
    default:
        return QWidget::eventFilter(watched, event);
    }
}

bool ReadingMap::handle(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        m_pressed = at;
        m_last = at;
        m_isDragging = false;
        break;
    case QEvent::MouseMove:
        if (!m_pressed || !event.buttons())
            break;
        m_isDragging = m_isDragging
                       || (at - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (m_isDragging) {
            QScrollBar *across = m_view->horizontalScrollBar();
            QScrollBar *down = m_view->verticalScrollBar();
            across->setValue(across->value() + m_last.x() - at.x());
            down->setValue(down->value() + m_last.y() - at.y());
            m_last = at;
        }
        break;
    case QEvent::MouseButtonRelease:
        if (m_pressed && !m_isDragging)
            Q_EMIT tapped(m_scene.cardAt(m_view->mapToScene(at)));
        m_pressed.reset();
        break;
    default:
        break;
    }
    return true;
}

} // namespace ui
