#pragma once

#include "core/model/reader.h"
#include "ui/analysis/diagramscene.h"
#include "ui/shared/opencase.h"

#include <QWidget>

class QComboBox;

namespace ui {

class StillView;
class StoryText;
class TextLabel;

/// The light form of the analysis, over the page: at most seven cards and one circle, with a short
/// story beside them; everything else is folded away. To look at and to tell; the same key or Esc
/// is back to the whole map.
class LightPage : public QWidget
{
    Q_OBJECT

public:
    LightPage(OpenCase &open, QWidget *page);

    void toggle();

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *banner();
    QWidget *storyColumn();
    void end();
    void refresh();

    OpenCase &m_open;
    DiagramScene m_scene;
    StillView *m_view;
    StoryText *m_story;
    TextLabel *m_count;
    QComboBox *m_reader;
    QList<core::Reader> m_readers;
};

} // namespace ui
