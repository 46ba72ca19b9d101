#include "core/report/sheetwriter.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

/// Only what is theirs, besides the goals and the days they meet: what somebody else said stays.
CaseFile mainLinesOf(CaseFile view, const PersonId &reader)
{
    view.statements.removeIf([&](const Statement &it) { return it.saidBy != reader; });
    view.factors.removeIf([&](const Factor &it) { return !it.saidBy.contains(reader); });
    view.actions.removeIf([&](const Action &it) { return it.who != reader; });
    return view;
}

const SafetyAgreement *latestAgreement(const CaseFile &file)
{
    const auto latest = std::max_element(
        file.safetyAgreements.begin(),
        file.safetyAgreements.end(),
        [](const SafetyAgreement &one, const SafetyAgreement &other) { return one.at < other.at; });
    return latest == file.safetyAgreements.end() ? nullptr : &*latest;
}

bool isQuestionOfTheCoach(const Statement &statement)
{
    return statement.kind == StatementKind::Unknown;
}

} // namespace

SheetWriter::SheetWriter(const CaseFile &file, const SheetWish &wish, Reading reading)
    : m_file(file), m_view(asSeenBy(file, wish.reader)), m_wish(wish), m_talk(nullptr)
{
    if (reading == Reading::MainLines)
        m_view = mainLinesOf(m_view, personOf(file, wish.reader));
    m_talk = sheetConversation(m_view, wish);
}

LetterDocument SheetWriter::written(const QString &notice)
{
    m_document = {};
    m_document.language = m_wish.language;
    m_document.house = m_wish.house.name;
    m_document.title = in({u"Na ons gesprek"_s, u"After our talk"_s});
    if (!notice.isEmpty())
        addParagraph(notice, BlockKind::Notice);
    if (m_file.head.invented)
        addParagraph(in({u"Alle personen in dit voorbeeld zijn verzonnen."_s,
                         u"All people in this example are invented."_s}),
                     BlockKind::Notice);
    writeHead();
    writeWords();
    writeStrengths();
    writeCards();
    writeGoals();
    writeAgreements();
    writeNextTime();
    writeSafety();
    writeRights();
    writeReach();
    return m_document;
}

void SheetWriter::writeHead()
{
    const QString name = readerName(m_wish.reader, m_file, m_wish.language);
    addField(in({u"Voor"_s, u"For"_s}), name);
    if (m_talk) {
        QStringList where{day(m_talk->startedAt.toLocalTime().date()), m_talk->place};
        where.removeAll(QString());
        addField(in({u"Gesprek"_s, u"Talk"_s}), where.join(u", "_s));
        addField(in({u"Erbij waren"_s, u"Present"_s}), namesOf(m_view, m_talk->present));
    }
    m_document.footer = u"%1 \u00b7 %2 %3 \u00b7 %4"_s.arg(m_document.title,
                                                           in({u"alleen voor"_s, u"for"_s}),
                                                           name,
                                                           day(m_wish.now.toLocalTime().date()));
}

void SheetWriter::writeWords()
{
    QList<LetterLine> said;
    QList<LetterLine> asked;
    for (const Person &person : m_view.persons) {
        for (const Statement &statement : m_view.statements) {
            if (!m_talk || statement.conversation != m_talk->id || statement.saidBy != person.id)
                continue;
            (isQuestionOfTheCoach(statement) ? asked : said).append({statement.text, person.name});
        }
    }
    if (!m_talk)
        addParagraph(in({u"Er is nog geen gesprek geweest waar deze lezer bij hoort."_s,
                         u"There was no talk yet that this reader belongs to."_s}));
    addSection(in({u"Wat er is gezegd"_s, u"What was said"_s}), BlockKind::Quotes, said);
    addSection(
        in({u"Wat we nog niet weten"_s, u"What we do not know yet"_s}), BlockKind::Bullets, asked);
}

void SheetWriter::writeStrengths()
{
    QList<LetterLine> lines;
    for (const Factor &factor : m_view.factors) {
        if (factor.polarity == Polarity::Strength)
            lines.append({factor.text, namesOf(m_view, factor.saidBy)});
    }
    addSection(in({u"Wat goed gaat en helpt"_s, u"What goes well and helps"_s}),
               BlockKind::Bullets,
               lines);
}

bool SheetWriter::isOfTalk(const Factor &factor) const
{
    return m_talk
           && std::any_of(factor.statements.begin(), factor.statements.end(), [&](const auto &id) {
                  const Statement *statement = find(m_view.statements, id);
                  return statement && statement->conversation == m_talk->id;
              });
}

void SheetWriter::writeCards()
{
    QList<LetterLine> lines;
    for (const Factor &factor : m_view.factors) {
        if (factor.polarity != Polarity::Strength && isOfTalk(factor))
            lines.append({factor.text, namesOf(m_view, factor.saidBy)});
    }
    addSection(
        in({u"Wat we hebben opgeschreven"_s, u"What we wrote down"_s}), BlockKind::Bullets, lines);
}

void SheetWriter::writeGoals()
{
    QList<LetterLine> lines;
    for (const Goal &goal : m_view.goals) {
        if (goal.state == GoalState::Open)
            lines.append({goal.text, byWhen(goal.owner, goal.due)});
    }
    addSection(
        in({u"Waar we naartoe werken"_s, u"What we work towards"_s}), BlockKind::Bullets, lines);
}

void SheetWriter::writeAgreements()
{
    QList<LetterLine> lines;
    for (const Action &action : m_view.actions) {
        if (!action.done)
            lines.append({action.text, byWhen(action.who, action.due)});
    }
    addParagraph(in({u"Wie doet wat"_s, u"Who does what"_s}), BlockKind::Heading);
    if (lines.isEmpty())
        addParagraph(in({u"Nog niets afgesproken."_s, u"Nothing agreed yet."_s}));
    else
        m_document.blocks.append({BlockKind::Bullets, lines});
}

