#include "core/referral/alerts.h"

#include "core/referral/offerconsent.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

struct AgeThatCounts
{
    AlertKind kind;
    int years;
    int months;
};

constexpr std::array Ages{AgeThatCounts{AlertKind::TurnsTwelve, 12, 0},
                          AgeThatCounts{AlertKind::TurnsSixteen, 16, 0},
                          AgeThatCounts{AlertKind::SeventeenAndAHalf, 17, 6},
                          AgeThatCounts{AlertKind::TurnsEighteen, 18, 0}};

/// Finds what there is to say on one day.
class Watch
{
public:
    Watch(const CaseFile &file, const Catalogue &catalogue, const QDate &today)
        : m_file(file), m_catalogue(catalogue), m_today(today)
    {}

    QList<Alert> found()
    {
        lookAtAge();
        lookAtReferrals();
        lookAtOffers();
        lookAtAnalysis();
        lookAtAuthority();
        lookAtSafety();
        lookAtAppointments();
        return m_alerts;
    }

private:
    void add(AlertKind kind, const PersonId &person, const QDate &day)
    {
        const bool isThere = std::any_of(m_alerts.begin(), m_alerts.end(), [&](const Alert &alert) {
            return alert.kind == kind && alert.person == person;
        });
        if (!isThere)
            m_alerts.append({kind, person, day});
    }

    bool isRecent(const QDate &day) const
    {
        return day < m_today && day.daysTo(m_today) <= AlertDaysAhead;
    }

    void lookAtAge()
    {
        if (const Person *youth = youthOf(m_file)) {
            for (const Alert &alert : ageAlerts(youth->birthDate, m_today))
                add(alert.kind, youth->id, alert.day);
        }
    }

    void addMissing(const ConsentGate &gate, const QDate &since)
    {
        if (gate.obstacle)
            add(AlertKind::ConsentMissing, {}, since);
        for (const ConsentStatus &status : gate.persons) {
            if (!status.isFulfilled())
                add(AlertKind::ConsentMissing, status.needed.person, since);
        }
    }

    void lookAtReferrals()
    {
        for (const Referral &referral : m_file.referrals) {
            const bool isInUse = referral.state != ReferralState::Draft
                                 && referral.state != ReferralState::Declined
                                 && referral.state != ReferralState::Ended;
            if (isInUse)
                addMissing(consentGate(m_file, referral, m_today), referral.sentOn);
        }
    }

    void lookAtOffers()
    {
        for (const Offer &offer : m_file.offers) {
            if (offer.state == OfferState::Started)
                addMissing(offerGate(m_file, offer, m_catalogue, m_today), offer.startedOn);
        }
    }

    void lookAtAnalysis()
    {
        QDate latest = m_file.head.analysisSharedOn;
        for (const MapVersion &version : m_file.versions) {
            const QDate day = version.at.date();
            if (day.isValid() && (!latest.isValid() || day > latest))
                latest = day;
        }
        if (latest.isValid() && latest.daysTo(m_today) > AnalysisDays)
            add(AlertKind::AnalysisOld, {}, latest);
    }

    void lookAtAuthority()
    {
        const Person *youth = youthOf(m_file);
        if (!youth || ageOn(youth->birthDate, m_today) >= 18)
            return;
        const QList<PersonId> holders = authorityOn(m_file, m_today);
        for (const Authority &authority : m_file.authorities) {
            if (isRecent(authority.until) && !holders.contains(authority.holder))
                add(AlertKind::AuthorityEnded, authority.holder, authority.until);
        }
    }

    void lookAtSafety()
    {
        const auto latest =
            std::max_element(m_file.safetyAgreements.begin(),
                             m_file.safetyAgreements.end(),
                             [](const SafetyAgreement &one, const SafetyAgreement &other) {
                                 return one.at < other.at;
                             });
        if (latest != m_file.safetyAgreements.end() && latest->askAgainOn.isValid()
            && latest->askAgainOn <= m_today)
            add(AlertKind::SafetyDue, {}, latest->askAgainOn);
    }

    bool didTalkSince(const QDate &day) const
    {
        return std::any_of(m_file.conversations.begin(),
                           m_file.conversations.end(),
                           [&day](const Conversation &conversation) {
                               return conversation.startedAt.toLocalTime().date() >= day;
                           });
    }

    void lookAtAppointments()
    {
        QDate missed;
        for (const Appointment &appointment : m_file.appointments) {
            const QDate day = appointment.at.toLocalTime().date();
            if (day.isValid() && day < m_today && !didTalkSince(day))
                missed = missed.isValid() ? std::min(missed, day) : day;
        }
        if (missed.isValid())
            add(AlertKind::TalkMissed, {}, missed);
    }

    const CaseFile &m_file;
    const Catalogue &m_catalogue;
    QDate m_today;
    QList<Alert> m_alerts;
};

} // namespace

QDate dayOfAge(const QDate &birthDate, int years, int months)
{
    const int passed = birthDate.month() - 1 + months;
    const int year = birthDate.year() + years + passed / 12;
    const int month = passed % 12 + 1;
    const QDate day(year, month, birthDate.day());
    return day.isValid() || !birthDate.isValid() ? day : QDate(year, month, 1).addMonths(1);
}

QList<Alert> ageAlerts(const QDate &birthDate, const QDate &today)
{
    QList<Alert> found;
    if (ageOn(birthDate, today) < 0)
        return found;
    for (const AgeThatCounts &age : Ages) {
        const QDate day = dayOfAge(birthDate, age.years, age.months);
        if (today <= day && today.daysTo(day) <= AlertDaysAhead)
            found.append({age.kind, {}, day});
    }
    return found;
}

QList<Alert> alertsOf(const CaseFile &file, const Catalogue &catalogue, const QDate &today)
{
    if (file.head.closedOn.isValid() && file.head.closedOn <= today)
        return {};
    return Watch(file, catalogue, today).found();
}

} // namespace core
