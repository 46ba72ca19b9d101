#pragma once

#include <QFrame>

namespace ui {

/// A sheet of surface on the page. Once clickable it takes focus, and Enter and Space press it.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    bool isClickable() const { return m_isClickable; }
    void setClickable(bool clickable);
    /// A selected card has a border and a wash of the primary colour.
    bool isSelected() const { return m_isSelected; }
    void setSelected(bool selected);

Q_SIGNALS:
    void clicked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_isClickable = false;
    bool m_isSelected = false;
    bool m_isPressed = false;
};

} // namespace ui
