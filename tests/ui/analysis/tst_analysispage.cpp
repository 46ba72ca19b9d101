#include "tests/ui/analysis/canvasfixture.h"

using namespace Qt::Literals::StringLiterals;

class TestAnalysisPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardIsMadeByTypingIt();
    void aTypedChainMakesCardsAndArrows();
    void cardsThatAreThereAreNotMadeAgain();
    void nothingElseMovesWhenACardIsAdded();
};

void TestAnalysisPage::aCardIsMadeByTypingIt()
{
    CanvasFixture it;

    it.type(u"Ik slaap slecht"_s);

    QCOMPARE(it.open.file().factors.size(), 1);
    QCOMPARE(it.open.file().factors[0].text, u"Ik slaap slecht"_s);
    QVERIFY(it.open.file().factors[0].place.has_value());
    QCOMPARE(it.scene().choice().factor, it.open.file().factors[0].id);
}

void TestAnalysisPage::aTypedChainMakesCardsAndArrows()
{
    CanvasFixture it;

    it.type(u"Ruzie -> Ik slaap slecht -> Moe -| Sporten"_s);

    const core::CaseFile &file = it.open.file();
    QCOMPARE(file.factors.size(), 4);
    QCOMPARE(file.links.size(), 3);
    QCOMPARE(file.links[0].kind, core::LinkKind::Feeds);
    QCOMPARE(file.links[2].kind, core::LinkKind::Dampens);
    QCOMPARE(file.links[2].to, it.card(u"Sporten"_s));
}

void TestAnalysisPage::cardsThatAreThereAreNotMadeAgain()
{
    CanvasFixture it;
    it.type(u"Ruzie"_s);

    it.type(u"RUZIE -> Moe"_s);

    QCOMPARE(it.open.file().factors.size(), 2);
    QCOMPARE(it.open.file().links[0].from, it.card(u"Ruzie"_s));
}

void TestAnalysisPage::nothingElseMovesWhenACardIsAdded()
{
    CanvasFixture it;
    it.type(u"A1 -> B1 -> C1 -> D1 -> A1"_s);
    QHash<core::FactorId, QRectF> before;
    for (const core::Factor &factor : it.open.file().factors)
        before.insert(factor.id, it.scene().cardRect(factor.id));

    it.type(u"B1 -> E1 -> C1"_s);

    QCOMPARE(it.open.file().factors.size(), 5);
    for (auto at = before.cbegin(); at != before.cend(); ++at)
        QCOMPARE(it.scene().cardRect(at.key()), at.value());
}

QTEST_MAIN(TestAnalysisPage)
#include "tst_analysispage.moc"
