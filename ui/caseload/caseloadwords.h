#pragma once

#include "core/model/caseload.h"

namespace ui {

// A line of the caseload in words; empty = nothing to say.

QString youthText(const core::CaseloadRow &row, int age);
/// "turns 16 on 3 May": a birthday within eight weeks that changes who decides.
QString birthdayText(const core::CaseloadRow &row, const QDate &today);
QString waitedText(int days);
QString domainsText(quint32 touched);
QString changedText(const QDateTime &at, const QDate &today);

} // namespace ui