void SheetWriter::writeNextTime()
{
    addParagraph(in({u"Onze volgende afspraak"_s, u"When we meet again"_s}), BlockKind::Heading);
    const Appointment *next = nextAppointment(m_view, m_wish.now);
    if (!next) {
        addParagraph(in({u"Nog niet afgesproken."_s, u"Not agreed yet."_s}));
        return;
    }
    const QDateTime at = next->at.toLocalTime();
    QString when = day(at.date());
    if (hasTime(*next))
        when = in({u"%1 om %2 uur"_s, u"%1 at %2"_s}).arg(when, at.toString(u"HH:mm"_s));
    QStringList rest{next->place, namesOf(m_view, next->who), next->about};
    rest.removeAll(QString());
    addSection({}, BlockKind::Bullets, {{when, rest.join(u", "_s)}});
}

/// The one that holds, when it is for this reader; never one that no longer holds.
void SheetWriter::writeSafety()
{
    const SafetyAgreement *holds = latestAgreement(m_file);
    if (!holds || !find(m_view.safetyAgreements, holds->id))
        return;
    QList<LetterLine> lines;
    const auto add = [&lines](const QString &name, const QString &text) {
        if (!text.isEmpty())
            lines.append({name.isEmpty() ? text : name + u": "_s + text, {}});
    };
    add({}, holds->text);
    add(in({u"Waaraan je merkt dat het slechter gaat"_s, u"Signs that it gets worse"_s}),
        holds->signs);
    add(in({u"Wat dan helpt"_s, u"What helps then"_s}), holds->helps);
    add(in({u"Wie je belt"_s, u"Whom to call"_s}), QString(holds->call).replace(u'\n', u", "_s));
    if (holds->askAgainOn.isValid())
        add(in({u"We vragen het opnieuw op"_s, u"We ask again on"_s}), day(holds->askAgainOn));
    addSection(in({u"Zo blijft het veilig"_s, u"How it stays safe"_s}), BlockKind::Bullets, lines);
}

void SheetWriter::writeRights()
{
    if (m_wish.reader.kind == ReaderKind::Professional)
        return;
    QList<LetterLine> lines;
    // Jeugdwet 2.6 lid 1 f.
    lines.append({say({u"Je mag een vertrouwenspersoon hebben. Die staat naast jou en werkt niet "
                       u"voor ons. Het kost niets. Vraag ons hoe je die bereikt."_s,
                       u"U mag een vertrouwenspersoon hebben. Die staat naast u en werkt niet voor "
                       u"ons. Het kost niets. Vraag ons hoe u die bereikt."_s,
                       u"You have a right to an independent adviser (vertrouwenspersoon), who is "
                       u"on your side and does not work for us. It costs nothing. Ask us how to "
                       u"reach them."_s}),
                  {}});
    // Jeugdwet 7.3.8 lid 2.
    lines.append({say({u"Klopt hier iets niet? Zeg het. We zetten jouw woorden erbij."_s,
                       u"Klopt hier iets niet? Zeg het. Wij zetten uw woorden erbij."_s,
                       u"Is something here not right? Tell us. We add your words."_s}),
                  {}});
    // Jeugdwet 7.3.11; the sentence that is said before the first talk.
    if (m_wish.reader.kind == ReaderKind::Youth)
        lines.append({in(m_wish.house.guide.secrecy()), {}});
    addSection(in({u"Goed om te weten"_s, u"Good to know"_s}), BlockKind::Bullets, lines);
}

void SheetWriter::writeReach()
{
    QList<LetterLine> lines;
    for (const Person &person : m_file.persons) {
        if (person.role == PersonRole::Coach) // Their number at work is there to be called.
            lines.append(
                {person.name + (person.phone.isEmpty() ? QString() : u": "_s + person.phone),
                 m_wish.house.name});
    }
    for (const CrisisNumber &crisis : m_wish.house.crisis)
        lines.append({in(crisis.name) + u": "_s + crisis.number, in(crisis.about)});
    addSection(say({u"Wie je kunt bellen"_s, u"Wie u kunt bellen"_s, u"Whom you can call"_s}),
               BlockKind::Bullets,
               lines);
}

QString SheetWriter::say(const Address &address) const
{
    if (m_wish.language == Language::English)
        return address.english;
    return m_wish.reader.kind == ReaderKind::Youth ? address.toYouth : address.toOthers;
}

QString SheetWriter::day(const QDate &date) const
{
    const QLocale locale(m_wish.language == Language::Dutch ? QLocale::Dutch : QLocale::English);
    return locale.toString(date, u"dddd d MMMM yyyy"_s);
}

/// "Karin, voor 25 november 2026"
QString SheetWriter::byWhen(const PersonId &who, const QDate &due) const
{
    QStringList parts{nameOf(m_view, who)};
    if (due.isValid())
        parts.append(in({u"uiterlijk %1"_s, u"by %1"_s}).arg(day(due)));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void SheetWriter::addField(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_document.head.append({name, value});
}

void SheetWriter::addParagraph(const QString &text, BlockKind kind)
{
    m_document.blocks.append({kind, {{text, {}}}});
}

/// Nothing when there are no lines.
void SheetWriter::addSection(const QString &heading, BlockKind kind, const QList<LetterLine> &lines)
{
    if (lines.isEmpty())
        return;
    if (!heading.isEmpty())
        addParagraph(heading, BlockKind::Heading);
    m_document.blocks.append({kind, lines});
}

} // namespace core
