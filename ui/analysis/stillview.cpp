#include "ui/analysis/stillview.h"

#include <QMouseEvent>

namespace ui {

void StillView::mousePressEvent(QMouseEvent *event)
{
    diagram().choose({diagram().cardAt(mapToScene(event->pos())), {}});
}

void StillView::mouseMoveEvent(QMouseEvent *) {}

void StillView::mouseReleaseEvent(QMouseEvent *) {}

void StillView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

} // namespace ui
