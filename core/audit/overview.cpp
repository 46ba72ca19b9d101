#include "core/audit/overview.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct ObjectWord
{
    QStringView word;
    QStringView dutch;
    QStringView english;
};

/// What an object of the log is called; others are about the case as a whole.
constexpr std::array<ObjectWord, 10> ObjectWords{{
    {u"story", u"het verhaal", u"the story"},
    {u"letter", u"de verwijsbrief", u"the letter of referral"},
    {u"map", u"de kaart", u"the map"},
    {u"voices", u"de kaart met twee stemmen", u"the map with two voices"},
    {u"sheet", u"het blad na het gesprek", u"the sheet after the talk"},
    {u"picture", u"de familietekening", u"the family picture"},
    {u"registration", u"de blokken voor de registratie", u"the blocks for registration"},
    {u"appointment", u"de afspraak voor in de agenda", u"the appointment"},
    {u"file", u"het hele dossier", u"the whole case"},
    {u"lookalike", u"of iemand er al was", u"whether somebody was there already"},
}};

QString objectText(const AuditLine &line, Language language)
{
    const QString word = line.object.section(u'/', 0, 0);
    for (const ObjectWord &object : ObjectWords) {
        if (object.word == word)
            return (language == Language::Dutch ? object.dutch : object.english).toString();
    }
    return {};
}

QString whoText(const Member &user, Language language)
{
    const QString nobody =
        Wording{u"iemand zonder naam"_s, u"somebody without a name"_s}.in(language);
    return u"%1 (%2)"_s.arg(user.name.isEmpty() ? nobody : user.name,
                            nameOf(user.role).in(language));
}

} // namespace

QString toText(const AuditLine &line, Language language)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(line.at, Qt::OffsetFromUTC, line.utcOffset);
    QString text = u"%1  %2: %3"_s.arg(at.toString(u"dd-MM-yyyy HH:mm"_s),
                                       whoText(line.user, language),
                                       nameOf(line).in(language));
    if (const QString object = objectText(line, language); !object.isEmpty())
        text += u" ("_s + object + u')';
    if (line.hits)
        text += u", "_s + Wording{u"%1 gevonden"_s, u"%1 found"_s}.in(language).arg(*line.hits);
    if (!line.reason.isEmpty())
        text += Wording{u". Reden: %1"_s, u". Reason: %1"_s}.in(language).arg(line.reason);
    return text;
}

QString auditOverview(const QList<AuditLine> &lines, const QString &code, Language language)
{
    QString text = Wording{u"Wie heeft in dossier %1 gekeken?\n"_s, u"Who looked into case %1?\n"_s}
                       .in(language)
                       .arg(code);
    text +=
        Wording{u"Uit het logboek van deze laptop, op volgorde. Wat er in het dossier staat, "
                "staat hier niet in.\n\n"_s,
                u"From the log of this laptop, in order. What the case says is not in it.\n\n"_s}
            .in(language);
    for (const AuditLine &line : lines)
        text += toText(line, language) + u'\n';
    if (lines.isEmpty())
        text += Wording{u"Niemand.\n"_s, u"Nobody.\n"_s}.in(language);
    const bool isEmergency = std::any_of(
        lines.cbegin(), lines.cend(), [](const AuditLine &line) { return line.isEmergency(); });
    if (isEmergency)
        text +=
            Wording{u"\nNoodprocedure: iemand die het dossier anders niet mag zien, opende het "
                    "met een reden.\n"_s,
                    u"\nEmergency procedure: somebody who may not see the case otherwise opened "
                    "it with a reason.\n"_s}
                .in(language);
    return text;
}

} // namespace core
