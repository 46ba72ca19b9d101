#pragma once

#include "core/model/caseload.h"

inline const QDate Today(2026, 11, 12);

/// A line of the caseload; only the name matters unless the test says more.
inline core::CaseloadRow row(quint64 number, const QString &youth)
{
    core::SeededRng rng(number);
    core::CaseloadRow made;
    made.id = core::CaseId::make(rng);
    made.youth = youth;
    made.code = QStringLiteral("2026-%1").arg(number, 4, 10, QLatin1Char('0'));
    return made;
}
