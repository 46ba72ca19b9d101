#pragma once

#include "core/analysis/slides.h"

#include <QDialog>

namespace ui {

class ReadingMap;
class TextLabel;

/// The map told step by step on the whole screen, for everybody who looks along. Space, the arrows,
/// a click or a tap go on, Backspace and Left go back, Esc leaves. A dialog, so that the lock
/// closes it.
class Presentation : public QDialog
{
    Q_OBJECT

public:
    /// `view` is what everybody who looks along may see: nothing else is on the screen.
    Presentation(const core::CaseFile &view, const core::Story &story, QWidget *parent);

    int step() const { return m_step; }
    int steps() const { return int(m_slides.size()); }
    void go(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void show(const core::Slide &slide);
    void fit();
    int partFrom(int step, int by) const;

    core::CaseFile m_view;
    QList<core::Slide> m_slides;
    int m_step = 0;
    ReadingMap *m_map;
    TextLabel *m_heading;
    TextLabel *m_text;
    TextLabel *m_count;
};

/// The story that these people hear together: to the youth when the youth is among them.
core::Story storyFor(const core::CaseFile &view, const QList<core::PersonId> &people);

} // namespace ui
