#include "core/analysis/hypotheses.h"
#include "core/analysis/mapchanges.h"
#include "core/analysis/storywords.h"
#include "core/model/wording.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

enum class Kind { Come, Changed, Gone };

Kind kindOf(const MapChange &change)
{
    return change.isNew() ? Kind::Come : change.isGone() ? Kind::Gone : Kind::Changed;
}

/// In the words of a change: each field once, whatever else differs.
class ChangeWords
{
public:
    ChangeWords(const CaseFile &before, const CaseFile &after, Language language)
        : m_before(before), m_after(after), m_language(language)
    {}

    QString say(const Factor &card, Kind kind, const Factor &before) const
    {
        const QString quote = StoryWords::quoted(card.text);
        if (kind == Kind::Come)
            return said(card.saidBy,
                        {u"Nieuwe kaart: %1."_s, u"New card: %1."_s},
                        {u"Nieuwe kaart van %2: %1."_s, u"New card by %2: %1."_s})
                .arg(quote);
        if (kind == Kind::Gone)
            return in({u"Deze kaart is weg: %1."_s, u"This card is gone: %1."_s}).arg(quote);
        if (before.text != card.text)
            return in({u"Andere woorden: %1 werd %2."_s, u"Other words: %1 became %2."_s})
                .arg(StoryWords::quoted(before.text), quote);
        return in({u"Bij %1 is anders: %2."_s, u"Other at %1: %2."_s})
            .arg(quote, differencesOf(before, card));
    }

    QString say(const Link &link, Kind kind, const Link &before) const
    {
        const QString arrow = arrowOf(link);
        if (kind == Kind::Come)
            return said(link.saidBy,
                        {u"Nieuwe pijl: %1."_s, u"New arrow: %1."_s},
                        {u"Nieuwe pijl van %2: %1."_s, u"New arrow by %2: %1."_s})
                .arg(arrow);
        if (kind == Kind::Gone)
            return in({u"Deze pijl is weg: %1."_s, u"This arrow is gone: %1."_s}).arg(arrow);
        return in({u"Bij de pijl %1 is anders: %2."_s, u"Other at the arrow %1: %2."_s})
            .arg(arrow, differencesOf(before, link));
    }

    QString say(const Goal &goal, Kind kind, const Goal &) const
    {
        const QString quote = StoryWords::quoted(goal.text);
        if (kind == Kind::Come)
            return in({u"Nieuw doel: %1."_s, u"New goal: %1."_s}).arg(quote);
        if (kind == Kind::Gone)
            return in({u"Dit doel is weg: %1."_s, u"This goal is gone: %1."_s}).arg(quote);
        if (goal.state == GoalState::Reached)
            return in({u"Dit doel is gehaald: %1."_s, u"This goal is reached: %1."_s}).arg(quote);
        return in({u"Dit doel is anders: %1."_s, u"This goal is different: %1."_s}).arg(quote);
    }

    QString say(const Hypothesis &guess, Kind kind, const Hypothesis &before) const
    {
        const QString text = sentenceOf(guess, m_language);
        if (kind == Kind::Come)
            return in({u"Nieuw om te proberen: %1"_s, u"New to try: %1"_s}).arg(text);
        if (kind == Kind::Gone)
            return in({u"Dit proberen we niet meer: %1"_s, u"This we do not try any more: %1"_s})
                .arg(text);
        if (guess.state != before.state && guess.state == HypothesisState::Held)
            return in({u"Dit klopte: %1"_s, u"This was so: %1"_s}).arg(text);
        if (guess.state != before.state && guess.state == HypothesisState::Refuted)
            return in({u"Dit klopte niet: %1"_s, u"This was not so: %1"_s}).arg(text);
        return in({u"Dit is anders om te proberen: %1"_s, u"This to try is different: %1"_s})
            .arg(text);
    }

private:
    const QString &in(const Wording &wording) const { return wording.in(m_language); }

    /// "%1" stays open.
    QString said(const QList<PersonId> &people, const Wording &alone, const Wording &by) const
    {
        const QString names = namesOf(m_after, people);
        return names.isEmpty() ? in(alone) : QString(in(by)).replace(u"%2"_s, names);
    }

    QString textOf(const FactorId &id) const
    {
        const Factor *card = find(m_after.factors, id);
        if (!card)
            card = find(m_before.factors, id);
        return StoryWords::quoted(card ? card->text : QString());
    }

