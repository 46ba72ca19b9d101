#include "core/analysis/quality.h"

#include "core/analysis/roles.h"
#include "core/model/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

bool isOneOf(Domain domain, std::initializer_list<Domain> domains)
{
    return std::find(domains.begin(), domains.end(), domain) != domains.end();
}

bool isOfChild(Domain domain)
{
    return isOneOf(domain, {Domain::Body, Domain::Feelings, Domain::Self});
}

bool isAtHome(Domain domain)
{
    return isOfChild(domain) || isOneOf(domain, {Domain::Home, Domain::Parenting});
}

/// Names a diagnosis as if it were there, not as something that is looked into.
bool namesDiagnosis(const QString &text)
{
    static const QRegularExpression diagnosis(
        uR"(\b(autisme|autistisch|asperger|ad(h)?d|odd|ptss|ptsd|depressie|borderline|anorexia|dyslexie|\w*stoornis)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lookedInto(
        uR"((onderzoek naar|vermoeden van|misschien|test op)\s+\S*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto found = diagnosis.match(text);
    return found.hasMatch() && !lookedInto.match(text.first(found.capturedStart())).hasMatch();
}

class Check
{
public:
    Check(const CaseFile &file, const QStringList &safetyTopics)
        : m_file(file), m_safetyTopics(safetyTopics)
    {}

    QList<QualityPoint> all() const
    {
        return {request(),
                strengths(),
                domains(),
                causes(),
                changeable(),
                environment(),
                helpSystem(),
                diagnosis(),
                speakers(),
                disagreement(),
                hypothesis(),
                goalsAndOffers(),
                {.criterion = Criterion::Story},
                safety(),
                seen(),
                consulted(),
                sight()};
    }

private:
    static QualityPoint point(Criterion criterion, bool isGood)
    {
        return {.criterion = criterion, .quality = isGood ? Quality::Good : Quality::Gap};
    }

    bool isAskedFor(const Person &person) const
    {
        const auto isHolder = [&person](const Authority &it) { return it.holder == person.id; };
        return person.role == PersonRole::Youth
               || std::ranges::any_of(m_file.authorities, isHolder);
    }

    QualityPoint request() const
    {
        QualityPoint result;
        for (const Person &person : m_file.persons) {
            const auto isRequest = [&person](const Statement &it) {
                return it.saidBy == person.id && it.kind == StatementKind::Request;
            };
            if (isAskedFor(person) && std::ranges::none_of(m_file.statements, isRequest))
                result.texts.append(person.name);
        }
        const bool isGood = result.texts.isEmpty() && !m_file.persons.isEmpty();
        result.quality = isGood ? Quality::Good : Quality::Gap;
        return result;
    }

    QualityPoint hypothesis() const
    {
        const bool isGood = std::ranges::any_of(m_file.hypotheses, [](const Hypothesis &guess) {
            return !guess.test.trimmed().isEmpty() && guess.lookOn.isValid();
        });
        return {.criterion = Criterion::Hypothesis,
                .quality = isGood ? Quality::Good : Quality::Ask};
    }

    QualityPoint strengths() const
    {
        constexpr int Wanted = 3;
        int count = 0;
        bool isOutside = false;
        for (const Factor &factor : m_file.factors) {
            if (factor.polarity != Polarity::Strength)
                continue;
            ++count;
            isOutside = isOutside || !isAtHome(factor.domain);
        }
        QualityPoint result = point(Criterion::Strengths, count >= Wanted && isOutside);
        result.count = count;
        return result;
    }

    QualityPoint domains() const
    {
        constexpr int Wanted = 5;
        QSet<QString> touched;
        for (const Factor &factor : m_file.factors)
            touched.insert(wordOf(factor.domain).toString());
        for (const Statement &statement : m_file.statements)
            touched.insert(statement.topic.section(u'/', 0, 0));
        for (const TopicMark &mark : m_file.topics) {
            if (mark.state != TopicState::Open)
                touched.insert(mark.topic.section(u'/', 0, 0));
        }
        touched.remove(QString());
        QualityPoint result = point(Criterion::Domains, touched.size() >= Wanted);
        result.count = int(touched.size());
        return result;
    }

    bool hasCause(const Factor &factor) const
    {
        return std::ranges::any_of(m_file.links, [&factor](const Link &link) {
            const bool goesWith = link.kind == LinkKind::GoesWith && link.from == factor.id;
            return link.to == factor.id || goesWith;
        });
    }

    QualityPoint causes() const
    {
        QualityPoint result{.criterion = Criterion::Causes};
        for (const Factor &factor : m_file.factors) {
            if (factor.polarity == Polarity::Burden && factor.isNow && !hasCause(factor))
                result.factors.append(factor.id);
        }
        result.quality = result.factors.isEmpty() ? Quality::Good : Quality::Gap;
        return result;
    }

    QualityPoint changeable() const
    {
        const auto canChange = [this](const Link &link) {
            const Factor *from = find(m_file.factors, link.from);
            return roleOf(m_file, link) == Role::Maintaining && from
                   && from->changeable != Changeable::No;
        };
        return point(Criterion::Changeable, std::ranges::any_of(m_file.links, canChange));
    }

    QualityPoint environment() const
    {
        const auto isIntoEnvironment = [this](const Link &link) {
            const Factor *to = find(m_file.factors, link.to);
            return link.kind != LinkKind::GoesWith && to && !isOfChild(to->domain);
        };
        return point(Criterion::Environment, std::ranges::any_of(m_file.links, isIntoEnvironment));
    }

    QualityPoint helpSystem() const
    {
        const QString help = wordOf(Domain::Help).toString() + u'/';
        const bool isSaid = std::ranges::any_of(
            m_file.statements, [&](const Statement &it) { return it.topic.startsWith(help); });
        const bool isMarked = std::ranges::any_of(m_file.topics, [&](const TopicMark &it) {
            return it.topic.startsWith(help) && it.state != TopicState::Open;
        });
        const bool isDrawn = std::ranges::any_of(
            m_file.factors, [](const Factor &it) { return it.domain == Domain::Help; });
        return point(Criterion::HelpSystem, isSaid || isMarked || isDrawn);
    }

    QualityPoint diagnosis() const
    {
        QualityPoint result{.criterion = Criterion::Diagnosis};
        for (const Factor &factor : m_file.factors) {
            const auto leaves = [&factor](const Link &link) {
                return link.from == factor.id && link.kind != LinkKind::GoesWith;
            };
            if (namesDiagnosis(factor.text) && std::ranges::any_of(m_file.links, leaves))
                result.factors.append(factor.id);
        }
        result.quality = result.factors.isEmpty() ? Quality::Good : Quality::Gap;
        return result;
    }

    QualityPoint speakers() const
    {
        constexpr int Strong = 3;
        QualityPoint result{.criterion = Criterion::Speakers};
        for (const Link &link : m_file.links) {
            const bool isStrong = link.strength >= Strong && link.kind != LinkKind::Started;
            if (link.saidBy.isEmpty() || (isStrong && link.example.trimmed().isEmpty()))
                result.links.append(link.id);
        }
        result.quality = result.links.isEmpty() ? Quality::Good : Quality::Gap;
        result.count = int(result.links.size());
        return result;
    }

    QualityPoint disagreement() const
    {
        QualityPoint result{.criterion = Criterion::Disagreement};
        for (const Link &link : m_file.links) {
            if (!link.disputedBy.isEmpty())
                result.links.append(link.id);
        }
        result.quality = result.links.isEmpty() ? Quality::Ask : Quality::Good;
        return result;
    }

    QualityPoint goalsAndOffers() const
    {
        QualityPoint result{.criterion = Criterion::GoalsAndOffers};
        for (const Goal &goal : m_file.goals) {
            if (goal.factors.isEmpty())
                result.texts.append(goal.text);
        }
        for (const Offer &offer : m_file.offers) {
            if (offer.factors.isEmpty())
                result.texts.append(offer.type);
        }
        const bool isNone = m_file.goals.isEmpty() && m_file.offers.isEmpty();
        result.quality = isNone                   ? Quality::NotNow
                         : result.texts.isEmpty() ? Quality::Good
                                                  : Quality::Gap;
        return result;
    }

    bool isAnswered(const QString &topic) const
    {
        const bool isSaid = std::ranges::any_of(
            m_file.statements, [&topic](const Statement &it) { return it.topic == topic; });
        const bool isMarked = std::ranges::any_of(m_file.topics, [&topic](const TopicMark &it) {
            return it.topic == topic && it.state != TopicState::Open
                   && it.state != TopicState::NotAsked && it.state != TopicState::Later;
        });
        return isSaid || isMarked;
    }

    QualityPoint safety() const
    {
        QualityPoint result{.criterion = Criterion::Safety};
        for (const QString &topic : m_safetyTopics) {
            if (!isAnswered(topic))
                result.texts.append(topic);
        }
        result.quality = result.texts.isEmpty() ? Quality::Good : Quality::Gap;
        result.count = int(result.texts.size());
        return result;
    }

    QualityPoint seen() const
    {
        return point(Criterion::Seen, m_file.head.analysisSharedOn.isValid());
    }

    QualityPoint consulted() const
    {
        constexpr int Heavy = 4;
        constexpr int Many = 3;
        QSet<Domain> heavy;
        bool helpFailed = false;
        for (const Factor &factor : m_file.factors) {
            if (factor.polarity != Polarity::Burden)
                continue;
            if (factor.weight >= Heavy)
                heavy.insert(factor.domain);
            helpFailed = helpFailed || factor.domain == Domain::Help;
        }
        const bool isComplex = heavy.size() >= Many || helpFailed;
        return {.criterion = Criterion::Consulted,
                .quality = isComplex ? Quality::Ask : Quality::NotNow,
                .count = int(heavy.size())};
    }

    QualityPoint sight() const
    {
        QualityPoint result{.criterion = Criterion::Shareable};
        for (const Factor &factor : m_file.factors) {
            if (!factor.visibleTo.isEmpty() && factor.shareable.trimmed().isEmpty())
                result.factors.append(factor.id);
        }
        result.quality = result.factors.isEmpty() ? Quality::Good : Quality::Ask;
        return result;
    }

    const CaseFile &m_file;
    const QStringList &m_safetyTopics;
};

} // namespace

QList<QualityPoint> qualityOf(const CaseFile &file, const QStringList &safetyTopics)
{
    return Check(file, safetyTopics).all();
}

} // namespace core
