#pragma once

#include "ui/analysis/diagramscene.h"
#include "ui/analysis/loopfinder.h"
#include "ui/analysis/looprow.h"

#include <QWidget>

#include <array>

class QVBoxLayout;
class QPushButton;

namespace ui {

class EmptyState;
class TextLabel;

/// The loops in words: those that just came and the pinned ones first, then those through what is
/// chosen on the map: first through all of it, then through some of it; three at first, all when
/// asked. A card with an arrow to itself is no circle and comes last.
class LoopPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LoopPanel(QWidget *parent = nullptr);

    /// What was found in the case; `fresh` came with the last edit.
    void show(const core::CaseFile &file, const LoopList &loops, const QList<int> &fresh);
    void show(const core::CaseFile &file, const Choice &choice);
    /// The next loop of the list, or the one before; begins anew after the last.
    void step(int by);
    /// The loop that just came.
    void lightFresh();
    void light(const LoopKey &loop);
    const LoopKey &lit() const { return m_lit; }
    bool hasLit() const { return !m_lit.isEmpty(); }
    void unlight();
    QString words(const core::Loop &loop) const;

Q_SIGNALS:
    void chosen(const core::Loop &loop);
    void cleared();
    void named(const ui::LoopKey &key, const QString &name);
    void pinned(const ui::LoopKey &key, bool isPinned);

private:
    void rebuild();
    void addRow(int index);
    void addLost();
    LoopRow *append(const LoopFace &face);
    void addHeading(const QString &text);
    QHash<int, QString> headings() const;
    void clear();
    void light(int row);
    void sayCount();
    QString countWords() const;
    enum Distance { ThroughAll, ThroughSome, Elsewhere, Distances };
    void order();
    Distance distanceOf(const LoopKey &key) const;
    int rankOf(int index) const;

    core::CaseFile m_file;
    Choice m_choice;
    LoopList m_loops;
    QList<LoopKey> m_keys; // Of the found loops.
    QList<int> m_fresh;
    int m_limit;
    LoopKey m_lit;
    QList<int> m_order;
    std::array<int, Distances> m_counts{}; // Of m_order, which goes from near to far.
    QList<LoopRow *> m_rows;               // As m_order, as far as they are shown.
    QList<QWidget *> m_shown;
    QVBoxLayout *m_list;
    TextLabel *m_count;
    TextLabel *m_reach;
    QPushButton *m_more;
    EmptyState *m_empty;
};

} // namespace ui
