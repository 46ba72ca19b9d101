#include "core/report/registrationwriter.h"

#include "core/analysis/story.h"
#include "core/report/looplines.h"
#include "core/report/talksheet.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr int LoopLinesAtMost = 3;

Wording roleWord(PersonRole role)
{
    static const std::array<Wording, 13> Roles{{
        {u"jongere"_s, u"young person"_s},
        {u"moeder"_s, u"mother"_s},
        {u"vader"_s, u"father"_s},
        {u"ouder"_s, u"parent"_s},
        {u"broer of zus"_s, u"brother or sister"_s},
        {u"familie"_s, u"family"_s},
        {u"vriend"_s, u"friend"_s},
        {u"school"_s, u"school"_s},
        {u"zorg"_s, u"care"_s},
        {u"coach"_s, u"coach"_s},
        {u"iemand anders"_s, u"someone else"_s},
        {u"ervaringsdeskundige"_s, u"expert by experience"_s},
        {u"tolk"_s, u"interpreter"_s},
    }};
    return Roles.at(static_cast<size_t>(role));
}

template<typename Entity, typename Test>
QList<Entity> those(const QList<Entity> &list, Test test)
{
    QList<Entity> found;
    std::copy_if(list.begin(), list.end(), std::back_inserter(found), test);
    return found;
}

/// The line, unless it is blank.
void addUnlessBlank(QStringList &lines, const QString &line)
{
    if (!line.trimmed().isEmpty())
        lines.append(line);
}

bool isWished(const Statement &statement)
{
    return statement.kind == StatementKind::Wish || statement.question == Question::Wish;
}

} // namespace

RegistrationWriter::RegistrationWriter(const CaseFile &file, const RegistrationWish &wish)
    : m_file(file), m_view(asSeenBy(file, wish.reader)), m_wish(wish)
{}

QStringList RegistrationWriter::lines(RegistrationPart part) const
{
    switch (part) {
    case RegistrationPart::Personal:
        return personal();
    case RegistrationPart::Important:
        return important();
    case RegistrationPart::School:
        return school();
    case RegistrationPart::Trouble:
        return trouble();
    case RegistrationPart::Story:
        return story();
    case RegistrationPart::EarlierHelp:
        return earlierHelp();
    case RegistrationPart::MainThings:
        return mainThings();
    case RegistrationPart::Wishes:
        return wishes();
    case RegistrationPart::OwnStrength:
        return ownStrength();
    case RegistrationPart::Agreements:
        return agreements();
    }
    return {};
}

QStringList RegistrationWriter::personal() const
{
    QStringList lines;
    if (const Person *youth = youthOf(m_view)) {
        const int age = ageOn(youth->birthDate, m_wish.now.toLocalTime().date());
        const QString born = in({u", geboren %1 (%2 jaar)"_s, u", born %1 (aged %2)"_s})
                                 .arg(day(youth->birthDate))
                                 .arg(age);
        lines.append(youth->name + (age < 0 ? QString() : born));
    }
    const auto add = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(name + u": "_s + value);
    };
    add(in({u"Gemeente"_s, u"Municipality"_s}), m_view.head.municipality);
    QStringList holders;
    for (const Authority &authority : m_view.authorities)
        holders.append(nameOf(m_view, authority.holder));
    holders.removeDuplicates();
    add(in({u"Gezag"_s, u"Authority"_s}), holders.join(u", "_s));
    add(in({u"Verwezen door"_s, u"Referred by"_s}), m_view.head.referrerName);
    add(in({u"Aangemeld op"_s, u"Received on"_s}), day(m_view.head.receivedOn));
    add(in({u"Dossier"_s, u"File"_s}), m_view.head.code);
    return lines;
}

QString RegistrationWriter::personLine(const Person &person) const
{
    QStringList notes{in(roleWord(person.role)), person.organisation};
    const bool isSupport =
        std::any_of(m_view.relations.begin(), m_view.relations.end(), [&](const Relation &it) {
            return it.isSupport && it.of == person.id;
        });
    if (isSupport)
        notes.append(in({u"steun"_s, u"support"_s}));
    notes.removeAll(QString());
    return u"%1 (%2)"_s.arg(person.name, notes.join(u", "_s));
}

QStringList RegistrationWriter::important() const
{
    QStringList lines;
    for (const Person &person : m_view.persons) {
        if (person.role != PersonRole::Youth && person.role != PersonRole::Coach)
            lines.append(personLine(person));
    }
    for (const Household &household : m_view.households) {
        if (!household.members.isEmpty())
            lines.append(household.name + u": "_s + namesOf(m_view, household.members));
    }
    return lines;
}

QStringList RegistrationWriter::school() const
{
    return cardsOf(Domain::School);
}

QStringList RegistrationWriter::trouble() const
{
    QStringList lines;
    if (!m_view.head.requestWords.isEmpty())
        lines.append(in({u"De verwijzer schreef: %1"_s, u"The referrer wrote: %1"_s})
                         .arg(m_view.head.requestWords));
    lines += quotes(those(m_view.statements, [](const Statement &statement) {
        return statement.kind == StatementKind::Request;
    }));
    for (const Factor &factor : m_view.factors) {
        if (factor.polarity == Polarity::Burden)
            lines.append(cardLine(factor));
    }
    return lines;
}

