#pragma once

#include "core/model/caseload.h"

#include <QHash>
#include <QSet>

namespace ctl {

/// The codes of a vault: each belongs to one case.
class CaseCodes
{
public:
    explicit CaseCodes(const QList<core::CaseloadRow> &rows);

    /// Takes the code, or the next free one of its year when another case has it already. A case
    /// without a code gets one of this year.
    QString take(const QString &code, int thisYear);

private:
    void keep(const QString &code);
    QString next(int year) const;

    QSet<QString> m_taken;
    QHash<int, int> m_highest; // Of each year.
};

} // namespace ctl
