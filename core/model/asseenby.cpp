#include "core/model/hiddenwords.h"
#include "core/model/reader.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

bool isCoach(const CaseFile &file, const PersonId &person)
{
    const Person *found = find(file.persons, person);
    return found && found->role == PersonRole::Coach;
}

/// Takes away from a copy of the case, in the order in which the parts depend on each other.
class View
{
public:
    View(const CaseFile &file, const Reader &reader)
        : m_view(file), m_reader(reader), m_person(personOf(file, reader))
    {}

    CaseFile make()
    {
        limitTopics();
        limitStatements();
        limitFactors();
        limitNotes();
        limitSafety();
        forgetWhatIsSeenElsewhere();
        limitLinks();
        limitLoops();
        limitGoals();
        limitActions();
        limitOffers();
        limitConversations();
        limitReferralsAndConsents();
        limitGroups();
        limitHypotheses();
        limitStoryEdits();
        limitVersions();
        limitRatings();
        limitAppointments();
        limitPersonalDetails();
        return m_view;
    }

private:
    bool isProfessional() const { return m_reader.kind == ReaderKind::Professional; }
    bool isFor(const Sight &sight) const { return sight.isEmpty() || sight.contains(m_person); }
    bool isTheirs(const PersonId &person) const { return !person.isEmpty() && person == m_person; }
    bool isInOwnWords(const FactorId &factor) const { return m_inOwnWords.contains(factor); }

    bool areInOwnWords(const QList<FactorId> &factors) const
    {
        return std::all_of(factors.begin(), factors.end(), [this](const FactorId &factor) {
            return isInOwnWords(factor);
        });
    }

    /// True when it is about cards of which the reader sees none in own words.
    bool isAboutHidden(const QList<FactorId> &factors) const
    {
        return !factors.isEmpty()
               && std::none_of(factors.begin(), factors.end(), [this](const FactorId &factor) {
                      return isInOwnWords(factor);
                  });
    }

    /// Removes what is not for the reader, or puts its shareable sentence in its place; answers
    /// whether it is now a shareable sentence.
    template<typename Entity>
    bool share(Entity &entity)
    {
        if (isFor(entity.visibleTo))
            return false;
        m_hidden.add(entity.text);
        entity.text = entity.shareable;
        entity.shareable.clear();
        entity.visibleTo.clear();
        return true;
    }

    template<typename Entity>
    static void dropBlank(QList<Entity> &list)
    {
        list.removeIf([](const Entity &entity) { return entity.text.trimmed().isEmpty(); });
    }

    void limitTopics()
    {
        QSet<QString> confidential;
        for (const Statement &statement : m_view.statements) {
            if (!isFor(statement.visibleTo))
                confidential.insert(statement.topic);
        }
        m_view.topics.removeIf([&](const TopicMark &mark) {
            const bool isRefusal =
                mark.state == TopicState::RatherNot && m_reader.kind != ReaderKind::Youth;
            return isRefusal || confidential.contains(mark.topic);
        });
    }

    void limitStatements()
    {
        for (Statement &statement : m_view.statements) {
            if (share(statement))
                statement.asked.clear();
        }
        dropBlank(m_view.statements);
    }

    void limitFactors()
    {
        for (Factor &factor : m_view.factors) {
            if (!share(factor)) {
                m_inOwnWords.insert(factor.id);
                continue;
            }
            // These would tell what the shareable sentence leaves out.
            factor.since.clear();
            factor.mechanisms.clear();
            factor.willingness.reset();
            factor.disputedBy.clear();
        }
        dropBlank(m_view.factors);
        for (Factor &factor : m_view.factors) {
            factor.statements.removeIf(
                [this](const StatementId &id) { return !find(m_view.statements, id); });
        }
    }

    void limitNotes()
    {
        m_view.notes.removeIf([this](const Note &note) {
            if (!isFor(note.visibleTo))
                m_hidden.add(note.text);
            return !isFor(note.visibleTo);
        });
    }

