#pragma once

#include "ui/analysis/bandtool.h"
#include "ui/analysis/diagramscene.h"
#include "ui/analysis/linktool.h"
#include "ui/analysis/mapwords.h"
#include "ui/analysis/scrolledpicture.h"
#include "ui/analysis/selecttool.h"

#include <QGraphicsView>
#include <QTimer>

namespace ui {

/// The window on the canvas: zoom, pan, and the pointer handed to the tools.
class DiagramView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit DiagramView(DiagramScene &scene, QWidget *parent = nullptr);

    DiagramScene &diagram() const { return m_scene; }
    /// The loops of the map, for those who cannot see them.
    const Circles &circles() const { return m_circles; }
    void setCircles(const Circles &circles) { m_circles = circles; }
    qreal zoom() const { return transform().m11(); }
    void zoomBy(qreal factor);
    /// What is under the point stays there.
    void zoomAt(qreal factor, const QPoint &anchor);
    void pan(const QPoint &by);
    void zoomTo(qreal scale);
    /// The whole map; not larger than life.
    void fit();
    /// As much of the map as can be read: of lanes from the top left, else from the middle.
    void showStart();
    void reveal(const core::FactorId &card);
    /// The lane, above what hides the lowest part of the view.
    void reveal(core::Domain lane, int above);
    /// Esc while something is being dragged; false when nothing was.
    bool cancelGesture();

Q_SIGNALS:
    void cardMoved(const core::FactorId &card, const ui::CanvasGrid::Spot &spot);
    /// All cards that are chosen, by so much in the scene.
    void cardsShifted(const QPointF &by);
    /// A menu of what can be done with what is chosen.
    void menuAsked(const QPoint &globalPos);
    void linkDrawn(const core::FactorId &from, const core::FactorId &to);
    void activated();
    void zoomChanged(qreal zoom);
    void panned();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    bool viewportEvent(QEvent *event) override;

private:
    Tool &toolAt(const QPointF &point);
    bool wantsPan(const QMouseEvent &event, const QPointF &at);
    void drawArrows(QPainter &painter, const QRectF &rect);
    ScrolledPicture::View sight(int version) const;
    void hover(const QPointF &point);
    int headingWidth() const;
    void showUpperLeft();
    void showMiddle();

    DiagramScene &m_scene;
    Circles m_circles;
    SelectTool m_select;
    LinkTool m_link;
    BandTool m_band;
    Tool *m_tool = nullptr;
    // The arrows by themselves, so that they can be faint in no time.
    ScrolledPicture m_arrows{ScrolledPicture::Ground::SeeThrough};
    ScrolledPicture m_ground{ScrolledPicture::Ground::Opaque};
    QTimer m_sharpen;
    bool m_isPanning = false;
    bool m_isSpaceDown = false;
    bool m_isFitted = true;
    QPoint m_panFrom;
};

} // namespace ui
