#pragma once

#include "ui/analysis/diagramscene.h"
#include "ui/analysis/loopfinder.h"
#include "ui/analysis/loopnames.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

class TextLabel;

/// Third step: the circles that came of the arrows, three at first. One is read aloud arrow by
/// arrow; then the family says whether it is so.
class BuildCircles : public QWidget
{
    Q_OBJECT

public:
    explicit BuildCircles(OpenCase &open, QWidget *parent = nullptr);

    void refresh();
    void focusFirst();

Q_SIGNALS:
    void pointed(const ui::Lit &lit);
    /// Something in the circle is not so: to the form of this arrow.
    void linkAsked(const core::LinkId &link);

private:
    void list(const LoopList &loops);
    void addRow(int index);
    void read(int index);
    void readOn();
    void close(bool isRight);
    Lit litOf(const core::Loop &loop) const;

    OpenCase &m_open;
    LoopFinder m_finder;
    LoopList m_loops;
    int m_limit;
    int m_read = -1; // Of the list.
    int m_line = 0;  // How many arrows were read.
    TextLabel *m_lead;
    QVBoxLayout *m_rows;
    QPushButton *m_more;
    QWidget *m_reading;
    TextLabel *m_lines;
    QPushButton *m_on;
    QPushButton *m_right;
    QPushButton *m_wrong;
};

} // namespace ui
