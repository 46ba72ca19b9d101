#include "ui/offers/actionlist.h"

#include "ui/offers/actionrow.h"
#include "ui/shared/drafts.h"
#include "ui/shared/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ActionList::ActionList(OpenCase &open, const core::GoalId &goal, QWidget *parent)
    : QWidget(parent), m_open(open), m_goal(goal), m_rows(new QVBoxLayout), m_line(new QLineEdit)
{
    m_line->setObjectName(goal.isEmpty() ? u"newLooseAction"_s : u"newAction"_s);
    keepUntilTaken(m_line);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(sizes().gapSmall);
    m_rows->setSpacing(sizes().gapSmall);
    column->addLayout(m_rows);
    column->addWidget(m_line);
    connect(m_line, &QLineEdit::returnPressed, this, &ActionList::add);
}

void ActionList::showActions()
{
    m_line->setPlaceholderText(tr("Add an agreement: who does what? Then Enter"));
    m_line->setAccessibleName(tr("New agreement"));
    QList<ActionRow *> rows;
    for (const core::Action &action : m_open.file().actions) {
        if (action.goal != m_goal)
            continue;
        const auto isIt = [&](const ActionRow *row) { return row->id() == action.id; };
        const auto known = std::find_if(m_shown.begin(), m_shown.end(), isIt);
        auto *row = known == m_shown.end() ? new ActionRow(m_open, action.id) : *known;
        if (known == m_shown.end())
            m_rows->addWidget(row);
        row->showAction();
        rows.append(row);
    }
    for (ActionRow *row : std::as_const(m_shown)) {
        if (!rows.contains(row)) {
            row->hide();
            row->deleteLater();
        }
    }
    m_shown = rows;
}

void ActionList::add()
{
    const QString text = m_line->text().simplified();
    if (text.isEmpty())
        return;
    auto action = m_open.fresh<core::Action>();
    action.text = text;
    action.goal = m_goal;
    m_line->clear();
    m_open.add(action);
}

} // namespace ui
