#include "ui/conversation/sightchips.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/layouts.h"
#include "ui/shared/personname.h"
#include "ui/shared/variant.h"

#include <QPushButton>

namespace ui {

SightChips::SightChips(const QString &spoken, QWidget *parent)
    : QWidget(parent), m_spoken(spoken), m_flow(new FlowLayout(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
}

void SightChips::show(QList<core::Person> persons, const core::Sight &sight)
{
    persons.removeIf(
        [](const core::Person &person) { return person.role == core::PersonRole::Coach; });
    if (persons != m_persons)
        make(persons);
    for (qsizetype i = 0; i < m_persons.size(); ++i)
        m_chips[i]->setChecked(sight.contains(m_persons[i].id));
}

void SightChips::make(const QList<core::Person> &persons)
{
    clear(m_flow);
    m_chips.clear();
    m_persons = persons;
    for (const core::Person &person : persons) {
        const QString name = personName(person, persons);
        auto *chip = new QPushButton(name, this);
        setVariant(chip, Variant::Chip);
        chip->setCheckable(true);
        chip->setAccessibleName(m_spoken.arg(name));
        connect(chip, &QPushButton::clicked, this, [this, id = person.id](bool maySee) {
            Q_EMIT turned(id, maySee);
        });
        m_flow->addWidget(chip);
        m_chips += chip;
        chip->show();
    }
}

} // namespace ui
