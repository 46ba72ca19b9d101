#include "core/report/letterwriter.h"

#include "core/model/reader.h"
#include "core/report/looplines.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core {

namespace {

constexpr qsizetype WishesAtMost = 6;
constexpr qsizetype CardsAtMost = 10;
constexpr int LoopsAtMost = 3;

QList<const Factor *> heaviestFirst(const CaseFile &file, Polarity polarity)
{
    QList<const Factor *> factors;
    for (const Factor &factor : file.factors) {
        if (factor.polarity == polarity && factor.domain != Domain::Safety)
            factors.append(&factor);
    }
    std::stable_sort(factors.begin(), factors.end(), [](const Factor *left, const Factor *right) {
        return left->weight > right->weight;
    });
    return factors.mid(0, CardsAtMost);
}

bool isWish(const Statement &statement)
{
    return statement.kind == StatementKind::Wish || statement.kind == StatementKind::Request
           || statement.question == Question::Wish || statement.question == Question::Need;
}

bool isRunning(const Offer &offer)
{
    return offer.state == OfferState::Chosen || offer.state == OfferState::Asked
           || offer.state == OfferState::Started;
}

QString wayText(ConsentWay way, Language language)
{
    const bool isDutch = language == Language::Dutch;
    switch (way) {
    case ConsentWay::Spoken:
        return isDutch ? u"mondeling"_s : u"spoken"_s;
    case ConsentWay::Written:
        return isDutch ? u"schriftelijk"_s : u"in writing"_s;
    case ConsentWay::Digital:
        return isDutch ? u"digitaal"_s : u"digitally"_s;
    }
    return {};
}

} // namespace

QString dayText(const QDate &day, Language language)
{
    if (!day.isValid())
        return {};
    const QLocale locale(language == Language::Dutch ? QLocale::Dutch : QLocale::English);
    return locale.toString(day, u"d MMMM yyyy"_s);
}

LetterWriter::LetterWriter(const CaseFile &file,
                           const Referral &referral,
                           const LetterContext &context)
    : m_seen(asSeenBy(file, Reader::professional()))
    , m_file(file)
    , m_referral(referral)
    , m_context(context)
{}

LetterDocument LetterWriter::written(Stage stage)
{
    m_document = {};
    m_document.language = m_context.language;
    m_document.house = m_context.house.isEmpty() ? u"Jeugdhuis"_s : m_context.house;
    m_document.title = say(u"Verwijsbrief"_s, u"Referral letter"_s);
    if (stage == Draft)
        addParagraph(say(u"Concept: de toestemming is nog niet compleet."_s,
                         u"Draft: consent is not complete yet."_s),
                     BlockKind::Notice);
    if (m_file.head.invented)
        addParagraph(say(u"Alle personen in dit voorbeeld zijn verzonnen."_s,
                         u"All people in this example are invented."_s),
                     BlockKind::Notice);
    writeHead();
    writeQuestion();
    writeWishes();
    writeFactors(Polarity::Burden, {u"Wat er speelt"_s, u"What is going on"_s});
    writeLoops();
    writeFactors(Polarity::Strength, {u"Wat goed gaat en helpt"_s, u"What goes well and helps"_s});
    writeFactors(Polarity::Background, {u"Achtergrond"_s, u"Background"_s});
    writeRunningOffers();
    writeGoals();
    writeSafety();
    writeConsent();
    writeClosing();
    return m_document;
}

void LetterWriter::writeHead()
{
    const Person *youth = youthOf(m_file);
    const QStringList addressee{m_referral.organisation, m_referral.addressee};
    QStringList filled = addressee;
    filled.removeAll(QString());
    addField(say(u"Aan"_s, u"To"_s), filled.join(u", "_s));
    addField(say(u"Van"_s, u"From"_s),
             m_file.head.coach.isEmpty() ? m_document.house
                                         : m_file.head.coach + u", "_s + m_document.house);
    addField(say(u"Datum"_s, u"Date"_s), dayText(m_context.today, m_context.language));
    if (youth) {
        const int age = ageOn(youth->birthDate, m_context.today);
        const QString born = say(u", geboren %1 (%2 jaar)"_s, u", born %1 (aged %2)"_s)
                                 .arg(dayText(youth->birthDate, m_context.language))
                                 .arg(age);
        addField(say(u"Betreft"_s, u"About"_s), youth->name + (age < 0 ? QString() : born));
    }
    const OfferType *type = m_context.catalogue.offerType(m_referral.type);
    addField(say(u"Gevraagd"_s, u"Asked for"_s),
             type ? type->name.in(m_context.language) : QString());
    addField(say(u"Spoed"_s, u"Urgency"_s), m_referral.urgency);
    addField(say(u"Dossier"_s, u"File"_s), m_file.head.code);
    m_document.footer = say(u"Vertrouwelijk"_s, u"Confidential"_s);
    if (!m_file.head.code.isEmpty())
        m_document.footer += u" · "_s + m_file.head.code;
}

void LetterWriter::writeQuestion()
{
    if (!m_referral.question.isEmpty())
        addSection(say(u"Onze vraag"_s, u"Our question"_s),
                   BlockKind::Paragraph,
                   {{m_referral.question, {}}});
}

