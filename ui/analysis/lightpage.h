#pragma once

#include "core/model/reader.h"
#include "ui/shared/opencase.h"

#include <QDialog>

class QPushButton;

namespace ui {

class ReaderBox;
class ReadingMap;
class StoryText;
class TextLabel;

/// The light form of the analysis on the whole screen, to be read from the other side of the table:
/// at most seven cards and one circle, and a short story for who asks. The same key or Esc is back
/// to the whole map. A dialog, so that the lock closes it.
class LightPage : public QDialog
{
    Q_OBJECT

public:
    LightPage(OpenCase &open, QWidget *page);

    void toggle();

Q_SIGNALS:
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *banner();
    QWidget *storyColumn();
    void showStory(bool isShown);
    void refresh();
    void fit();

    OpenCase &m_open;
    core::CaseFile m_light;
    ReadingMap *m_map;
    StoryText *m_story;
    QWidget *m_column;
    QPushButton *m_told;
    TextLabel *m_count;
    ReaderBox *m_reader;
};

} // namespace ui
