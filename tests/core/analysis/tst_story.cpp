#include "core/analysis/casegraph.h"
#include "core/analysis/plainwords.h"
#include "core/analysis/storywords.h"
#include "core/model/democases.h"
#include "tests/support/anycase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

const QList<CaseFile> &cases()
{
    static const QList<CaseFile> all = [] {
        SeededRng rng(1);
        return demoCases(rng);
    }();
    return all;
}

QString fileNameOf(const CaseFile &file, const Reader &reader)
{
    static constexpr std::array Kinds{
        "youth"_L1, "parent"_L1, "person"_L1, "professional"_L1, "all"_L1};
    QString name = youthOf(file)->name + u'-' + Kinds.at(size_t(reader.kind));
    if (!reader.person.isEmpty())
        name += u'-' + nameOf(file, reader.person);
    return name.toLower().replace(u' ', u'-');
}

QByteArray golden(const QString &name)
{
    QFile stored(QStringLiteral(GOLDEN) + name);
    return stored.open(QFile::ReadOnly) ? stored.readAll() : QByteArray();
}

void keepGolden(const QString &name, const QByteArray &bytes)
{
    QFile stored(QStringLiteral(GOLDEN) + name);
    if (!stored.open(QFile::WriteOnly) || stored.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

/// Says that one thing comes of another.
bool isCausal(const QString &text)
{
    static const QRegularExpression own(u"‘[^’]*’"_s);
    static const QRegularExpression causal(
        uR"(\b(daardoor|doordat|door|zorgt|hierdoor|werkt door|maakt dit|so (after a while )?this|so (after a while )?the first|because|has an effect|and (after a while )?this gets|en dit wordt|verwachten|expect)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(text).remove(own).contains(causal);
}

void checkTies(const Story &story, const CaseFile &view)
{
    for (const StorySentence &sentence : sentencesOf(story)) {
        for (const FactorId &id : sentence.factors)
            QVERIFY2(find(view.factors, id), qPrintable(sentence.text));
        for (const LinkId &id : sentence.links)
            QVERIFY2(find(view.links, id), qPrintable(sentence.text));
        for (const StatementId &id : sentence.statements)
            QVERIFY2(find(view.statements, id), qPrintable(sentence.text));
        for (const GoalId &id : sentence.goals)
            QVERIFY2(find(view.goals, id), qPrintable(sentence.text));
        for (const HypothesisId &id : sentence.hypotheses)
            QVERIFY2(find(view.hypotheses, id), qPrintable(sentence.text));
        if (isCausal(sentence.text))
            QVERIFY2(!sentence.links.isEmpty(), qPrintable(sentence.text));
        // A sentence that rests on nothing quotes and counts nothing.
        static const QRegularExpression claims(uR"([‘\d])"_s);
        QVERIFY2(!sentence.leadsIn() || !sentence.text.contains(claims), qPrintable(sentence.text));
    }
}

/// Everything in quotes stands on a card, goal or sentence that the reader may see.
void checkQuotes(const Story &story, const CaseFile &view)
{
    QStringList known;
    const auto know = [&known](const QString &text) { known.append(StoryWords::quoted(text)); };
    for (const Factor &factor : view.factors)
        know(factor.text);
    for (const Statement &statement : view.statements)
        know(statement.text);
    for (const Goal &goal : view.goals)
        know(goal.text);
    std::ranges::sort(known, std::greater(), &QString::size);
    for (const StorySentence &sentence : sentencesOf(story)) {
        QString rest = sentence.text;
        for (const QString &quote : std::as_const(known))
            rest.remove(quote);
        QVERIFY2(!rest.contains(u'‘'), qPrintable(sentence.text));
    }
}

void checkSight(const Story &story, const CaseFile &file, const CaseFile &view)
{
    const QString text = plainText(story);
    for (const Factor &factor : file.factors) {
        const Factor *seen = find(view.factors, factor.id);
        if (!seen || seen->text != factor.text)
            QVERIFY2(!text.contains(factor.text), qPrintable(factor.text));
    }
}

int numberIn(const QString &text, const QString &form)
{
    const auto found = QRegularExpression(form).match(text);
    return found.hasMatch() ? found.captured(1).toInt() : -1;
}

const CaseFile &caseOf(const QString &name)
{
    return *std::ranges::find_if(cases(),
                                 [&](const CaseFile &it) { return youthOf(it)->name == name; });
}

QSet<FactorId> factorsOf(const Story &story)
{
    QSet<FactorId> factors;
    for (const StorySentence &sentence : sentencesOf(story))
        factors.unite(QSet<FactorId>(sentence.factors.begin(), sentence.factors.end()));
    return factors;
}

} // namespace

class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReaderOfAReferenceCaseHasTheirStory_data() { addReaders(); }

    void everyReaderOfAReferenceCaseHasTheirStory()
    {
        QFETCH(QString, name);
        QFETCH(Reader, reader);
        QFETCH(QString, file);
        for (const Language language : {Language::Dutch, Language::English}) {
            const QString path =
                u"/stories/"_s + file + (language == Language::Dutch ? u".nl.txt"_s : u".en.txt"_s);
            const QByteArray text = plainText(storyOf(caseOf(name), {reader, language})).toUtf8();
            if (qEnvironmentVariableIsSet("UPDATE_GOLDEN"))
                keepGolden(path, text);
            QCOMPARE(QString::fromUtf8(text), QString::fromUtf8(golden(path)));
        }
    }

    void everySentenceRestsOnWhatTheReaderMaySee_data() { addReaders(); }

    void everySentenceRestsOnWhatTheReaderMaySee()
    {
        QFETCH(QString, name);
        QFETCH(Reader, reader);
        const CaseFile view = asSeenBy(caseOf(name), reader);
        for (const Language language : {Language::Dutch, Language::English}) {
            const Story story = storyOf(caseOf(name), {reader, language});
            checkTies(story, view);
            checkQuotes(story, view);
            checkSight(story, caseOf(name), view);
        }
    }

    void everyCardOfTheReaderIsTold_data() { addReaders(); }

    void everyCardOfTheReaderIsTold()
    {
        QFETCH(QString, name);
        QFETCH(Reader, reader);
        const CaseFile view = asSeenBy(caseOf(name), reader);

        const Story story = storyOf(caseOf(name), {reader});

        const QString text = plainText(story);
        for (const Factor &factor : view.factors) {
            QVERIFY2(factorsOf(story).contains(factor.id), qPrintable(factor.text));
            QVERIFY2(text.contains(StoryWords::quoted(factor.text)), qPrintable(factor.text));
        }
    }

    void whatTheOracleTellsTheYouthIsTold_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<QString>("name");
        QTest::newRow("Isa") << u"A"_s << u"Isa"_s;
        QTest::newRow("Milan") << u"B"_s << u"Milan"_s;
        QTest::newRow("Jesse") << u"C"_s << u"Jesse"_s;
    }

    void whatTheOracleTellsTheYouthIsTold()
    {
        QFETCH(QString, letter);
        QFETCH(QString, name);
        const CaseFile &file = caseOf(name);
        const QJsonArray told =
            QJsonDocument::fromJson(golden(u"/cases_oracle.json"_s))[letter][u"verhaal_factoren"]
                .toArray();
        QVERIFY(!told.isEmpty());

        const QSet<FactorId> factors = factorsOf(storyOf(file, {Reader::youth()}));

        for (const QJsonValue &factor : told)
            QVERIFY(factors.contains(file.factors[factor.toString().sliced(1).toInt() - 1].id));
    }

    void numbersAreTheComputedOnes_data() { addReaders(); }

    void numbersAreTheComputedOnes()
    {
        QFETCH(QString, name);
        QFETCH(Reader, reader);
        const CaseFile view = asSeenBy(caseOf(name), reader);
        const LoopsFound found = findLoops(graphOf(view));
        const auto count = [&found](LoopClass kind) {
            return int(std::ranges::count(found.list, kind, &Loop::kind));
        };

        const Story story = storyOf(caseOf(name), {reader});

        const int vicious = count(LoopClass::Vicious);
        const int brakes = count(LoopClass::Balancing);
        const QString text = plainText(story);
        QCOMPARE(numberIn(text, uR"((\d+) cirkels? die zichzelf)"_s), vicious > 0 ? vicious : -1);
        QCOMPARE(numberIn(text, uR"((\d+) cirkels? die remmen)"_s), brakes > 1 ? brakes : -1);
        for (const StorySentence &sentence : sentencesOf(story)) {
            const int through = numberIn(sentence.text, uR"(zit in (\d+) van)"_s);
            if (through < 0)
                continue;
            const int node = *nodeOf(view, sentence.factors.value(0));
            const auto isThrough = [&](const Loop &loop) {
                return loop.kind == LoopClass::Vicious && loop.nodes.contains(node);
            };
            QCOMPARE(through, int(std::ranges::count_if(found.list, isThrough)));
            QCOMPARE(numberIn(sentence.text, uR"(van de (\d+) cirkels)"_s), vicious);
        }
    }

    void itIsPlain_data() { addReaders(); }

    void itIsPlain()
    {
        QFETCH(QString, name);
        QFETCH(Reader, reader);

        const PlainReport report =
            plainness(plainText(storyOf(caseOf(name), {reader})), Language::Dutch);

        for (const PlainFinding &finding : report.findings)
            qWarning("%s %s", qPrintable(finding.sentence), qPrintable(finding.word));
        QVERIFY(report.findings.isEmpty());
        QVERIFY(report.meanWords <= 10);
        QVERIFY(report.longest <= 15);
        QVERIFY(report.ease >= 70);
    }

    void aLoopNamesItsCardsInOrderAndOnce_data() { addReaders(); }

    void aLoopNamesItsCardsInOrderAndOnce()
    {
        QFETCH(QString, name);
        QFETCH(Reader, reader);
        const CaseFile view = asSeenBy(caseOf(name), reader);
        int loops = 0;
        for (const StorySection &section : storyOf(caseOf(name), {reader}).sections) {
            for (const StoryParagraph &paragraph : section.paragraphs) {
                if (paragraph.title.isEmpty())
                    continue;
                ++loops;
                QList<FactorId> cards;
                for (const StorySentence &sentence : paragraph.sentences) {
                    const FactorId last = sentence.factors.value(sentence.factors.size() - 1);
                    const Factor *factor = find(view.factors, last);
                    if (factor && sentence.text.contains(StoryWords::quoted(factor->text)))
                        cards.append(last);
                }
                QCOMPARE(QSet<FactorId>(cards.begin(), cards.end()).size(), cards.size());
                QCOMPARE(cards.size(), paragraph.sentences.last().factors.size());
                for (qsizetype i = 0; i < cards.size(); ++i) {
                    const auto leads = [&](const Link &link) {
                        return link.from == cards[i] && link.to == cards[(i + 1) % cards.size()];
                    };
                    QVERIFY(std::ranges::any_of(view.links, leads));
                }
            }
        }
        QVERIFY(loops > 0);
    }

    void aLinkTakenAwayTakesItsSentences()
    {
        for (const CaseFile &file : cases()) {
            for (qsizetype i = 0; i < file.links.size(); i += 5) {
                const Link &link = file.links[i];
                CaseFile less = file;
                erase_if(less.links, [&](const Link &it) { return it.id == link.id; });
                for (const StorySentence &sentence : sentencesOf(storyOf(less, {})))
                    QVERIFY(!sentence.links.contains(link.id));
            }
        }
    }

    void anyCaseHasAStory()
    {
        QVERIFY(rc::check("for every reader, tied to what they see, every card told", [] {
            const CaseFile file = AnyCase().make();
            for (const Reader &reader : readersOf(file)) {
                const CaseFile view = asSeenBy(file, reader);
                const Story story = storyOf(file, {reader});
                for (const StorySentence &sentence : sentencesOf(story)) {
                    for (const FactorId &id : sentence.factors)
                        RC_ASSERT(find(view.factors, id));
                    for (const LinkId &id : sentence.links)
                        RC_ASSERT(find(view.links, id));
                    RC_ASSERT(!sentence.text.isEmpty());
                }
                for (const Factor &factor : view.factors)
                    RC_ASSERT(factorsOf(story).contains(factor.id));
            }
        }));
    }

    void theYouthCanSpeakAsI()
    {
        const QString text =
            plainText(storyOf(caseOf(u"Isa"_s), {Reader::youth(), Language::Dutch, true}));

        QVERIFY(text.contains(u"Dit is mijn verhaal."_s));
        QVERIFY(text.contains(u"Ik zeg: ‘Ik voel me bijna elke dag somber’"_s));
        QVERIFY(text.contains(u"Ik zie dat anders."_s));
        QVERIFY(!text.contains(u"Jij "_s));
    }

    void percentSignsOfTheFamilyStay()
    {
        CaseFile file = caseOf(u"Isa"_s);
        file.factors[0].text = u"Ik haal maar 50 %1 en %2"_s;

        const QString text = plainText(storyOf(file, {}));

        QVERIFY(text.contains(u"‘Ik haal maar 50 %1 en %2’"_s));
        QCOMPARE(text.count(u"%1"_s), text.count(u"50 %1 en %2"_s));
    }

    void whatComesLaterIsToldAsLater()
    {
        CaseFile file = caseOf(u"Isa"_s);
        for (Link &link : file.links)
            link.delayed = true;

        const Story story = storyOf(file, {});
        const QString english = plainText(storyOf(file, {Reader::all(), Language::English}));

        checkTies(story, file);
        QVERIFY(plainText(story).contains(u"Daardoor wordt dit na een tijdje"_s));
        QVERIFY(plainText(story).contains(u"En daardoor wordt het eerste na een tijdje weer"_s));
        QVERIFY(english.contains(u"So after a while this"_s));
        QVERIFY(!plainText(storyOf(caseOf(u"Isa"_s), {})).contains(u"na een tijdje"_s));
    }

    void aCardThatSomebodySeesDifferentlyIsTold()
    {
        CaseFile file = caseOf(u"Isa"_s);
        file.factors[0].disputedBy = {file.persons[1].id};

        const Story story = storyOf(file, {});

        const QString name = nameOf(file, file.persons[1].id);
        QVERIFY(plainText(story).contains(name + u" ziet dat anders."_s));
        checkTies(story, file);
    }

    void whatNobodyCanExplainIsTold()
    {
        CaseFile file = caseOf(u"Isa"_s);
        file.factors[0].unknownShare = 40;

        const Story story = storyOf(file, {});

        QVERIFY(plainText(story).contains(u"Waar dit van komt, weten we voor 40 procent niet:"_s));
        checkTies(story, file);
        file.factors[0].unknownShare = 0;
        QVERIFY(!plainText(storyOf(file, {})).contains(u"procent"_s));
    }

    void anEmptyCaseHasAnOpeningOnly()
    {
        const Story story = storyOf(CaseFile(), {});

        QCOMPARE(story.sections.size(), 1);
        QCOMPARE(story.sections.first().part, StoryPart::Opening);
    }

    void aReversedGuessIsToldAsOne()
    {
        CaseFile file = caseOf(u"Isa"_s);
        for (Link &link : file.links)
            link.disputedBy = {file.persons[0].id};

        const Story story = storyOf(file, {});

        checkTies(story, file);
        QVERIFY(plainText(story).contains(u"Niet iedereen ziet dat zo."_s));
    }

    void whatIsMeasuredOfPlainness()
    {
        const PlainReport report = plainness(
            u"Dit is kort. ‘Een heel lange zin van iemand anders die hier niet telt omdat het een "
            "citaat is en dat mag’. De interventie middels het systeem helpt omdat hij zegt dat "
            "het goed is en wij vinden dat ook wel zo."_s,
            Language::Dutch);

        QStringList jargon;
        QSet<int> faults;
        for (const PlainFinding &finding : report.findings) {
            faults.insert(int(finding.fault));
            if (finding.fault == PlainFault::Jargon)
                jargon.append(finding.word + u':' + finding.plain);
        }
        QCOMPARE(report.sentences, 2);
        QCOMPARE(report.longest, 20);
        QCOMPARE(jargon,
                 (QStringList{u"interventie:hulp"_s,
                              u"systeem:gezin en mensen eromheen"_s,
                              u"middels:met"_s}));
        QCOMPARE(faults.size(), 3);
    }

    void syllablesAreVowelsThatBelongTogether()
    {
        QCOMPARE(syllables(u"moeilijk"_s, Language::Dutch), 2);
        QCOMPARE(syllables(u"school"_s, Language::Dutch), 1);
        QCOMPARE(syllables(u"begonnen"_s, Language::Dutch), 3);
        QCOMPARE(syllables(u"eeuwig"_s, Language::Dutch), 2);
        QCOMPARE(syllables(u"nr"_s, Language::Dutch), 1);
    }

private:
    static void addReaders()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Reader>("reader");
        QTest::addColumn<QString>("file");
        for (const CaseFile &file : cases()) {
            for (const Reader &reader : readersOf(file)) {
                const QString name = fileNameOf(file, reader);
                QTest::newRow(qPrintable(name)) << youthOf(file)->name << reader << name;
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestStory)
#include "tst_story.moc"
