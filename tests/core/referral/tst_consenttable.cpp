#include "core/referral/consent.h"
#include "core/referral/offerconsent.h"
#include "core/referral/reading.h"
#include "tests/support/catalogues.h"
#include "tests/support/family.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

// Ages x authority x situation against the law, read in the text of the act and not in the code.
// Each row is named for its article. The day is 21 November 2026 unless it is said.

namespace {

const QDate Day(2026, 11, 21);

/// "moeder vader<2026-11-20 voogd>2026-11-22": authority; until its last day, since its first.
void giveAuthority(Family &family, const QString &authority)
{
    for (const QString &name : {u"moeder"_s, u"vader"_s, u"voogd"_s}) {
        const PersonId person = family.person(PersonRole::Parent, name);
        for (const QString &word : authority.split(u' ')) {
            if (!word.startsWith(name))
                continue;
            family.authority(person);
            const QDate edge = QDate::fromString(word.mid(name.size() + 1), Qt::ISODate);
            Authority &last = family.file().authorities.last();
            (word.contains(u'<') ? last.until : last.since) = edge;
            last.kind = name == "voogd"_L1 ? AuthorityKind::Guardian : AuthorityKind::Parental;
        }
    }
}

PersonId named(const CaseFile &file, const QString &name)
{
    for (const Person &person : file.persons) {
        if (person.name == name)
            return person.id;
    }
    return {};
}

/// One answer of three days ago, in one word.
Consent answer(const QString &word)
{
    Consent consent;
    consent.givenOn = Day.addDays(-3);
    const auto except = [&consent](ExceptionGround ground) {
        consent.answer = ConsentAnswer::Exception;
        consent.reason = exceptionText(ground).dutch + u" Verteld op school."_s;
    };
    if (word == "nee"_L1)
        consent.answer = ConsentAnswer::Refused;
    if (word == "ingetrokken"_L1)
        consent.withdrawnOn = Day.addDays(-1);
    if (word == "verlopen"_L1)
        consent.until = Day.addDays(-1);
    if (word == "tot_vandaag"_L1)
        consent.until = Day;
    if (word == "nadeel"_L1)
        except(ExceptionGround::SeriousHarm);
    if (word == "wens"_L1)
        except(ExceptionGround::ConsideredWish);
    if (word == "weegt_niet"_L1)
        except(ExceptionGround::CannotWeigh);
    if (word == "geen_tijd"_L1)
        except(ExceptionGround::NoTime);
    return consent;
}

/// "kind:ja moeder:nee moeder:wens"
void letAnswer(Family &family, const QString &said, const ConsentAsk &ask)
{
    for (const QString &one : said.split(u' ', Qt::SkipEmptyParts)) {
        const ConsentId id = family.consent(named(family.file(), one.section(u':', 0, 0)), {});
        Consent &record = family.at(&CaseFile::consents, id);
        const Consent meant = answer(one.section(u':', 1));
        record.givenOn = meant.givenOn;
        record.answer = meant.answer;
        record.withdrawnOn = meant.withdrawnOn;
        record.until = meant.until;
        record.reason = meant.reason;
        record.purpose = ask.purpose;
    }
}

/// "open: kind ja, moeder mist"
QString inWords(const CaseFile &file, const ConsentGate &gate)
{
    static constexpr std::array States{"ja"_L1,
                                       "mag zonder"_L1,
                                       "mist"_L1,
                                       "nee"_L1,
                                       "ingetrokken"_L1,
                                       "verlopen"_L1,
                                       "reden mist"_L1,
                                       "geen grond"_L1};
    QStringList persons;
    for (const ConsentStatus &status : gate.persons)
        persons.append(nameOf(file, status.needed.person) + u' '
                       + States.at(static_cast<size_t>(status.state)));
    if (gate.obstacle)
        persons.append(obstacleText(*gate.obstacle).dutch.section(u' ', 0, 3));
    return (gate.isOpen() ? u"open: "_s : u"dicht: "_s) + persons.join(u", "_s);
}

struct Situation
{
    QDate born;
    QString authority;
    QString said = {};
    ConsentPurpose purpose = ConsentPurpose::Help;
    QDate today = Day;
};

ConsentGate gateOf(Family &family, const Situation &situation)
{
    family.person(PersonRole::Youth, u"kind"_s, situation.born);
    giveAuthority(family, situation.authority);
    const ConsentAsk ask{situation.purpose};
    letAnswer(family, situation.said, ask);
    return consentGate(family.file(), ask, situation.today);
}

QDate aged(int years)
{
    return Day.addYears(-years).addDays(-100);
}

const QString Both = u"moeder vader"_s;

} // namespace
Q_DECLARE_METATYPE(Situation)

