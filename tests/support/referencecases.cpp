#include "tests/support/referencecases.h"

#include "core/model/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

class Reading
{
public:
    CaseFile read(const QJsonObject &json)
    {
        for (const QJsonValue &factor : json[u"factoren"].toArray())
            m_file.factors.append(factorOf(factor));
        for (const QJsonValue &link : json[u"links"].toArray())
            m_file.links.append(linkOf(link));
        return m_file;
    }

private:
    Factor factorOf(const QJsonValue &json)
    {
        Factor factor;
        factor.id = FactorId::make(m_rng);
        m_ids.insert(json[u"id"].toString(), factor.id);
        factor.text = json[u"tekst"].toString();
        factor.domain = *enumOf<Domain>(json[u"leefgebied"].toString());
        factor.polarity = place<Polarity>(json[u"polariteit"], {u"last"_s, u"kracht"_s});
        factor.weight = json[u"gewicht"].toInt();
        return factor;
    }

    Link linkOf(const QJsonValue &json)
    {
        Link link;
        link.id = LinkId::make(m_rng);
        link.from = m_ids.value(json[u"van"].toString());
        link.to = m_ids.value(json[u"naar"].toString());
        link.kind = place<LinkKind>(json[u"soort"],
                                    {u"begon"_s, u"voedt"_s, u"remt"_s, u"werkt door op"_s});
        link.strength = json[u"sterkte"].toInt();
        link.certainty = place<Certainty>(json[u"zekerheid"], {u"zeker"_s, u"misschien"_s});
        const QString other = json[u"oneens"].toString();
        if (!other.isEmpty())
            link.disputedBy.append(personCalled(other));
        return link;
    }

    PersonId personCalled(const QString &name)
    {
        for (const Person &person : m_file.persons) {
            if (person.name == name)
                return person.id;
        }
        Person person;
        person.id = PersonId::make(m_rng);
        person.name = name;
        m_file.persons.append(person);
        return person.id;
    }

    /// The enumerator at the place of the word; the one after the last for any other word.
    template<typename Enum>
    static Enum place(const QJsonValue &json, const QStringList &words)
    {
        const auto place = words.indexOf(json.toString());
        return static_cast<Enum>(place < 0 ? words.size() : place);
    }

    CaseFile m_file;
    QHash<QString, FactorId> m_ids;
    SeededRng m_rng{1};
};

} // namespace

CaseFile referenceCase(const QString &letter)
{
    QFile file(QStringLiteral(GOLDEN) + u"/cases.json"_s);
    if (!file.open(QFile::ReadOnly))
        return {};
    for (const QJsonValue &json : QJsonDocument::fromJson(file.readAll()).array()) {
        if (json[u"id"].toString() == letter)
            return Reading().read(json.toObject());
    }
    return {};
}
