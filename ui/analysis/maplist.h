#pragma once

#include "ui/analysis/diagramscene.h"
#include "ui/analysis/mapmodel.h"

#include <QTreeView>

namespace ui {

/// The same map as a tree, for keys and screen readers: life domains with their cards, below each
/// card its arrows, last the loops. Only what is in sight is kept up to date.
class MapList : public QTreeView
{
    Q_OBJECT

public:
    explicit MapList(QWidget *parent = nullptr);

    void show(const core::CaseFile &file);
    void show(const Circles &circles);
    /// Goes to what was chosen elsewhere; stays where it is when it is there already.
    void mark(const Choice &choice);
    void mark(const LoopKey &loop);
    /// The life domain of the line.
    std::optional<core::Domain> lane() const;
    Choice choice() const { return choiceAt(currentIndex()); }

    using QTreeView::show;

Q_SIGNALS:
    void chosen(const ui::Choice &choice);
    void loopChosen(const ui::LoopKey &loop);
    /// A key that is text: the first letter of a card, or what an arrow shall be.
    void typed(const QString &text);
    void confirmed();
    void left();
    void renamed(const core::FactorId &card, const QString &name);
    void loopRenamed(const ui::LoopKey &loop, const QString &name);
    /// Into the next life domain, or the one before.
    void shifted(const core::FactorId &card, int by);
    void menuAsked(const QPoint &globally);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool handle(const QKeyEvent &event);
    bool shift(int by);
    void confirm();
    void refresh();
    void goTo(const QModelIndex &index);
    Choice choiceAt(const QModelIndex &index) const;
    void tell(const MapLine &line, const QString &name);

    MapModel *m_model;
    core::CaseFile m_file;
    Circles m_circles;
    core::CaseId m_shown;
    bool m_isStale = true;
    bool m_isQuiet = false; // What moves now was moved by nobody.
};

} // namespace ui
