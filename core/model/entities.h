#pragma once

#include "core/model/enums.h"
#include "core/model/id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

// What a case is made of. Plain values, compared with ==; an empty text, date or id means: not
// said.

/// Who may see something. Empty = everyone in the case; the coach always may.
using Sight = QList<PersonId>;

/// One youth's file (dossier). t0..t9 are the events of the case clock (tijdlijn); days, local
/// calendar.
struct Case
{
    CaseId id;
    QString code; // "2026-0148": the only name of a case outside its own pages.
    QString municipality;
    QString coach;
    ReferrerKind referrer = ReferrerKind::None;
    QString referrerName;
    QString referrerCode;   // AGB code of referrers 02-05 of COD327 (iJw 3.2), else empty.
    QString requestWords;   // What the referrer wrote, verbatim.
    QString referrerHope;   // What the referrer hopes for, verbatim.
    QDate receivedOn;       // t0 referral received
    QDate contactOn;        // t1 first contact
    QDate analysisSharedOn; // t3 first version of the analysis shared
    QDate closedOn;         // t8
    QString family;         // Cases of brothers and sisters have the same; empty: none.
    QString coordinator;    // The one coach of the family.
    int load = 2;           // Caseload weight set by the coach: 1 light, 2 middle, 3 heavy.
    bool invented = false;  // Demonstration: these people do not exist.

    bool operator==(const Case &) const = default;
};

struct Person
{
    PersonId id;
    PersonRole role = PersonRole::Other;
    QString name;
    QDate birthDate;
    QString phone;
    QString remark;       // "works nights", "only by phone"
    QString organisation; // Where a teacher, helper or interpreter comes from.
    QString language;     // Spoken at home, ISO 639-1; empty: that of the program.

    bool operator==(const Person &) const = default;
};

/// People under one roof. A person can be in two.
struct Household
{
    HouseholdId id;
    QString name;
    QList<PersonId> members;

    bool operator==(const Household &) const = default;
};

/// "of" is the <kind> of "to": mother is Parent of Isa.
struct Relation
{
    RelationId id;
    PersonId of;
    PersonId to;
    RelationKind kind = RelationKind::Parent;
    bool isSupport = false;

    bool operator==(const Relation &) const = default;
};

/// Parental authority (gezag) over the youth of the case.
struct Authority
{
    AuthorityId id;
    PersonId holder;
    AuthorityKind kind = AuthorityKind::Parental;
    QDate since;
    QDate until;
    QString source; // How we know: "gezagsregister", "said by mother".

    bool operator==(const Authority &) const = default;
};

struct Conversation
{
    ConversationId id;
    QDateTime startedAt;
    QList<PersonId> present;
    QString place;
    QDateTime endedAt; // Empty while it goes on or was only left.

    bool operator==(const Conversation &) const = default;
};

/// What somebody said, verbatim.
struct Statement
{
    StatementId id;
    QString text;
    PersonId saidBy;
    ConversationId conversation;
    QString topic; // "lijf/3": life domain and number of the topic, or empty.
    Question question = Question::None;
    StatementKind kind = StatementKind::Plain;
    QDateTime at;
    Sight visibleTo;
    QString shareable; // Agreed wording for those who may not see the text.
    QString asked;     // The question as it was worded then.

    bool operator==(const Statement &) const = default;
};

/// How far a topic came in the conversation. At most one a topic.
struct TopicMark
{
    TopicMarkId id;
    QString topic;
    TopicState state = TopicState::Open;

    bool operator==(const TopicMark &) const = default;
};

/// A card (kaart) of the verklarende analyse, in the family's words.
struct Factor
{
    FactorId id;
    QString text;
    Domain domain = Domain::Feelings;
    Polarity polarity = Polarity::Burden;
    QList<PersonId> saidBy;
    QString since;  // In the family's words: "5 months", "always".
    int weight = 3; // 1..5
    bool isNow = false;
    Changeable changeable = Changeable::Yes;
    std::optional<int> willingness; // 0..10, asked of the youth
    QStringList mechanisms;         // "M01".. of the catalogue
    Sight visibleTo;
    QString shareable;
    QList<StatementId> statements;    // The sentences it came from.
    std::optional<QPointF> place;     // Centre in the lanes, in card units of the scene.
    std::optional<QPointF> freePlace; // The same in the free layout.
    bool pinned = false;              // Tidying leaves it where it is.
    QList<PersonId> disputedBy;       // Who sees it differently.
    std::optional<int> unknownShare;  // Percent of it that nobody can explain (Link::share).

    bool operator==(const Factor &) const = default;
};

/// An arrow (pijl) between two cards.
struct Link
{
    LinkId id;
    FactorId from;
    FactorId to;
    LinkKind kind = LinkKind::Feeds;
    int strength = 2; // 1..3 = weight .25 .5 .75
    Certainty certainty = Certainty::Sure;
    bool delayed = false;
    QList<PersonId> saidBy;
    QList<PersonId> disputedBy;
    QString example;
    Sight visibleTo;
    std::optional<int> share; // Percent of the effect that this cause explains: all causes and
                              // Factor::unknownShare make 100 (Klintwall et al. 2021).

    bool operator==(const Link &) const = default;
};

/// A loop that the family named or pinned; its cards in order, smallest id first.
struct NamedLoop
{
    NamedLoopId id;
    QList<FactorId> factors;
    QString name;
    bool pinned = false;

    bool operator==(const NamedLoop &) const = default;
};

