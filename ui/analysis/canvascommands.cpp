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
    , reverse(new QAction(this))
    , differ(new QAction(this))
    , undo(new QAction(this))
    , redo(new QAction(this))
    , tidy(new QAction(this))
    , panel(new QAction(this))
    , asList(new QAction(this))
    , fit(new QAction(this))
    , zoomIn(new QAction(this))
    , zoomOut(new QAction(this))
    , normalSize(new QAction(this))
    , nextLink(new QAction(this))
    , previousLink(new QAction(this))
    , farther(new QAction(this))
    , nearer(new QAction(this))
    , nextLoop(new QAction(this))
    , previousLoop(new QAction(this))
    , m_canvas(canvas)
{
    setUpEdits();
    setUpSight();
    for (QAction *ofChoice : {newArrow, remove, reverse, differ, farther, nearer})
        ofChoice->setEnabled(false);
    tellKeys();
}

void CanvasCommands::setUpEdits()
{
    setUp(newCard, tr("New card"), Icon::Plus, {Qt::Key_Insert});
    setUp(newArrow, tr("New arrow"), Icon::ArrowRight, {Qt::Key_Greater});
    setUp(remove, tr("Delete"), Icon::Trash, {QKeySequence::Delete});
    setUp(reverse, tr("Turn the arrow round"), Icon::Sync, {Qt::Key_R});
    setUp(differ, tr("I see it differently"), Icon::Split, {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    setUp(undo, tr("Undo"), Icon::Undo, {QKeySequence::Undo});
    setUp(redo, tr("Redo"), Icon::Redo, {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    setUp(tidy, tr("Tidy up"), Icon::Sparkles, {Qt::CTRL | Qt::SHIFT | Qt::Key_T});
}

void CanvasCommands::setUpSight()
{
    setUp(panel, tr("Form and loops beside the map"), Icon::List, {Qt::Key_F4});
    setUp(asList, tr("Map as a list"), Icon::List, {Qt::CTRL | Qt::SHIFT | Qt::Key_L});
    setUp(fit, tr("Whole map"), Icon::Fit, {Qt::CTRL | Qt::Key_9});
    setUp(zoomIn, tr("Zoom in"), Icon::ZoomIn, {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal});
    setUp(zoomOut, tr("Zoom out"), Icon::ZoomOut, {QKeySequence::ZoomOut});
    setUp(normalSize, tr("Normal size"), Icon::None, {Qt::CTRL | Qt::Key_0});
    setUp(nextLink, tr("Next arrow of the card"), Icon::None, {Qt::Key_BracketRight});
    setUp(previousLink, tr("Previous arrow of the card"), Icon::None, {Qt::Key_BracketLeft});
    setUp(farther, tr("One step farther around the card"), Icon::Network, {Qt::Key_Period});
    setUp(nearer, tr("One step nearer to the card"), Icon::None, {Qt::Key_Comma});
    setUp(nextLoop, tr("Next loop"), Icon::Loop, {Qt::Key_F3});
    setUp(previousLoop, tr("Previous loop"), Icon::Loop, {Qt::SHIFT | Qt::Key_F3});
    panel->setCheckable(true);
    asList->setCheckable(true);
}

/// What plain keys do on the map (CanvasKeys): only to be read, so they are never enabled.
void CanvasCommands::tellKeys()
{
    tell(tr("To the next card"), {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down});
    tell(tr("Move the card"),
         {Qt::ALT | Qt::Key_Left,
          Qt::ALT | Qt::Key_Right,
          Qt::ALT | Qt::Key_Up,
          Qt::ALT | Qt::Key_Down});
    tell(tr("Open the form of what is chosen"), {Qt::Key_Return});
    tell(tr("Choose nothing, stop"), {Qt::Key_Escape});
    tell(tr("Arrow: feeds, dampens"), {Qt::Key_Plus, Qt::Key_Minus});
    tell(tr("Arrow: how strong"), {Qt::Key_1, Qt::Key_2, Qt::Key_3});
    tell(tr("Arrow: how sure"), {Qt::Key_Question});
    tell(tr("Hold and drag: move the map"), {Qt::Key_Space});
    tell(tr("In the list: other name"), {Qt::Key_F2});
    tell(tr("In the list: into the next life domain"),
         {Qt::ALT | Qt::Key_Down, Qt::ALT | Qt::Key_Up});
    tell(tr("In the list of loops: name, pin"), {Qt::Key_F2, Qt::Key_P});
}

void CanvasCommands::tell(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setText(text);
    action->setShortcuts(keys);
    action->setEnabled(false);
    m_all += action;
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
    m_all += action;
}

} // namespace ui