class tst_ConsentTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoseConsent_data()
    {
        QTest::addColumn<Situation>("situation");
        QTest::addColumn<QString>("gate");
        underTwelve();
        twelveToFifteen();
        sixteenAndOver();
        cannotWeigh();
        othersWhoAreTold();
        edgesOfAuthority();
        bornOnLeapDay();
    }
    void whoseConsent();
    void everyRowNamesItsArticle();
    void articlesOfEachPurpose();
    void consentTowardsOneIsNoneTowardsAnother();
    void offers_data();
    void offers();
    void whoReads_data();
    void whoReads();
    void readingIsSaidInBothLanguages();

private:
    static void row(const char *name, const Situation &situation, const QString &gate)
    {
        QTest::newRow(name) << situation << gate;
    }
    static void underTwelve();
    static void twelveToFifteen();
    static void sixteenAndOver();
    static void cannotWeigh();
    static void othersWhoAreTold();
    static void edgesOfAuthority();
    static void bornOnLeapDay();
};

void tst_ConsentTable::underTwelve()
{
    row("Jw 7.3.15 lid 1: 11, both parents, one asked",
        {aged(11), Both, u"moeder:ja"_s},
        u"dicht: moeder ja, vader mist"_s);
    row("Jw 7.3.15 lid 1: 11, both agree",
        {aged(11), Both, u"moeder:ja vader:ja"_s},
        u"open: moeder ja, vader ja"_s);
    row("Jw 7.3.15 lid 1: 11, one parent has authority",
        {aged(11), u"vader"_s, u"vader:ja"_s},
        u"open: vader ja"_s);
    row("Jw 7.3.15 lid 1: 11, guardian", {aged(11), u"voogd"_s}, u"dicht: voogd mist"_s);
    row("Jw 7.3.15 lid 1: 11, nobody has authority",
        {aged(11), u"-"_s},
        u"dicht: Leg eerst vast wie"_s);
    row("Jw 7.3.15 lid 1: the child's own yes is not asked",
        {aged(9), u"moeder"_s, u"kind:ja"_s},
        u"dicht: moeder mist"_s);
    row("Jw 7.3.16 lid 1: 11, no time, serious harm",
        {aged(11), Both, u"moeder:geen_tijd vader:geen_tijd"_s},
        u"open: moeder mag zonder, vader mag zonder"_s);
    row("Jw 7.3.4 lid 2 is not for under 12: serious harm",
        {aged(11), u"moeder"_s, u"moeder:nee moeder:nadeel"_s},
        u"dicht: moeder geen grond"_s);
    row("Jw 7.3.4 lid 2 is not for under 12: considered wish",
        {aged(11), u"moeder"_s, u"moeder:nee moeder:wens"_s},
        u"dicht: moeder geen grond"_s);
    row("Jw 7.3.15 lid 1: 11, one refuses",
        {aged(11), Both, u"moeder:ja vader:nee"_s},
        u"dicht: moeder ja, vader nee"_s);
    row("Jw 7.3.15 lid 1: 11, withdrawn",
        {aged(11), u"moeder"_s, u"moeder:ingetrokken"_s},
        u"dicht: moeder ingetrokken"_s);
    row("Jw 7.3.15 lid 1: 11, expired",
        {aged(11), u"moeder"_s, u"moeder:verlopen"_s},
        u"dicht: moeder verlopen"_s);
    row("Jw 7.3.15 lid 1: 11, its last day",
        {aged(11), u"moeder"_s, u"moeder:tot_vandaag"_s},
        u"open: moeder ja"_s);
}

