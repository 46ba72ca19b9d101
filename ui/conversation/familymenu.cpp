#include "ui/conversation/familypicture.h"
#include "ui/conversation/personbutton.h"
#include "ui/shared/icons.h"
#include "ui/shared/words.h"

#include <QMenu>

// What can be changed of a person in the picture of the family.

namespace ui {

void FamilyPicture::openMenu(PersonButton *button, const QPoint &at)
{
    button->setFocus(Qt::OtherFocusReason);
    menuFor(button->id())->popup(at);
}

QMenu *FamilyPicture::menuFor(const core::PersonId &person)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(Icon::Edit), tr("Open"), this, [this, person] { Q_EMIT opened(person); });
    addHomes(menu, person);
    const core::Person *found = core::find(m_case.file().persons, person);
    if (found && found->role != core::PersonRole::Youth) {
        addRelations(menu, person);
        const core::Relation *relation = m_deeds.relationOf(person);
        QAction *support = menu->addAction(tr("Is a support"));
        support->setCheckable(true);
        support->setChecked(relation && relation->isSupport);
        connect(support, &QAction::triggered, this, [this, person](bool is) {
            m_deeds.setSupport(person, is);
        });
    }
    menu->addSeparator();
    menu->addAction(
        icon(Icon::Trash), tr("Remove"), this, [this, person] { Q_EMIT removeAsked(person); });
    return menu;
}

void FamilyPicture::addHomes(QMenu *menu, const core::PersonId &person)
{
    QMenu *homes = menu->addMenu(icon(Icon::House), tr("Lives in"));
    for (const core::Household &home : m_case.file().households) {
        QAction *action = homes->addAction(home.name.isEmpty() ? tr("Household") : home.name);
        action->setCheckable(true);
        action->setChecked(home.members.contains(person));
        connect(action, &QAction::triggered, this, [this, person, id = home.id](bool lives) {
            m_deeds.setMember(person, id, lives);
        });
    }
    homes->addSeparator();
    homes->addAction(icon(Icon::Plus), tr("A new household"), this, [this, person] {
        m_deeds.addHousehold(person, tr("Home of %1").arg(core::nameOf(m_case.file(), person)));
    });
}

void FamilyPicture::addRelations(QMenu *menu, const core::PersonId &person)
{
    QMenu *relations = menu->addMenu(icon(Icon::Link), tr("Relation to the youth"));
    const core::Relation *now = m_deeds.relationOf(person);
    for (int i = 0; i <= static_cast<int>(core::RelationKind::Helper); ++i) {
        const auto kind = static_cast<core::RelationKind>(i);
        QAction *action = relations->addAction(wordFor(kind));
        action->setCheckable(true);
        action->setChecked(now && now->kind == kind);
        connect(action, &QAction::triggered, this, [this, person, kind] {
            m_deeds.setRelation(person, kind);
        });
    }
}

} // namespace ui
