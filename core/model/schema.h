#pragma once

#include "core/model/casefile.h"

#include <tuple>

namespace core {

/// Numbers of the entity types in the journal. Never reused.
enum class EntityType : quint8 {
    Case = 1,
    Person,
    Household,
    Relation,
    Authority,
    Conversation,
    Statement,
    TopicMark,
    Factor,
    Link,
    NamedLoop,
    Goal,
    Action,
    Offer,
    Referral,
    Consent,
    Note,
    CardGroup,
    Hypothesis,
    StoryEdit,
    MapVersion
};

/// Field 0 of every entity: whether it exists. Deleting is writing false.
constexpr quint16 AliveField = 0;

/// One field: its number in the journal (never reused), its name in JSON and in the derived table,
/// and where it lives.
template<typename Entity, typename Value>
struct Field
{
    quint16 number;
    QStringView name;
    Value Entity::*member;

    constexpr Field(quint16 n, const char16_t *text, Value Entity::*where)
        : number(n), name(text), member(where)
    {}
};
/// The one table of an entity that the journal, the derived tables, import and export all read.
template<typename Entity>
struct Schema;

template<>
struct Schema<Case>
{
    static constexpr EntityType Type = EntityType::Case;
    static constexpr auto List = &CaseFile::head;
    static constexpr QStringView Name = u"head";
    static constexpr std::tuple Fields{Field{1, u"code", &Case::code},
                                       Field{2, u"municipality", &Case::municipality},
                                       Field{3, u"coach", &Case::coach},
                                       Field{4, u"referrer", &Case::referrer},
                                       Field{5, u"referrerName", &Case::referrerName},
                                       Field{6, u"requestWords", &Case::requestWords},
                                       Field{7, u"receivedOn", &Case::receivedOn},
                                       Field{8, u"contactOn", &Case::contactOn},
                                       Field{9, u"analysisSharedOn", &Case::analysisSharedOn},
                                       Field{10, u"closedOn", &Case::closedOn},
                                       Field{11, u"load", &Case::load},
                                       Field{12, u"invented", &Case::invented}};
};

template<>
struct Schema<Person>
{
    static constexpr EntityType Type = EntityType::Person;
    static constexpr auto List = &CaseFile::persons;
    static constexpr QStringView Name = u"persons";
    static constexpr std::tuple Fields{Field{1, u"role", &Person::role},
                                       Field{2, u"name", &Person::name},
                                       Field{3, u"birthDate", &Person::birthDate},
                                       Field{4, u"phone", &Person::phone},
                                       Field{5, u"remark", &Person::remark}};
};

template<>
struct Schema<Household>
{
    static constexpr EntityType Type = EntityType::Household;
    static constexpr auto List = &CaseFile::households;
    static constexpr QStringView Name = u"households";
    static constexpr std::tuple Fields{Field{1, u"name", &Household::name},
                                       Field{2, u"members", &Household::members}};
};

template<>
struct Schema<Relation>
{
    static constexpr EntityType Type = EntityType::Relation;
    static constexpr auto List = &CaseFile::relations;
    static constexpr QStringView Name = u"relations";
    static constexpr std::tuple Fields{Field{1, u"of", &Relation::of},
                                       Field{2, u"to", &Relation::to},
                                       Field{3, u"kind", &Relation::kind},
                                       Field{4, u"isSupport", &Relation::isSupport}};
};

template<>
struct Schema<Authority>
{
    static constexpr EntityType Type = EntityType::Authority;
    static constexpr auto List = &CaseFile::authorities;
    static constexpr QStringView Name = u"authorities";
    static constexpr std::tuple Fields{Field{1, u"holder", &Authority::holder},
                                       Field{2, u"kind", &Authority::kind},
                                       Field{3, u"since", &Authority::since},
                                       Field{4, u"until", &Authority::until},
                                       Field{5, u"source", &Authority::source}};
};

template<>
struct Schema<Conversation>
{
    static constexpr EntityType Type = EntityType::Conversation;
    static constexpr auto List = &CaseFile::conversations;
    static constexpr QStringView Name = u"conversations";
    static constexpr std::tuple Fields{Field{1, u"startedAt", &Conversation::startedAt},
                                       Field{2, u"present", &Conversation::present},
                                       Field{3, u"place", &Conversation::place}};
};

template<>
struct Schema<Statement>
{
    static constexpr EntityType Type = EntityType::Statement;
    static constexpr auto List = &CaseFile::statements;
    static constexpr QStringView Name = u"statements";
    static constexpr std::tuple Fields{Field{1, u"text", &Statement::text},
                                       Field{2, u"saidBy", &Statement::saidBy},
                                       Field{3, u"conversation", &Statement::conversation},
                                       Field{4, u"topic", &Statement::topic},
                                       Field{5, u"question", &Statement::question},
                                       Field{6, u"kind", &Statement::kind},
                                       Field{7, u"at", &Statement::at},
                                       Field{8, u"visibleTo", &Statement::visibleTo},
                                       Field{9, u"shareable", &Statement::shareable}};
};

template<>
struct Schema<TopicMark>
{
    static constexpr EntityType Type = EntityType::TopicMark;
    static constexpr auto List = &CaseFile::topics;
    static constexpr QStringView Name = u"topics";
    static constexpr std::tuple Fields{Field{1, u"topic", &TopicMark::topic},
                                       Field{2, u"state", &TopicMark::state}};
};

template<>
struct Schema<Factor>
{
    static constexpr EntityType Type = EntityType::Factor;
    static constexpr auto List = &CaseFile::factors;
    static constexpr QStringView Name = u"factors";
    static constexpr std::tuple Fields{Field{1, u"text", &Factor::text},
                                       Field{2, u"domain", &Factor::domain},
                                       Field{3, u"polarity", &Factor::polarity},
                                       Field{4, u"saidBy", &Factor::saidBy},
                                       Field{5, u"since", &Factor::since},
                                       Field{6, u"weight", &Factor::weight},
                                       Field{7, u"isNow", &Factor::isNow},
                                       Field{8, u"changeable", &Factor::changeable},
                                       Field{9, u"willingness", &Factor::willingness},
                                       Field{10, u"mechanisms", &Factor::mechanisms},
                                       Field{11, u"visibleTo", &Factor::visibleTo},
                                       Field{12, u"shareable", &Factor::shareable},
                                       Field{13, u"statements", &Factor::statements},
                                       Field{14, u"place", &Factor::place},
                                       Field{15, u"freePlace", &Factor::freePlace},
                                       Field{16, u"pinned", &Factor::pinned},
                                       Field{17, u"disputedBy", &Factor::disputedBy},
                                       Field{18, u"unknownShare", &Factor::unknownShare}};
};

template<>
struct Schema<Link>
{
    static constexpr EntityType Type = EntityType::Link;
    static constexpr auto List = &CaseFile::links;
    static constexpr QStringView Name = u"links";
    static constexpr std::tuple Fields{Field{1, u"from", &Link::from},
                                       Field{2, u"to", &Link::to},
                                       Field{3, u"kind", &Link::kind},
                                       Field{4, u"strength", &Link::strength},
                                       Field{5, u"certainty", &Link::certainty},
                                       Field{6, u"delayed", &Link::delayed},
                                       Field{7, u"saidBy", &Link::saidBy},
                                       Field{8, u"disputedBy", &Link::disputedBy},
                                       Field{9, u"example", &Link::example},
                                       Field{10, u"visibleTo", &Link::visibleTo},
                                       Field{11, u"share", &Link::share}};
};

template<>
struct Schema<NamedLoop>
{
    static constexpr EntityType Type = EntityType::NamedLoop;
    static constexpr auto List = &CaseFile::loops;
    static constexpr QStringView Name = u"loops";
    static constexpr std::tuple Fields{Field{1, u"factors", &NamedLoop::factors},
                                       Field{2, u"name", &NamedLoop::name},
                                       Field{3, u"pinned", &NamedLoop::pinned}};
};

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

template<>
struct Schema<Note>
{
    static constexpr EntityType Type = EntityType::Note;
    static constexpr auto List = &CaseFile::notes;
    static constexpr QStringView Name = u"notes";
    static constexpr std::tuple Fields{Field{1, u"text", &Note::text},
                                       Field{2, u"at", &Note::at},
                                       Field{3, u"visibleTo", &Note::visibleTo}};
};

template<>
struct Schema<CardGroup>
{
    static constexpr EntityType Type = EntityType::CardGroup;
    static constexpr auto List = &CaseFile::groups;
    static constexpr QStringView Name = u"groups";
    static constexpr std::tuple Fields{Field{1, u"name", &CardGroup::name},
                                       Field{2, u"factors", &CardGroup::factors}};
};

template<>
struct Schema<Hypothesis>
{
    static constexpr EntityType Type = EntityType::Hypothesis;
    static constexpr auto List = &CaseFile::hypotheses;
    static constexpr QStringView Name = u"hypotheses";
    static constexpr std::tuple Fields{Field{1, u"text", &Hypothesis::text},
                                       Field{2, u"when", &Hypothesis::when},
                                       Field{3, u"then", &Hypothesis::then},
                                       Field{4, u"factors", &Hypothesis::factors},
                                       Field{5, u"links", &Hypothesis::links},
                                       Field{6, u"test", &Hypothesis::test},
                                       Field{7, u"lookOn", &Hypothesis::lookOn},
                                       Field{8, u"state", &Hypothesis::state},
                                       Field{9, u"visibleTo", &Hypothesis::visibleTo},
                                       Field{10, u"seen", &Hypothesis::seen}};
};

template<>
struct Schema<StoryEdit>
{
    static constexpr EntityType Type = EntityType::StoryEdit;
    static constexpr auto List = &CaseFile::storyEdits;
    static constexpr QStringView Name = u"storyEdits";
    static constexpr std::tuple Fields{Field{1, u"reader", &StoryEdit::reader},
                                       Field{2, u"person", &StoryEdit::person},
                                       Field{3, u"language", &StoryEdit::language},
                                       Field{4, u"part", &StoryEdit::part},
                                       Field{5, u"factors", &StoryEdit::factors},
                                       Field{6, u"links", &StoryEdit::links},
                                       Field{7, u"basisHash", &StoryEdit::basisHash},
                                       Field{8, u"text", &StoryEdit::text}};
};

template<>
struct Schema<MapVersion>
{
    static constexpr EntityType Type = EntityType::MapVersion;
    static constexpr auto List = &CaseFile::versions;
    static constexpr QStringView Name = u"versions";
    static constexpr std::tuple Fields{Field{1, u"name", &MapVersion::name},
                                       Field{2, u"at", &MapVersion::at}};
};

/// Calls visitor.template operator()<Entity>() for every type, in the order of their numbers.
template<typename Visitor>
void forEachType(Visitor visitor)
{
    visitor.template operator()<Case>();
    visitor.template operator()<Person>();
    visitor.template operator()<Household>();
    visitor.template operator()<Relation>();
    visitor.template operator()<Authority>();
    visitor.template operator()<Conversation>();
    visitor.template operator()<Statement>();
    visitor.template operator()<TopicMark>();
    visitor.template operator()<Factor>();
    visitor.template operator()<Link>();
    visitor.template operator()<NamedLoop>();
    visitor.template operator()<Goal>();
    visitor.template operator()<Action>();
    visitor.template operator()<Offer>();
    visitor.template operator()<Referral>();
    visitor.template operator()<Consent>();
    visitor.template operator()<Note>();
    visitor.template operator()<CardGroup>();
    visitor.template operator()<Hypothesis>();
    visitor.template operator()<StoryEdit>();
    visitor.template operator()<MapVersion>();
}

/// Calls visitor(field) for each field of the entity, in the order of their numbers.
template<typename Entity, typename Visitor>
void forEachField(Visitor visitor)
{
    std::apply([&](const auto &...field) { (visitor(field), ...); }, Schema<Entity>::Fields);
}

} // namespace core
