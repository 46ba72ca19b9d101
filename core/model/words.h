#pragma once

#include "core/model/enums.h"

#include <QStringView>

#include <array>
#include <optional>

namespace core {

/// The word that stands for each enumerator in the journal, in tables and in JSON; in the order of
/// the enum. Never renamed: old journals hold them.
template<typename Enum>
struct Words;

template<typename Enum>
QStringView wordOf(Enum value)
{
    return Words<Enum>::list[static_cast<size_t>(value)];
}

template<typename Enum>
std::optional<Enum> enumOf(QStringView word)
{
    for (size_t i = 0; i < Words<Enum>::list.size(); ++i) {
        if (Words<Enum>::list[i] == word)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

template<>
struct Words<Domain>
{
    static constexpr std::array<QStringView, DomainCount> list{u"lijf",
                                                               u"gevoel",
                                                               u"thuis",
                                                               u"opvoeden",
                                                               u"school",
                                                               u"sociaal",
                                                               u"geld",
                                                               u"veilig",
                                                               u"ik",
                                                               u"hulp"};
};
template<>
struct Words<PersonRole>
{
    static constexpr std::array<QStringView, 13> list{u"youth",
                                                      u"mother",
                                                      u"father",
                                                      u"parent",
                                                      u"sibling",
                                                      u"family",
                                                      u"friend",
                                                      u"school",
                                                      u"care",
                                                      u"coach",
                                                      u"other",
                                                      u"experienceexpert",
                                                      u"interpreter"};
};
template<>
struct Words<RelationKind>
{
    static constexpr std::array<QStringView, 10> list{u"parent",
                                                      u"stepparent",
                                                      u"grandparent",
                                                      u"sibling",
                                                      u"family",
                                                      u"partner",
                                                      u"expartner",
                                                      u"friend",
                                                      u"teacher",
                                                      u"helper"};
};
template<>
struct Words<AuthorityKind>
{
    static constexpr std::array<QStringView, 2> list{u"parental", u"guardian"};
};
template<>
struct Words<Question>
{
    static constexpr std::array<QStringView, 5> list{
        u"none", u"happened", u"vulnerable", u"wish", u"need"};
};
template<>
struct Words<StatementKind>
{
    static constexpr std::array<QStringView, 5> list{
        u"plain", u"strength", u"wish", u"request", u"unknown"};
};
template<>
struct Words<TopicState>
{
    static constexpr std::array<QStringView, 7> list{
        u"open", u"goingwell", u"talkabout", u"later", u"rathernot", u"notasked", u"dontknow"};
};
template<>
struct Words<Polarity>
{
    static constexpr std::array<QStringView, 3> list{u"burden", u"strength", u"background"};
};
template<>
struct Words<Changeable>
{
    static constexpr std::array<QStringView, 3> list{u"no", u"partly", u"yes"};
};
template<>
struct Words<LinkKind>
{
    static constexpr std::array<QStringView, 5> list{
        u"started", u"feeds", u"dampens", u"affects", u"goeswith"};
};
template<>
struct Words<Certainty>
{
    static constexpr std::array<QStringView, 3> list{u"sure", u"maybe", u"unknown"};
};
template<>
struct Words<GoalState>
{
    static constexpr std::array<QStringView, 3> list{u"open", u"reached", u"dropped"};
};
template<>
struct Words<ReaderKind>
{
    static constexpr std::array<QStringView, 5> list{
        u"youth", u"parent", u"person", u"professional", u"all"};
};
template<>
struct Words<HypothesisState>
{
    static constexpr std::array<QStringView, 4> list{u"open", u"held", u"refuted", u"dropped"};
};
template<>
struct Words<OfferState>
{
    static constexpr std::array<QStringView, 5> list{
        u"chosen", u"asked", u"started", u"stopped", u"declined"};
};
template<>
struct Words<ReferralState>
{
    static constexpr std::array<QStringView, 7> list{
        u"draft", u"ready", u"sent", u"accepted", u"declined", u"started", u"ended"};
};
template<>
struct Words<ReferrerKind>
{
    static constexpr std::array<QStringView, 8> list{u"none",
                                                     u"gp",
                                                     u"youthdoctor",
                                                     u"specialist",
                                                     u"municipality",
                                                     u"guardianship",
                                                     u"court",
                                                     u"self"};
};
template<>
struct Words<ConsentPurpose>
{
    static constexpr std::array<QStringView, 4> list{
        u"referral", u"help", u"information", u"listening"};
};
template<>
struct Words<ConsentWay>
{
    static constexpr std::array<QStringView, 3> list{u"spoken", u"written", u"digital"};
};
template<>
struct Words<ConsentAnswer>
{
    static constexpr std::array<QStringView, 3> list{u"given", u"refused", u"exception"};
};

} // namespace core
