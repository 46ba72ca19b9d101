#include "core/conversation/guide.h"

#include "core/model/content.h"
#include "core/model/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

template<>
struct Words<TopicKind>
{
    static constexpr std::array<QStringView, 5> list{
        u"strength", u"explore", u"safety", u"wish", u"tellonce"};
};

/// Fills a guide and keeps the first thing that is wrong.
class GuideReader
{
public:
    Result<Guide> read(const QJsonObject &root)
    {
        m_guide.m_secrecy = wording(root, "secrecy"_L1);
        readQuestions(root["questions"_L1].toArray());
        readDomains(root["domains"_L1].toArray());
        complainAboutGaps();
        if (!m_complaint.isEmpty())
            return fail(Fault::Invalid, u"domains.json: "_s + m_complaint);
        return m_guide;
    }

private:
    void complain(const QString &what)
    {
        if (m_complaint.isEmpty())
            m_complaint = m_place.isEmpty() ? what : u"%1, %2"_s.arg(m_place, what);
    }

    Wording wording(const QJsonObject &object, QLatin1StringView field)
    {
        const QJsonObject both = object[field].toObject();
        Wording wording{both["nl"_L1].toString(), both["en"_L1].toString()};
        if (wording.dutch.isEmpty() || wording.english.isEmpty())
            complain(u"%1: nl and en are needed"_s.arg(field));
        return wording;
    }

    void readQuestions(const QJsonArray &questions)
    {
        for (const QJsonValue entry : questions) {
            m_place = u"question \"%1\""_s.arg(entry["id"_L1].toString());
            const auto question = enumOf<Question>(entry["id"_L1].toString());
            if (!question)
                return complain(u"id: there is no such question"_s);
            m_guide.m_questions[static_cast<size_t>(*question)] =
                wording(entry.toObject(), "text"_L1);
        }
    }

    void readDomains(const QJsonArray &domains)
    {
        for (const QJsonValue entry : domains) {
            const QString id = entry["id"_L1].toString();
            m_place = u"domain \"%1\""_s.arg(id);
            const auto domain = enumOf<Domain>(id);
            if (!domain)
                return complain(u"id: there is no such domain"_s);
            m_guide.m_names[static_cast<size_t>(*domain)] = wording(entry.toObject(), "name"_L1);
            readTopics(*domain, entry["topics"_L1].toArray());
        }
    }

    void readTopics(Domain domain, const QJsonArray &topics)
    {
        for (const QJsonValue entry : topics) {
            const int number = entry["number"_L1].toInt();
            const QString key = u"%1/%2"_s.arg(wordOf(domain)).arg(number);
            m_place = u"topic \"%1\""_s.arg(key);
            const auto kind = enumOf<TopicKind>(entry["kind"_L1].toString());
            if (!kind)
                complain(u"kind: \"%1\" is not known"_s.arg(entry["kind"_L1].toString()));
            if (number < 1 || m_guide.topic(key))
                complain(u"number: each topic needs a number of its own, from 1"_s);
            m_guide.m_topics[static_cast<size_t>(domain)].append(
                {key,
                 domain,
                 number,
                 kind.value_or(TopicKind::Explore),
                 wording(entry.toObject(), "youth"_L1),
                 wording(entry.toObject(), "parent"_L1),
                 wording(entry.toObject(), "child"_L1)});
        }
    }

    void complainAboutGaps()
    {
        m_place.clear();
        for (size_t i = 0; i < DomainCount; ++i) {
            if (m_guide.m_topics[i].isEmpty())
                complain(u"domain \"%1\" has no topics"_s.arg(Words<Domain>::list[i]));
        }
        for (size_t i = 1; i < m_guide.m_questions.size(); ++i) {
            if (m_guide.m_questions[i].dutch.isEmpty())
                complain(u"question \"%1\" is missing"_s.arg(Words<Question>::list[i]));
        }
    }

    Guide m_guide;
    QString m_place;
    QString m_complaint;
};

namespace {

int rankOf(TopicKind kind)
{
    switch (kind) {
    case TopicKind::Strength:
        return 0;
    case TopicKind::Explore:
    case TopicKind::Safety:
        return 1;
    case TopicKind::Wish:
    case TopicKind::TellOnce:
        return 2;
    }
    return 1;
}

} // namespace

Result<Guide> Guide::parse(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(Fault::Invalid,
                    u"domains.json: not a JSON object (%1)"_s.arg(error.errorString()));
    Result<Guide> guide = GuideReader().read(document.object());
    if (!guide)
        return guide;
    for (QList<Topic> &topics : guide->m_topics) {
        std::stable_sort(topics.begin(), topics.end(), [](const Topic &one, const Topic &other) {
            return rankOf(one.kind) < rankOf(other.kind);
        });
    }
    return guide;
}

const Topic *Guide::topic(QStringView key) const
{
    for (const QList<Topic> &topics : m_topics) {
        for (const Topic &topic : topics) {
            if (topic.key == key)
                return &topic;
        }
    }
    return nullptr;
}

Result<Guide> shippedGuide()
{
    return Guide::parse(content(u"domains.json"_s));
}

bool isYoungChild(int age)
{
    constexpr int ReadsAlone = 10;
    return age >= 0 && age < ReadsAlone;
}

QList<Topic> topicsForAge(const Guide &guide, Domain domain, int age)
{
    QList<Topic> topics = guide.topicsOf(domain);
    if (!isYoungChild(age))
        return topics;
    topics.removeIf([](const Topic &topic) { return rankOf(topic.kind) == 1; });
    return topics;
}

QStringList safetyTopics(const Guide &guide)
{
    QStringList topics;
    for (int i = 0; i < DomainCount; ++i) {
        for (const Topic &topic : guide.topicsOf(static_cast<Domain>(i))) {
            if (topic.kind == TopicKind::Safety)
                topics.append(topic.key);
        }
    }
    return topics;
}

} // namespace core
