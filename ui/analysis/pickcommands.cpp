#include "ui/analysis/pickcommands.h"

#include "ui/shared/icons.h"
#include "ui/shared/shortcut.h"

#include <QAction>
#include <QWidget>

namespace ui {

PickCommands::PickCommands(QWidget *canvas)
    : QObject(canvas)
    , selectAll(new QAction(this))
    , cut(new QAction(this))
    , copy(new QAction(this))
    , paste(new QAction(this))
    , alignLeft(new QAction(this))
    , alignTop(new QAction(this))
    , spread(new QAction(this))
    , merge(new QAction(this))
    , split(new QAction(this))
    , group(new QAction(this))
    , ungroup(new QAction(this))
    , renameGroup(new QAction(this))
    , m_canvas(canvas)
{
    constexpr auto both = Qt::CTRL | Qt::SHIFT;
    setUp(selectAll, tr("Choose all cards"), Icon::None, QKeySequence::SelectAll);
    setUp(cut, tr("Cut"), Icon::None, QKeySequence::Cut);
    setUp(copy, tr("Copy"), Icon::Copy, QKeySequence::Copy);
    setUp(paste, tr("Paste cards, or a list of lines"), Icon::None, QKeySequence::Paste);
    setUp(alignLeft, tr("In one column"), Icon::None, both | Qt::Key_Left);
    setUp(alignTop, tr("On one row"), Icon::None, both | Qt::Key_Up);
    setUp(spread, tr("Spread evenly"), Icon::None, both | Qt::Key_Right);
    setUp(merge, tr("Make one card of them"), Icon::Layers, Qt::CTRL | Qt::Key_J);
    setUp(split, tr("Split in two cards"), Icon::Split, both | Qt::Key_J);
    setUp(group, tr("Group"), Icon::None, Qt::CTRL | Qt::Key_G);
    setUp(ungroup, tr("Ungroup"), Icon::None, both | Qt::Key_G);
    setUp(renameGroup, tr("Name of the group"), Icon::Edit, Qt::Key_F2);
    tell(tr("Choose the next card as well"),
         {Qt::SHIFT | Qt::Key_Left,
          Qt::SHIFT | Qt::Key_Right,
          Qt::SHIFT | Qt::Key_Up,
          Qt::SHIFT | Qt::Key_Down});
    tell(tr("Mouse: drag round cards to choose them; Ctrl and click adds one"), {});
    enableFor(0, false);
}

/// Only to be read, so never enabled.
void PickCommands::tell(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setEnabled(false);
    m_all += action;
}

void PickCommands::setUp(QAction *action,
                         const QString &text,
                         Icon picture,
                         const QKeySequence &keys)
{
    if (picture != Icon::None)
        action->setIcon(icon(picture));
    action->setShortcut(keys);
    describe(action, text);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_canvas->addAction(action);
    m_all += action;
}

void PickCommands::enableFor(qsizetype cards, bool isGrouped)
{
    for (QAction *ofAny : {cut, copy})
        ofAny->setEnabled(cards > 0);
    for (QAction *ofSeveral : {alignLeft, alignTop, spread, merge})
        ofSeveral->setEnabled(cards > 1);
    split->setEnabled(cards == 1);
    group->setEnabled(cards > 1);
    ungroup->setEnabled(isGrouped);
    renameGroup->setEnabled(isGrouped);
}

QList<QAction *> PickCommands::ofCards() const
{
    return {copy, cut, merge, split, group, renameGroup, ungroup, alignLeft, alignTop, spread};
}

} // namespace ui