    QString arrowOf(const Link &link) const
    {
        static const QMap<LinkKind, Wording> Verbs{
            {LinkKind::Started, {u"begon"_s, u"started"_s}},
            {LinkKind::Feeds, {u"voedt"_s, u"feeds"_s}},
            {LinkKind::Dampens, {u"remt"_s, u"dampens"_s}},
            {LinkKind::Affects, {u"werkt door op"_s, u"affects"_s}},
            {LinkKind::GoesWith, {u"hoort bij"_s, u"goes with"_s}}};
        return textOf(link.from) + u' ' + in(Verbs[link.kind]) + u' ' + textOf(link.to);
    }

    template<typename Entity, typename Value>
    void add(QStringList &list,
             const Entity &a,
             const Entity &b,
             Value Entity::*field,
             const Wording &word) const
    {
        if (a.*field != b.*field && !list.contains(in(word)))
            list.append(in(word));
    }

    QString differencesOf(const Factor &a, const Factor &b) const
    {
        QStringList list;
        add(list, a, b, &Factor::weight, {u"hoe zwaar"_s, u"how heavy"_s});
        add(list, a, b, &Factor::isNow, {u"of het nu speelt"_s, u"whether it is now"_s});
        add(list, a, b, &Factor::polarity, {u"last of kracht"_s, u"burden or strength"_s});
        add(list, a, b, &Factor::domain, {u"leefgebied"_s, u"life domain"_s});
        add(list, a, b, &Factor::since, {u"sinds wanneer"_s, u"since when"_s});
        add(list, a, b, &Factor::saidBy, {u"wie het zegt"_s, u"who says it"_s});
        add(list,
            a,
            b,
            &Factor::disputedBy,
            {u"wie het anders ziet"_s, u"who sees it differently"_s});
        add(list,
            a,
            b,
            &Factor::changeable,
            {u"of het te veranderen is"_s, u"whether it can change"_s});
        add(list, a, b, &Factor::willingness, {u"hoeveel zin"_s, u"how willing"_s});
        return list.isEmpty() ? in({u"een detail"_s, u"a detail"_s}) : list.join(u", "_s);
    }

    QString differencesOf(const Link &a, const Link &b) const
    {
        QStringList list;
        add(list, a, b, &Link::kind, {u"wat hij zegt"_s, u"what it says"_s});
        add(list, a, b, &Link::from, {u"welke kant op"_s, u"which way"_s});
        add(list, a, b, &Link::to, {u"welke kant op"_s, u"which way"_s});
        add(list, a, b, &Link::strength, {u"hoe sterk"_s, u"how strong"_s});
        add(list, a, b, &Link::certainty, {u"hoe zeker"_s, u"how sure"_s});
        add(list, a, b, &Link::delayed, {u"of het later komt"_s, u"whether it comes later"_s});
        add(list, a, b, &Link::saidBy, {u"wie het zegt"_s, u"who says it"_s});
        add(list,
            a,
            b,
            &Link::disputedBy,
            {u"wie het anders ziet"_s, u"who sees it differently"_s});
        add(list, a, b, &Link::example, {u"het voorbeeld"_s, u"the example"_s});
        return list.isEmpty() ? in({u"een detail"_s, u"a detail"_s}) : list.join(u", "_s);
    }

    const CaseFile &m_before;
    const CaseFile &m_after;
    Language m_language;
};

template<typename Entity>
const Entity *thing(const MapChange &change)
{
    const auto *after = std::get_if<Entity>(&change.after);
    return after ? after : std::get_if<Entity>(&change.before);
}

} // namespace

QString
wordsOf(const MapChange &change, const CaseFile &before, const CaseFile &after, Language language)
{
    const ChangeWords words(before, after, language);
    const auto say = [&](const auto *now, const auto *then) {
        return words.say(*now, kindOf(change), then ? *then : *now);
    };
    if (const auto *card = thing<Factor>(change))
        return say(card, std::get_if<Factor>(&change.before));
    if (const auto *link = thing<Link>(change))
        return say(link, std::get_if<Link>(&change.before));
    if (const auto *goal = thing<Goal>(change))
        return say(goal, std::get_if<Goal>(&change.before));
    if (const auto *guess = thing<Hypothesis>(change))
        return say(guess, std::get_if<Hypothesis>(&change.before));
    return {};
}

QList<FactorId> factorsOf(const MapChange &change)
{
    if (const auto *card = thing<Factor>(change))
        return {card->id};
    if (const auto *link = thing<Link>(change))
        return {link->from, link->to};
    if (const auto *goal = thing<Goal>(change))
        return goal->factors;
    const auto *guess = thing<Hypothesis>(change);
    return guess ? guess->factors : QList<FactorId>();
}

QList<LinkId> linksOf(const MapChange &change)
{
    if (const auto *link = thing<Link>(change))
        return {link->id};
    const auto *guess = thing<Hypothesis>(change);
    return guess ? guess->links : QList<LinkId>();
}

} // namespace core
