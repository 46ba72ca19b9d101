#pragma once

#include <QPixmap>
#include <QWidget>

namespace ui {

class DiagramView;

/// The whole map in small, with what of it is in sight. Click or drag to go there. Nothing to see
/// while the whole map is in sight anyway.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    Minimap(DiagramView &view, QWidget *parent);

    void setWanted(bool isWanted);
    bool isWanted() const { return m_isWanted; }
    /// In the corner of the view, as large as the map is wide or high.
    void place();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void paintMap();
    void go(const QPoint &to);
    qreal shareInSight() const;
    qreal scale() const;
    QPointF toScene(const QPoint &point) const;
    QRectF inSight() const;

    DiagramView &m_view;
    QPixmap m_map; // Empty while the map changed since.
    bool m_isWanted = true;
};

} // namespace ui
