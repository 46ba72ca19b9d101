#include "core/analysis/mapchanges.h"
#include "core/model/change.h"
#include "core/model/democases.h"
#include "core/model/reader.h"
#include "tests/support/anycase.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

/// Where things lie and in which order they stand is not what is said.
CaseFile said(CaseFile file)
{
    for (Factor &factor : file.factors) {
        factor.place.reset();
        factor.freePlace.reset();
        factor.pinned = false;
    }
    const auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };
    std::ranges::sort(file.factors, byId);
    std::ranges::sort(file.links, byId);
    std::ranges::sort(file.goals, byId);
    std::ranges::sort(file.hypotheses, byId);
    return file;
}

} // namespace

class TestMapChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        SeededRng rng(1);
        m_before = demoCases(rng).constFirst();
        m_after = m_before;
    }

    void madeTheyGiveTheOtherMap()
    {
        QVERIFY(rc::check("whatever the two maps are", [] {
            const CaseFile before = AnyCase().make();
            CaseFile after = AnyCase().make();
            const bool isFree = !find(after.factors, before.factors[0].id);
            if (isFree && *rc::gen::arbitrary<bool>()) // Some things are in both.
                after.factors[0].id = before.factors[0].id;
            const CaseFile made = said(withChanges(before, mapChanges(before, after)));
            const CaseFile wanted = said(after);
            RC_ASSERT(made.factors == wanted.factors);
            RC_ASSERT(made.links == wanted.links);
            RC_ASSERT(made.goals == wanted.goals);
            RC_ASSERT(made.hypotheses == wanted.hypotheses);
            RC_ASSERT(mapChanges(made, wanted).isEmpty());
        }));
    }

    void betweenEqualCasesThereIsNone()
    {
        QVERIFY(rc::check("and moving a card is none", [] {
            const CaseFile file = AnyCase().make();
            CaseFile moved = file;
            for (Factor &factor : moved.factors) {
                factor.place = QPointF(1, 2);
                factor.pinned = !factor.pinned;
            }
            std::ranges::reverse(moved.factors);
            RC_ASSERT(mapChanges(file, moved).isEmpty());
        }));
    }

    void theyAreToldInPlainWords()
    {
        SeededRng rng(5);
        Factor card;
        card.id = FactorId::make(rng);
        card.text = u"Ik heb een nieuwe juf."_s;
        card.saidBy = {m_before.persons[0].id};
        m_after.factors.append(card);
        m_after.factors[0].weight = m_after.factors[0].weight % 5 + 1;
        m_after.factors[0].isNow = !m_after.factors[0].isNow;
        m_after.factors[1].text = u"Nu zeg ik het anders"_s;
        const QString gone = m_after.factors[2].text;
        const FactorId id = m_after.factors[2].id;
        apply(m_after, removedWithTraces(m_after, m_after.factors[2]));

        QStringList words;
        for (const MapChange &change : mapChanges(m_before, m_after))
            words.append(wordsOf(change, m_before, m_after, Language::Dutch));

        const QString name = nameOf(m_before, m_before.persons[0].id);
        QCOMPARE(words[0], u"Nieuwe kaart van %1: ‘Ik heb een nieuwe juf’."_s.arg(name));
        QVERIFY(words[1].endsWith(u"is anders: hoe zwaar, of het nu speelt."_s));
        QVERIFY(words[2].startsWith(u"Andere woorden: "_s));
        QVERIFY(words[2].endsWith(u"werd ‘Nu zeg ik het anders’."_s));
        QVERIFY(std::ranges::any_of(words, [&](const QString &it) {
            return it.startsWith(u"Deze kaart is weg: "_s) && it.contains(gone);
        }));
        QVERIFY(std::ranges::any_of(words, [&](const QString &it) {
            return it.startsWith(u"Deze pijl is weg: "_s) && it.contains(gone);
        }));
        QVERIFY(!find(m_after.factors, id));
    }

    void anyChangeHasWords()
    {
        QVERIFY(rc::check("in both languages", [] {
            const CaseFile before = AnyCase().make();
            const CaseFile after = AnyCase().make();
            for (const MapChange &change : mapChanges(before, after)) {
                RC_ASSERT(!wordsOf(change, before, after, Language::Dutch).isEmpty());
                RC_ASSERT(!wordsOf(change, before, after, Language::English).isEmpty());
            }
        }));
    }

    /// A card that was open then and is put away now is no news for who may not see it.
    void thePastHidesWhatIsHiddenNow()
    {
        const QString text = m_after.factors[0].text;
        m_after.factors[0].visibleTo = {m_after.persons[1].id};

        for (const Reader &reader : readersOf(m_after)) {
            const CaseFile past = pastSeenBy(m_before, m_after, reader);
            const CaseFile now = asSeenBy(m_after, reader);
            const bool isSeen = find(now.factors, m_after.factors[0].id) != nullptr;
            QCOMPARE(find(past.factors, m_after.factors[0].id) != nullptr, isSeen);
            for (const MapChange &change : mapChanges(past, now)) {
                const QString words = wordsOf(change, past, now, Language::Dutch);
                QVERIFY2(isSeen || !words.contains(text), qPrintable(words));
            }
        }
    }

    void thePastShowsNoMoreThanItDid()
    {
        m_before.factors[0].visibleTo = {m_before.persons[1].id};
        const CaseFile past = pastSeenBy(m_before, m_after, Reader::youth());
        QVERIFY(!find(past.factors, m_before.factors[0].id));
    }

private:
    CaseFile m_before;
    CaseFile m_after;
};

QTEST_APPLESS_MAIN(TestMapChanges)
#include "tst_mapchanges.moc"
