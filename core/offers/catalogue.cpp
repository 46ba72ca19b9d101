#include "core/offers/catalogue.h"

#include "core/model/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

template<>
struct Words<OfferFor>
{
    static constexpr std::array<QStringView, 3> list{u"J", u"O", u"G"};
};
template<>
struct Words<Access>
{
    static constexpr std::array<QStringView, 3> list{u"free", u"localteam", u"referral"};
};
template<>
struct Words<Caution>
{
    static constexpr std::array<QStringView, 2> list{u"exercise", u"group"};
};

namespace {

/// Reads the fields of one entry and keeps the first thing that is wrong with it.
class EntryReader
{
public:
    EntryReader(const QJsonObject &entry, const QString &place) : m_entry(entry), m_place(place) {}

    QString text(QLatin1StringView field)
    {
        const QString value = m_entry[field].toString();
        if (value.isEmpty())
            complain(field, u"a text is needed"_s);
        return value;
    }

    Wording wording(QLatin1StringView field)
    {
        const QJsonObject both = m_entry[field].toObject();
        const Wording wording{both["nl"_L1].toString(), both["en"_L1].toString()};
        if (wording.dutch.isEmpty() || wording.english.isEmpty())
            complain(field, u"nl and en are needed"_s);
        return wording;
    }

    int number(QLatin1StringView field, int most)
    {
        const int value = m_entry[field].toInt(-1);
        if (value < 0 || value > most)
            complain(field, u"a number from 0 to %1 is needed"_s.arg(most));
        return value;
    }

    template<typename Enum>
    Enum word(QLatin1StringView field)
    {
        return wordFrom<Enum>(field, m_entry[field].toString());
    }

    template<typename Enum>
    QList<Enum> wordList(QLatin1StringView field)
    {
        QList<Enum> list;
        for (const QString &word : texts(field))
            list.append(wordFrom<Enum>(field, word));
        return list;
    }

    QStringList texts(QLatin1StringView field) const
    {
        QStringList list;
        for (const QJsonValue value : m_entry[field].toArray())
            list.append(value.toString());
        return list;
    }

    void complain(QLatin1StringView field, const QString &what)
    {
        if (m_complaint.isEmpty())
            m_complaint = u"%1, field %2: %3"_s.arg(m_place, field, what);
    }

    const QString &complaint() const { return m_complaint; }

private:
    template<typename Enum>
    Enum wordFrom(QLatin1StringView field, const QString &word)
    {
        const std::optional<Enum> found = enumOf<Enum>(word);
        if (!found)
            complain(field, u"\"%1\" is not known"_s.arg(word));
        return found.value_or(Enum());
    }

    QJsonObject m_entry;
    QString m_place;
    QString m_complaint;
};

Result<Mechanism> parseMechanism(EntryReader reader)
{
    const Mechanism mechanism{
        reader.text("id"_L1), reader.wording("name"_L1), reader.wording("plain"_L1)};
    if (!reader.complaint().isEmpty())
        return fail(Fault::Invalid, reader.complaint());
    return mechanism;
}

Result<OfferType> parseOfferType(EntryReader reader)
{
    OfferType type;
    type.id = reader.text("id"_L1);
    type.name = reader.wording("name"_L1);
    type.provider = reader.wording("provider"_L1);
    type.ageFrom = reader.number("ageFrom"_L1, 120);
    type.ageTo = reader.number("ageTo"_L1, 120);
    type.forWhom = reader.word<OfferFor>("for"_L1);
    type.step = reader.number("step"_L1, 5);
    type.access = reader.word<Access>("access"_L1);
    type.form = reader.wording("form"_L1);
    type.domains = reader.wordList<Domain>("domains"_L1);
    type.mechanisms = reader.texts("mechanisms"_L1);
    type.cautions = reader.wordList<Caution>("cautions"_L1);
    if (type.ageFrom > type.ageTo)
        reader.complain("ageTo"_L1, u"it is lower than ageFrom"_s);
    if (!reader.complaint().isEmpty())
        return fail(Fault::Invalid, reader.complaint());
    return type;
}

template<typename Entry>
Result<QList<Entry>>
parseList(const QByteArray &json, const QString &name, Result<Entry> (*parseOne)(EntryReader))
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError || !document.isArray())
        return fail(Fault::Invalid, u"%1: not a JSON list (%2)"_s.arg(name, error.errorString()));
    QList<Entry> list;
    const QJsonArray entries = document.array();
    for (const QJsonValue entry : entries) {
        const QString place = u"%1, entry %2"_s.arg(name).arg(list.size() + 1);
        const Result<Entry> parsed = parseOne(EntryReader(entry.toObject(), place));
        if (!parsed)
            return tl::unexpected(parsed.error());
        const auto isSame = [&](const Entry &other) { return other.id == parsed->id; };
        if (std::any_of(list.begin(), list.end(), isSame))
            return fail(Fault::Invalid, u"%1: id %2 occurs twice"_s.arg(place, parsed->id));
        list.append(*parsed);
    }
    return list;
}

template<typename Entry>
const Entry *withId(const QList<Entry> &list, QStringView id)
{
    const auto isIt = [id](const Entry &entry) { return entry.id == id; };
    const auto found = std::find_if(list.begin(), list.end(), isIt);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

Result<Catalogue> Catalogue::parse(const QByteArray &offerTypes, const QByteArray &mechanisms)
{
    const auto parsedMechanisms = parseList(mechanisms, u"mechanisms.json"_s, parseMechanism);
    if (!parsedMechanisms)
        return tl::unexpected(parsedMechanisms.error());
    const auto parsedTypes = parseList(offerTypes, u"offertypes.json"_s, parseOfferType);
    if (!parsedTypes)
        return tl::unexpected(parsedTypes.error());
    Catalogue catalogue;
    catalogue.m_mechanisms = *parsedMechanisms;
    catalogue.m_offerTypes = *parsedTypes;
    for (const OfferType &type : catalogue.m_offerTypes) {
        for (const QString &id : type.mechanisms) {
            if (!catalogue.mechanism(id))
                return fail(
                    Fault::Invalid,
                    u"offertypes.json, offer %1: mechanism \"%2\" is not known"_s.arg(type.id, id));
        }
    }
    return catalogue;
}

const OfferType *Catalogue::offerType(QStringView id) const
{
    return withId(m_offerTypes, id);
}

const Mechanism *Catalogue::mechanism(QStringView id) const
{
    return withId(m_mechanisms, id);
}

} // namespace core
