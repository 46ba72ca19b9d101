#include "core/model/content.h"
#include "core/report/calendar.h"
#include "core/report/registration.h"
#include "core/report/talksheet.h"
#include "tests/support/sheetcases.h"

#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime Now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Catalogue builtIn()
{
    return Catalogue::parse(content(u"offertypes.json"_s), content(u"mechanisms.json"_s)).value();
}

QString all(const QList<TextBlock> &blocks)
{
    QString text;
    for (const TextBlock &block : blocks)
        text += block.heading + u'\n' + block.text + u'\n';
    return text;
}

} // namespace

/// The sheet, the blocks and the calendar file of every reader of every reference case.
class TestTalkSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHiddenIsOnTheSheet_data() { everyReader(); }
    void nothingHiddenIsOnTheSheet();
    void whatTheyMaySeeIsOnTheSheet_data() { everyReader(); }
    void whatTheyMaySeeIsOnTheSheet();
    void nothingHiddenIsInTheBlocks_data() { everyReader(); }
    void nothingHiddenIsInTheBlocks();
    void whatTheyMaySeeIsInTheBlocks_data() { everyReader(); }
    void whatTheyMaySeeIsInTheBlocks();
    void aSheetThatNeedsConsentIsRefused();
    void aParentWithoutAuthorityGetsTheMainLines();
    void theYouthIsSpokenToAndOthersPolitely();
    void whatIsNotDoneYetIsSaid();
    void theSafetyAgreementThatNoLongerHoldsStaysAway();
    void inEnglishToo();
    void inTwoLanguagesEachBlockStandsBesideItsOwn_data() { everyReader(); }
    void inTwoLanguagesEachBlockStandsBesideItsOwn();
    void blocksHaveTheHeadingsInTheirOrder();
    void gapsAreHonest();
    void whatIsNotForEverybodyIsLabelledForTheCoach();

private:
    void everyReader();
    SheetWish wish(const Reader &reader, Language language = Language::Dutch) const
    {
        return {m_house, reader, {}, language, Now};
    }
    CaseFile of(const QString &name) const
    {
        for (const CaseFile &file : m_cases) {
            if (youthOf(file)->name == name)
                return file;
        }
        return {};
    }

    const House m_house = shippedHouse().value();
    const Catalogue m_catalogue = builtIn();
    const QList<CaseFile> m_cases = sheetCases();
};

void TestTalkSheet::everyReader()
{
    QTest::addColumn<CaseFile>("file");
    QTest::addColumn<Reader>("reader");
    for (const CaseFile &file : m_cases) {
        for (const Reader &reader : readersOf(file))
            QTest::addRow("%s, %d %s",
                          qPrintable(youthOf(file)->name),
                          static_cast<int>(reader.kind),
                          qPrintable(nameOf(file, reader.person)))
                << file << reader;
    }
}

