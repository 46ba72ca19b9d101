#include "ui/analysis/personpick.h"

#include "ui/shared/personname.h"
#include "ui/shared/words.h"

namespace ui {

PersonPick::PersonPick(const QString &name, QWidget *parent) : PickChips(name, Mode::Any, parent) {}

void PersonPick::show(const QList<core::Person> &persons, const QList<core::PersonId> &chosen)
{
    QStringList names;
    QList<int> picks;
    m_ids.clear();
    for (const core::Person &person : persons) {
        if (chosen.contains(person.id))
            picks += int(m_ids.size());
        m_ids += person.id;
        names += personName(person, persons);
    }
    setOptions(names);
    setPicked(picks);
}

QList<core::PersonId> PersonPick::persons() const
{
    QList<core::PersonId> chosen;
    const QList<int> indices = picked();
    for (const int index : indices)
        chosen += m_ids[index];
    return chosen;
}

} // namespace ui
