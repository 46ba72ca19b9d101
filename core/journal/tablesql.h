#pragma once

#include "core/model/schema.h"
#include "core/store/sql.h"

namespace core {

/// How the derived table of an entity is read and written; its columns stand in the order of the
/// entity's Schema.
template<typename Entity>
struct TableSql;

// clang-format off
template<>
struct TableSql<Case>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, code, municipality, coach, referrer, referrer_name, "
        u"    request_words, received_on, contact_on, analysis_shared_on, closed_on, load_weight, "
        u"    invented, referrer_code, referrer_hope, family, coordinator "
        u"from case_file "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into case_file (id, uuid, alive, code, municipality, coach, referrer, "
        u"    referrer_name, request_words, received_on, contact_on, analysis_shared_on, "
        u"    closed_on, load_weight, invented, referrer_code, referrer_hope, family, coordinator) "
        u"values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Person>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, role, name, birth_date, phone, remark, organisation, language "
        u"from person "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into person (id, uuid, alive, role, name, birth_date, phone, remark, organisation, language) "
        u"values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Household>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, name, members "
        u"from household "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into household (id, uuid, alive, name, members) "
        u"values (?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Relation>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, of_person, to_person, kind, is_support "
        u"from relation "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into relation (id, uuid, alive, of_person, to_person, kind, is_support) "
        u"values (?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Authority>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, holder, kind, since_day, until_day, source "
        u"from authority "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into authority (id, uuid, alive, holder, kind, since_day, until_day, source) "
        u"values (?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Conversation>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, started_at, present, place, ended_at "
        u"from conversation "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into conversation (id, uuid, alive, started_at, present, place, ended_at) "
        u"values (?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Statement>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, words, said_by, conversation, topic, question, kind, at_ms, "
        u"    visible_to, shareable, asked "
        u"from statement "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into statement (id, uuid, alive, words, said_by, conversation, topic, question, "
        u"    kind, at_ms, visible_to, shareable, asked) "
        u"values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<TopicMark>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, topic, state "
        u"from topic_mark "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into topic_mark (id, uuid, alive, topic, state) "
        u"values (?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Factor>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, words, domain, polarity, said_by, since_text, weight, is_now, "
        u"    changeable, willingness, mechanisms, visible_to, shareable, statements, place, "
        u"    free_place, pinned, disputed_by, unknown_share "
        u"from factor "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into factor (id, uuid, alive, words, domain, polarity, said_by, since_text, "
        u"    weight, is_now, changeable, willingness, mechanisms, visible_to, shareable, "
        u"    statements, place, free_place, pinned, disputed_by, unknown_share) "
        u"values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Link>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, from_factor, to_factor, kind, strength, certainty, delayed, "
        u"    said_by, disputed_by, example, visible_to, share "
        u"from link "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into link (id, uuid, alive, from_factor, to_factor, kind, strength, certainty, "
        u"    delayed, said_by, disputed_by, example, visible_to, share) "
        u"values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<NamedLoop>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, factors, name, pinned "
        u"from named_loop "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into named_loop (id, uuid, alive, factors, name, pinned) "
        u"values (?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Goal>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, words, factors, owner, due, state "
        u"from goal "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into goal (id, uuid, alive, words, factors, owner, due, state) "
        u"values (?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Action>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, words, goal, who, due, done "
        u"from action "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into action (id, uuid, alive, words, goal, who, due, done) "
        u"values (?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Offer>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, offer_type, reason, factors, goal, for_whom, state, chosen_on, "
        u"    started_on, ended_on "
        u"from offer "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into offer (id, uuid, alive, offer_type, reason, factors, goal, for_whom, state, "
        u"    chosen_on, started_on, ended_on) "
        u"values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Referral>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, offer_type, organisation, addressee, question, urgency, state, "
        u"    sent_on, answered_on, answer, intake_on, started_on, ended_on, wait_weeks, "
        u"    wait_source, wait_checked_on "
        u"from referral "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into referral (id, uuid, alive, offer_type, organisation, addressee, question, "
        u"    urgency, state, sent_on, answered_on, answer, intake_on, started_on, ended_on, "
        u"    wait_weeks, wait_source, wait_checked_on) "
        u"values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Consent>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, person, purpose, referral, towards, answer, way, given_on, "
        u"    until_day, withdrawn_on, reason "
        u"from consent "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into consent (id, uuid, alive, person, purpose, referral, towards, answer, way, "
        u"    given_on, until_day, withdrawn_on, reason) "
        u"values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Note>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, words, at_ms, visible_to "
        u"from note "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into note (id, uuid, alive, words, at_ms, visible_to) "
        u"values (?, ?, ?, ?, ?, ?)";
};
// clang-format on
template<>
struct TableSql<CardGroup>
{
    static constexpr Sql Select = u"select id, uuid, alive, name, factors "
                                  u"from card_group "
                                  u"where id between ? and ? "
                                  u"order by id";
    static constexpr Sql Write = u"replace into card_group (id, uuid, alive, name, factors) "
                                 u"values (?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Hypothesis>
{
    static constexpr Sql Select = u"select id, uuid, alive, words, when_words, then_words, "
                                  u"factors, links, test, look_on, state, visible_to, seen "
                                  u"from hypothesis "
                                  u"where id between ? and ? "
                                  u"order by id";
    static constexpr Sql Write = u"replace into hypothesis (id, uuid, alive, words, when_words, "
                                 u"then_words, factors, links, test, look_on, state, visible_to, "
                                 u"seen) "
                                 u"values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<StoryEdit>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, reader, person, language, part, factors, links, "
        u"    basis_hash, words "
        u"from story_edit "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write =
        u"replace into story_edit (id, uuid, alive, reader, person, language, part, factors, "
        u"    links, basis_hash, words) "
        u"values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<MapVersion>
{
    static constexpr Sql Select = u"select id, uuid, alive, name, at_ms "
                                  u"from map_version "
                                  u"where id between ? and ? "
                                  u"order by id";
    static constexpr Sql Write = u"replace into map_version (id, uuid, alive, name, at_ms) "
                                 u"values (?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Rating>
{
    static constexpr Sql Select =
        u"select id, uuid, alive, person, domain, conversation, value, at_ms, visible_to "
        u"from rating "
        u"where id between ? and ? "
        u"order by id";
    static constexpr Sql Write = u"replace into rating (id, uuid, alive, person, domain, "
                                 u"conversation, value, at_ms, visible_to) "
                                 u"values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<SafetyAgreement>
{
    static constexpr Sql Select = u"select id, uuid, alive, words, signs, helps, whom_to_call, "
                                  u"ask_again_on, at_ms, visible_to "
                                  u"from safety_agreement "
                                  u"where id between ? and ? "
                                  u"order by id";
    static constexpr Sql Write = u"replace into safety_agreement (id, uuid, alive, words, signs, "
                                 u"helps, whom_to_call, ask_again_on, at_ms, visible_to) "
                                 u"values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<SafetyStep>
{
    static constexpr Sql Select = u"select id, uuid, alive, step, words, on_day, with_whom "
                                  u"from safety_step "
                                  u"where id between ? and ? "
                                  u"order by id";
    static constexpr Sql Write =
        u"replace into safety_step (id, uuid, alive, step, words, on_day, with_whom) "
        u"values (?, ?, ?, ?, ?, ?, ?)";
};
template<>
struct TableSql<Appointment>
{
    static constexpr Sql Select = u"select id, uuid, alive, at_ms, minutes, place, who, about "
                                  u"from appointment "
                                  u"where id between ? and ? "
                                  u"order by id";
    static constexpr Sql Write =
        u"replace into appointment (id, uuid, alive, at_ms, minutes, place, who, about) "
        u"values (?, ?, ?, ?, ?, ?, ?, ?)";
};

} // namespace core
