#include "core/model/casecheck.h"

#include "core/model/casejson.h"
#include "core/model/schema.h"
#include "core/model/words.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

// The first thing that is wrong with one entity; empty when nothing is. Whether references lead
// somewhere is asked apart, for all types alike.

QString outside(QStringView field, int value, int least, int most)
{
    if (value >= least && value <= most)
        return {};
    return u"%1: %2 is not in %3 to %4"_s.arg(field).arg(value).arg(least).arg(most);
}

QString blank(QStringView field, const QString &text)
{
    return text.trimmed().isEmpty() ? u"%1: this text is needed; write it"_s.arg(field) : QString();
}

template<typename Tag>
QString missing(QStringView field, const Id<Tag> &id)
{
    return id.isEmpty() ? u"%1: this is needed; write an id"_s.arg(field) : QString();
}

QString first(std::initializer_list<QString> faults)
{
    for (const QString &fault : faults) {
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

/// "lijf/3": a life domain and a number.
bool isTopic(const QString &topic)
{
    const QStringList parts = topic.split(u'/');
    bool isNumber = false;
    const int number = parts.last().toInt(&isNumber);
    return parts.size() == 2 && enumOf<Domain>(parts.first()) && isNumber && number > 0;
}

QString unknownTopic(const QString &topic)
{
    return isTopic(topic)
               ? QString()
               : u"topic: \"%1\" is not a topic; write one such as \"lijf/3\""_s.arg(topic);
}

template<typename Entity>
QString faultIn(const Entity &)
{
    return {};
}
QString faultIn(const Case &head)
{
    return outside(u"load", head.load, 1, 3);
}
QString faultIn(const Person &person)
{
    return blank(u"name", person.name);
}
QString faultIn(const Relation &relation)
{
    return first({missing(u"of", relation.of), missing(u"to", relation.to)});
}
QString faultIn(const Authority &authority)
{
    return missing(u"holder", authority.holder);
}
QString faultIn(const Statement &statement)
{
    const QString topic = statement.topic.isEmpty() ? QString() : unknownTopic(statement.topic);
    return first({blank(u"text", statement.text), topic});
}
QString faultIn(const TopicMark &mark)
{
    return unknownTopic(mark.topic);
}
QString far(QStringView field, const std::optional<QPointF> &place)
{
    constexpr double Farthest = 1e6;
    const QPointF at = place.value_or(QPointF());
    if (std::abs(at.x()) <= Farthest && std::abs(at.y()) <= Farthest)
        return {};
    return u"%1: this lies outside the canvas; leave it out"_s.arg(field);
}
QString faultIn(const Factor &factor)
{
    return first({blank(u"text", factor.text),
                  outside(u"weight", factor.weight, 1, 5),
                  outside(u"willingness", factor.willingness.value_or(0), 0, 10),
                  far(u"place", factor.place),
                  far(u"freePlace", factor.freePlace),
                  outside(u"unknownShare", factor.unknownShare.value_or(0), 0, 100)});
}
QString faultIn(const Link &link)
{
    return first({missing(u"from", link.from),
                  missing(u"to", link.to),
                  outside(u"strength", link.strength, 1, 3),
                  outside(u"share", link.share.value_or(0), 0, 100)});
}
QString faultIn(const NamedLoop &loop)
{
    return loop.factors.isEmpty() ? u"factors: a loop has at least one card; list them"_s
                                  : QString();
}
QString faultIn(const Goal &goal)
{
    return blank(u"text", goal.text);
}
QString faultIn(const Action &action)
{
    return blank(u"text", action.text);
}
QString faultIn(const Referral &referral)
{
    constexpr int TenYears = 520;
    return outside(u"waitWeeks", referral.waitWeeks.value_or(0), 0, TenYears);
}
QString faultIn(const Consent &consent)
{
    return missing(u"person", consent.person);
}
QString faultIn(const Note &note)
{
    return blank(u"text", note.text);
}
QString faultIn(const Rating &rating)
{
    return first({missing(u"person", rating.person), outside(u"value", rating.value, 0, 10)});
}
QString faultIn(const SafetyStep &step)
{
    return first({outside(u"step", step.step, 1, 5), blank(u"text", step.text)});
}
QString faultIn(const Appointment &appointment)
{
    constexpr int Day = 24 * 60;
    return outside(u"minutes", appointment.minutes, 1, Day);
}
QString faultIn(const StoryEdit &edit)
{
    return blank(u"text", edit.text);
}

/// Half of a pair of 16-bit units, which is no character.
bool hasLoneSurrogate(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (text[i].isSurrogate() && !isPair)
            return true;
        i += isPair ? 1 : 0;
    }
    return false;
}

QString unfit(const QString &text)
{
    if (text.size() > LongestText)
        return u"this text has %1 characters and %2 is the most; shorten it or spread it over "
               "several"_s.arg(text.size())
                   .arg(LongestText);
    if (text.contains(QChar::Null))
        return u"this text holds the character U+0000; take it out"_s;
    if (hasLoneSurrogate(text))
        return u"this text holds half a character (\\uD800 to \\uDFFF alone); take it out or write "
               "the whole pair"_s;
    return {};
}

QString unfit(const QStringList &texts)
{
    for (const QString &text : texts) {
        if (QString fault = unfit(text); !fault.isEmpty())
            return fault;
    }
    return {};
}

template<typename Value>
QString unfit(const Value &)
{
    return {};
}

/// The first text that no editor would have let through.
template<typename Entity>
QString unfitText(const Entity &entity)
{
    QString fault;
    forEachField<Entity>([&](const auto &field) {
        if (!fault.isEmpty())
            return;
        if (const QString found = unfit(entity.*field.member); !found.isEmpty())
            fault = u"%1: %2"_s.arg(field.name, found);
    });
    return fault;
}

/// Whether every identifier that a field holds is that of an entity of the case.
class References
{
public:
    explicit References(const CaseFile &file)
    {
        forEachType([&]<typename Entity>() { collect(file.*Schema<Entity>::List); });
    }

    template<typename Entity>
    QString faultIn(const Entity &entity) const
    {
        QString fault;
        forEachField<Entity>([&](const auto &field) {
            if (fault.isEmpty() && !leads(entity.*field.member))
                fault = u"%1: this refers to something that is not in the case; "
                        "correct it or leave it out"_s.arg(field.name);
        });
        return fault;
    }

private:
    void collect(const Case &) {}
    template<typename Entity>
    void collect(const QList<Entity> &list)
    {
        for (const Entity &entity : list)
            m_known.insert(keyOf(entity.id));
    }

    template<typename Value>
    bool leads(const Value &) const
    {
        return true;
    }
    template<typename Entity>
    bool leads(const Id<Entity> &id) const
    {
        return id.isEmpty() || m_known.contains(keyOf(id));
    }
    template<typename Entity>
    bool leads(const QList<Id<Entity>> &ids) const
    {
        return std::all_of(ids.begin(), ids.end(), [this](const Id<Entity> &id) {
            return m_known.contains(keyOf(id));
        });
    }

    template<typename Entity>
    static QByteArray keyOf(const Id<Entity> &id)
    {
        return static_cast<char>(Schema<Entity>::Type) + id.bytes();
    }

    QSet<QByteArray> m_known;
};

template<typename Entity>
QString faultOf(const Entity &entity, const References &references)
{
    return first({faultIn(entity), unfitText(entity), references.faultIn(entity)});
}

QString faultOf(const Case &head, const References &)
{
    const QString fault = first({faultIn(head), unfitText(head)});
    return fault.isEmpty() ? QString() : u"head, "_s + fault;
}

template<typename Entity>
QString faultOf(const QList<Entity> &list, const References &references)
{
    QSet<decltype(Entity::id)> ids;
    for (const Entity &entity : list) {
        const QString place = u"%1 %2, "_s.arg(Schema<Entity>::Name).arg(ids.size() + 1);
        if (entity.id.isEmpty() || ids.contains(entity.id))
            return place + u"id: each entry needs an id of its own"_s;
        ids.insert(entity.id);
        const QString fault = faultOf(entity, references);
        if (!fault.isEmpty())
            return place + fault;
    }
    return {};
}

QString topicMarkedTwice(const QList<TopicMark> &marks)
{
    QSet<QString> seen;
    for (const TopicMark &mark : marks) {
        if (seen.contains(mark.topic))
            return u"topics %1, topic: \"%2\" has a mark already; keep one"_s.arg(seen.size() + 1)
                .arg(mark.topic);
        seen.insert(mark.topic);
    }
    return {};
}

} // namespace

Result<> check(const CaseFile &file)
{
    const References references(file);
    QString fault;
    forEachType([&]<typename Entity>() {
        if (fault.isEmpty())
            fault = faultOf(file.*Schema<Entity>::List, references);
    });
    if (fault.isEmpty())
        fault = topicMarkedTwice(file.topics);
    return fault.isEmpty() ? Result<>() : fail(Fault::Invalid, fault);
}

} // namespace core
