#include "ui/shell/pageactions.h"

#include "ui/shared/layouts.h"
#include "ui/shared/theme.h"
#include "ui/shared/variant.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Everybody knows its picture.
bool isPlain(const QAction &action)
{
    return action.shortcut() == QKeySequence(QKeySequence::Undo)
           || action.shortcut() == QKeySequence(u"Ctrl+Shift+Z"_s);
}

} // namespace

PageActions::PageActions(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(sizes().gapSmall);
}

void PageActions::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    for (int i = 0; i + 1 < m_row->count(); ++i)
        dress(*qobject_cast<QToolButton *>(m_row->itemAt(i)->widget()));
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
    button->setFocusPolicy(Qt::StrongFocus);
    const bool isPrimary = isLast && !isPlain(*action);
    setVariant(button, isPrimary ? Variant::Primary : Variant::Ghost);
    dress(*button);
    m_row->addWidget(button);
}

void PageActions::dress(QToolButton &button) const
{
    const bool isQuiet =
        isPlain(*button.defaultAction()) || (m_isNarrow && variantOf(&button) != Variant::Primary);
    button.setToolButtonStyle(isQuiet ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

} // namespace ui
