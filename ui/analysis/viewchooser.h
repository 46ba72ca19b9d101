#pragma once

#include "core/analysis/layoutview.h"

#include <QWidget>

class QSlider;

namespace ui {

class Segmented;

/// Lanes, free or circle; where cards stand free also how much tidying may move.
class ViewChooser : public QWidget
{
    Q_OBJECT

public:
    explicit ViewChooser(QWidget *parent = nullptr);

    void setView(core::MapView view);
    /// 0..1
    double mayMove() const;

Q_SIGNALS:
    void chosen(core::MapView view);

private:
    Segmented *m_views;
    QWidget *m_moving;
    QSlider *m_mayMove;
};

} // namespace ui
