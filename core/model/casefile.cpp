#include "core/model/casefile.h"

#include <algorithm>

namespace core {

const Person *youthOf(const CaseFile &file)
{
    for (const Person &person : file.persons) {
        if (person.role == PersonRole::Youth)
            return &person;
    }
    return nullptr;
}

QString nameOf(const CaseFile &file, const PersonId &person)
{
    const Person *found = find(file.persons, person);
    return found ? found->name : QString();
}

QString namesOf(const CaseFile &file, const QList<PersonId> &persons)
{
    QStringList names;
    for (const PersonId &person : persons)
        names += nameOf(file, person);
    names.removeAll(QString());
    return names.join(QStringLiteral(", "));
}

int ageOn(const QDate &birthDate, const QDate &day)
{
    if (!birthDate.isValid() || !day.isValid() || birthDate > day)
        return -1;
    const bool hadBirthday = day.month() > birthDate.month()
                             || (day.month() == birthDate.month() && day.day() >= birthDate.day());
    return day.year() - birthDate.year() - (hadBirthday ? 0 : 1);
}

} // namespace core
