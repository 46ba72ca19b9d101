#pragma once

#include <QSlider>

#include <optional>

namespace ui {

/// A line from 0 to 10 on which somebody shows how it is going, with a hollow mark where it was
/// last time. Empty until somebody draws: a digit (0 to 9), End for 10, the arrows or the mouse;
/// Delete takes it back. To a screen reader it is a slider.
class RatingLine : public QSlider
{
    Q_OBJECT

public:
    explicit RatingLine(QWidget *parent = nullptr);

    /// Silent: only a person's drawing is told.
    void show(std::optional<int> now, std::optional<int> before);
    bool isDrawn() const { return m_isDrawn; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void drawn(int value);
    void takenBack();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void draw(int value);
    void tell();
    qreal placeOf(int value) const;
    void paintNumbers(QPainter &painter) const;
    int valueAt(qreal x) const;

    bool m_isDrawn = false;
    std::optional<int> m_before;
};

} // namespace ui
