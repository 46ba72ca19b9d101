#pragma once

#include "core/model/id.h"
#include "core/model/wording.h"

namespace core {

/// As what somebody uses a vault (NEN 7513: gebruikersrol). Words on screen: coach, lokaal team,
/// teamleider, beheerder.
enum class MemberRole { Coach, LocalTeam, TeamLead, Administrator };

/// What one may be allowed to do.
enum class Right {
    SeeCaseload, // Codes, names and next steps: that somebody is a client at all.
    OpenCase,
    EditCase,
    TakeOut,    // Print, export, copy.
    SeeFigures, // Of the caseload, without names.
    GrantHelp,  // Decide on help that the municipality pays (Jeugdwet 2.3).
    ManageMembers
};

/// WithReason: only with a reason that is written down (NEN 7513: noodprocedure).
enum class Leave { No, WithReason, Yes };

/// Need to know: who helps a family reads about it; who leads reads only for a reason; who looks
/// after the machines reads nothing (AVG 25, NEN 7510 9.2).
Leave may(MemberRole role, Right right);

/// Who uses this vault. The name may be empty: nobody said who they are.
struct Member
{
    Uuid id{};
    QString name;
    MemberRole role = MemberRole::Coach;

    bool operator==(const Member &) const = default;
};

/// The word that is stored; never renamed.
QStringView wordOf(MemberRole role);
std::optional<MemberRole> memberRoleOf(QStringView word);
Wording nameOf(MemberRole role);
/// One sentence: what this role may not do, and what then.
Wording refusalOf(MemberRole role, Right right);

} // namespace core
