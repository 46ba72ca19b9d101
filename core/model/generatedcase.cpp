#include "core/model/generatedcase.h"

#include "core/model/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        list += text.toString();
    return list;
}

/// A capital where the sentence begins with a slot: "{Wie} luistert".
QString capital(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

/// How many of a hundred young clients have this age: an invented, plausible curve from 0 to 22.
constexpr std::array<quint32, 23> AgeShares{1, 1, 1, 2, 3, 4, 5, 6, 7, 7, 7, 7,
                                            7, 7, 7, 7, 7, 6, 3, 2, 1, 1, 1};

} // namespace

Result<CaseGenerator> CaseGenerator::make(quint64 seed, const QDate &today)
{
    QFile resource(u":/demo/phrases.json"_s);
    if (!resource.open(QIODevice::ReadOnly))
        return fail(Fault::NotFound, u"the phrases of the demonstration are missing"_s);
    const QJsonObject phrases = QJsonDocument::fromJson(resource.readAll()).object();
    CaseGenerator generator(phrases, seed, today);
    if (generator.m_burdens.isEmpty() || generator.m_strengths.isEmpty()
        || generator.m_firstNames.isEmpty())
        return fail(Fault::Invalid, u"the phrases of the demonstration have another shape"_s);
    return generator;
}

CaseGenerator::CaseGenerator(const QJsonObject &phrases, quint64 seed, const QDate &today)
    : m_rng(seed)
    , m_today(today)
    , m_phrases(phrases)
    , m_firstNames(texts(phrases["firstNames"_L1]))
    , m_lastNames(texts(phrases["lastNames"_L1]))
    , m_municipalities(texts(phrases["municipalities"_L1]))
    , m_coaches(texts(phrases["coaches"_L1]))
{
    const QJsonObject slotLists = phrases["slots"_L1].toObject();
    for (const QString &slot : slotLists.keys())
        m_slots.insert(slot, texts(slotLists[slot]));
    for (int i = 0; i < DomainCount; ++i) {
        const auto domain = static_cast<Domain>(i);
        const QJsonObject sides = phrases[wordOf(domain)].toObject();
        for (const QJsonValue &pair : sides["burden"_L1].toArray())
            m_burdens.append({pair[0].toString(), pair[1].toString(), domain});
        for (const QJsonValue &pair : sides["strength"_L1].toArray())
            m_strengths.append({pair[0].toString(), pair[1].toString(), domain});
    }
    for (const QJsonValue &pair : phrases["background"_L1].toArray())
        m_backgrounds.append(
            {pair[0].toString(), {}, enumOf<Domain>(pair[1].toString()).value_or(Domain::Home)});
}

template<typename Entity>
Entity CaseGenerator::fresh()
{
    Entity entity;
    entity.id = decltype(entity.id)::make(m_rng);
    return entity;
}

const QString &CaseGenerator::pick(const QStringList &list)
{
    return list[m_rng.below(static_cast<quint32>(list.size()))];
}

QString CaseGenerator::filled(const QString &pattern)
{
    static const QRegularExpression Slot(u"\\{(\\w+)\\}"_s);
    QString text = pattern;
    for (auto match = Slot.match(text); match.hasMatch(); match = Slot.match(text)) {
        const QString word = pick(m_slots[match.captured(1).toLower()]);
        const bool isStart = match.captured(1).front().isUpper();
        text.replace(match.capturedStart(), match.capturedLength(), isStart ? capital(word) : word);
    }
    return text;
}

CaseFile CaseGenerator::next()
{
    ++m_number;
    CaseFile file;
    file.head = fresh<Case>();
    file.head.code = u"%1-%2"_s.arg(m_today.year()).arg(m_number, 5, 10, QChar(u'0'));
    file.head.invented = true;
    file.head.municipality = pick(m_municipalities);
    file.head.coach = pick(m_coaches);
    file.head.referrer = static_cast<ReferrerKind>(1 + m_rng.below(4));
    file.head.receivedOn = m_today.addDays(-static_cast<int>(m_rng.below(200)));
    file.head.load = 1 + static_cast<int>(m_rng.below(3));

    quint32 roll = m_rng.below(100);
    int age = 0;
    while (age < 22 && roll >= AgeShares[static_cast<size_t>(age)])
        roll -= AgeShares[static_cast<size_t>(age++)];
    addFamily(file, age);
    if (chance(4)) // Nobody has spoken yet.
        return file;
    file.head.contactOn = file.head.receivedOn.addDays(m_rng.below(14));
    addTalk(file);
    if (chance(92))
        addArrows(file);
    if (chance(80))
        addPlan(file, age);
    return file;
}

