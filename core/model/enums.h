#pragma once

#include <QtGlobal>

namespace core {

// The words on screen stand in ARCHITECTURE.md; the order of a list is the order of its words in
// words.h.

/// The ten life domains (leefgebieden) in the order of the screen.
enum class Domain { Body, Feelings, Home, Parenting, School, Social, Money, Safety, Self, Help };
constexpr int DomainCount = 10;

enum class PersonRole {
    Youth,
    Mother,
    Father,
    Parent,
    Sibling,
    Family,
    Friend,
    School,
    Care,
    Coach,
    Other,
    ExperienceExpert,
    Interpreter
};
enum class RelationKind {
    Parent,
    StepParent,
    Grandparent,
    Sibling,
    Family,
    Partner,
    ExPartner,
    Friend,
    Teacher,
    Helper
};
/// Gezag (BW 1:245) or voogdij.
enum class AuthorityKind { Parental, Guardian };
/// The four questions of the recovery-oriented start conversation.
enum class Question { None, Happened, Vulnerable, Wish, Need };
enum class StatementKind { Plain, Strength, Wish, Request, Unknown };
enum class TopicState { Open, GoingWell, TalkAbout, Later, RatherNot, NotAsked, DontKnow };
enum class Polarity { Burden, Strength, Background };
enum class Changeable { No, Partly, Yes };
enum class LinkKind { Started, Feeds, Dampens, Affects, GoesWith };
enum class Certainty { Sure, Maybe, Unknown };
enum class GoalState { Open, Reached, Dropped };
/// Person: somebody of the case who is neither youth nor parent. Professional: somebody outside it
/// who helps. All: the coach, from whom nothing is kept.
enum class ReaderKind { Youth, Parent, Person, Professional, All };
/// Open until somebody looked; Held and Refuted are what was seen, Dropped was never tried.
enum class HypothesisState { Open, Held, Refuted, Dropped };
enum class OfferState { Chosen, Asked, Started, Stopped, Declined };
enum class ReferralState { Draft, Ready, Sent, Accepted, Declined, Started, Ended };
/// Who may refer to youth care (Jeugdwet 2.6 lid 1g, 3.5); Self = came without a referral.
enum class ReferrerKind {
    None,
    Gp,
    YouthDoctor,
    Specialist,
    Municipality,
    Guardianship,
    Court,
    Self
};
enum class ConsentPurpose { Referral, Help, Information, Listening };
enum class ConsentWay { Spoken, Written, Digital };
enum class ConsentAnswer { Given, Refused, Exception };

} // namespace core
