#pragma once

#include "ui/analysis/diagramview.h"

#include <QWidget>

namespace ui {

/// A map to look at: nothing can be changed in it. A drag moves it, a tap points at a card.
class ReadingMap : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingMap(QWidget *parent = nullptr);
    ~ReadingMap() override;

    /// What may be shown: asSeenBy has been before.
    void showMap(const core::CaseFile &view);
    /// All of it in sight, at most this large; answers how large it is.
    qreal fit(qreal largest);
    /// This part in the middle.
    void goTo(const QRectF &part, qreal scale);
    DiagramScene &scene() { return m_scene; }
    DiagramView &view() { return *m_view; }

Q_SIGNALS:
    /// An empty id beside the cards.
    void tapped(const core::FactorId &card);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handle(const QMouseEvent &event);

    DiagramScene m_scene;
    DiagramView *m_view;
    std::optional<QPoint> m_pressed;
    QPoint m_last;
    bool m_isDragging = false;
};

} // namespace ui
