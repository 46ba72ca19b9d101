#pragma once

#include <QPointer>
#include <QWidget>

namespace ui {

class Card;

/// A panel over the whole window that dims what lies under it. Not a window of its own: it lies
/// right on every desktop and cannot outlive a lock. Escape or a click beside it closes.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget *window);

    void openOn(QWidget *focus);
    void shut();

protected:
    QWidget *panel() const;
    /// Never wider than the window.
    void setWidthAtMost(int width);
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    Card *m_panel;
    int m_widthAtMost = QWIDGETSIZE_MAX;
    QPointer<QWidget> m_before;
};

} // namespace ui