void tst_ConsentTable::twelveToFifteen()
{
    row("Jw 7.3.15 lid 1: the day before 12",
        {Day.addYears(-12).addDays(1), u"moeder"_s},
        u"dicht: moeder mist"_s);
    row("Jw 7.3.4 lid 2: 12 at midnight",
        {Day.addYears(-12), u"moeder"_s},
        u"dicht: kind mist, moeder mist"_s);
    row("Jw 7.3.4 lid 2: 15, all agree",
        {aged(15), Both, u"kind:ja moeder:ja vader:ja"_s},
        u"open: kind ja, moeder ja, vader ja"_s);
    row("Jw 7.3.4 lid 1: 15, the parents are not enough",
        {aged(15), Both, u"moeder:ja vader:ja"_s},
        u"dicht: kind mist, moeder ja, vader ja"_s);
    row("Jw 7.3.4 lid 2: 14, guardian",
        {aged(14), u"voogd"_s, u"kind:ja"_s},
        u"dicht: kind ja, voogd mist"_s);
    row("Jw 7.3.4 lid 2: 14, nobody has authority",
        {aged(14), u"-"_s, u"kind:ja"_s},
        u"dicht: kind ja, Leg eerst vast wie"_s);
    row("Jw 7.3.4 lid 2: 14, serious harm, not asked",
        {aged(14), u"moeder"_s, u"kind:ja moeder:nadeel"_s},
        u"open: kind ja, moeder mag zonder"_s);
    row("Jw 7.3.4 lid 2: 14, considered wish after a refusal",
        {aged(14), u"moeder"_s, u"kind:ja moeder:nee moeder:wens"_s},
        u"open: kind ja, moeder mag zonder"_s);
    row("Jw 7.3.4 lid 2: 14, considered wish after a yes was taken back",
        {aged(14), u"moeder"_s, u"kind:ja moeder:ingetrokken moeder:wens"_s},
        u"open: kind ja, moeder mag zonder"_s);
    row("Jw 7.3.4 lid 2: 14, considered wish before any refusal",
        {aged(14), u"moeder"_s, u"kind:ja moeder:wens"_s},
        u"dicht: kind ja, moeder geen grond"_s);
    row("Jw 7.3.4 lid 1: 14, the youth refuses, the parents cannot decide",
        {aged(14), u"moeder"_s, u"kind:nee moeder:ja"_s},
        u"dicht: kind nee, moeder ja"_s);
    row("Jw 7.3.16 lid 1 is for a representative: 14, no time",
        {aged(14), u"moeder"_s, u"kind:geen_tijd moeder:geen_tijd"_s},
        u"dicht: kind geen grond, moeder geen grond"_s);
    row("Jw 7.3.4 lid 2: 14, taken back by the youth",
        {aged(14), u"moeder"_s, u"kind:ingetrokken moeder:ja"_s},
        u"dicht: kind ingetrokken, moeder ja"_s);
}

void tst_ConsentTable::sixteenAndOver()
{
    row("Jw 7.3.4 lid 2: the day before 16",
        {Day.addYears(-16).addDays(1), u"moeder"_s},
        u"dicht: kind mist, moeder mist"_s);
    row("Jw 7.3.5 lid 1: 16 at midnight",
        {Day.addYears(-16), Both, u"kind:ja"_s},
        u"open: kind ja"_s);
    row("Jw 7.3.5 lid 1: 17, a parent refuses",
        {aged(17), Both, u"kind:ja vader:nee"_s},
        u"open: kind ja"_s);
    row("Jw 7.3.5 lid 1: 17, no authority recorded", {aged(17), u"-"_s}, u"dicht: kind mist"_s);
    row("Jw 7.3.5 lid 1: 17, serious harm is no ground against the youth",
        {aged(17), Both, u"kind:nadeel"_s},
        u"dicht: kind geen grond"_s);
    row("Jw 7.3.5 lid 1: 17, expired",
        {aged(17), Both, u"kind:verlopen"_s},
        u"dicht: kind verlopen"_s);
    row("Jw 7.3.5 lid 1: the day before 18",
        {Day.addYears(-18).addDays(1), Both, u"kind:ja"_s},
        u"open: kind ja"_s);
    row("BW 7:450: 18 at midnight", {Day.addYears(-18), Both}, u"dicht: kind mist"_s);
    row("Jw 7.3.4: the birth date is missing",
        {QDate(), Both, u"kind:ja moeder:ja vader:ja"_s},
        u"dicht: Vul eerst de geboortedatum"_s);
    row("Jw 7.3.4: the birth date is still to come",
        {Day.addDays(1), Both},
        u"dicht: Vul eerst de geboortedatum"_s);
}

