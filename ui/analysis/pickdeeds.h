#pragma once

#include "ui/analysis/diagramview.h"
#include "ui/analysis/manycards.h"
#include "ui/analysis/pickcommands.h"
#include "ui/shared/opencase.h"
#include "ui/shared/tokens.h"

namespace ui {

class CardsForm;

/// What is done with the cards that are chosen: carried, aligned, copied, merged, split, grouped.
/// Each is one step of undo.
class PickDeeds : public QObject
{
    Q_OBJECT

public:
    PickDeeds(OpenCase &open, DiagramView &view, CardsForm &form);

    QList<QAction *> actions() const { return m_commands.all(); }
    /// What goes for what is chosen now.
    void refresh();
    void shift(const QPointF &by);
    /// The lane in which pasted lines become cards.
    void setLane(core::Domain lane) { m_lane = lane; }

Q_SIGNALS:
    /// What was done, for below the map and for screen readers.
    void announced(const QString &sentence);
    /// What could not be done.
    void told(ui::Tone tone, const QString &sentence);

private:
    void connectCommands();
    void connectForm(CardsForm &form);
    QList<core::FactorId> cards() const { return m_scene.choice().cards(); }
    Standing standing() const { return {m_open.file(), m_scene.places(), m_scene.grid()}; }
    void commit(const core::Change &change);
    QHash<core::FactorId, QPointF> middles() const;
    /// Where cards stand free.
    void commitFree(const QHash<core::FactorId, QPointF> &middles, const QPointF &by);
    void align(Alignment alignment);
    void selectAll();
    void copy();
    void cut();
    void paste();
    void pasteLines(const QString &text);
    void makeCards(const QStringList &lines);
    void askMerge();
    void merge(const QList<core::FactorId> &chosen);
    void split();
    void group();
    void renameGroup();
    void ungroup();
    void showMenu(const QPoint &at);
    const core::CardGroup *groupOfChoice() const;

    OpenCase &m_open;
    DiagramView &m_view;
    DiagramScene &m_scene;
    PickCommands m_commands;
    core::Domain m_lane = core::Domain::Feelings;
};

} // namespace ui
