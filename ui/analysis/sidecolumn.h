#pragma once

#include "ui/analysis/diagramscene.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace ui {

class AskPanel;
class BeginPanel;
class BuildPanel;
class Inspector;
class PickChips;
class StoryPanel;
class VoicesPanel;
class TryPanel;

/// Beside the canvas: the circles and what is chosen, the story, where to begin, what is still to
/// ask, or what the family tries. What is not in front is made when it comes there.
class SideColumn : public QWidget
{
    Q_OBJECT

public:
    enum Part { Circles, Story, Begin, Ask, Voices, Build, Try };

    SideColumn(OpenCase &open,
               const DiagramScene &scene,
               Inspector *inspector,
               QWidget *parent = nullptr);

    void bring(Part part);
    /// One key for each part.
    QList<QAction *> keys() const { return m_keys; }
    Part part() const;
    void mark(const Choice &choice);
    QSize sizeHint() const override;
    VoicesPanel &voices() const { return *m_voices; }

Q_SIGNALS:
    void pointed(const ui::Lit &lit);
    /// To the form of this arrow.
    void linkAsked(const core::LinkId &link);
    /// Another part is in front, or the column came or went.
    void turned();
    /// A part has something to show; it is in front now.
    void wanted();
    void saved(const QString &path);
    void failed(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// The case is other than it was.
    void refresh();
    void addKey(int part, const QString &name);
    void connectParts();

    OpenCase &m_open;
    PickChips *m_parts;
    QStackedWidget *m_stack;
    QList<QAction *> m_keys;
    StoryPanel *m_story;
    BeginPanel *m_begin;
    AskPanel *m_ask;
    VoicesPanel *m_voices;
    BuildPanel *m_build;
    TryPanel *m_try;
};

} // namespace ui