void tst_ConsentTable::cannotWeigh()
{
    row("Jw 7.3.15 lid 2: 17, cannot weigh, the parents decide",
        {aged(17), Both, u"kind:weegt_niet moeder:ja"_s},
        u"dicht: kind mag zonder, moeder ja, vader mist"_s);
    row("Jw 7.3.15 lid 2: 17, cannot weigh, both parents agree",
        {aged(17), Both, u"kind:weegt_niet moeder:ja vader:ja"_s},
        u"open: kind mag zonder, moeder ja, vader ja"_s);
    row("Jw 7.3.15 lid 2: 17, cannot weigh, nobody represents",
        {aged(17), u"-"_s, u"kind:weegt_niet"_s},
        u"dicht: kind mag zonder, Leg eerst vast wie"_s);
    row("Jw 7.3.16 lid 1: 14, cannot weigh, no time",
        {aged(14), u"moeder"_s, u"kind:weegt_niet moeder:geen_tijd"_s},
        u"open: kind mag zonder, moeder mag zonder"_s);
    row("Jw 7.3.15 lid 2: 14, cannot weigh, so no considered wish",
        {aged(14), u"moeder"_s, u"kind:weegt_niet moeder:nee moeder:wens"_s},
        u"dicht: kind mag zonder, moeder geen grond"_s);
    row("Jw 7.3.15 lid 3: 18, cannot weigh, parents are no longer asked",
        {aged(18), Both, u"kind:weegt_niet"_s},
        u"open: kind mag zonder"_s);
}

void tst_ConsentTable::othersWhoAreTold()
{
    using enum ConsentPurpose;
    row("Jw 7.3.11 lid 1: 14, the youth alone",
        {aged(14), Both, u"kind:ja"_s, Information},
        u"open: kind ja"_s);
    row("Jw 7.3.11 lid 1: 11, those with authority",
        {aged(11), Both, u"kind:ja moeder:ja"_s, Information},
        u"dicht: moeder ja, vader mist"_s);
    row("Jw 7.3.13 lid 1: 12 at midnight, the youth lets listen",
        {Day.addYears(-12), Both, u"kind:nee moeder:ja vader:ja"_s, Listening},
        u"dicht: kind nee"_s);
    row("Jw 7.3.13 lid 1: 11, those with authority let listen",
        {aged(11), u"moeder"_s, u"moeder:ja"_s, Listening},
        u"open: moeder ja"_s);
    row("BW 7:457: 18, the adult", {aged(18), Both, {}, Information}, u"dicht: kind mist"_s);
    row("Jw 7.3.15 lid 2: 13, cannot weigh who is told",
        {aged(13), u"moeder"_s, u"kind:weegt_niet moeder:ja"_s, Information},
        u"open: kind mag zonder, moeder ja"_s);
    row("Jw 7.3.4 lid 2: a referral asks as help does",
        {aged(14), u"moeder"_s, u"kind:ja"_s, Referral},
        u"dicht: kind ja, moeder mist"_s);
}

void tst_ConsentTable::edgesOfAuthority()
{
    row("BW 1:245, Jw 7.3.15 lid 1: authority until today",
        {aged(9), u"moeder vader<2026-11-21"_s},
        u"dicht: moeder mist, vader mist"_s);
    row("BW 1:245, Jw 7.3.15 lid 1: authority until yesterday",
        {aged(9), u"moeder vader<2026-11-20"_s},
        u"dicht: moeder mist"_s);
    row("BW 1:245, Jw 7.3.15 lid 1: authority from today",
        {aged(9), u"moeder voogd>2026-11-21"_s},
        u"dicht: moeder mist, voogd mist"_s);
    row("BW 1:245, Jw 7.3.15 lid 1: authority from tomorrow",
        {aged(9), u"moeder voogd>2026-11-22"_s},
        u"dicht: moeder mist"_s);
    row("BW 1:245, Jw 7.3.15 lid 1: ended after the yes, the new guardian is asked",
        {aged(9), u"moeder<2026-11-20 voogd>2026-11-21"_s, u"moeder:ja"_s},
        u"dicht: voogd mist"_s);
}

