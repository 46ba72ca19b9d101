#pragma once

#include <QString>

class QAction;
class QKeySequence;

namespace ui {

/// As people of this desktop write it: "Ctrl+K".
QString shortcutText(const QKeySequence &keys);
/// "Undo (Ctrl+Z)"; only the text when there are no keys.
QString withShortcut(const QString &text, const QKeySequence &keys);
/// Names the action and lets its tooltip tell its keys.
void describe(QAction *action, const QString &text);

} // namespace ui
