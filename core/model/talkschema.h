#pragma once

#include "core/model/field.h"

namespace core {

// The case, its people and what is said and agreed in the talks.

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
                                       Field{12, u"invented", &Case::invented},
                                       Field{13, u"referrerCode", &Case::referrerCode},
                                       Field{14, u"referrerHope", &Case::referrerHope},
                                       Field{15, u"family", &Case::family},
                                       Field{16, u"coordinator", &Case::coordinator}};
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
                                       Field{5, u"remark", &Person::remark},
                                       Field{6, u"organisation", &Person::organisation},
                                       Field{7, u"language", &Person::language}};
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
                                       Field{3, u"place", &Conversation::place},
                                       Field{4, u"endedAt", &Conversation::endedAt}};
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
                                       Field{9, u"shareable", &Statement::shareable},
                                       Field{10, u"asked", &Statement::asked}};
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
struct Schema<Rating>
{
    static constexpr EntityType Type = EntityType::Rating;
    static constexpr auto List = &CaseFile::ratings;
    static constexpr QStringView Name = u"ratings";
    static constexpr std::tuple Fields{Field{1, u"person", &Rating::person},
                                       Field{2, u"domain", &Rating::domain},
                                       Field{3, u"conversation", &Rating::conversation},
                                       Field{4, u"value", &Rating::value},
                                       Field{5, u"at", &Rating::at},
                                       Field{6, u"visibleTo", &Rating::visibleTo}};
};

template<>
struct Schema<SafetyAgreement>
{
    static constexpr EntityType Type = EntityType::SafetyAgreement;
    static constexpr auto List = &CaseFile::safetyAgreements;
    static constexpr QStringView Name = u"safetyAgreements";
    static constexpr std::tuple Fields{Field{1, u"text", &SafetyAgreement::text},
                                       Field{2, u"signs", &SafetyAgreement::signs},
                                       Field{3, u"helps", &SafetyAgreement::helps},
                                       Field{4, u"call", &SafetyAgreement::call},
                                       Field{5, u"askAgainOn", &SafetyAgreement::askAgainOn},
                                       Field{6, u"at", &SafetyAgreement::at},
                                       Field{7, u"visibleTo", &SafetyAgreement::visibleTo}};
};

template<>
struct Schema<SafetyStep>
{
    static constexpr EntityType Type = EntityType::SafetyStep;
    static constexpr auto List = &CaseFile::safetySteps;
    static constexpr QStringView Name = u"safetySteps";
    static constexpr std::tuple Fields{Field{1, u"step", &SafetyStep::step},
                                       Field{2, u"text", &SafetyStep::text},
                                       Field{3, u"on", &SafetyStep::on},
                                       Field{4, u"with", &SafetyStep::with}};
};

template<>
struct Schema<Appointment>
{
    static constexpr EntityType Type = EntityType::Appointment;
    static constexpr auto List = &CaseFile::appointments;
    static constexpr QStringView Name = u"appointments";
    static constexpr std::tuple Fields{Field{1, u"at", &Appointment::at},
                                       Field{2, u"minutes", &Appointment::minutes},
                                       Field{3, u"place", &Appointment::place},
                                       Field{4, u"who", &Appointment::who},
                                       Field{5, u"about", &Appointment::about}};
};

} // namespace core
