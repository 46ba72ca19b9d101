#pragma once

#include "core/model/field.h"

namespace core {

// The verklarende analyse.

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

} // namespace core
