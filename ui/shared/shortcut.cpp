#include "ui/shared/shortcut.h"

#include <QAction>
#include <QKeySequence>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString shortcutText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString withShortcut(const QString &text, const QKeySequence &keys)
{
    return keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, shortcutText(keys));
}

void describe(QAction *action, const QString &text)
{
    action->setText(text);
    action->setToolTip(withShortcut(text, action->shortcut()));
}

} // namespace ui
