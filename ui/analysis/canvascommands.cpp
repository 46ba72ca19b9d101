#include "ui/analysis/canvascommands.h"

#include "ui/shared/icons.h"
#include "ui/shared/shortcut.h"

#include <QAction>
#include <QWidget>

namespace ui {

CanvasCommands::CanvasCommands(QWidget *canvas)
    : QObject(canvas)
    , newCard(new QAction(this))
    , newArrow(new QAction(this))
    , remove(new QAction(this))
    , undo(new QAction(this))
    , redo(new QAction(this))
    , tidy(new QAction(this))
    , fit(new QAction(this))
    , zoomIn(new QAction(this))
    , zoomOut(new QAction(this))
    , normalSize(new QAction(this))
    , nextLink(new QAction(this))
    , previousLink(new QAction(this))
    , nextLoop(new QAction(this))
    , previousLoop(new QAction(this))
    , m_canvas(canvas)
{
    setUp(newCard, tr("New card"), Icon::Plus, {Qt::Key_Insert, Qt::Key_N});
    setUp(newArrow, tr("New arrow"), Icon::ArrowRight, {Qt::Key_A, Qt::Key_Greater});
    setUp(remove, tr("Delete"), Icon::Trash, {QKeySequence::Delete});
    setUp(undo, tr("Undo"), Icon::Undo, {QKeySequence::Undo});
    setUp(redo, tr("Redo"), Icon::Redo, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    setUp(tidy, tr("Tidy up"), Icon::Sparkles, {Qt::CTRL | Qt::SHIFT | Qt::Key_T});
    setUp(fit, tr("Whole map"), Icon::Fit, {Qt::Key_F, Qt::CTRL | Qt::Key_9});
    setUp(zoomIn, tr("Zoom in"), Icon::ZoomIn, {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal});
    setUp(zoomOut, tr("Zoom out"), Icon::ZoomOut, {QKeySequence::ZoomOut});
    setUp(normalSize, tr("Normal size"), Icon::None, {Qt::CTRL | Qt::Key_0});
    setUp(nextLink, tr("Next arrow of the card"), Icon::None, {Qt::Key_BracketRight});
    setUp(previousLink, tr("Previous arrow of the card"), Icon::None, {Qt::Key_BracketLeft});
    setUp(nextLoop, tr("Next loop"), Icon::Loop, {Qt::Key_F3});
    setUp(previousLoop, tr("Previous loop"), Icon::Loop, {Qt::SHIFT | Qt::Key_F3});
    newArrow->setEnabled(false);
    remove->setEnabled(false);
}

void CanvasCommands::setUp(QAction *action,
                           const QString &text,
                           Icon picture,
                           const QList<QKeySequence> &keys)
{
    if (picture != Icon::None)
        action->setIcon(icon(picture));
    action->setShortcuts(keys);
    describe(action, text);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_canvas->addAction(action);
}

} // namespace ui