void LetterWriter::writeWishes()
{
    QList<LetterLine> lines;
    for (const Statement &statement : m_seen.statements) {
        if (isWish(statement) && lines.size() < WishesAtMost)
            lines.append({statement.text, nameOf(m_file, statement.saidBy)});
    }
    addSection(
        say(u"Wat zij zelf willen"_s, u"What they want themselves"_s), BlockKind::Quotes, lines);
}

void LetterWriter::writeFactors(Polarity polarity, const Wording &heading)
{
    QList<LetterLine> lines;
    for (const Factor *factor : heaviestFirst(m_seen, polarity)) {
        QStringList notes{said(factor->saidBy), factor->since};
        notes.removeAll(QString());
        lines.append({factor->text, notes.join(u", "_s)});
    }
    addSection(heading.in(m_context.language), BlockKind::Bullets, lines);
}

void LetterWriter::writeLoops()
{
    QList<LetterLine> lines;
    for (const QString &line : viciousLoopLines(m_seen, LoopsAtMost, m_context.language))
        lines.append({line, {}});
    addSection(say(u"Wat elkaar vasthoudt"_s, u"What keeps each other going"_s),
               BlockKind::Bullets,
               lines);
}

void LetterWriter::writeRunningOffers()
{
    QList<LetterLine> lines;
    for (const Offer &offer : m_seen.offers) {
        const OfferType *type = m_context.catalogue.offerType(offer.type);
        if (!type || !isRunning(offer))
            continue;
        const QString since = offer.startedOn.isValid()
                                  ? say(u"begonnen op %1"_s, u"started on %1"_s)
                                        .arg(dayText(offer.startedOn, m_context.language))
                                  : say(u"wordt geregeld"_s, u"being arranged"_s);
        lines.append({type->name.in(m_context.language), since});
    }
    addSection(say(u"Wat nu al loopt"_s, u"What already runs"_s), BlockKind::Bullets, lines);
}

void LetterWriter::writeGoals()
{
    QList<LetterLine> lines;
    for (const Goal &goal : m_seen.goals) {
        if (goal.state == GoalState::Open)
            lines.append({goal.text, nameOf(m_file, goal.owner)});
    }
    addSection(say(u"Doelen"_s, u"Goals"_s), BlockKind::Bullets, lines);
}

void LetterWriter::writeSafety()
{
    QList<LetterLine> lines;
    for (const Factor &factor : m_seen.factors) {
        if (factor.domain == Domain::Safety)
            lines.append({factor.text, said(factor.saidBy)});
    }
    addSection(say(u"Veiligheid"_s, u"Safety"_s), BlockKind::Bullets, lines);
}

void LetterWriter::writeConsent()
{
    QList<LetterLine> lines;
    for (const ConsentStatus &status : consentGate(m_file, m_referral, m_context.today).persons)
        lines.append({consentLine(status), articleOf(status.needed.why)});
    addSection(say(u"Toestemming"_s, u"Consent"_s), BlockKind::Bullets, lines);
}

void LetterWriter::writeClosing()
{
    addParagraph(say(u"Is dit niet de goede plek, of duurt het langer dan u dacht? Laat het ons "
                     u"weten, dan zoeken wij met het gezin verder."_s,
                     u"Is this not the right place, or does it take longer than you thought? "
                     u"Tell us, and we look further together with the family."_s));
    addParagraph(say(u"Met vriendelijke groet,"_s, u"Kind regards,"_s));
    QList<LetterLine> lines;
    if (!m_file.head.coach.isEmpty())
        lines.append({m_file.head.coach, {}});
    lines.append({m_document.house, {}});
    m_document.blocks.append({BlockKind::Signature, lines});
}

QString LetterWriter::say(const QString &dutch, const QString &english) const
{
    return m_context.language == Language::Dutch ? dutch : english;
}

QString LetterWriter::said(const QList<PersonId> &persons) const
{
    return namesOf(m_file, persons);
}

QString LetterWriter::consentLine(const ConsentStatus &status) const
{
    const QString name = nameOf(m_file, status.needed.person);
    const Consent *consent = find(m_file.consents, status.consent);
    if (!consent || !status.isFulfilled())
        return name + u": "_s + stateText(status.state).in(m_context.language);
    const QString day = dayText(consent->givenOn, m_context.language);
    if (status.state == ConsentState::Excepted)
        return say(u"%1: uitzondering, vastgelegd op %2. %3."_s,
                   u"%1: exception, recorded on %2. %3."_s)
            .arg(name, day, consent->reason);
    return say(u"%1 gaf op %2 %3 toestemming"_s, u"%1 consented on %2, %3"_s)
        .arg(name, day, wayText(consent->way, m_context.language));
}

void LetterWriter::addField(const QString &name, const QString &value)
{
    if (!value.isEmpty())
        m_document.head.append({name, value});
}

void LetterWriter::addParagraph(const QString &text, BlockKind kind)
{
    m_document.blocks.append({kind, {{text, {}}}});
}

void LetterWriter::addSection(const QString &heading,
                              BlockKind kind,
                              const QList<LetterLine> &lines)
{
    if (lines.isEmpty())
        return;
    addParagraph(heading, BlockKind::Heading);
    m_document.blocks.append({kind, lines});
}

} // namespace core
