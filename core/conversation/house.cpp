#include "core/conversation/house.h"

#include "core/model/content.h"
#include "core/model/jsonlines.h"
#include "core/model/suggest.h"
#include "core/model/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype LargestHouse = 1024 * 1024;
constexpr qsizetype LongestWording = 300;

QStringList wordsOfDomains()
{
    QStringList words;
    for (const QStringView word : Words<Domain>::list)
        words.append(word.toString());
    return words;
}

/// Lays a house file over the shipped one and keeps the first thing that is wrong.
class HouseReader
{
public:
    HouseReader(const QByteArray &json, QString fileName, Language language)
        : m_json(json), m_lines(json), m_fileName(std::move(fileName)), m_language(language)
    {}

    Result<House> read(House house, QJsonObject guide)
    {
        const QJsonObject root = QJsonDocument::fromJson(m_json).object();
        allow({},
              root,
              {u"name"_s,
               u"crisis"_s,
               u"domains"_s,
               u"names"_s,
               u"secrecy"_s,
               u"questions"_s,
               u"topics"_s});
        readName(root, house);
        readCrisis(root["crisis"_L1], house);
        readDomains(root["domains"_L1], house);
        layOverGuide(root, guide);
        if (!m_complaint.isEmpty())
            return fail(Fault::Invalid, m_complaint);
        const Result<Guide> merged =
            Guide::parse(QJsonDocument(guide).toJson(QJsonDocument::Compact));
        if (!merged)
            return fail(Fault::Invalid, u"%1: %2"_s.arg(m_fileName, merged.error().detail));
        house.guide = *merged;
        return house;
    }

private:
    void complain(const QString &pointer, const Wording &what)
    {
        if (!m_complaint.isEmpty())
            return;
        QString field = pointer.sliced(pointer.isEmpty() ? 0 : 1);
        field.replace(u'/', u" › "_s).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        const Wording line{u"%1, regel %2"_s, u"%1, line %2"_s};
        const QString place = line.in(m_language).arg(m_fileName).arg(m_lines.lineOf(pointer));
        m_complaint = field.isEmpty() ? u"%1: %2"_s.arg(place, what.in(m_language))
                                      : u"%1, %2: %3"_s.arg(place, field, what.in(m_language));
    }

    /// Every field must be one of these.
    void allow(const QString &pointer, const QJsonObject &object, const QStringList &fields)
    {
        for (const QString &key : object.keys()) {
            if (!fields.contains(key))
                complain(
                    below(pointer, key),
                    {u"dit veld bestaat niet%1"_s.arg(didYouMean(key, fields, Language::Dutch)),
                     u"there is no such field%1"_s.arg(didYouMean(key, fields))});
        }
    }

    /// Absent is an empty object.
    QJsonObject object(const QString &pointer, const QJsonValue &json)
    {
        if (!json.isUndefined() && !json.isObject())
            complain(pointer,
                     {u"hier hoort iets tussen { en }"_s, u"something in { } is needed here"_s});
        return json.toObject();
    }

    QString text(const QString &pointer, const QJsonValue &json)
    {
        const QString text = json.toString().simplified();
        if (!json.isString() || text.isEmpty())
            complain(pointer,
                     {u"hier hoort tekst tussen aanhalingstekens"_s,
                      u"a text in quotes is needed here"_s});
        if (text.size() > LongestWording)
            complain(pointer,
                     {u"deze tekst is te lang (%1 tekens, hooguit %2)"_s.arg(text.size())
                          .arg(LongestWording),
                      u"this text is too long (%1 characters, %2 at most)"_s.arg(text.size())
                          .arg(LongestWording)});
        return text;
    }

    Wording wording(const QString &pointer, const QJsonValue &json)
    {
        const QJsonObject both = object(pointer, json);
        allow(pointer, both, {u"nl"_s, u"en"_s});
        for (const QString &language : {u"nl"_s, u"en"_s}) {
            if (!both.contains(language))
                complain(pointer,
                         {u"\"nl\" en \"en\" zijn allebei nodig"_s,
                          u"both \"nl\" and \"en\" are needed"_s});
        }
        return {text(below(pointer, u"nl"_s), both["nl"_L1]),
                text(below(pointer, u"en"_s), both["en"_L1])};
    }

    void readName(const QJsonObject &root, House &house)
    {
        if (root.contains("name"_L1))
            house.name = text(u"/name"_s, root["name"_L1]);
    }

