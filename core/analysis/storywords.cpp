#include "core/analysis/storywords.h"

#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

struct Verb
{
    Wording first;  // ik, I, jij (English)
    Wording second; // jij
    Wording third;
    Wording plural;
};

const Verb &formsOf(SpeechVerb verb)
{
    static const std::array<Verb, 3> Forms{{
        {{u"zeg"_s, u"say"_s},
         {u"zegt"_s, u"say"_s},
         {u"zegt"_s, u"says"_s},
         {u"zeggen"_s, u"say"_s}},
        {{u"vraag"_s, u"ask"_s},
         {u"vraagt"_s, u"ask"_s},
         {u"vraagt"_s, u"asks"_s},
         {u"vragen"_s, u"ask"_s}},
        {{u"zie dat anders"_s, u"see that differently"_s},
         {u"ziet dat anders"_s, u"see that differently"_s},
         {u"ziet dat anders"_s, u"sees that differently"_s},
         {u"zien dat anders"_s, u"see that differently"_s}},
    }};
    return Forms.at(size_t(verb));
}

QString capital(const QString &text)
{
    return text.isEmpty() ? text : text.first(1).toUpper() + text.sliced(1);
}

} // namespace

StoryWords::StoryWords(const CaseFile &view, const StoryWish &wish) : m_view(view), m_wish(wish)
{
    if (const Person *youth = youthOf(view))
        m_youth = youth->id;
}

QString StoryWords::quoted(const QString &text)
{
    QString line = text.simplified();
    while (line.endsWith(u'.'))
        line.chop(1);
    return u'‘' + line + u'’';
}

QString StoryWords::nameOf(const PersonId &person) const
{
    if (isYouth(person) && m_wish.asI)
        return in({u"ik"_s, u"I"_s});
    if (isYouth(person) && speaksToYouth())
        return in({u"jij"_s, u"you"_s});
    return core::nameOf(m_view, person);
}

QString StoryWords::listed(const QStringList &names) const
{
    if (names.size() < 2)
        return names.value(0);
    const QString last = in({u" en "_s, u" and "_s}) + names.last();
    return names.first(names.size() - 1).join(u", "_s) + last;
}

QString StoryWords::speech(const QList<PersonId> &people, SpeechVerb verb) const
{
    QStringList names;
    for (const PersonId &person : people) {
        const QString name = nameOf(person);
        if (!name.isEmpty())
            names.append(name);
    }
    const Verb &forms = formsOf(verb);
    if (names.isEmpty())
        return in({u"Iemand "_s, u"Somebody "_s}) + in(forms.third);
    const QString subject = capital(listed(names)) + u' ';
    if (names.size() > 1)
        return subject + in(forms.plural);
    if (!isYouth(people.first()))
        return subject + in(forms.third);
    if (m_wish.asI)
        return subject + in(forms.first);
    return subject + in(speaksToYouth() ? forms.second : forms.third);
}

QString StoryWords::willing(int mark) const
{
    const Wording me{u"Ik heb er zin in: een %1 van de 10."_s, u"I want to: a %1 out of 10."_s};
    const Wording you{u"Jij hebt er zin in: een %1 van de 10."_s,
                      u"You want to: a %1 out of 10."_s};
    const Wording other{u"%2 heeft er zin in: een %1 van de 10."_s,
                        u"%2 wants to: a %1 out of 10."_s};
    if (m_wish.asI)
        return in(me).arg(mark);
    return speaksToYouth() ? in(you).arg(mark)
                           : in(other).arg(mark).arg(core::nameOf(m_view, m_youth));
}

QString StoryWords::longDate(const QDate &date) const
{
    const QLocale locale(m_wish.language == Language::Dutch ? QLocale::Dutch : QLocale::English);
    return locale.toString(date, u"d MMMM yyyy"_s);
}

QString StoryWords::direction(Polarity polarity, int way) const
{
    if (way < 0)
        return polarity == Polarity::Strength ? in({u"minder"_s, u"weaker"_s})
                                              : in({u"minder"_s, u"less"_s});
    switch (polarity) {
    case Polarity::Burden:
        return in({u"erger"_s, u"worse"_s});
    case Polarity::Strength:
        return in({u"sterker"_s, u"stronger"_s});
    case Polarity::Background:
        break;
    }
    return in({u"meer"_s, u"more"_s});
}

QString StoryWords::certainty(const CausalArrow &arrow) const
{
    if (arrow.certainty == Certainty::Maybe)
        return in({u"waarschijnlijk "_s, u"probably "_s});
    if (arrow.certainty == Certainty::Unknown)
        return in({u"misschien "_s, u"maybe "_s});
    return {};
}

QString StoryWords::delay(const CausalArrow &arrow) const
{
    return arrow.delayed ? in({u"na een tijdje "_s, u"after a while "_s}) : QString();
}

QString StoryWords::strength(const CausalArrow &arrow) const
{
    const int strength = strengthOf(arrow.weight);
    if (strength == 1)
        return in({u"een beetje "_s, u"a little "_s});
    return strength == 3 ? in({u"veel "_s, u"much "_s}) : QString();
}

QString StoryWords::effect(Lead lead, const CausalArrow &arrow, const Factor &to, int way) const
{
    static const std::array<Wording, 3> Leads{
        {{u"Daardoor wordt dit %5%1%2%3: %4."_s, u"So %5this %1gets %2%3: %4."_s},
         {u"En dit wordt %5%1%2%3: %4."_s, u"And %5this %1gets %2%3: %4."_s},
         {u"Dan wordt dit %5%1%2%3: %4."_s, u"Then %5this %1gets %2%3: %4."_s}}};
    if (way == 0)
        return in({u"Dat werkt %2door op dit: %1."_s, u"That %2has an effect on this: %1."_s})
            .arg(quoted(to.text), delay(arrow));
    return in(Leads.at(size_t(lead)))
        .arg(certainty(arrow),
             strength(arrow),
             direction(to.polarity, way),
             quoted(to.text),
             delay(arrow));
}

QString StoryWords::closing(const CausalArrow &arrow, const Factor &first, int way) const
{
    if (way == 0)
        return in({u"En dat werkt %1weer door op het eerste."_s,
                   u"And that %1has an effect on the first again."_s})
            .arg(delay(arrow));
    const Wording again{u"En daardoor wordt het eerste %4weer %1%2%3."_s,
                        u"And so %4the first %1gets %2%3 again."_s};
    const Wording back{u"En daardoor wordt het eerste %4%1%2%3."_s,
                       u"And so %4the first %1gets %2%3."_s};
    return in(way > 0 ? again : back)
        .arg(certainty(arrow), strength(arrow), direction(first.polarity, way), delay(arrow));
}

} // namespace core
