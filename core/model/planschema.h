#pragma once

#include "core/model/field.h"

namespace core {

// Goals, offers, referrals and consents.

template<>
struct Schema<Goal>
{
    static constexpr EntityType Type = EntityType::Goal;
    static constexpr auto List = &CaseFile::goals;
    static constexpr QStringView Name = u"goals";
    static constexpr std::tuple Fields{Field{1, u"text", &Goal::text},
                                       Field{2, u"factors", &Goal::factors},
                                       Field{3, u"owner", &Goal::owner},
                                       Field{4, u"due", &Goal::due},
                                       Field{5, u"state", &Goal::state}};
};

template<>
struct Schema<Action>
{
    static constexpr EntityType Type = EntityType::Action;
    static constexpr auto List = &CaseFile::actions;
    static constexpr QStringView Name = u"actions";
    static constexpr std::tuple Fields{Field{1, u"text", &Action::text},
                                       Field{2, u"goal", &Action::goal},
                                       Field{3, u"who", &Action::who},
                                       Field{4, u"due", &Action::due},
                                       Field{5, u"done", &Action::done}};
};

template<>
struct Schema<Offer>
{
    static constexpr EntityType Type = EntityType::Offer;
    static constexpr auto List = &CaseFile::offers;
    static constexpr QStringView Name = u"offers";
    static constexpr std::tuple Fields{Field{1, u"type", &Offer::type},
                                       Field{2, u"reason", &Offer::reason},
                                       Field{3, u"factors", &Offer::factors},
                                       Field{4, u"goal", &Offer::goal},
                                       Field{5, u"forWhom", &Offer::forWhom},
                                       Field{6, u"state", &Offer::state},
                                       Field{7, u"chosenOn", &Offer::chosenOn},
                                       Field{8, u"startedOn", &Offer::startedOn},
                                       Field{9, u"endedOn", &Offer::endedOn}};
};

template<>
struct Schema<Referral>
{
    static constexpr EntityType Type = EntityType::Referral;
    static constexpr auto List = &CaseFile::referrals;
    static constexpr QStringView Name = u"referrals";
    static constexpr std::tuple Fields{Field{1, u"type", &Referral::type},
                                       Field{2, u"organisation", &Referral::organisation},
                                       Field{3, u"addressee", &Referral::addressee},
                                       Field{4, u"question", &Referral::question},
                                       Field{5, u"urgency", &Referral::urgency},
                                       Field{6, u"state", &Referral::state},
                                       Field{7, u"sentOn", &Referral::sentOn},
                                       Field{8, u"answeredOn", &Referral::answeredOn},
                                       Field{9, u"answer", &Referral::answer},
                                       Field{10, u"intakeOn", &Referral::intakeOn},
                                       Field{11, u"startedOn", &Referral::startedOn},
                                       Field{12, u"endedOn", &Referral::endedOn},
                                       Field{13, u"waitWeeks", &Referral::waitWeeks},
                                       Field{14, u"waitSource", &Referral::waitSource},
                                       Field{15, u"waitCheckedOn", &Referral::waitCheckedOn}};
};

template<>
struct Schema<Consent>
{
    static constexpr EntityType Type = EntityType::Consent;
    static constexpr auto List = &CaseFile::consents;
    static constexpr QStringView Name = u"consents";
    static constexpr std::tuple Fields{Field{1, u"person", &Consent::person},
                                       Field{2, u"purpose", &Consent::purpose},
                                       Field{3, u"referral", &Consent::referral},
                                       Field{4, u"towards", &Consent::towards},
                                       Field{5, u"answer", &Consent::answer},
                                       Field{6, u"way", &Consent::way},
                                       Field{7, u"givenOn", &Consent::givenOn},
                                       Field{8, u"until", &Consent::until},
                                       Field{9, u"withdrawnOn", &Consent::withdrawnOn},
                                       Field{10, u"reason", &Consent::reason}};
};

} // namespace core
