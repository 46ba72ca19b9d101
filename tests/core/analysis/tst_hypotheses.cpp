#include "core/analysis/casegraph.h"
#include "core/analysis/hypotheses.h"
#include "core/analysis/quality.h"
#include "core/analysis/story.h"
#include "core/analysis/storywords.h"
#include "core/analysis/whatif.h"
#include "core/model/democases.h"
#include "tests/support/anycase.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestHypotheses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        SeededRng rng(1);
        m_file = demoCases(rng).constFirst();
    }

    void theHalvesMakeOneSentence_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("then");
        QTest::newRow("bare") << u"ik eerder slaap"_s << u"ben ik minder moe"_s;
        QTest::newRow("with the leading words")
            << u"Als ik eerder slaap,"_s << u"dan ben ik minder moe."_s;
        QTest::newRow("spread out") << u" ik  eerder\nslaap "_s << u"ben ik minder moe"_s;
    }

    void theHalvesMakeOneSentence()
    {
        QFETCH(QString, when);
        QFETCH(QString, then);
        Hypothesis guess;
        guess.when = when;
        guess.then = then;
        QCOMPARE(sentenceOf(guess, Language::Dutch),
                 u"Als ik eerder slaap, dan ben ik minder moe."_s);
    }

    void itIsTimeOnTheDayUntilSomebodyLooked()
    {
        Hypothesis guess;
        const QDate day(2026, 11, 22);
        QVERIFY(!isDue(guess, day));
        guess.lookOn = day;
        QVERIFY(!isDue(guess, day.addDays(-1)));
        QVERIFY(isDue(guess, day));
        guess.state = HypothesisState::Refuted;
        QVERIFY(!isDue(guess, day));
    }

    /// What is proposed speaks of cards in their own words, and of a way of arrows between them.
    void aProposalIsWhatTheMapExpects()
    {
        int proposals = 0;
        for (const Factor &card : m_file.factors) {
            const auto guess =
                proposed(m_file, card.id, Language::Dutch, HypothesisId(card.id.uuid()));
            if (!guess)
                continue;
            ++proposals;
            const Factor &target = *find(m_file.factors, guess->factors[1]);
            QVERIFY(guess->when.contains(StoryWords::quoted(card.text)));
            QVERIFY(guess->then.contains(StoryWords::quoted(target.text)));
            QCOMPARE(find(m_file.links, guess->links.constFirst())->from, card.id);
            QCOMPARE(find(m_file.links, guess->links.constLast())->to, target.id);
            const CausalGraph graph = graphOf(m_file);
            const int way = wish(card.polarity);
            const WhatIf result =
                Influence(graph).whatIf({{*nodeOf(m_file, card.id), double(way)}});
            const double change = result.changes[*nodeOf(m_file, target.id)];
            QVERIFY(change * wish(target.polarity) > 0);
            const QString minder = target.polarity == Polarity::Burden ? u"minder"_s : u"sterker"_s;
            QVERIFY2(guess->then.contains(minder), qPrintable(guess->then));
        }
        QVERIFY(proposals > 5);
    }

    void noProposalWithoutAWayOrAWish()
    {
        CaseFile bare = m_file;
        bare.links.clear();
        for (const Factor &card : bare.factors)
            QVERIFY(!proposed(bare, card.id, Language::Dutch, {}));
        QVERIFY(!proposed(m_file, FactorId(), Language::Dutch, {}));
    }

    void anyMapProposesOnlyItsOwnCards()
    {
        QVERIFY(rc::check("cards and arrows of the map", [] {
            const CaseFile file = AnyCase().make();
            for (const Factor &card : file.factors) {
                const auto guess = proposed(file, card.id, Language::English, {});
                if (!guess)
                    continue;
                for (const FactorId &id : guess->factors)
                    RC_ASSERT(find(file.factors, id));
                for (const LinkId &id : guess->links)
                    RC_ASSERT(find(file.links, id));
                RC_ASSERT(!guess->links.isEmpty());
            }
        }));
    }

    void theStoryTellsWhatIsTried()
    {
        add(HypothesisState::Open);
        const QString text = plainText(storyOf(m_file, {Reader::youth()}));
        QVERIFY(text.contains(u"Wat gaan we proberen?"_s));
        QVERIFY(text.contains(u"Als ik eerder slaap, dan ben ik minder moe."_s));
        QVERIFY(text.contains(u"Het klopt niet als ik dan nog moe ben."_s));
        QVERIFY(text.contains(u"We kijken hoe het ging op 20 december 2026"_s));
    }

    void theStoryTellsWhatWasSeen()
    {
        add(HypothesisState::Refuted);
        const QString text = plainText(storyOf(m_file, {Reader::youth()}));
        QVERIFY(text.contains(u"We keken, en het klopte niet."_s));
        QVERIFY(text.contains(u"Dit zagen we: ‘Ik bleef moe’."_s));
        QVERIFY(!text.contains(u"We kijken hoe het ging"_s));
    }

    void whatIsNotForAReaderIsNotTold()
    {
        add(HypothesisState::Open);
        m_file.hypotheses[0].visibleTo = {m_file.persons[1].id};
        QVERIFY(!plainText(storyOf(m_file, {Reader::youth()})).contains(u"eerder slaap"_s));
        m_file.hypotheses[0].visibleTo.clear();
        m_file.factors[0].visibleTo = {m_file.persons[1].id};
        QVERIFY(!plainText(storyOf(m_file, {Reader::youth()})).contains(u"eerder slaap"_s));
    }

    void whatIsTriedWithATestAndADayIsGood()
    {
        const auto quality = [this] {
            const QList<QualityPoint> points = qualityOf(m_file, {});
            return std::ranges::find(points, Criterion::Hypothesis, &QualityPoint::criterion)
                ->quality;
        };
        QCOMPARE(quality(), Quality::Ask);
        add(HypothesisState::Open);
        QCOMPARE(quality(), Quality::Good);
        m_file.hypotheses[0].test.clear();
        QCOMPARE(quality(), Quality::Ask);
    }

private:
    void add(HypothesisState state)
    {
        Hypothesis guess;
        SeededRng rng(3);
        guess.id = HypothesisId::make(rng);
        guess.when = u"ik eerder slaap"_s;
        guess.then = u"ben ik minder moe"_s;
        guess.test = u"ik dan nog moe ben"_s;
        guess.lookOn = QDate(2026, 12, 20);
        guess.factors = {m_file.factors[0].id};
        guess.state = state;
        guess.seen = u"Ik bleef moe"_s;
        m_file.hypotheses = {guess};
    }

    CaseFile m_file;
};

QTEST_APPLESS_MAIN(TestHypotheses)
#include "tst_hypotheses.moc"
