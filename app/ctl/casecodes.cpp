#include "app/ctl/casecodes.h"

#include <algorithm>

namespace ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

struct YearAndNumber
{
    int year = 0; // 0 when the code is of another shape.
    int number = 0;
};

/// Of "2026-0148".
YearAndNumber partsOf(const QString &code)
{
    constexpr int Most = 1'000'000'000;
    bool isYear = false;
    bool isNumber = false;
    const int year = code.section(u'-', 0, 0).toInt(&isYear);
    const int number = code.section(u'-', 1).toInt(&isNumber);
    return isYear && isNumber && number > 0 && number < Most ? YearAndNumber{year, number}
                                                             : YearAndNumber{};
}

} // namespace

CaseCodes::CaseCodes(const QList<core::CaseloadRow> &rows)
{
    for (const core::CaseloadRow &row : rows)
        keep(row.code);
}

QString CaseCodes::take(const QString &code, int thisYear)
{
    const bool isFree = !code.isEmpty() && !m_taken.contains(code);
    const int year = partsOf(code).year;
    const QString taken = isFree ? code : next(year > 0 ? year : thisYear);
    keep(taken);
    return taken;
}

void CaseCodes::keep(const QString &code)
{
    m_taken.insert(code);
    const YearAndNumber parts = partsOf(code);
    m_highest[parts.year] = std::max(m_highest.value(parts.year), parts.number);
}

QString CaseCodes::next(int year) const
{
    return u"%1-%2"_s.arg(year).arg(m_highest.value(year) + 1, 4, 10, QChar(u'0'));
}

} // namespace ctl
