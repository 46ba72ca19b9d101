#pragma once

#include <QWidget>

namespace ui {

/// What each kind of arrow looks like: on one line, or one below the other.
class ArrowLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ArrowLegend(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// On one line less wide than this it shows nothing: half a legend tells the wrong thing.
    int leastWidth() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine();
    void paintColumn();

    Qt::Orientation m_orientation;
};

} // namespace ui
