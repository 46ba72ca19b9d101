#pragma once

#include "ui/analysis/loopfinder.h"

#include <QWidget>

class QVBoxLayout;
class QPushButton;

namespace ui {

class Card;
class EmptyState;
class TextLabel;

/// The loops in words: three at first, all when asked.
class LoopPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LoopPanel(QWidget *parent = nullptr);

    void show(const LoopList &loops);
    /// The next loop of the list, or the one before; begins anew after the last.
    void step(int by);
    void unlight();
    int shownCount() const { return int(m_rows.size()); }

Q_SIGNALS:
    /// One loop was chosen, by its place in the list; -1 for none.
    void chosen(const core::Loop &loop);
    void cleared();

private:
    void rebuild();
    void addRow(int index);
    void light(int row);
    QList<int> order() const;

    LoopList m_loops;
    int m_limit;
    int m_lit = -1;
    QList<int> m_order;
    QList<Card *> m_rows;
    QVBoxLayout *m_list;
    TextLabel *m_count;
    TextLabel *m_reach;
    QPushButton *m_more;
    EmptyState *m_empty;
};

} // namespace ui
