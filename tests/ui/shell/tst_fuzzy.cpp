#include "ui/shell/fuzzy.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestFuzzy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersInOrderAreFound_data();
    void lettersInOrderAreFound();
    void startsOfWordsCountMost();
    void everyPlaceHoldsTheTypedLetter();
};

void TestFuzzy::lettersInOrderAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed fits all") << u"Nieuw dossier"_s << u""_s << true;
    QTest::newRow("first letters") << u"Nieuw dossier"_s << u"nd"_s << true;
    QTest::newRow("a piece from the middle") << u"Nieuw dossier"_s << u"ossi"_s << true;
    QTest::newRow("case does not matter") << u"Verklarende analyse"_s << u"ANALYSE"_s << true;
    QTest::newRow("accents do not matter") << u"Één kaart"_s << u"een"_s << true;
    QTest::newRow("typed accents do not matter") << u"Een kaart"_s << u"één"_s << true;
    QTest::newRow("spaces do not matter") << u"Nieuw dossier"_s << u"n dos"_s << true;
    QTest::newRow("the wrong order") << u"Nieuw"_s << u"wn"_s << false;
    QTest::newRow("a letter that is not there") << u"Nieuw"_s << u"nx"_s << false;
    QTest::newRow("more than there is") << u"Plan"_s << u"plann"_s << false;
}

void TestFuzzy::lettersInOrderAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, typed);
    QFETCH(bool, found);
    QCOMPARE(ui::fuzzyMatch(text, typed).has_value(), found);
}

void TestFuzzy::startsOfWordsCountMost()
{
    const auto start = ui::fuzzyMatch(u"Ga naar Plan"_s, u"plan"_s);
    const auto spread = ui::fuzzyMatch(u"Opnieuw plaatsen van"_s, u"plan"_s);
    QVERIFY(start && spread);
    QVERIFY(start->score > spread->score);
}

void TestFuzzy::everyPlaceHoldsTheTypedLetter()
{
    const QString text = u"Donkere of lichte kleuren"_s;
    const auto match = ui::fuzzyMatch(text, u"delk"_s);
    QVERIFY(match);
    QString found;
    for (const qsizetype place : match->places)
        found += text.at(place).toLower();
    QCOMPARE(found, u"delk"_s);
}

QTEST_APPLESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