QStringList RegistrationWriter::story() const
{
    QStringList lines;
    for (const StorySection &section : storyOf(m_file, {m_wish.reader, m_wish.language}).sections) {
        QStringList sentences;
        for (const StoryParagraph &paragraph : section.paragraphs) {
            for (const StorySentence &sentence : paragraph.sentences)
                sentences.append(sentence.text);
        }
        addUnlessBlank(lines, sentences.join(u' '));
    }
    return m_view.factors.isEmpty() ? QStringList() : lines;
}

QStringList RegistrationWriter::earlierHelp() const
{
    QStringList lines = cardsOf(Domain::Help);
    for (const Offer &offer : m_view.offers) {
        if (offer.state == OfferState::Stopped)
            addUnlessBlank(lines, offerLine(offer));
    }
    return lines;
}

QStringList RegistrationWriter::mainThings() const
{
    QStringList lines;
    for (const Factor &factor : m_view.factors) {
        if (factor.isNow)
            lines.append(cardLine(factor));
    }
    return lines + viciousLoopLines(m_view, LoopLinesAtMost, m_wish.language);
}

QStringList RegistrationWriter::wishes() const
{
    QStringList lines = quotes(those(m_view.statements, isWished));
    for (const Goal &goal : m_view.goals) {
        if (goal.state == GoalState::Dropped)
            continue;
        QStringList notes{nameOf(m_view, goal.owner), day(goal.due)};
        notes.removeAll(QString());
        const QString note = notes.isEmpty() ? QString() : u" (%1)"_s.arg(notes.join(u", "_s));
        lines.append(in({u"Doel: "_s, u"Goal: "_s}) + goal.text + note);
    }
    return lines;
}

QStringList RegistrationWriter::ownStrength() const
{
    QStringList lines;
    for (const Factor &factor : m_view.factors) {
        if (factor.polarity == Polarity::Strength)
            lines.append(cardLine(factor));
    }
    lines += quotes(those(m_view.statements, [](const Statement &statement) {
        return statement.question == Question::Need;
    }));
    return lines;
}

QStringList RegistrationWriter::agreements() const
{
    QStringList lines;
    for (const Action &action : m_view.actions) {
        QStringList notes{nameOf(m_view, action.who),
                          day(action.due),
                          action.done ? in({u"gedaan"_s, u"done"_s}) : QString()};
        notes.removeAll(QString());
        lines.append(action.text
                     + (notes.isEmpty() ? QString() : u" (%1)"_s.arg(notes.join(u", "_s))));
    }
    for (const Offer &offer : m_view.offers) {
        if (offer.state != OfferState::Stopped && offer.state != OfferState::Declined)
            addUnlessBlank(lines, offerLine(offer));
    }
    if (const Appointment *next = nextAppointment(m_view, m_wish.now)) {
        const QDateTime at = next->at.toLocalTime();
        QStringList parts{
            day(at.date()), hasTime(*next) ? at.toString(u"HH:mm"_s) : QString(), next->place};
        parts.removeAll(QString());
        lines.append(in({u"Volgende afspraak: "_s, u"Next appointment: "_s}) + parts.join(u", "_s));
    }
    return lines;
}

QStringList RegistrationWriter::quotes(const QList<Statement> &statements) const
{
    QStringList lines;
    for (const Statement &statement : statements)
        lines.append(label(statement.saidBy, statement.visibleTo) + nameOf(m_view, statement.saidBy)
                     + u": ‘"_s + statement.text + u'’');
    return lines;
}

QStringList RegistrationWriter::cardsOf(Domain domain) const
{
    QStringList lines;
    for (const Factor &factor : m_view.factors) {
        if (factor.domain == domain)
            lines.append(cardLine(factor));
    }
    return lines;
}

QString RegistrationWriter::cardLine(const Factor &factor) const
{
    const PersonId first = factor.saidBy.isEmpty() ? PersonId() : factor.saidBy.constFirst();
    QStringList notes{namesOf(m_view, factor.saidBy), factor.since};
    notes.removeAll(QString());
    const QString note = notes.isEmpty() ? QString() : u" (%1)"_s.arg(notes.join(u", "_s));
    return label(first, factor.visibleTo) + factor.text + note;
}

QString RegistrationWriter::offerLine(const Offer &offer) const
{
    const OfferType *type = m_wish.catalogue.offerType(offer.type);
    if (!type)
        return {};
    const QString since = day(offer.startedOn.isValid() ? offer.startedOn : offer.chosenOn);
    const Wording word = offer.startedOn.isValid() ? Wording{u"sinds %1"_s, u"since %1"_s}
                                                   : Wording{u"gekozen op %1"_s, u"chosen on %1"_s};
    const QString name = in({u"Aanbod: "_s, u"Offer: "_s}) + in(type->name);
    return since.isEmpty() ? name : name + u" ("_s + in(word).arg(since) + u')';
}

QString RegistrationWriter::label(const PersonId &saidBy, const Sight &sight) const
{
    const Person *person = find(m_file.persons, saidBy);
    if (sight.isEmpty() || m_wish.reader.kind != ReaderKind::All || !person)
        return {};
    const bool hasName = person->role == PersonRole::Sibling || person->role >= PersonRole::Family;
    const QString word = person->role == PersonRole::Youth
                             ? in({u"jeugdige"_s, u"youth"_s}) // The label of the systems.
                             : (hasName ? person->name : in(roleWord(person->role)));
    return u"[%1] "_s.arg(word.toUpper());
}

QString RegistrationWriter::day(const QDate &date) const
{
    const QLocale locale(m_wish.language == Language::Dutch ? QLocale::Dutch : QLocale::English);
    return locale.toString(date, u"d MMMM yyyy"_s);
}

} // namespace core
