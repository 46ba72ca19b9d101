#include "ui/shell/whoamidialog.h"

#include "ui/shared/field.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString meaningOf(core::MemberRole role)
{
    switch (role) {
    case core::MemberRole::Coach:
    case core::MemberRole::LocalTeam:
        return WhoAmIDialog::tr("You open cases, write in them and print.");
    case core::MemberRole::TeamLead:
        return WhoAmIDialog::tr("You see the list and the figures. A case opens only with a "
                                "reason, and you do not write in it.");
    case core::MemberRole::Administrator:
        return WhoAmIDialog::tr("You see no cases and no names of families.");
    }
    return {};
}

} // namespace

WhoAmIDialog::WhoAmIDialog(const core::Member &member, QWidget *parent)
    : Dialog(tr("Who am I?"), parent)
    , m_name(new QLineEdit(member.name))
    , m_role(new Segmented(tr("What I am")))
    , m_meaning(new TextLabel({}, TextRole::Small, this))
{
    setObjectName(u"whoAmI"_s);
    setText(tr("The log of this laptop says who opened a case. It stays here."));
    m_name->setObjectName(u"memberName"_s);
    m_role->setObjectName(u"memberRole"_s);
    for (int i = 0; i < 4; ++i)
        m_role->addOption(
            capitalised(core::nameOf(static_cast<core::MemberRole>(i)).in(screenLanguage())));
    m_role->setCurrent(static_cast<int>(member.role));
    m_meaning->setMuted();
    body()->addWidget(new Field(tr("My name"), m_name));
    body()->addWidget(new Field(tr("What I am"), m_role));
    body()->addWidget(m_meaning);
    addCancelButton(tr("Later"));
    QPushButton *keep = addButton(tr("Keep"), Variant::Primary);
    keep->setObjectName(u"memberKeep"_s);
    connect(keep, &QPushButton::clicked, this, &WhoAmIDialog::take);
    connect(m_role, &Segmented::chosen, this, &WhoAmIDialog::showMeaning);
    showMeaning();
    m_name->setFocus();
}

core::MemberRole WhoAmIDialog::role() const
{
    return static_cast<core::MemberRole>(m_role->current());
}

void WhoAmIDialog::showMeaning()
{
    m_meaning->setText(meaningOf(role()));
}

void WhoAmIDialog::take()
{
    const QString name = m_name->text().simplified();
    accept();
    Q_EMIT said(name, role());
}

QString wordsFor(const core::Member &member)
{
    const QString role = core::nameOf(member.role).in(screenLanguage());
    const bool isSaid = !member.name.isEmpty() || member.role != core::MemberRole::Coach;
    if (member.name.isEmpty())
        return isSaid ? role : QString();
    return u"%1 (%2)"_s.arg(member.name, role);
}

} // namespace ui