void tst_ConsentTable::bornOnLeapDay()
{
    using enum ConsentPurpose;
    const QDate born(2012, 2, 29);
    const auto on = [&born](const QDate &day) {
        return Situation{born, u"moeder"_s, {}, Help, day};
    };
    row("Jw 7.3.15 lid 1: leap day child, 28 February 2024",
        on({2024, 2, 28}),
        u"dicht: moeder mist"_s);
    row("Jw 7.3.4 lid 2: leap day child, 29 February 2024",
        on({2024, 2, 29}),
        u"dicht: kind mist, moeder mist"_s);
    row("Jw 7.3.4 lid 2: leap day child, 28 February 2028",
        on({2028, 2, 28}),
        u"dicht: kind mist, moeder mist"_s);
    row("Jw 7.3.5 lid 1: leap day child, 29 February 2028",
        on({2028, 2, 29}),
        u"dicht: kind mist"_s);
    row("Jw 7.3.5 lid 1: leap day child, 28 February 2030",
        on({2030, 2, 28}),
        u"dicht: kind mist"_s);
    row("BW 7:450: leap day child, 1 March 2030", on({2030, 3, 1}), u"dicht: kind mist"_s);
}

void tst_ConsentTable::whoseConsent()
{
    QFETCH(const Situation, situation);
    Family family;
    const ConsentGate gate = gateOf(family, situation);

    QTEST(inWords(family.file(), gate), "gate");

    const QString row = QString::fromUtf8(QTest::currentDataTag());
    QVERIFY2(row.startsWith("Jw 7.3."_L1) || row.startsWith("BW "_L1), "names no article");
}

void tst_ConsentTable::everyRowNamesItsArticle()
{
    // Where age changes whose consent it is, the article the code gives is that of the row.
    Family twelve;
    QCOMPARE(articleOf(gateOf(twelve, {Day.addYears(-12), u"moeder"_s}).persons[0].needed.why),
             u"Jeugdwet 7.3.4 lid 2"_s);
    Family sixteen;
    QCOMPARE(articleOf(gateOf(sixteen, {Day.addYears(-16), u"moeder"_s}).persons[0].needed.why),
             u"Jeugdwet 7.3.5"_s);
    Family common;
    QCOMPARE(
        articleOf(
            gateOf(common, {{2012, 2, 29}, u"-"_s, {}, {}, {2030, 2, 28}}).persons[0].needed.why),
        u"Jeugdwet 7.3.5"_s);
    Family adult;
    QCOMPARE(
        articleOf(
            gateOf(adult, {{2012, 2, 29}, u"-"_s, {}, {}, {2030, 3, 1}}).persons[0].needed.why),
        u"BW 7:450"_s);
}

void tst_ConsentTable::articlesOfEachPurpose()
{
    using enum ConsentPurpose;
    QCOMPARE(articleOf(ConsentWhy::OwnMatter, Information), u"Jeugdwet 7.3.11 lid 1"_s);
    QCOMPARE(articleOf(ConsentWhy::OwnMatter, Listening), u"Jeugdwet 7.3.13 lid 1"_s);
    QCOMPARE(articleOf(ConsentWhy::AuthorityUnder12, Listening),
             u"Jeugdwet 7.3.13 lid 1, 7.3.15 lid 1"_s);
    QCOMPARE(articleOf(ConsentWhy::Representative, Help), u"Jeugdwet 7.3.15 lid 2"_s);
    QCOMPARE(articleOf(ConsentWhy::Adult, Information), u"BW 7:457"_s);
    QCOMPARE(articleOf(ConsentWhy::Adult, Listening), u"BW 7:459"_s);
    QCOMPARE(articleOf(ConsentWhy::OwnHelp, Help), u"Jeugdwet 7.3.4 lid 1"_s);
}

