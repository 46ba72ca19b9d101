#include "ui/conversation/sightchips.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/layouts.h"
#include "ui/shared/personname.h"
#include "ui/shared/variant.h"

#include <QPushButton>

namespace ui {

SightChips::SightChips(const QString &spoken, QWidget *parent)
    : SightChips(spoken, Whom::Family, parent)
{}

SightChips::SightChips(const QString &spoken, Whom whom, QWidget *parent)
    : QWidget(parent), m_spoken(spoken), m_whom(whom), m_flow(new FlowLayout(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
}

void SightChips::show(QList<core::Person> persons, const core::Sight &sight)
{
    persons.removeIf([this](const core::Person &person) {
        return m_whom == Whom::Family && person.role == core::PersonRole::Coach;
    });
    if (persons != m_persons)
        make(persons);
    for (qsizetype i = 0; i < m_persons.size(); ++i)
        m_chips[i]->setChecked(sight.contains(m_persons[i].id));
}

void SightChips::fix(const core::PersonId &person, const QString &why)
{
    if (why.isEmpty())
        m_fixed.remove(person);
    else
        m_fixed.insert(person);
    for (qsizetype i = 0; i < m_persons.size(); ++i) {
        if (m_persons[i].id != person)
            continue;
        m_chips[i]->setToolTip(why);
        m_chips[i]->setAccessibleDescription(why);
    }
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
        connect(chip, &QPushButton::clicked, this, [this, chip, id = person.id](bool maySee) {
            if (m_fixed.contains(id))
                chip->setChecked(!maySee);
            else
                Q_EMIT turned(id, maySee);
        });
        m_flow->addWidget(chip);
        m_chips += chip;
        chip->show();
    }
}

} // namespace ui
