#pragma once

#include "core/model/caseload.h"

namespace ui {

// A line of the caseload in words; empty = nothing to say.

QString youthText(const core::CaseloadRow &row, int age);
QString waitedText(int days);
QString domainsText(quint32 touched);
QString changedText(const QDateTime &at, const QDate &today);

} // namespace ui