void tst_ConsentTable::consentTowardsOneIsNoneTowardsAnother()
{
    Family family;
    const PersonId isa = family.youth(u"Isa"_s, 14);
    Consent &consent = family.at(&CaseFile::consents, family.consent(isa, {}));
    consent.purpose = ConsentPurpose::Information;
    consent.towards = u"Mevrouw Smit"_s;
    const auto isOpen = [&family](const QString &towards) {
        return consentGate(family.file(), {ConsentPurpose::Information, {}, towards}, Day).isOpen();
    };

    QVERIFY(isOpen(u"mevrouw smit"_s));
    QVERIFY(!isOpen(u"Oma Riet"_s));

    consent.towards.clear();
    QVERIFY(isOpen(u"Oma Riet"_s));
}

void tst_ConsentTable::offers_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("forWhom");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("gate");
    const auto row = [](const char *name, auto type, auto who, auto said, auto gate) {
        QTest::newRow(name) << type << who << said << gate;
    };
    const QString none;

    row("Jw 1.1: free, for the youth", u"FREE"_s, u"kind"_s, none, u"open: "_s);
    row("Jw 7.3.4 lid 2: of the local team, for the youth of 14",
        u"TEAM"_s,
        u"kind"_s,
        u"kind:ja"_s,
        u"dicht: kind ja, moeder mist"_s);
    row("Jw 7.3.4 lid 2: of the local team, said for nobody",
        u"TEAM"_s,
        none,
        none,
        u"dicht: kind mist, moeder mist"_s);
    row("Jw 7.3.4 lid 1: of the local team, for a parent without authority",
        u"PARENT"_s,
        u"vader"_s,
        none,
        u"dicht: vader mist"_s);
    row("Jw 7.3.4 lid 1: of the local team, the parent agrees",
        u"PARENT"_s,
        u"vader"_s,
        u"vader:ja"_s,
        u"open: vader ja"_s);
    row("Jw 7.3.4 lid 1: for parents, said for nobody", u"PARENT"_s, none, none, u"open: "_s);
    row("Jw 7.3.4 lid 2: by referral, nothing asked",
        u"REF"_s,
        u"kind"_s,
        none,
        u"dicht: kind mist, moeder mist"_s);
    row("Jw 7.3.4 lid 1: for a brother, who has a file of his own",
        u"TEAM"_s,
        u"broer"_s,
        none,
        u"open: "_s);
}

void tst_ConsentTable::offers()
{
    QFETCH(const QString, type);
    QFETCH(const QString, forWhom);
    QFETCH(const QString, said);
    Family family;
    family.youth(u"kind"_s, 14);
    family.person(PersonRole::Sibling, u"broer"_s, QDate(2019, 1, 1));
    giveAuthority(family, u"moeder"_s);
    letAnswer(family, said, {ConsentPurpose::Help});
    const Catalogue catalogue =
        catalogueOf({{u"FREE"_s, u"J"_s, 6, 23, 1, u"free"_s, {u"M01"_s}},
                     {u"TEAM"_s, u"J"_s, 6, 23, 2, u"localteam"_s, {u"M01"_s}},
                     {u"PARENT"_s, u"O"_s, 6, 99, 2, u"localteam"_s, {u"M01"_s}},
                     {u"REF"_s, u"J"_s, 6, 23, 4, u"referral"_s, {u"M01"_s}}});
    const OfferId id = family.offer(type, OfferState::Started, named(family.file(), forWhom));

    const ConsentGate gate =
        offerGate(family.file(), family.at(&CaseFile::offers, id), catalogue, Day);

    QTEST(inWords(family.file(), gate), "gate");
}

