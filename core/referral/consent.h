#pragma once

#include "core/model/casefile.h"
#include "core/model/wording.h"

#include <optional>

namespace core {

// Whose consent is needed. Jeugdwet (youth help):
//
//   for help, and for a referral to help
//     under 12   everyone with authority                7.3.15 lid 1; the child is told what
//                                                       happens at its own level (7.3.2 lid 1)
//     12 to 15   the youth and everyone with authority  7.3.4 lid 2; without the parents only when
//                                                       clearly needed to prevent serious harm, or
//                                                       when after a refusal the youth keeps
//                                                       wishing it after due thought
//     16, 17     the youth alone                        7.3.5
//     from 18    the adult alone; the Jeugdwet ends     BW 7:450
//     any age    whoever gets the help, a parent too    7.3.4 lid 1
//   for telling others, and for others who watch or listen
//     under 12   everyone with authority                7.3.11 lid 1, 7.3.13 lid 1, by 7.3.15 lid 1
//     from 12    the youth; whose consent to the help   7.3.11 lid 1 and lid 2 b,
//                is needed is no "other"                7.3.13 lid 1 and lid 2 b
//     from 18    the adult                              BW 7:457, BW 7:459
//   from 12, not able to weigh this matter              7.3.15 lid 2: the representative
//   the representative decides, no time, serious harm   7.3.16 lid 1: act without consent
//   nothing that goes deep                              7.3.16 lid 2: consent may be presumed
//
// Separation does not end joint authority (BW 1:251). For medical treatment the same ages hold by
// BW 7:447 and 7:450 (7.3.1 lid 3).

enum class ConsentWhy {
    AuthorityUnder12,
    YouthFrom12,
    AuthorityUnder16,
    YouthFrom16,
    Adult,
    OwnMatter,      // The youth from 12: who is told, who listens.
    Representative, // In the place of a youth who cannot weigh this.
    OwnHelp         // Who gets the help: a parent, say.
};

struct NeededConsent
{
    PersonId person;
    ConsentWhy why = ConsentWhy::AuthorityUnder12;

    bool operator==(const NeededConsent &) const = default;
};

/// What has to be known before anybody can be asked.
enum class ConsentObstacle { NoYouth, BirthDateUnknown, NoAuthority };

struct ConsentRule
{
    QList<NeededConsent> needed; // The youth first, then authority in the order of the file.
    std::optional<ConsentObstacle> obstacle = std::nullopt;

    bool operator==(const ConsentRule &) const = default;
};

ConsentRule neededConsents(const CaseFile &file,
                           const QDate &today,
                           ConsentPurpose purpose = ConsentPurpose::Referral);
/// Those who have authority on that day, each once. `until` is the last day.
QList<PersonId> authorityOn(const CaseFile &file, const QDate &day);

/// How far one person's consent is. Excepted: not given, but the law allows going on and the reason
/// is written down. NoGround: an exception that the law does not give for this person, or not yet
/// (the considered wish of 7.3.4 lid 2 comes after a refusal).
enum class ConsentState {
    Given,
    Excepted,
    Missing,
    Refused,
    Withdrawn,
    Expired,
    ReasonMissing,
    NoGround
};

struct ConsentStatus
{
    NeededConsent needed;
    ConsentState state = ConsentState::Missing;
    ConsentId consent; // The record that decides; empty when there is none.

    bool isFulfilled() const
    {
        return state == ConsentState::Given || state == ConsentState::Excepted;
    }
    bool operator==(const ConsentStatus &) const = default;
};

/// What consent is asked for: the referral of a letter, the others who are told or who listen.
struct ConsentAsk
{
    ConsentPurpose purpose = ConsentPurpose::Referral;
    ReferralId referral = {};
    QString towards = {};

    bool operator==(const ConsentAsk &) const = default;
};

/// Whether what was asked for may go on.
struct ConsentGate
{
    QList<ConsentStatus> persons;
    std::optional<ConsentObstacle> obstacle = std::nullopt;

    bool isOpen() const;
    bool operator==(const ConsentGate &) const = default;
};

/// Nobody agrees tomorrow, or before the youth was born.
bool isPossibleDay(const CaseFile &file, const QDate &day, const QDate &today);
/// Of each person the latest record of a possible day up to today decides, for this referral or for
/// all of that purpose; one that names somebody counts for them only. When the youth from 12 cannot
/// weigh it, those with authority decide instead (7.3.15 lid 2).
ConsentGate consentGate(const CaseFile &file, const ConsentAsk &ask, const QDate &today);
ConsentGate consentGate(const CaseFile &file, const Referral &referral, const QDate &today);
/// The same for people found otherwise, all of whom must agree.
ConsentGate gateFor(const CaseFile &file,
                    const QList<NeededConsent> &needed,
                    const ConsentAsk &ask,
                    const QDate &today);

/// The grounds the law gives for going on without somebody's consent.
enum class ExceptionGround { SeriousHarm, ConsideredWish, CannotWeigh, NoTime };
constexpr int ExceptionGroundCount = 4;
/// The sentence a recorded exception begins with; it names the article.
Wording exceptionText(ExceptionGround ground);
/// The ground that a recorded exception gives; nothing when it is in somebody's own words.
std::optional<ExceptionGround> groundOf(const Consent &consent);
/// Whether a ground can stand in the place of this person's consent.
bool isPossible(ExceptionGround ground, ConsentWhy why);

Wording whyText(ConsentWhy why);
/// "Jeugdwet 7.3.4 lid 2"
QString articleOf(ConsentWhy why, ConsentPurpose purpose = ConsentPurpose::Referral);
Wording stateText(ConsentState state);
Wording obstacleText(ConsentObstacle obstacle);
/// What still stands between the referral and its letter, in one sentence; empty when nothing does.
QString gateText(const ConsentGate &gate, const CaseFile &file, Language language);

} // namespace core
