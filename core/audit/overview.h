#pragma once

#include "core/audit/auditline.h"
#include "core/model/language.h"

namespace core {

/// One line of the log for people: when, who as what, what, why.
QString toText(const AuditLine &line, Language language);

/// Who looked into a case, for the client who asks (AVG 15, Jeugdwet 7.3.10): in plain words, in
/// order, with what was refused and what was opened in an emergency.
QString auditOverview(const QList<AuditLine> &lines, const QString &code, Language language);

} // namespace core