void tst_ConsentTable::whoReads_data()
{
    QTest::addColumn<QDate>("born");
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QString>("said");
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<QString>("article");
    using enum Reading;
    const auto row = [](const char *name, auto born, auto reader, auto said, Reading reading) {
        QTest::newRow(name) << born << reader << said << reading
                            << QString::fromUtf8(name).section(u':', 0, name[0] == 'B' ? 1 : 0);
    };
    const QString none;
    const QString youth = u"youth"_s;
    const QString mother = u"parent:moeder"_s; // Has authority.
    const QString father = u"parent:vader"_s;  // Has none.
    const QString aunt = u"person:tante"_s;

    row("Jeugdwet 7.3.2 lid 1: 11, the child", aged(11), youth, none, OwnLevel);
    row("Jeugdwet 7.3.10: 12 at midnight, the youth", Day.addYears(-12), youth, none, All);
    row("Jeugdwet 7.3.10: 17, the youth", aged(17), youth, none, All);
    row("BW 7:456: 18, the adult", aged(18), youth, none, All);
    row("Jeugdwet 7.3.15 lid 1: 11, authority", aged(11), mother, none, All);
    row("Jeugdwet 7.3.11 lid 2 b: 12 at midnight, authority", Day.addYears(-12), mother, none, All);
    row("Jeugdwet 7.3.11 lid 2 b: the day before 16, authority",
        Day.addYears(-16).addDays(1),
        mother,
        none,
        All);
    row("Jeugdwet 7.3.11 lid 1: 16 at midnight, authority",
        Day.addYears(-16),
        mother,
        none,
        Reading::Consent);
    row("Jeugdwet 7.3.11 lid 1: 17, the youth lets her", aged(17), mother, u"kind:ja"_s, All);
    row("Jeugdwet 7.3.11 lid 1: 17, the youth took it back",
        aged(17),
        mother,
        u"kind:ingetrokken"_s,
        Reading::Consent);
    row("Jeugdwet 7.3.15 lid 2: 17, cannot weigh", aged(17), mother, u"kind:weegt_niet"_s, All);
    row("BW 7:457: 18, the mother", aged(18), mother, none, Reading::Consent);
    row("BW 1:377c lid 1: 11, parent without authority", aged(11), father, none, MainLines);
    row("BW 1:377c lid 1: 15, parent without authority", aged(15), father, none, MainLines);
    row("BW 1:377c lid 1: 16, parent without authority",
        Day.addYears(-16),
        father,
        none,
        Reading::Consent);
    row("Jeugdwet 7.3.11 lid 1: 15, the youth lets him read all",
        aged(15),
        father,
        u"kind:ja"_s,
        All);
    row("Jeugdwet 7.3.11 lid 1: 14, an aunt", aged(14), aunt, none, Reading::Consent);
    row("Jeugdwet 7.3.11 lid 1, 7.3.15 lid 1: 11, an aunt, the mother agrees",
        aged(11),
        aunt,
        u"moeder:ja"_s,
        All);
    row("Jeugdwet 7.3.11 lid 2 a: a helper outside the case",
        aged(14),
        u"professional"_s,
        none,
        Needed);
    row("Jeugdwet 7.3.8 lid 1: the coach", aged(14), u"all"_s, none, All);
    QTest::newRow("the birth date is missing") << QDate() << mother << none << Unknown << none;
    QTest::newRow("the birth date is still to come")
        << Day.addDays(1) << youth << none << Unknown << none;
}

void tst_ConsentTable::whoReads()
{
    QFETCH(const QDate, born);
    QFETCH(const QString, reader);
    QFETCH(const QString, said);
    Family family;
    family.person(PersonRole::Youth, u"kind"_s, born);
    giveAuthority(family, u"moeder"_s);
    family.person(PersonRole::Family, u"tante"_s);
    letAnswer(family, said, {ConsentPurpose::Information});

    const ReadingRight right =
        readingRight(family.file(), parseReader(reader, family.file()).value(), Day);

    QTEST(right.reading, "reading");
    QTEST(right.article, "article");
}

void tst_ConsentTable::readingIsSaidInBothLanguages()
{
    Family family;
    family.youth(u"Isa"_s, 16);
    const PersonId mother = family.authority(family.person(PersonRole::Mother, u"Karin"_s));
    const Reader reader = Reader::parent(mother);
    const ReadingRight right = readingRight(family.file(), reader, Day);

    QCOMPARE(rightText(right, reader, family.file(), Language::Dutch),
             u"Karin mag dit alleen lezen met toestemming (Jeugdwet 7.3.11 lid 1). Nog nodig: "
             u"toestemming van Isa (nog niet gevraagd)."_s);
    QCOMPARE(rightText(right, reader, family.file(), Language::English),
             u"Karin may read this only with consent (Jeugdwet 7.3.11 lid 1). Still needed: "
             u"consent of Isa (not asked yet)."_s);
}

QTEST_APPLESS_MAIN(tst_ConsentTable)
#include "tst_consenttable.moc"
