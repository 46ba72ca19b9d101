#include "core/analysis/buildprompts.h"
#include "core/analysis/casegraph.h"
#include "core/analysis/shares.h"
#include "core/analysis/slides.h"
#include "core/analysis/usualchains.h"
#include "core/analysis/voices.h"
#include "core/model/democases.h"
#include "core/model/table.h"
#include "tests/support/family.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// Two causes of one burden.
struct TwoCauses : Family
{
    TwoCauses()
        : sad(burden(u"Somber"_s, {}))
        , sleep(burden(u"Slecht slapen"_s, {}))
        , row(burden(u"Ruzie"_s, {}))
    {
        feeds(sleep, sad);
        feeds(row, sad);
        feeds(sad, row);
    }

    FactorId sad;
    FactorId sleep;
    FactorId row;
};

} // namespace

/// What helps while a map is being built and shown.
class TestBuilding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAreAlwaysAHundred()
    {
        TwoCauses it;
        Shares shares = sharesOf(it.file(), it.sad);
        QCOMPARE(shares.links.size(), 2);
        QCOMPARE(shares.unknown(), 100);

        shares.set(0, 70);
        shares.set(1, 50);
        QCOMPARE(shares.parts, (QList<int>{70, 30}));
        QCOMPARE(shares.unknown(), 0);
        shares.set(0, 20);
        QCOMPARE(shares.unknown(), 50);
        shares.set(1, -5);
        QCOMPARE(shares.parts, (QList<int>{20, 0}));
    }

    void sharesAreWrittenAndTakenBack()
    {
        TwoCauses it;
        const CaseFile before = it.file();
        Shares shares = sharesOf(it.file(), it.sad);
        shares.set(0, 60);
        apply(it.file(), shared(it.file(), it.sad, shares));

        QCOMPARE(it.at(&CaseFile::factors, it.sad).unknownShare, 40);
        QCOMPARE(it.at(&CaseFile::links, shares.links[0]).share, 60);
        QCOMPARE(it.at(&CaseFile::links, shares.links[1]).share, 0);
        QCOMPARE(sharesOf(it.file(), it.sad), shares);
        apply(it.file(), unshared(it.file(), it.sad));
        QCOMPARE(it.file(), before);
    }

    /// Two laptops may each have given a part.
    void moreThanAHundredFromTwoLaptopsIsCut()
    {
        TwoCauses it;
        it.file().links[0].share = 80;
        it.file().links[1].share = 80;
        QCOMPARE(sharesOf(it.file(), it.sad).parts, (QList<int>{80, 20}));
    }

    void everyUsualChainIsWhole()
    {
        const auto chains = usualChains();
        QVERIFY2(chains.has_value(), chains ? "" : qPrintable(chains.error().detail));
        QCOMPARE(chains->size(), 10);
        for (const UsualChain &chain : *chains)
            QVERIFY2(chain.cards.size() >= 2, qPrintable(chain.id));
    }

    void aChainThatIsNotWholeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("one card") << QByteArray(
            R"([{"id":"a","cards":[{"nl":"x","en":"x","domain":"lijf"}]}])");
        QTest::newRow("no English") << QByteArray(
            R"([{"id":"a","cards":[{"nl":"x","domain":"lijf"},{"nl":"y","domain":"lijf"}]}])");
        QTest::newRow("no such domain") << QByteArray(
            R"([{"id":"a","cards":[{"nl":"x","en":"x","domain":"a"},{"nl":"y","en":"y","domain":"lijf"}]}])");
    }
    void aChainThatIsNotWholeIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!parseUsualChains(json));
    }

    void whatTheMapLacksIsAsked()
    {
        TwoCauses it;
        QCOMPARE(buildPrompts(it.file()), (QList{BuildPrompt::Began, BuildPrompt::Helps}));
        it.strength(u"Oma"_s, {});
        it.file().links.first().kind = LinkKind::Started;
        QCOMPARE(buildPrompts(it.file()), QList<BuildPrompt>{});
        it.file().links.clear();
        QCOMPARE(buildPrompts(it.file()), (QList{BuildPrompt::Began, BuildPrompt::KeepsGoing}));
    }

    void voicesAreThoseWhoSaidIt()
    {
        TwoCauses it;
        const PersonId isa = it.youth(u"Isa"_s, 14);
        const PersonId mother = it.person(PersonRole::Mother, u"Karin"_s);
        it.at(&CaseFile::factors, it.sad).saidBy = {isa, mother};
        it.at(&CaseFile::factors, it.row).saidBy = {mother};
        it.file().links[0].saidBy = {isa};

        const Voices both = voicesOf(it.file(), isa, mother);
        QCOMPARE(both.cards.value(it.sad), Voice::Both);
        QCOMPARE(both.cards.value(it.row), Voice::Other);
        QVERIFY(!both.cards.contains(it.sleep));
        QCOMPARE(both.links.value(it.file().links[0].id), Voice::One);
        const Voices alone = voicesOf(it.file(), isa);
        QCOMPARE(alone.cards.value(it.sad), Voice::One);
        QVERIFY(!alone.cards.contains(it.row));
    }

    /// All of the story, in its order, and nothing else; for each table.
    void slidesTellTheWholeStory()
    {
        SeededRng rng(1);
        for (const CaseFile &file : demoCases(rng)) {
            const CaseFile view = asSeenByAll(file, atTable(file));
            const Story story = storyOf(view, {Reader::youth(), Language::Dutch, false});
            QStringList texts;
            for (const StorySentence &sentence : sentencesOf(story))
                texts += sentence.text;
            QStringList shown;
            QSet<FactorId> cards;
            for (const Slide &slide : slidesOf(story)) {
                QVERIFY(!slide.text.isEmpty());
                shown += slide.text;
                cards += QSet(slide.factors.begin(), slide.factors.end());
            }
            QCOMPARE(shown.join(u' '), texts.join(u' '));
            QVERIFY(slidesOf(story).constFirst().startsPart);
            QStringList told;
            for (const SlidePart &part : partsOf(slidesOf(story))) {
                told += textOf(part);
                QVERIFY(part.slides.size() == 1 || textOf(part).size() <= 700);
                QVERIFY(factorsOf(part).size() <= 12);
            }
            QCOMPARE(told.join(u' '), texts.join(u' '));
            QVERIFY2(told.size() >= 7 && told.size() <= 20,
                     qPrintable(QString::number(told.size())));
            for (const FactorId &card : cards)
                QVERIFY(find(view.factors, card));
        }
    }
};

QTEST_APPLESS_MAIN(TestBuilding)
#include "tst_building.moc"