    /// What keeps somebody safe is shown to those it was agreed with; the meldcode to nobody.
    void limitSafety()
    {
        m_view.safetyAgreements.removeIf([this](const SafetyAgreement &agreement) {
            const bool isSeen = agreement.visibleTo.contains(m_person);
            if (!isSeen) {
                for (const QString &text : {agreement.text, agreement.signs, agreement.helps})
                    m_hidden.add(text);
            }
            return !isSeen;
        });
        for (const SafetyStep &step : m_view.safetySteps)
            m_hidden.add(step.text);
        m_view.safetySteps.clear();
    }

    /// A card may say openly what its sentence said in confidence.
    void forgetWhatIsSeenElsewhere()
    {
        m_hidden.forgetThoseIn(m_view.factors);
        m_hidden.forgetThoseIn(m_view.statements);
    }

    void limitLinks()
    {
        QSet<FactorId> missingCause;
        m_view.links.removeIf([&](const Link &link) {
            const bool isHidden = !isFor(link.visibleTo) || !find(m_view.factors, link.from)
                                  || !find(m_view.factors, link.to);
            if (isHidden)
                missingCause.insert(link.to);
            return isHidden;
        });
        forgetShares(missingCause);
        for (Link &link : m_view.links) {
            if (!areInOwnWords({link.from, link.to}) || m_hidden.areQuotedIn(link.example))
                link.example.clear();
        }
    }

    /// Percents that do not make 100 tell that a cause is kept back.
    void forgetShares(const QSet<FactorId> &effects)
    {
        for (Link &link : m_view.links) {
            if (effects.contains(link.to))
                link.share.reset();
        }
        for (Factor &factor : m_view.factors) {
            if (effects.contains(factor.id))
                factor.unknownShare.reset();
        }
    }

    bool areLinked(const FactorId &from, const FactorId &to) const
    {
        return std::any_of(m_view.links.begin(), m_view.links.end(), [&](const Link &link) {
            return link.from == from && link.to == to;
        });
    }

    bool isWhole(const NamedLoop &loop) const
    {
        for (qsizetype i = 0; i < loop.factors.size(); ++i) {
            if (!areLinked(loop.factors[i], loop.factors[(i + 1) % loop.factors.size()]))
                return false;
        }
        return true;
    }

    void limitLoops()
    {
        m_view.loops.removeIf([this](const NamedLoop &loop) { return !isWhole(loop); });
        for (NamedLoop &loop : m_view.loops) {
            if (!areInOwnWords(loop.factors) || m_hidden.areQuotedIn(loop.name))
                loop.name.clear();
        }
    }

    void dropVanished(QList<FactorId> &factors) const
    {
        factors.removeIf([this](const FactorId &id) { return !find(m_view.factors, id); });
    }

    void limitGoals()
    {
        m_view.goals.removeIf([this](const Goal &goal) {
            return m_hidden.areQuotedIn(goal.text)
                   || (isAboutHidden(goal.factors) && !isTheirs(goal.owner));
        });
        for (Goal &goal : m_view.goals)
            dropVanished(goal.factors);
    }

    void limitActions()
    {
        const auto isOfHiddenGoal = [this](const Action &action) {
            return !action.goal.isEmpty() && !find(m_view.goals, action.goal);
        };
        m_view.actions.removeIf([&](const Action &action) {
            return m_hidden.areQuotedIn(action.text)
                   || (isOfHiddenGoal(action) && !isTheirs(action.who));
        });
        for (Action &action : m_view.actions) {
            if (isOfHiddenGoal(action))
                action.goal = GoalId();
        }
    }

    void limitOffers()
    {
        m_view.offers.removeIf([this](const Offer &offer) {
            return isAboutHidden(offer.factors) && !isTheirs(offer.forWhom);
        });
        for (Offer &offer : m_view.offers) {
            if (!areInOwnWords(offer.factors) || m_hidden.areQuotedIn(offer.reason))
                offer.reason.clear();
            dropVanished(offer.factors);
            if (!find(m_view.goals, offer.goal))
                offer.goal = GoalId();
        }
    }

