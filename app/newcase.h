#pragma once

#include "core/model/caseload.h"
#include "ui/shared/opencase.h"

/// What is known of a youth at the first call.
struct Named
{
    QString name;
    QDate birthDate;
};

/// A case that begins today, with the code that follows those of the caseload.
core::CaseFile
newCase(const ui::OpenCase &maker, const QList<core::CaseloadRow> &rows, const Named &youth);