    void readCrisis(const QJsonValue &json, House &house)
    {
        if (json.isUndefined())
            return;
        if (json.toArray().isEmpty())
            return complain(u"/crisis"_s,
                            {u"hier hoort een lijst met minstens één nummer"_s,
                             u"a list with at least one number is needed here"_s});
        house.crisis.clear();
        const QJsonArray list = json.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            house.crisis.append(crisisNumber(below(u"/crisis"_s, QString::number(i)), list[i]));
    }

    CrisisNumber crisisNumber(const QString &pointer, const QJsonValue &json)
    {
        const QJsonObject entry = object(pointer, json);
        allow(pointer, entry, {u"name"_s, u"number"_s, u"about"_s});
        CrisisNumber result;
        result.name = wording(below(pointer, u"name"_s), entry["name"_L1]);
        result.number = text(below(pointer, u"number"_s), entry["number"_L1]);
        if (std::any_of(result.number.begin(), result.number.end(), [](QChar c) {
                return !c.isDigit() && !QStringView(u" -+()").contains(c);
            }))
            complain(below(pointer, u"number"_s),
                     {u"\"%1\" is geen telefoonnummer; schrijf cijfers"_s.arg(result.number),
                      u"\"%1\" is no telephone number; write digits"_s.arg(result.number)});
        if (entry.contains("about"_L1))
            result.about = wording(below(pointer, u"about"_s), entry["about"_L1]);
        return result;
    }

    std::optional<Domain> domain(const QString &pointer, const QString &word)
    {
        const std::optional<Domain> found = enumOf<Domain>(word);
        if (!found) {
            const QStringList words = wordsOfDomains();
            complain(pointer,
                     {u"\"%1\" is geen leefgebied; kies uit %2"_s.arg(word, words.join(u", "_s)),
                      u"\"%1\" is no life domain; choose of %2"_s.arg(word, words.join(u", "_s))});
        }
        return found;
    }

