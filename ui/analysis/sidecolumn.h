#pragma once

#include "ui/analysis/diagramscene.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace ui {

class AskPanel;
class BeginPanel;
class Inspector;
class Segmented;
class StoryPanel;

/// Beside the canvas: the circles and what is chosen, the story, where to begin, or what is still
/// to ask. What is not in front is made when it comes there.
class SideColumn : public QWidget
{
    Q_OBJECT

public:
    enum Part { Circles, Story, Begin, Ask };

    SideColumn(OpenCase &open, Inspector *inspector, QWidget *parent = nullptr);

    void bring(Part part);
    /// One key for each part.
    QList<QAction *> keys() const { return m_keys; }
    Part part() const;
    void mark(const Choice &choice);

Q_SIGNALS:
    void pointed(const ui::Lit &lit);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// The case is other than it was.
    void refresh();
    void addPart(const QString &name);

    OpenCase &m_open;
    Segmented *m_parts;
    QStackedWidget *m_stack;
    QList<QAction *> m_keys;
    StoryPanel *m_story;
    BeginPanel *m_begin;
    AskPanel *m_ask;
};

} // namespace ui
