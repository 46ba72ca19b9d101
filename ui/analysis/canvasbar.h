#pragma once

#include "ui/analysis/canvaslook.h"

#include <QWidget>

class QAction;

namespace ui {

class ElidedLabel;
class TextLabel;

/// The strip below the canvas: zoom, and what the arrows mean or what the keys do now.
class CanvasBar : public QWidget
{
    Q_OBJECT

public:
    /// `panel` shows and hides what stands beside the map.
    explicit CanvasBar(QAction *panel, QWidget *parent = nullptr);

    /// Before everything else in the bar.
    void addFirst(QWidget *widget);
    void setZoom(qreal zoom);
    /// In the place of the legend; empty brings it back.
    void setHint(const QString &hint);
    /// A hint that screen readers say as well.
    void announce(const QString &news);

Q_SIGNALS:
    void zoomInAsked();
    void zoomOutAsked();
    void fitAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_zoom;
    ElidedLabel *m_hint;
    QWidget *m_legend;
};

} // namespace ui
