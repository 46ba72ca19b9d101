#include "core/audit/member.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr size_t RoleCount = 4;
constexpr size_t RightCount = 7;

constexpr auto Y = Leave::Yes;
constexpr auto R = Leave::WithReason;
constexpr auto N = Leave::No;

constexpr std::array<std::array<Leave, RightCount>, RoleCount> Leaves{{
    // caseload, open, edit, take out, figures, grant, members
    {Y, Y, Y, Y, Y, N, N}, // Coach
    {Y, Y, Y, Y, Y, Y, N}, // LocalTeam
    {Y, R, N, N, Y, N, Y}, // TeamLead
    {N, N, N, N, N, N, Y}, // Administrator
}};

constexpr std::array<QStringView, RoleCount> RoleWords{
    u"coach", u"localteam", u"teamlead", u"administrator"};

Wording deniedDeed(Right right)
{
    switch (right) {
    case Right::SeeCaseload:
        return {u"de lijst met dossiers niet zien"_s, u"not see the list of cases"_s};
    case Right::OpenCase:
        return {u"geen dossier openen"_s, u"not open a case"_s};
    case Right::EditCase:
        return {u"niets in een dossier veranderen"_s, u"not change anything in a case"_s};
    case Right::TakeOut:
        return {u"niets uit een dossier afdrukken of meenemen"_s,
                u"not print or take anything out of a case"_s};
    case Right::SeeFigures:
        return {u"de cijfers niet zien"_s, u"not see the figures"_s};
    case Right::GrantHelp:
        return {u"niet over hulp van de gemeente beslissen"_s,
                u"not decide on help of the municipality"_s};
    case Right::ManageMembers:
        return {u"geen gebruikers beheren"_s, u"not manage users"_s};
    }
    return {};
}

} // namespace

Leave may(MemberRole role, Right right)
{
    return Leaves.at(static_cast<size_t>(role)).at(static_cast<size_t>(right));
}

QStringView wordOf(MemberRole role)
{
    return RoleWords.at(static_cast<size_t>(role));
}

std::optional<MemberRole> memberRoleOf(QStringView word)
{
    for (size_t i = 0; i < RoleWords.size(); ++i) {
        if (RoleWords.at(i) == word)
            return static_cast<MemberRole>(i);
    }
    return std::nullopt;
}

Wording nameOf(MemberRole role)
{
    switch (role) {
    case MemberRole::Coach:
        return {u"coach"_s, u"coach"_s};
    case MemberRole::LocalTeam:
        return {u"lokaal team"_s, u"local team"_s};
    case MemberRole::TeamLead:
        return {u"teamleider"_s, u"team lead"_s};
    case MemberRole::Administrator:
        return {u"beheerder"_s, u"administrator"_s};
    }
    return {};
}

Wording refusalOf(MemberRole role, Right right)
{
    const Wording who = nameOf(role);
    const Wording what = deniedDeed(right);
    const bool isReasonMissing = may(role, right) == Leave::WithReason;
    if (isReasonMissing)
        return {
            u"Als %1 open je een dossier alleen met een reden; die komt in het logboek."_s.arg(
                who.dutch),
            u"As %1 you open a case only with a reason; it goes into the log."_s.arg(who.english)};
    return {u"Als %1 mag je %2. Kies bij \u201cWie ben ik\u201d wat je bent."_s.arg(who.dutch,
                                                                                    what.dutch),
            u"As %1 you may %2. Choose what you are under \u201cWho am I\u201d."_s.arg(
                who.english, what.english)};
}

} // namespace core
