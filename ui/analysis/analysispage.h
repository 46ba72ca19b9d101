#pragma once

#include "ui/analysis/canvaskeys.h"
#include "ui/analysis/diagramview.h"
#include "ui/analysis/quickbar.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QAction;
class QLabel;

namespace ui {

/// The map of what keeps what going: cards on lanes, arrows between them.
class AnalysisPage : public QWidget
{
    Q_OBJECT

public:
    explicit AnalysisPage(OpenCase &open, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const { return m_pageActions; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectCase();
    void connectCanvas();
    void makeActions();
    QAction *command(const QString &text, const QList<QKeySequence> &keys);
    void showCase();
    void openLine(const QString &text);
    void takeLine(const TypedLine &line, core::Domain lane);
    void moveCard(const core::FactorId &card, const CanvasGrid::Spot &spot);
    void drawArrow(const core::FactorId &from, const core::FactorId &to);
    void removeChoice();
    void placeBars();
    core::Domain laneOfChoice() const;

    OpenCase &m_open;
    DiagramScene m_scene;
    DiagramView *m_view;
    CanvasKeys *m_keys;
    QuickBar *m_line;
    QList<QAction *> m_pageActions;
    core::Domain m_lastLane = core::Domain::Feelings;
};

} // namespace ui