void CaseGenerator::addParent(CaseFile &file, PersonRole role, bool hasAuthority)
{
    Person parent = fresh<Person>();
    parent.role = role;
    parent.name = pick(m_firstNames);
    file.persons.append(parent);
    Relation relation = fresh<Relation>();
    relation.of = parent.id;
    relation.to = file.persons.first().id;
    file.relations.append(relation);
    if (!hasAuthority)
        return;
    Authority authority = fresh<Authority>();
    authority.holder = parent.id;
    authority.source = u"gezagsregister"_s;
    authority.since = file.persons.first().birthDate;
    file.authorities.append(authority);
}

void CaseGenerator::addFamily(CaseFile &file, int age)
{
    Person youth = fresh<Person>();
    youth.role = PersonRole::Youth;
    youth.name = pick(m_firstNames) + u' ' + pick(m_lastNames);
    youth.birthDate = m_today.addYears(-age).addDays(-static_cast<int>(m_rng.below(365)));
    file.persons.append(youth);
    const bool hasFather = chance(85);
    addParent(file, PersonRole::Mother, true);
    if (hasFather)
        addParent(file, PersonRole::Father, chance(90));
    if (chance(60)) {
        Person sibling = fresh<Person>();
        sibling.role = PersonRole::Sibling;
        sibling.name = pick(m_firstNames);
        file.persons.append(sibling);
    }
    Person coach = fresh<Person>();
    coach.role = PersonRole::Coach;
    coach.name = file.head.coach;
    file.persons.append(coach);
    Household household = fresh<Household>();
    household.members = {file.persons[0].id, file.persons[1].id};
    file.households.append(household);
}

void CaseGenerator::addTalk(CaseFile &file)
{
    Conversation talk = fresh<Conversation>();
    talk.startedAt = QDateTime(file.head.contactOn.addDays(7), QTime(15, 0), Qt::UTC);
    talk.present = {file.persons[0].id, file.persons[1].id};
    file.conversations.append(talk);
    const quint32 burdens = 9 + m_rng.below(5);
    for (quint32 i = 0; i < burdens; ++i)
        addCard(
            file, m_burdens[m_rng.below(static_cast<quint32>(m_burdens.size()))], Polarity::Burden);
    const quint32 strengths = 3 + m_rng.below(3);
    for (quint32 i = 0; i < strengths; ++i)
        addCard(file,
                m_strengths[m_rng.below(static_cast<quint32>(m_strengths.size()))],
                Polarity::Strength);
    addCard(file,
            m_backgrounds[m_rng.below(static_cast<quint32>(m_backgrounds.size()))],
            Polarity::Background);
    Statement wish = fresh<Statement>();
    wish.kind = StatementKind::Request;
    wish.question = Question::Wish;
    wish.text = filled(pick(texts(m_phrases["wishes"_L1])));
    wish.saidBy = file.persons[0].id;
    wish.conversation = talk.id;
    wish.at = talk.startedAt;
    file.statements.append(wish);
}

void CaseGenerator::addCard(CaseFile &file, const Phrase &phrase, Polarity polarity)
{
    Statement statement = fresh<Statement>();
    statement.text = filled(phrase.text);
    statement.saidBy = file.persons[m_rng.below(2)].id;
    statement.conversation = file.conversations.first().id;
    statement.topic = wordOf(phrase.domain).toString() + u"/%1"_s.arg(1 + m_rng.below(6));
    statement.kind =
        polarity == Polarity::Strength ? StatementKind::Strength : StatementKind::Plain;
    statement.at = file.conversations.first().startedAt.addSecs(m_rng.below(3600));
    file.statements.append(statement);

    Factor factor = fresh<Factor>();
    factor.text = statement.text;
    factor.domain = phrase.domain;
    factor.polarity = polarity;
    factor.saidBy = {statement.saidBy};
    factor.weight = 1 + static_cast<int>(m_rng.below(5));
    factor.changeable =
        polarity == Polarity::Background ? Changeable::No : static_cast<Changeable>(m_rng.below(3));
    factor.statements = {statement.id};
    if (!phrase.mechanism.isEmpty())
        factor.mechanisms = QStringList{phrase.mechanism};
    file.factors.append(factor);
}

