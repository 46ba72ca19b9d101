#pragma once

#include "core/model/democases.h"
#include "core/model/reader.h"

/// The reference cases as after a talk: with a safety agreement for the youth alone, steps of the
/// meldcode, and appointments of different people.
inline QList<core::CaseFile> sheetCases()
{
    core::SeededRng rng(1);
    QList<core::CaseFile> cases = core::demoCases(rng);
    for (core::CaseFile &file : cases) {
        core::SafetyAgreement agreement;
        agreement.id = core::SafetyAgreementId::make(rng);
        agreement.text = QStringLiteral("Bij donkere gedachten loop ik naar de keuken.");
        agreement.signs = QStringLiteral("Ik zeg twee dagen niets meer.");
        agreement.helps = QStringLiteral("Muziek met de deur open.");
        agreement.call = QStringLiteral("Tante Willemijn\nHuisarts");
        agreement.askAgainOn = QDate(2026, 11, 27);
        agreement.at = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
        agreement.visibleTo = {core::youthOf(file)->id};
        file.safetyAgreements.append(agreement);
        core::SafetyStep step;
        step.id = core::SafetyStepId::make(rng);
        step.text = QStringLiteral("Blauwe plek gezien op maandagochtend.");
        step.with = QStringLiteral("Collega Van Velzen");
        file.safetySteps.append(step);
        core::Appointment withYouth;
        withYouth.id = core::AppointmentId::make(rng);
        withYouth.at = QDateTime(QDate(2026, 11, 26), QTime(14, 30), Qt::UTC);
        withYouth.place = QStringLiteral("Jeugdhuis, kamer 2");
        withYouth.about = QStringLiteral("Hoe de eerste training ging");
        core::Appointment withParent = withYouth;
        withParent.id = core::AppointmentId::make(rng);
        withParent.at = withYouth.at.addDays(-1);
        withParent.who = {file.persons[1].id};
        withParent.about = QStringLiteral("De brief van het gerechtsgebouw");
        file.appointments = {withYouth, withParent};
    }
    return cases;
}

/// What of a case a reader may see and what not, found without the code under test.
struct SheetSecrets
{
    SheetSecrets(const core::CaseFile &file, const core::Reader &reader)
    {
        const core::Person *youth = core::youthOf(file);
        const core::PersonId who =
            reader.kind == core::ReaderKind::Youth ? youth->id : reader.person;
        const bool isCoach = reader.kind == core::ReaderKind::All;
        const auto divide = [&](const auto &list) {
            for (const auto &it : list) {
                const bool isSeen = isCoach || it.visibleTo.isEmpty() || it.visibleTo.contains(who);
                if (!isSeen)
                    hidden.append(it.text);
            }
        };
        divide(file.statements);
        divide(file.factors);
        divide(file.notes);
        for (const core::SafetyAgreement &it : file.safetyAgreements) {
            if (!isCoach && !it.visibleTo.contains(who))
                hidden += {it.text, it.signs, it.helps, QStringLiteral("Tante Willemijn")};
        }
        for (const core::SafetyStep &it : file.safetySteps) {
            if (!isCoach)
                hidden += {it.text, it.with};
        }
        for (const core::Appointment &it : file.appointments) {
            const bool isTheirs =
                it.who.isEmpty() ? reader.kind == core::ReaderKind::Youth : it.who.contains(who);
            if (!isCoach && !isTheirs && reader.kind != core::ReaderKind::Professional)
                hidden.append(it.about);
        }
        for (const core::Person &it : file.persons) {
            const bool isOther = it.id != who && reader.kind != core::ReaderKind::Professional;
            if (!isCoach && isOther) // One word, a trade, may be said openly.
                hidden += {it.phone, it.remark.contains(u' ') ? it.remark : QString()};
        }
        hidden.removeAll(QString());
        for (QString &text : hidden)
            text = text.endsWith(u'.') ? text.chopped(1) : text;
    }

    /// The first that stands in the text; empty when none does.
    QString in(const QString &text) const
    {
        for (const QString &one : hidden) {
            if (text.contains(one, Qt::CaseInsensitive))
                return one;
        }
        return {};
    }

    QStringList hidden;
};
