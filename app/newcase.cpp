#include "app/newcase.h"

#include <QCoreApplication>

namespace {

core::Person person(const ui::OpenCase &maker, core::PersonRole role, const Named &who)
{
    auto person = maker.fresh<core::Person>();
    person.role = role;
    person.name = who.name;
    person.birthDate = who.birthDate;
    return person;
}

/// Somebody works with one coach: the name of the last case is the name of the next.
QString coachOf(const QList<core::CaseloadRow> &rows)
{
    const QString known = rows.isEmpty() ? QString() : rows.first().coach;
    return known.isEmpty() ? QCoreApplication::translate("Desktop", "Coach") : known;
}

} // namespace

core::CaseFile
newCase(const ui::OpenCase &maker, const QList<core::CaseloadRow> &rows, const Named &youth)
{
    const QDate today = maker.clock().today();
    core::CaseFile file;
    file.head = maker.fresh<core::Case>();
    file.head.code = core::nextCode(rows, today.year());
    file.head.receivedOn = today;
    file.head.coach = coachOf(rows);
    file.persons = {person(maker, core::PersonRole::Youth, youth),
                    person(maker, core::PersonRole::Coach, {file.head.coach, {}})};
    return file;
}
