#pragma once

#include "core/analysis/slides.h"

#include <QDialog>

#include <optional>

class QBoxLayout;
class QPushButton;

namespace ui {

class ReadingMap;
class TextLabel;

/// The map told on the whole screen, for everybody who looks along: one part of the story or one
/// circle at a time, with its own cards, large; at the end the whole map. Space, Right, a click or
/// a tap go on, Left and Backspace go back, Down and Up go sentence by sentence, Esc leaves. A
/// dialog, so that the lock closes it.
class Presentation : public QDialog
{
    Q_OBJECT

public:
    /// `view` is what everybody who looks along may see: nothing else is on the screen.
    Presentation(const core::CaseFile &view, const core::Story &story, QWidget *parent);

    int step() const { return m_step; }
    int steps() const { return int(m_parts.size()) + 1; }
    /// Of the step; nothing while it is told as a whole.
    std::optional<int> sentence() const { return m_sentence; }
    void go(int step);
    void goBySentence(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *wordsColumn();
    QLayout *buttonRow();
    bool isWhole() const { return m_step == steps() - 1; }
    void showPart();
    void showWords();
    core::CaseFile cardsOfPart() const;
    void arrange();
    void fitMap();
    void lightSentence();
    void fitText();

    core::CaseFile m_view;
    QList<core::SlidePart> m_parts;
    int m_step = 0;
    std::optional<int> m_sentence;
    ReadingMap *m_map;
    QBoxLayout *m_layout = nullptr;
    QPushButton *m_bySentence = nullptr;
    TextLabel *m_heading;
    TextLabel *m_text;
    TextLabel *m_count;
};

/// The story that these people hear together: to the youth when the youth is among them.
core::Story storyFor(const core::CaseFile &view, const QList<core::PersonId> &people);

} // namespace ui
