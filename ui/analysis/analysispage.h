#pragma once

#include "core/offers/catalogue.h"
#include "ui/analysis/canvascommands.h"
#include "ui/analysis/canvaskeys.h"
#include "ui/analysis/diagramview.h"
#include "ui/analysis/loopfinder.h"
#include "ui/analysis/loopnames.h"
#include "ui/analysis/quickbar.h"
#include "ui/shared/opencase.h"

#include <QWidget>

namespace ui {

class CanvasBar;
class Inspector;
class MapViews;
class MapList;
class MapSight;
class PickDeeds;
class PastView;
class SideColumn;
class VoicesMode;

/// Verklarende analyse: what keeps what going. Cards on lanes, arrows between them, and beside them
/// the loops, or what is chosen.
class AnalysisPage : public QWidget
{
    Q_OBJECT

public:
    AnalysisPage(OpenCase &open, const core::Catalogue &catalogue, QWidget *parent = nullptr);
    ~AnalysisPage() override;

    QList<QAction *> pageActions() const { return m_commands->shown(); }
    QSize minimumSizeHint() const override;
    /// Asks for the case as it was; whoever keeps it answers.
    PastView &past() const { return *m_past; }
    /// Of the card or arrow that is chosen; nil when none or several are.
    core::Uuid chosen() const;
    /// Chooses the card and brings it into sight.
    void showCard(const core::FactorId &id);

Q_SIGNALS:
    /// Where was this said?
    void statementAsked(const core::StatementId &id);
    /// Something to say above the page.
    void told(ui::Tone tone, const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectCase();
    void connectCanvas();
    void connectCommands();
    void connectInspector();
    void connectBar();
    void showHowItBegins();
    void connectSaver();
    void connectList();
    void showAsList(bool isList);
    QWidget *front() const;
    void askArrow();
    void followLoop();
    void showListMenu(const QPoint &globally);
    void connectPicks();
    void connectStory();
    void showCase();
    void showChoice();
    void showAiming(bool isAiming);
    void forgetNews();
    void stepReach(int by);
    void fitInspector();
    void focusForm();
    void showLoops(const LoopList &loops);
    void showLoop(const core::Loop &loop);
    void openLine(const QString &text);
    void takeKey(const QString &text);
    void takeLine(const TypedLine &line, core::Domain lane);
    void moveCard(const core::FactorId &card, const CanvasGrid::Spot &spot);
    void drawArrow(const core::FactorId &from, const core::FactorId &to);
    void editCard(const core::Factor &after);
    void keepWordsOf(const core::Factor &card);
    void editLink(const core::Link &after);
    void removeChoice();
    void askWhoDiffers();
    void stepLink(int by);
    void placeLine();
    core::Domain laneOfChoice() const;

    OpenCase &m_open;
    DiagramScene m_scene;
    DiagramView *m_view;
    MapList *m_list;
    CanvasKeys *m_keys;
    CanvasCommands *m_commands;
    CanvasBar *m_bar;
    MapViews *m_views;
    Inspector *m_inspector;
    PickDeeds *m_picks;
    MapSight *m_sight;
    SideColumn *m_side;
    QuickBar *m_line;
    VoicesMode *m_voices;
    PastView *m_past;
    LoopFinder m_loops;
    LoopNews m_news;
    core::Domain m_lastLane = core::Domain::Feelings;
    bool m_isStartShown = false;
    std::optional<bool> m_isInspectorWanted; // Without: when there is room.
};

} // namespace ui
