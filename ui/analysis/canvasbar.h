#pragma once

#include "ui/analysis/canvaslook.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace ui {

class ArrowLegend;
class ElidedLabel;
class NewsStrip;
class TextLabel;

/// The strip below the canvas: zoom, and what the arrows mean or what the keys do now. What is too
/// long for it stands above it, on as many lines as it takes.
class CanvasBar : public QWidget
{
    Q_OBJECT

public:
    /// `asList` says whether the map is a list, `panel` shows and hides what stands beside it.
    CanvasBar(QAction *asList, QAction *panel, QWidget *parent = nullptr);

    /// Before everything else in the bar.
    void addFirst(QWidget *widget);
    /// A button at the right end, before what shows the forms.
    void addButton(QAction *action);
    void setZoom(qreal zoom);
    /// In the place of the legend; empty brings it back.
    void setHint(const QString &hint);
    /// A hint that screen readers say as well.
    void announce(const QString &news);
    void showLegend();

Q_SIGNALS:
    void zoomInAsked();
    void zoomOutAsked();
    void fitAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    int spareWidth() const;
    void fitIn();
    void addListButton(QAction *asList);
    void showList(bool isList);

    QToolButton *m_listButton;
    QList<QWidget *> m_ofMap; // Without meaning for a list.
    TextLabel *m_zoom;
    bool m_isFitting = false;
    ElidedLabel *m_hint;
    NewsStrip *m_strip;
    ArrowLegend *m_legend;
    QToolButton *m_legendButton;
    QList<QWidget *> m_firstToGo; // When it is narrow, in this order.
    QString m_said;
    bool m_isList = false;
};

} // namespace ui
