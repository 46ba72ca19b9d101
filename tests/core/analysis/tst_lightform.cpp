#include "core/analysis/casegraph.h"
#include "core/analysis/layoutfew.h"
#include "core/analysis/lightform.h"
#include "core/analysis/looprank.h"
#include "core/analysis/story.h"
#include "core/model/democases.h"
#include "tests/support/anycase.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;

class TestLightForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        SeededRng rng(1);
        m_cases = demoCases(rng);
    }

    void aMapIsSevenCardsWithACircleAndStrengths()
    {
        for (const CaseFile &file : std::as_const(m_cases)) {
            const QList<FactorId> cards = lightForm(file);
            const CaseFile view = lightView(file);
            QCOMPARE(cards.size(), MostInLightForm);
            QCOMPARE(view.factors.size(), cards.size());
            QCOMPARE(findLoops(graphOf(view)).list.size(), 1);
            QVERIFY(std::ranges::count(view.factors, Polarity::Strength, &Factor::polarity) >= 2);
        }
    }

    /// Large cards: none overlap, and they use the screen in its own shape.
    void fewCardsStandApartAndFillTheScreen()
    {
        for (const CaseFile &file : std::as_const(m_cases)) {
            const CaseFile view = lightView(file);
            for (const double aspect : {0.6, 1.0, 1.6, 2.4}) {
                const FreePlaces places = fewPlaces(view, aspect);
                QCOMPARE(places.size(), view.factors.size());
                QCOMPARE(places, fewPlaces(view, aspect));
                QRectF all;
                for (const QPointF &place : places) {
                    const QRectF card(place, QSizeF(1, 1));
                    QCOMPARE(std::ranges::count(places, place), 1);
                    all |= card;
                }
                const QSizeF step = freeStep();
                const double shape = all.width() * step.width() / (all.height() * step.height());
                QVERIFY2(shape > aspect / 2 && shape < aspect * 2,
                         qPrintable(QString::number(shape)));
            }
        }
    }

    void theCircleThatTheFamilyPinnedIsInIt()
    {
        CaseFile &file = m_cases[0];
        const CausalGraph graph = graphOf(file);
        const QList<Loop> loops = ranked(findLoops(graph).list, graph);
        const auto last = std::ranges::find_if(
            loops.rbegin(), loops.rend(), [](const Loop &it) { return it.nodes.size() <= 5; });
        SeededRng rng(4);
        NamedLoop pinned;
        pinned.id = NamedLoopId::make(rng);
        pinned.factors = factorsOf(file, *last);
        pinned.pinned = true;
        file.loops = {pinned};

        const QList<FactorId> cards = lightForm(file);

        for (const FactorId &id : pinned.factors)
            QVERIFY(cards.contains(id));
    }

    void anyMapIsAtMostSevenCardsInTheOrderOfTheCase()
    {
        QVERIFY(rc::check("each once, always the same, small maps whole", [] {
            const CaseFile file = AnyCase().make();
            const QList<FactorId> cards = lightForm(file);
            RC_ASSERT(cards.size() == std::min(MostInLightForm, file.factors.size()));
            RC_ASSERT(cards == lightForm(file));
            qsizetype at = -1;
            for (const FactorId &id : cards) {
                const auto next =
                    std::ranges::find(file.factors, id, &Factor::id) - file.factors.begin();
                RC_ASSERT(next > at);
                at = next;
            }
            const CaseFile view = lightView(file);
            for (const Link &link : view.links)
                RC_ASSERT(cards.contains(link.from) && cards.contains(link.to));
        }));
    }

    /// What is folded away for a reader cannot lead to what they may not see.
    void theLightStoryIsShort()
    {
        const CaseFile &file = m_cases[0];
        StoryWish wish{Reader::youth()};
        const auto full = sentencesOf(storyOf(file, wish)).size();
        wish.isLight = true;
        const Story story = storyOf(file, wish);
        QVERIFY(sentencesOf(story).size() < full * 2 / 3);
        const CaseFile view = lightView(asSeenBy(file, Reader::youth()));
        for (const StorySentence &sentence : sentencesOf(story)) {
            for (const FactorId &id : sentence.factors)
                QVERIFY(find(view.factors, id));
        }
    }

private:
    QList<CaseFile> m_cases;
};

QTEST_APPLESS_MAIN(TestLightForm)
#include "tst_lightform.moc"
