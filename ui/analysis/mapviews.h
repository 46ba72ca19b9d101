#pragma once

#include "ui/analysis/cardflight.h"
#include "ui/analysis/diagramview.h"
#include "ui/analysis/loopfinder.h"
#include "ui/shared/opencase.h"

class QAction;

namespace ui {

class CanvasBar;
class ViewChooser;

/// The views of the map: which one is shown, tidying in it, and what moving a card means there. The
/// window remembers the view.
class MapViews : public QObject
{
    Q_OBJECT

public:
    MapViews(OpenCase &open, DiagramView &view, CanvasBar &bar);

    QList<QAction *> actions() const { return m_actions; }
    /// Cards where the view wants them, in one step.
    void tidy();
    /// False where lanes decide.
    bool move(const core::FactorId &card, const CanvasGrid::Spot &spot);
    /// The change; where cards stand free they stay where they are, and new ones too.
    core::Change kept(const core::Change &change) const;
    /// The loops of the map: the circle view shows the first one, until another is asked for.
    void offer(const LoopList &loops);
    /// The loop that the circle view shows.
    void follow(const QList<core::FactorId> &cards);
    void showChoice();
    void choose(core::MapView view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *add(const QString &text, const QKeySequence &keys);
    void show(core::MapView view);
    bool isLoop(const QList<core::FactorId> &cards) const;
    void pinChoice();

    OpenCase &m_open;
    DiagramView &m_view;
    CanvasBar &m_bar;
    ViewChooser *m_chooser;
    CardFlight *m_flight;
    QAction *m_pin = nullptr;
    QList<QAction *> m_actions;
    QList<QList<core::FactorId>> m_loops;
};

} // namespace ui
