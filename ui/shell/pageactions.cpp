#include "ui/shell/pageactions.h"

#include "ui/shared/layouts.h"
#include "ui/shared/theme.h"
#include "ui/shared/variant.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PageActions::PageActions(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(sizes().gapSmall);
}

void PageActions::setActions(const QList<QAction *> &actions)
{
    clear(m_row); // One of them may be the button that brought us here.
    for (QAction *action : actions)
        add(action, action == actions.last());
}

void PageActions::add(QAction *action, bool isLast)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    const bool isPlain = action->shortcut() == QKeySequence(QKeySequence::Undo)
                         || action->shortcut() == QKeySequence(u"Ctrl+Shift+Z"_s);
    button->setToolButtonStyle(isPlain ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    setVariant(button, isLast && !isPlain ? Variant::Primary : Variant::Ghost);
    m_row->addWidget(button);
}

} // namespace ui
