#include "ui/offers/actionrow.h"

#include "ui/offers/personbox.h"
#include "ui/shared/buttons.h"
#include "ui/shared/dayedit.h"
#include "ui/shared/drafts.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ActionRow::ActionRow(OpenCase &open, const core::ActionId &id, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_id(id)
    , m_done(new QCheckBox)
    , m_text(new QLineEdit)
    , m_who(new PersonBox)
    , m_due(new DayEdit)
{
    m_text->setObjectName(u"actionText"_s);
    m_due->setObjectName(u"actionDue"_s);
    setSubject(this, id.uuid());
    m_done->setAccessibleName(tr("Done"));
    m_text->setAccessibleName(tr("Agreement"));
    m_who->setAccessibleName(tr("Who does it"));
    m_due->setAccessibleName(tr("By when"));
    auto *away = iconButton(Icon::Trash, tr("Remove this agreement"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(sizes().gapSmall);
    row->addWidget(m_done);
    row->addWidget(m_text, 1);
    row->addWidget(m_who);
    row->addWidget(m_due);
    row->addWidget(away);
    connect(m_done, &QCheckBox::clicked, this, [this](bool isDone) {
        set(&core::Action::done, isDone);
    });
    connect(m_text, &QLineEdit::editingFinished, this, &ActionRow::keepText);
    connect(m_who, &PersonBox::chosen, this, [this](const core::PersonId &who) {
        set(&core::Action::who, who);
    });
    connect(
        m_due, &DayEdit::entered, this, [this](const QDate &day) { set(&core::Action::due, day); });
    connect(away, &QToolButton::clicked, this, &ActionRow::remove);
}

void ActionRow::showAction()
{
    const core::Action *action = core::find(m_open.file().actions, m_id);
    if (!action)
        return;
    m_done->setChecked(action->done);
    showWords(m_text, action->text);
    m_who->setPersons(m_open.file(), tr("who?"));
    m_who->setPerson(action->who);
    m_due->setDay(action->due);
}

template<typename Value>
void ActionRow::set(Value core::Action::*member, const Value &value)
{
    const core::Action *action = core::find(m_open.file().actions, m_id);
    if (!action)
        return;
    const core::Action before = *action;
    core::Action after = before;
    after.*member = value;
    m_open.change(before, after);
}

void ActionRow::keepText()
{
    const QString text = m_text->text().simplified();
    m_text->setModified(!text.isEmpty());
    if (text.isEmpty())
        showAction();
    else
        set(&core::Action::text, text);
}

void ActionRow::remove()
{
    if (const core::Action *action = core::find(m_open.file().actions, m_id))
        m_open.commit(core::removed(core::Action(*action)));
}

} // namespace ui
