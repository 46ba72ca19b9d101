#pragma once

#include "core/conversation/house.h"
#include "tests/support/fixedclock.h"
#include "ui/shared/opencase.h"

#include <QApplication>
#include <QTest>

/// A case with Isa, her mother and the coach, as on a first morning.
struct Desk
{
    Desk()
    {
        core::CaseFile file;
        file.head = openCase.fresh<core::Case>();
        isa = person(file, QStringLiteral("Isa"), core::PersonRole::Youth);
        mother = person(file, QStringLiteral("Sara"), core::PersonRole::Mother);
        coach = person(file, QStringLiteral("Marloes"), core::PersonRole::Coach);
        file.persons[0].birthDate = QDate(2012, 5, 12);
        openCase.reset(file);
    }

    const core::CaseFile &file() const { return openCase.file(); }
    static QWidget *focused() { return QApplication::focusWidget(); }
    static void type(const QString &text) { QTest::keyClicks(focused(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(focused(), key, with);
    }

    FixedClock clock{QDateTime(QDate(2026, 11, 12), QTime(10, 32))};
    core::SeededRng rng{7};
    ui::OpenCase openCase{clock, rng};
    core::House house = core::shippedHouse().value();
    core::PersonId isa;
    core::PersonId mother;
    core::PersonId coach;

private:
    core::PersonId person(core::CaseFile &file, const QString &name, core::PersonRole role)
    {
        auto made = openCase.fresh<core::Person>();
        made.name = name;
        made.role = role;
        file.persons.append(made);
        return made.id;
    }
};
