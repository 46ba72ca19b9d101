#include "core/store/passphrase.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryFile>
#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TestPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTooEasyIsRefused_data();
    void whatIsTooEasyIsRefused();
    void strengthGrowsWithWords();
    void strengthHasFiveClasses_data();
    void strengthHasFiveClasses();
    void composedAndLooseAccentsAreTheSame();
    void onlyPlainWordsAreProposed();
    void aProposalIsFiveWordsAndSaysItsBits();
    void noListNoProposal();
};

void TestPassphrase::whatIsTooEasyIsRefused_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("fourteen signs") << u"abcdef ghijklm"_s << false;
    QTest::newRow("fifteen signs") << u"vlag hond kozij"_s << true;
    QTest::newRow("fifteen signs of two bytes") << u"éééééèèèèèêêêêê"_s << true;
    QTest::newRow("fourteen signs of two bytes") << u"éééééèèèèèêêêê"_s << false;
    QTest::newRow("everybody's") << u"Wachtwoord wachtwoord!"_s << false;
    QTest::newRow("one sign") << u"aaaaaaaaaaaaaaaaaaaa"_s << false;
}

void TestPassphrase::whatIsTooEasyIsRefused()
{
    QFETCH(QString, passphrase);
    QFETCH(bool, isGood);
    const auto checked = checkPassphrase(passphraseBytes(passphrase));
    QCOMPARE(checked.has_value(), isGood);
    if (!isGood)
        QCOMPARE(checked.error().reason, VaultFault::WeakPassphrase);
}

void TestPassphrase::strengthGrowsWithWords()
{
    double before = 0;
    for (const QString &text : {u"paard"_s, u"paard kozijn"_s, u"paard kozijn dromerig vlag"_s}) {
        const double bits = strengthOf(text).bits;
        QVERIFY(bits > before);
        before = bits;
    }
}

void TestPassphrase::strengthHasFiveClasses_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<int>("strength");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("a word") << u"password"_s << 0;
    QTest::newRow("twice the same") << u"jeugdhuisjeugdhuis"_s << 0;
    QTest::newRow("five words") << u"kozijn dromerig vlag sloot ernstig"_s << 4;
}

void TestPassphrase::strengthHasFiveClasses()
{
    QFETCH(QString, passphrase);
    QTEST(static_cast<int>(strengthOf(passphrase).strength), "strength");
}

void TestPassphrase::composedAndLooseAccentsAreTheSame()
{
    QVERIFY(passphraseBytes(u"caf\u00e9"_s) == passphraseBytes(u"cafe\u0301"_s));
}

void TestPassphrase::onlyPlainWordsAreProposed()
{
    QTemporaryFile list;
    QVERIFY(list.open());
    list.write("Aagje\nkozijn\nkat\ncafé\nzo'n\nvlaggen\nvlaggenmast\nkozijn\n");
    list.close();
    QCOMPARE(plainWords(list.fileName()), QStringList({u"kozijn"_s, u"vlaggen"_s}));
}

void TestPassphrase::aProposalIsFiveWordsAndSaysItsBits()
{
    const QStringList words = plainWords();
    if (words.isEmpty())
        QFAIL("the package wdutch is not installed");
    const auto first = proposePassphrase(words);
    const auto second = proposePassphrase(words);
    QVERIFY(first && second);
    QCOMPARE(first->words.split(u' ').size(), 5);
    QVERIFY(first->words != second->words);
    QVERIFY(first->bits > 64);
    QVERIFY(checkPassphrase(passphraseBytes(first->words)));
}

void TestPassphrase::noListNoProposal()
{
    QVERIFY(!proposePassphrase(plainWords(u"/no/such/list"_s)));
}

QTEST_APPLESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
