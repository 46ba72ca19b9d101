#include "ui/offers/personbox.h"

#include "ui/shared/personname.h"

namespace ui {

PersonBox::PersonBox(QWidget *parent) : QComboBox(parent)
{
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(person()); });
}

void PersonBox::setPersons(const core::CaseFile &file, const QString &nobody)
{
    QList<core::PersonId> persons{core::PersonId()};
    QStringList names{nobody};
    for (const core::Person &person : file.persons) {
        persons.append(person.id);
        names.append(personName(person, file.persons));
    }
    // Filling anew would forget what is being typed to find a name.
    if (persons == m_persons && names == m_names)
        return;
    const core::PersonId before = person();
    m_persons = persons;
    m_names = names;
    clear();
    addItems(names);
    setPerson(before);
}

core::PersonId PersonBox::person() const
{
    return m_persons.value(currentIndex());
}

void PersonBox::setPerson(const core::PersonId &person)
{
    setCurrentIndex(static_cast<int>(std::max<qsizetype>(m_persons.indexOf(person), 0)));
}

} // namespace ui
