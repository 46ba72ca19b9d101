#include "ui/shared/personname.h"

#include "ui/shared/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString personName(const core::Person &person, const QList<core::Person> &among)
{
    const QString role = wordFor(person.role);
    if (person.name.isEmpty())
        return role;
    const bool isShared = std::any_of(among.begin(), among.end(), [&](const core::Person &other) {
        return other.id != person.id && other.name.compare(person.name, Qt::CaseInsensitive) == 0;
    });
    return isShared ? u"%1 (%2)"_s.arg(person.name, role) : person.name;
}

QString personName(const core::CaseFile &file, const core::PersonId &person)
{
    const core::Person *found = core::find(file.persons, person);
    return found != nullptr ? personName(*found, file.persons) : QString();
}

QString personNames(const core::CaseFile &file, const QList<core::PersonId> &persons)
{
    QStringList names;
    for (const core::PersonId &person : persons)
        names += personName(file, person);
    names.removeAll(QString());
    return names.join(u", "_s);
}

} // namespace ui