void CaseGenerator::addArrows(CaseFile &file)
{
    const auto count = static_cast<quint32>(file.factors.size());
    for (quint32 i = 0; i + 1 < count; ++i) {
        Link link = fresh<Link>();
        const Factor &from = file.factors[i];
        const Factor &to =
            file.factors[chance(70) ? (i + 1 + m_rng.below(3)) % count : m_rng.below(count)];
        link.from = from.id;
        link.to = to.id;
        const bool isAgainst =
            (from.polarity == Polarity::Strength) != (to.polarity == Polarity::Strength);
        link.kind = from.polarity == Polarity::Background ? LinkKind::Started
                    : isAgainst                           ? LinkKind::Dampens
                                                          : LinkKind::Feeds;
        link.strength = 1 + static_cast<int>(m_rng.below(3));
        link.certainty = chance(75) ? Certainty::Sure : Certainty::Maybe;
        link.saidBy = {file.persons[m_rng.below(2)].id};
        if (link.from != link.to)
            file.links.append(link);
    }
}

void CaseGenerator::addPlan(CaseFile &file, int age)
{
    const quint32 goals = 1 + m_rng.below(3);
    for (quint32 i = 0; i < goals; ++i) {
        Goal goal = fresh<Goal>();
        goal.text = filled(pick(texts(m_phrases["goals"_L1])));
        goal.factors = {file.factors[m_rng.below(8)].id};
        goal.owner = file.persons[m_rng.below(2)].id;
        goal.due = m_today.addDays(14 + m_rng.below(70));
        file.goals.append(goal);
        Action action = fresh<Action>();
        action.text = filled(pick(texts(m_phrases["actions"_L1])));
        action.goal = goal.id;
        action.who = file.persons[m_rng.below(2)].id;
        action.done = chance(30);
        file.actions.append(action);
    }
    if (chance(80))
        addOffers(file, age);
    if (chance(20))
        addReferral(file);
}

void CaseGenerator::addOffers(CaseFile &file, int age)
{
    for (const QJsonValue &type : m_phrases["offers"_L1].toArray()) {
        if (file.offers.size() == 3 || age < type["from"_L1].toInt() || age > type["to"_L1].toInt()
            || !chance(40))
            continue;
        const QString mechanism = type["mechanism"_L1].toString();
        const auto found =
            std::find_if(file.factors.cbegin(), file.factors.cend(), [&](const Factor &factor) {
                return factor.mechanisms.contains(mechanism);
            });
        if (found == file.factors.cend())
            continue;
        Offer offer = fresh<Offer>();
        offer.type = type["type"_L1].toString();
        offer.factors = {found->id};
        offer.goal = file.goals.first().id;
        offer.forWhom = file.persons[0].id;
        offer.chosenOn = file.head.contactOn.addDays(10);
        offer.state = static_cast<OfferState>(m_rng.below(4));
        if (offer.state >= OfferState::Started)
            offer.startedOn = offer.chosenOn.addDays(m_rng.below(40));
        if (offer.state == OfferState::Stopped)
            offer.endedOn = offer.startedOn.addDays(30);
        file.offers.append(offer);
    }
}

void CaseGenerator::addReferral(CaseFile &file)
{
    Referral referral = fresh<Referral>();
    referral.type = u"O36"_s;
    referral.organisation = u"Jeugd-ggz (verzonnen)"_s;
    referral.question = filled(pick(texts(m_phrases["wishes"_L1])));
    referral.state = static_cast<ReferralState>(m_rng.below(6));
    if (referral.state >= ReferralState::Sent)
        referral.sentOn = file.head.contactOn.addDays(20);
    file.referrals.append(referral);
}

} // namespace core