    /// That somebody spoke with the coach alone is not for everyone either.
    void limitConversations()
    {
        m_view.conversations.removeIf([this](const Conversation &conversation) {
            const auto isOfIt = [&](const Statement &statement) {
                return statement.conversation == conversation.id;
            };
            return !conversation.present.contains(m_person)
                   && std::none_of(m_view.statements.begin(), m_view.statements.end(), isOfIt);
        });
    }

    void limitReferralsAndConsents()
    {
        for (Referral &referral : m_view.referrals) {
            if (m_hidden.areQuotedIn(referral.question))
                referral.question.clear();
        }
        if (isProfessional())
            return;
        if (m_reader.kind == ReaderKind::Person)
            m_view.referrals.clear();
        for (Referral &referral : m_view.referrals)
            referral.answer.clear();
        m_view.consents.removeIf([this](const Consent &consent) {
            const bool isOfOthers =
                m_reader.kind == ReaderKind::Person && !isTheirs(consent.person);
            return isOfOthers || consent.answer == ConsentAnswer::Exception;
        });
        for (Consent &consent : m_view.consents) {
            consent.reason.clear();
            if (!find(m_view.referrals, consent.referral))
                consent.referral = ReferralId();
        }
    }

    void limitGroups()
    {
        for (CardGroup &group : m_view.groups) {
            if (!areInOwnWords(group.factors) || m_hidden.areQuotedIn(group.name))
                group.name.clear();
            dropVanished(group.factors);
        }
        m_view.groups.removeIf([](const CardGroup &group) { return group.factors.size() < 2; });
    }

    bool areSeen(const QList<LinkId> &links) const
    {
        return std::all_of(links.begin(), links.end(), [this](const LinkId &link) {
            return find(m_view.links, link);
        });
    }

    /// The words of a sentence come from all that it is about.
    void limitHypotheses()
    {
        m_view.hypotheses.removeIf([this](const Hypothesis &guess) {
            const QStringList words{guess.text, guess.when, guess.then, guess.test, guess.seen};
            return !isFor(guess.visibleTo) || !areInOwnWords(guess.factors) || !areSeen(guess.links)
                   || m_hidden.areQuotedIn(words.join(u'\n'));
        });
    }

    void limitStoryEdits()
    {
        m_view.storyEdits.removeIf([this](const StoryEdit &edit) {
            const bool isForThem = edit.reader == m_reader.kind && edit.person == m_reader.person;
            return !isForThem || !areInOwnWords(edit.factors) || !areSeen(edit.links)
                   || m_hidden.areQuotedIn(edit.text);
        });
    }

    void limitVersions()
    {
        for (MapVersion &version : m_view.versions) {
            if (m_hidden.areQuotedIn(version.name))
                version.name.clear();
        }
    }

    void limitRatings()
    {
        m_view.ratings.removeIf([this](const Rating &rating) { return !isFor(rating.visibleTo); });
        for (Rating &rating : m_view.ratings) {
            if (!find(m_view.conversations, rating.conversation))
                rating.conversation = ConversationId();
        }
    }

    void limitAppointments()
    {
        m_view.appointments.removeIf([this](const Appointment &appointment) {
            const bool isWithThem = appointment.who.isEmpty() ? m_reader.kind == ReaderKind::Youth
                                                              : appointment.who.contains(m_person);
            return (!isWithThem && !isProfessional()) || m_hidden.areQuotedIn(appointment.about);
        });
    }

    void limitPersonalDetails()
    {
        if (isProfessional())
            return;
        if (m_reader.kind == ReaderKind::Person) {
            m_view.head.requestWords.clear();
            m_view.head.referrerHope.clear();
        }
        m_view.head.family.clear();
        for (Person &person : m_view.persons) {
            if (!isTheirs(person.id)) {
                person.phone.clear();
                person.remark.clear();
            }
        }
        for (Authority &authority : m_view.authorities)
            authority.source.clear();
    }

    CaseFile m_view;
    Reader m_reader;
    PersonId m_person;
    QSet<FactorId> m_inOwnWords;
    HiddenWords m_hidden;
};

} // namespace

CaseFile asSeenBy(const CaseFile &file, const Reader &reader)
{
    if (reader.kind == ReaderKind::All || isCoach(file, reader.person))
        return file;
    return View(file, reader).make();
}

} // namespace core
