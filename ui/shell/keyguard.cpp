#include "ui/shell/keyguard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace ui {

namespace {

bool isInTheWay()
{
    return QApplication::activeModalWidget() || QApplication::activePopupWidget();
}

bool hasNothingToUndo(const QObject *editor, const QKeyEvent &key)
{
    const bool isUndo = key.matches(QKeySequence::Undo);
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return isUndo ? !line->isUndoAvailable() : !line->isRedoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return isUndo ? !text->document()->isUndoAvailable() : !text->document()->isRedoAvailable();
    if (const auto *paper = qobject_cast<const QTextEdit *>(editor))
        return paper->isReadOnly();
    return false;
}

} // namespace

KeyGuard::KeyGuard(QObject *parent) : QObject(parent) {}

void KeyGuard::start()
{
    QCoreApplication::instance()->installEventFilter(this);
}

void KeyGuard::stop()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

bool KeyGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLock = key->key() == Qt::Key_L && key->modifiers() == Qt::ControlModifier;
        if (isLock && isInTheWay()) { // Elsewhere the window's own shortcut does it.
            QMetaObject::invokeMethod(this, &KeyGuard::lockAsked, Qt::QueuedConnection);
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (isUndo && hasNothingToUndo(watched, *key)) {
            event->ignore(); // The shortcut of the page answers.
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
