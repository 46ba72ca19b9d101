#pragma once

#include "ui/analysis/diagramview.h"

namespace ui {

/// A map to look at: a press chooses a card, nothing can be moved, drawn or opened.
class StillView : public DiagramView
{
    Q_OBJECT

public:
    using DiagramView::DiagramView;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
};

} // namespace ui