/// Cards that belong together, with a name; drawn as one outline.
struct CardGroup
{
    CardGroupId id;
    QString name;
    QList<FactorId> factors;

    bool operator==(const CardGroup &) const = default;
};

/// What the family expects and can find out: if ... then ..., and what would prove it wrong.
struct Hypothesis
{
    HypothesisId id;
    QString text; // What they think, in their words; may be empty when "when" and "then" say it.
    QString when;
    QString then;
    QList<FactorId> factors; // What it is about.
    QList<LinkId> links;
    QString test; // What they would see if it is not so.
    QDate lookOn;
    HypothesisState state = HypothesisState::Open;
    Sight visibleTo;
    QString seen; // At the look, in one sentence.

    bool operator==(const Hypothesis &) const = default;
};

/// A sentence of the story in the family's own words, in the place of the computed one.
struct StoryEdit
{
    StoryEditId id;
    ReaderKind reader = ReaderKind::All;
    PersonId person;         // Of the readers Parent and Person.
    QString language;        // "nl", "en"
    QString part;            // Where in the story it stands.
    QList<FactorId> factors; // What it tells of.
    QList<LinkId> links;
    QString basisHash; // Of what they were when it was written; another value = stale.
    QString text;

    bool operator==(const StoryEdit &) const = default;
};

/// A moment of the case that was given a name.
struct MapVersion
{
    MapVersionId id;
    QString name;
    QDateTime at;

    bool operator==(const MapVersion &) const = default;
};

struct Goal
{
    GoalId id;
    QString text;
    QList<FactorId> factors; // What it is about.
    PersonId owner;
    QDate due;
    GoalState state = GoalState::Open;

    bool operator==(const Goal &) const = default;
};

/// An agreement (afspraak): who does what, when.
struct Action
{
    ActionId id;
    QString text;
    GoalId goal;
    PersonId who;
    QDate due;
    bool done = false;

    bool operator==(const Action &) const = default;
};

/// An offer (aanbod) chosen together for this case.
struct Offer
{
    OfferId id;
    QString type;            // "O01".. of the catalogue
    QString reason;          // Why it was chosen, in the words shown at that time.
    QList<FactorId> factors; // The cards it acts on.
    GoalId goal;
    PersonId forWhom;
    OfferState state = OfferState::Chosen;
    QDate chosenOn;
    QDate startedOn; // First meeting happened (t4 for the first of a case).
    QDate endedOn;

    bool operator==(const Offer &) const = default;
};

/// A referral (verwijzing) to specialist help.
struct Referral
{
    ReferralId id;
    QString type; // Offer type of the catalogue, or empty.
    QString organisation;
    QString addressee; // Person or desk the letter goes to.
    QString question;  // What we ask of them.
    QString urgency;   // In words; empty = usual.
    ReferralState state = ReferralState::Draft;
    QDate sentOn; // t5
    QDate answeredOn;
    QString answer;
    QDate intakeOn;  // t6
    QDate startedOn; // t7
    QDate endedOn;
    std::optional<int> waitWeeks;
    QString waitSource;
    QDate waitCheckedOn;

    bool operator==(const Referral &) const = default;
};

/// What one person agreed to, for what, towards whom, how and when.
struct Consent
{
    ConsentId id;
    PersonId person;
    ConsentPurpose purpose = ConsentPurpose::Referral;
    ReferralId referral; // The referral it is for; empty = all of this purpose.
    QString towards;     // Organisation or person, in words.
    ConsentAnswer answer = ConsentAnswer::Given;
    ConsentWay way = ConsentWay::Spoken;
    QDate givenOn;
    QDate until;
    QDate withdrawnOn;
    QString reason; // Of an exception: why it was needed, with the article.

    bool operator==(const Consent &) const = default;
};

struct Note
{
    NoteId id;
    QString text;
    QDateTime at;
    Sight visibleTo;

    bool operator==(const Note &) const = default;
};

/// "How is it going" with one life domain, as one person says: a line from 0 to 10 in own words.
struct Rating
{
    RatingId id;
    PersonId person;
    Domain domain = Domain::Feelings;
    ConversationId conversation;
    int value = 5; // 0..10
    QDateTime at;
    Sight visibleTo;

    bool operator==(const Rating &) const = default;
};

/// What was agreed to keep somebody safe (veiligheidsafspraak). The one of the latest time holds.
struct SafetyAgreement
{
    SafetyAgreementId id;
    QString text;     // What we agreed.
    QString signs;    // By which they notice that it gets worse.
    QString helps;    // What they can do themselves.
    QString call;     // Whom to call, one a line.
    QDate askAgainOn; // The coach asks again.
    QDateTime at;
    Sight visibleTo; // Empty: the coach only, unlike elsewhere.

    bool operator==(const SafetyAgreement &) const = default;
};

/// One of the five steps of the meldcode (Besluit verplichte meldcode). For the coach only.
struct SafetyStep
{
    SafetyStepId id;
    int step = 1; // 1..5
    QString text; // What was seen, said, weighed or decided.
    QDate on;
    QString with; // Colleague, Veilig Thuis, parents.

    bool operator==(const SafetyStep &) const = default;
};

/// The next time they meet (afspraak in de agenda).
struct Appointment
{
    AppointmentId id;
    QDateTime at;
    int minutes = 60;
    QString place;
    QList<PersonId> who; // Empty: the youth and the coach.
    QString about;

    bool operator==(const Appointment &) const = default;
};

} // namespace core
