#include "ui/caseload/caseloadwords.h"

#include "core/referral/alerts.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Caseload", text, nullptr, n);
}

} // namespace

QString youthText(const core::CaseloadRow &row, int age)
{
    const QString name =
        row.youth.isEmpty() ? translated(QT_TRANSLATE_NOOP("Caseload", "No name yet")) : row.youth;
    return age < 0 ? name : u"%1, %2"_s.arg(name).arg(age);
}

QString birthdayText(const core::CaseloadRow &row, const QDate &today)
{
    if (row.nextStep == core::NextStep::Closed)
        return {};
    QStringList parts;
    for (const core::Alert &alert : core::ageAlerts(row.birthDate, today))
        parts.append(translated(QT_TRANSLATE_NOOP("Caseload", "%1 on %2"))
                         .arg(core::alertName(alert.kind).in(screenLanguage()),
                              QLocale().toString(alert.day, u"d MMM"_s)));
    return parts.join(u", "_s);
}

QString waitedText(int days)
{
    if (days < 0)
        return {};
    if (days == 0)
        return translated(QT_TRANSLATE_NOOP("Caseload", "since today"));
    return translated(QT_TRANSLATE_N_NOOP("Caseload", "%n day(s)"), days);
}

QString domainsText(quint32 touched)
{
    QStringList names;
    for (int i = 0; i < core::DomainCount; ++i) {
        if ((touched >> i & 1U) != 0)
            names.append(wordFor(static_cast<core::Domain>(i)));
    }
    return names.join(u", "_s);
}

QString changedText(const QDateTime &at, const QDate &today)
{
    if (!at.isValid())
        return {};
    const qint64 days = at.date().daysTo(today);
    if (days == 0)
        return translated(QT_TRANSLATE_NOOP("Caseload", "today"));
    if (days == 1)
        return translated(QT_TRANSLATE_NOOP("Caseload", "yesterday"));
    const bool isThisYear = at.date().year() == today.year();
    return QLocale().toString(at.date(), isThisYear ? u"d MMM"_s : u"d MMM yyyy"_s);
}

} // namespace ui