void TestTalkSheet::nothingHiddenIsOnTheSheet()
{
    QFETCH(const CaseFile, file);
    QFETCH(const Reader, reader);
    const SheetSecrets secrets(file, reader);
    QVERIFY(reader.kind == ReaderKind::All || secrets.hidden.size() > 4);
    for (const Conversation &talk : file.conversations) {
        SheetWish asked = wish(reader);
        asked.conversation = talk.id;

        const QString found = secrets.in(plainText(talkSheetDraft(file, asked)));

        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void TestTalkSheet::whatTheyMaySeeIsOnTheSheet()
{
    QFETCH(const CaseFile, file);
    QFETCH(const Reader, reader);
    const CaseFile view = asSeenBy(file, reader);
    const bool isMainLines = readingRight(file, reader, Now.date()).reading == Reading::MainLines;
    const PersonId who = personOf(file, reader);
    int checked = 0;
    const auto require = [&](const QString &sheet, const QString &text) {
        ++checked;
        QVERIFY2(sheet.contains(text), qPrintable(text));
    };
    for (const Conversation &talk : view.conversations) {
        SheetWish asked = wish(reader);
        asked.conversation = talk.id;
        const QString sheet = plainText(talkSheetDraft(file, asked));
        for (const Statement &it : view.statements) {
            if (it.conversation == talk.id && (!isMainLines || it.saidBy == who))
                require(sheet, it.text);
        }
        for (const Factor &it : view.factors) {
            const bool isTheirs = !isMainLines || it.saidBy.contains(who);
            if (it.polarity == Polarity::Strength && isTheirs)
                require(sheet, it.text);
        }
        for (const Action &it : view.actions) {
            if (!it.done && (!isMainLines || it.who == who))
                require(sheet, it.text);
        }
        for (const Goal &it : view.goals)
            require(sheet, it.text);
        for (const SafetyAgreement &it : view.safetyAgreements)
            require(sheet, it.text);
        if (!view.appointments.isEmpty())
            require(sheet, nextAppointment(view, Now)->about);
        require(sheet, u"0800-0113"_s);
    }
    QVERIFY(checked > 5);
}

void TestTalkSheet::nothingHiddenIsInTheBlocks()
{
    QFETCH(const CaseFile, file);
    QFETCH(const Reader, reader);
    const QString text = all(registrationBlocks(file, {m_catalogue, reader, {}, Now}));
    const QString inText = SheetSecrets(file, reader).in(text);
    QVERIFY2(inText.isEmpty(), qPrintable(inText));
    for (const Appointment &appointment : asSeenBy(file, reader).appointments) {
        QString calendar = QString::fromUtf8(
            calendarFile(asSeenBy(file, reader), appointment, {Language::Dutch, {}, Now, true}));
        const QString found = SheetSecrets(file, reader).in(calendar.remove(u"\r\n "_s));
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void TestTalkSheet::whatTheyMaySeeIsInTheBlocks()
{
    QFETCH(const CaseFile, file);
    QFETCH(const Reader, reader);
    const CaseFile view = asSeenBy(file, reader);
    const QString text = all(registrationBlocks(file, {m_catalogue, reader, {}, Now}));
    for (const Factor &it : view.factors)
        QVERIFY2(it.polarity == Polarity::Background || text.contains(it.text),
                 qPrintable(it.text));
    for (const Goal &it : view.goals)
        QVERIFY2(text.contains(it.text), qPrintable(it.text));
    for (const Action &it : view.actions)
        QVERIFY2(text.contains(it.text), qPrintable(it.text));
    for (const Statement &it : view.statements)
        QVERIFY2(it.kind != StatementKind::Request || text.contains(it.text), qPrintable(it.text));
    for (const Person &it : view.persons)
        QVERIFY2(it.role == PersonRole::Coach || text.contains(it.name), qPrintable(it.name));
}

void TestTalkSheet::aSheetThatNeedsConsentIsRefused()
{
    CaseFile file = of(u"Isa"_s);
    const Reader grandmother = parseReader(u"person:Oma Riet"_s, file).value();

    const Result<LetterDocument> refused = talkSheet(file, wish(grandmother));

    QVERIFY(!refused);
    QCOMPARE(refused.error().detail,
             u"Oma Riet mag dit alleen lezen met toestemming (Jeugdwet 7.3.11 lid 1). Nog nodig: "
             u"toestemming van Isa (nog niet gevraagd)."_s);
    QVERIFY(plainText(talkSheetDraft(file, wish(grandmother)))
                .contains(u"Concept: geef dit nog niet mee."_s));

    Consent consent;
    consent.person = youthOf(file)->id;
    consent.purpose = ConsentPurpose::Information;
    consent.towards = u"Oma Riet"_s;
    consent.givenOn = Now.date();
    file.consents.append(consent);
    QVERIFY(talkSheet(file, wish(grandmother)));
}

void TestTalkSheet::aParentWithoutAuthorityGetsTheMainLines()
{
    const CaseFile file = of(u"Jesse"_s);
    const Reader peter = parseReader(u"parent:Peter"_s, file).value();
    const QString sheet = plainText(talkSheet(file, wish(peter)).value());
    for (const Statement &statement : file.statements)
        QVERIFY2(statement.saidBy == peter.person || !sheet.contains(statement.text),
                 qPrintable(statement.text));
    QVERIFY(sheet.contains(u"Waar we naartoe werken"_s));
}

void TestTalkSheet::theYouthIsSpokenToAndOthersPolitely()
{
    const CaseFile file = of(u"Isa"_s);
    const QString isas = plainText(talkSheet(file, wish(Reader::youth())).value());
    const QString karins =
        plainText(talkSheet(file, wish(parseReader(u"parent:Karin"_s, file).value())).value());

    QVERIFY(isas.contains(u"Je mag een vertrouwenspersoon hebben."_s));
    QVERIFY(isas.contains(u"Ik deel dit niet zonder het eerst met jou te bespreken."_s));
    QVERIFY(karins.contains(u"U mag een vertrouwenspersoon hebben."_s));
    QVERIFY(!karins.contains(u"Je "_s) || !karins.contains(u"Je mag"_s));
}

void TestTalkSheet::whatIsNotDoneYetIsSaid()
{
    CaseFile file = of(u"Isa"_s);
    file.actions.clear();
    file.appointments.clear();

    const QString sheet = plainText(talkSheet(file, wish(Reader::youth())).value());

    QVERIFY(sheet.contains(u"Wie doet wat\n\nNog niets afgesproken."_s));
    QVERIFY(sheet.contains(u"Onze volgende afspraak\n\nNog niet afgesproken."_s));
}

void TestTalkSheet::theSafetyAgreementThatNoLongerHoldsStaysAway()
{
    CaseFile file = of(u"Isa"_s);
    QVERIFY(plainText(talkSheet(file, wish(Reader::youth())).value())
                .contains(u"Wie je belt: Tante Willemijn, Huisarts"_s));

    SafetyAgreement newer = file.safetyAgreements.first();
    newer.id = SafetyAgreementId(youthOf(file)->id.uuid());
    newer.at = newer.at.addDays(1);
    newer.visibleTo.clear();
    file.safetyAgreements.append(newer);
    QVERIFY(!plainText(talkSheet(file, wish(Reader::youth())).value())
                 .contains(u"Zo blijft het veilig"_s));
}

void TestTalkSheet::inEnglishToo()
{
    const CaseFile file = of(u"Isa"_s);
    const LetterDocument sheet = talkSheet(file, wish(Reader::youth(), Language::English)).value();

    QCOMPARE(sheet.title, u"After our talk"_s);
    QCOMPARE(sheet.language, Language::English);
    QVERIFY(plainText(sheet).contains(u"Thursday 26 November 2026 at 14:30"_s));
    QVERIFY(plainText(sheet).contains(u"You have a right to an independent adviser"_s));
}

void TestTalkSheet::inTwoLanguagesEachBlockStandsBesideItsOwn()
{
    QFETCH(CaseFile, file);
    QFETCH(Reader, reader);
    SheetWish inTwo = wish(reader);
    inTwo.isInTwoLanguages = true;

    const LetterDocument sheet = talkSheetDraft(file, inTwo);

    QCOMPARE(sheet.beside, QList{talkSheetDraft(file, wish(reader, Language::English))});
    const LetterDocument &other = sheet.beside.first();
    QCOMPARE(sheet.blocks.size(), other.blocks.size());
    for (qsizetype i = 0; i < sheet.blocks.size(); ++i) {
        QCOMPARE(sheet.blocks[i].kind, other.blocks[i].kind);
        QCOMPARE(sheet.blocks[i].lines.size(), other.blocks[i].lines.size());
    }
}

void TestTalkSheet::blocksHaveTheHeadingsInTheirOrder()
{
    QStringList headings;
    for (const TextBlock &block : registrationBlocks(of(u"Isa"_s), {m_catalogue, {}, {}, Now}))
        headings.append(block.heading);

    QCOMPARE(headings,
             (QStringList{u"Persoonlijke gegevens"_s,
                          u"Wie is belangrijk voor jullie?"_s,
                          u"Naar welke school of dagbesteding ga je?"_s,
                          u"Waar lopen jullie tegenaan?"_s,
                          u"Wat is jullie verhaal?"_s,
                          u"Welke hulp hebben jullie eerder gehad?"_s,
                          u"De belangrijkste dingen"_s,
                          u"Waar wil je naartoe?"_s,
                          u"Wat kunnen jullie zelf? Wie kan helpen?"_s,
                          u"Afspraken"_s}));
}

void TestTalkSheet::gapsAreHonest()
{
    for (const TextBlock &block : registrationBlocks({}, {m_catalogue, {}, {}, Now})) {
        QCOMPARE(block.text, u"nog niet besproken"_s);
        QVERIFY(block.isGap);
    }
}

void TestTalkSheet::whatIsNotForEverybodyIsLabelledForTheCoach()
{
    const CaseFile file = of(u"Isa"_s);
    const QString coachs = all(registrationBlocks(file, {m_catalogue, Reader::all(), {}, Now}));

    QVERIFY(coachs.contains(u"[MOEDER] Er zijn schulden en post die blijft liggen"_s));
    QVERIFY(coachs.contains(u"[JEUGDIGE] Ik zeg niks"_s));
    const QString isas = all(registrationBlocks(file, {m_catalogue, Reader::youth(), {}, Now}));
    QVERIFY(!isas.contains(u"["_s));
}

QTEST_GUILESS_MAIN(TestTalkSheet)
#include "tst_talksheet.moc"