    void readDomains(const QJsonValue &json, House &house)
    {
        if (json.isUndefined())
            return;
        house.domains.clear();
        const QJsonArray list = json.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString pointer = below(u"/domains"_s, QString::number(i));
            const std::optional<Domain> found = domain(pointer, list[i].toString());
            if (found && house.domains.contains(*found))
                complain(pointer,
                         {u"\"%1\" staat er twee keer"_s.arg(list[i].toString()),
                          u"\"%1\" stands here twice"_s.arg(list[i].toString())});
            if (found)
                house.domains.append(*found);
        }
        if (house.domains.isEmpty())
            complain(u"/domains"_s,
                     {u"hier hoort een lijst met minstens één leefgebied"_s,
                      u"a list with at least one life domain is needed here"_s});
    }

    static QJsonObject toJson(const Wording &wording)
    {
        return {{u"nl"_s, wording.dutch}, {u"en"_s, wording.english}};
    }

    void layOverGuide(const QJsonObject &root, QJsonObject &guide)
    {
        if (root.contains("secrecy"_L1))
            guide["secrecy"_L1] = toJson(wording(u"/secrecy"_s, root["secrecy"_L1]));
        guide["questions"_L1] = questions(root, guide["questions"_L1].toArray());
        guide["domains"_L1] = domains(root, guide["domains"_L1].toArray());
    }

    QJsonArray questions(const QJsonObject &root, QJsonArray questions)
    {
        const QJsonObject own = object(u"/questions"_s, root["questions"_L1]);
        QStringList known;
        for (QJsonValueRef entry : questions) {
            QJsonObject question = entry.toObject();
            const QString id = question["id"_L1].toString();
            known.append(id);
            if (own.contains(id))
                question["text"_L1] = toJson(wording(below(u"/questions"_s, id), own[id]));
            entry = question;
        }
        allow(u"/questions"_s, own, known);
        return questions;
    }

    QJsonArray domains(const QJsonObject &root, QJsonArray domains)
    {
        const QJsonObject names = object(u"/names"_s, root["names"_L1]);
        const QJsonObject topics = object(u"/topics"_s, root["topics"_L1]);
        allow(u"/names"_s, names, wordsOfDomains());
        for (const QString &key : topics.keys())
            checkKey(key);
        for (QJsonValueRef entry : domains) {
            QJsonObject domain = entry.toObject();
            const QString id = domain["id"_L1].toString();
            if (names.contains(id))
                domain["name"_L1] = toJson(wording(below(u"/names"_s, id), names[id]));
            domain["topics"_L1] = topicsOf(id, topics, domain["topics"_L1].toArray());
            entry = domain;
        }
        return domains;
    }

    void checkKey(const QString &key)
    {
        const QStringList parts = key.split(u'/');
        bool isNumber = false;
        const int number = parts.last().toInt(&isNumber);
        const QString pointer = below(u"/topics"_s, key);
        if (parts.size() != 2 || !isNumber || number < 1)
            complain(pointer,
                     {u"\"%1\" is geen onderwerp; schrijf het zo: \"lijf/3\""_s.arg(key),
                      u"\"%1\" is no topic; write it like \"lijf/3\""_s.arg(key)});
        else
            domain(pointer, parts.first());
    }

    /// The topics of one domain with the own wordings over them and the own topics behind them.
    QJsonArray topicsOf(const QString &domain, const QJsonObject &own, QJsonArray topics)
    {
        QStringList known;
        for (QJsonValueRef entry : topics) {
            const QString key = u"%1/%2"_s.arg(domain).arg(entry.toObject()["number"_L1].toInt());
            known.append(key);
            if (own.contains(key))
                entry = topic(key, own[key], entry.toObject());
        }
        for (const QString &key : own.keys()) {
            if (key.startsWith(domain + u'/') && !known.contains(key))
                topics.append(newTopic(key, own[key]));
        }
        return topics;
    }

    QJsonObject topic(const QString &key, const QJsonValue &json, QJsonObject base)
    {
        const QString pointer = below(u"/topics"_s, key);
        const QJsonObject own = object(pointer, json);
        allow(pointer, own, {u"kind"_s, u"youth"_s, u"parent"_s, u"child"_s});
        for (const QString &voice : {u"youth"_s, u"parent"_s, u"child"_s}) {
            if (own.contains(voice))
                base[voice] = toJson(wording(below(pointer, voice), own[voice]));
        }
        if (own.contains("kind"_L1))
            base["kind"_L1] = kind(below(pointer, u"kind"_s), own["kind"_L1]);
        return base;
    }

    QString kind(const QString &pointer, const QJsonValue &json)
    {
        const QStringList kinds{u"strength"_s, u"explore"_s, u"safety"_s, u"wish"_s, u"tellonce"_s};
        if (!kinds.contains(json.toString()))
            complain(
                pointer,
                {u"\"%1\" is geen soort; kies uit %2"_s.arg(json.toString(), kinds.join(u", "_s)),
                 u"\"%1\" is no kind; choose of %2"_s.arg(json.toString(), kinds.join(u", "_s))});
        return json.toString();
    }

    QJsonObject newTopic(const QString &key, const QJsonValue &json)
    {
        const QString pointer = below(u"/topics"_s, key);
        for (const QString &field : {u"youth"_s, u"parent"_s, u"child"_s}) {
            if (!json.toObject().contains(field))
                complain(pointer,
                         {u"een nieuw onderwerp heeft ook \"%1\" nodig"_s.arg(field),
                          u"a new topic needs \"%1\" as well"_s.arg(field)});
        }
        const QJsonObject base{{u"number"_s, key.section(u'/', 1).toInt()},
                               {u"kind"_s, u"explore"_s}};
        return topic(key, json, base);
    }

    const QByteArray &m_json;
    JsonLines m_lines;
    QString m_fileName;
    Language m_language;
    QString m_complaint;
};

QList<Domain> allDomains()
{
    QList<Domain> all;
    for (int i = 0; i < DomainCount; ++i)
        all.append(static_cast<Domain>(i));
    return all;
}

} // namespace

Result<House> shippedHouse()
{
    return parseHouse(content(u"house.json"_s), u"house.json"_s, Language::English);
}

Result<House> parseHouse(const QByteArray &json, const QString &fileName, Language language)
{
    const auto refuse = [&](int line, const Wording &what) {
        const Wording place{u"%1, regel %2: %3"_s, u"%1, line %2: %3"_s};
        return fail(Fault::Invalid,
                    place.in(language).arg(fileName).arg(line).arg(what.in(language)));
    };
    if (json.size() > LargestHouse)
        return refuse(1,
                      {u"dit bestand is groter dan 1 MB; kies een ander bestand"_s,
                       u"this file is larger than 1 MB; choose another file"_s});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(lineAt(json, error.offset),
                      {u"vanaf hier is dit geen JSON; kijk naar komma's en aanhalingstekens"_s,
                       u"from here on this is not JSON; look at commas and quotes"_s});
    if (!document.isObject())
        return refuse(1,
                      {u"het bestand begint met { en eindigt met }"_s,
                       u"the file begins with { and ends with }"_s});
    House house;
    if (json != content(u"house.json"_s))
        house = shippedHouse().value();
    else
        house.domains = allDomains();
    const QJsonObject guide = QJsonDocument::fromJson(content(u"domains.json"_s)).object();
    return HouseReader(json, fileName, language).read(house, guide);
}

} // namespace core
