#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace ui {

enum class Icon;

/// The commands for the cards that are chosen, with their keys, which work while the canvas has the
/// focus.
class PickCommands : public QObject
{
    Q_OBJECT

public:
    explicit PickCommands(QWidget *canvas);

    QAction *const selectAll;
    QAction *const cut;
    QAction *const copy;
    QAction *const paste;
    QAction *const alignLeft;
    QAction *const alignTop;
    QAction *const spread;
    QAction *const merge;
    QAction *const split;
    QAction *const group;
    QAction *const ungroup;
    QAction *const renameGroup;

    QList<QAction *> all() const { return m_all; }
    /// What goes for so many chosen cards.
    void enableFor(qsizetype cards, bool isGrouped);
    /// For a menu at the pointer and for the form of several cards.
    QList<QAction *> ofCards() const;

private:
    void setUp(QAction *action, const QString &text, Icon picture, const QKeySequence &keys);
    void tell(const QString &text, const QList<QKeySequence> &keys);

    QWidget *m_canvas;
    QList<QAction *> m_all;
};

} // namespace ui
