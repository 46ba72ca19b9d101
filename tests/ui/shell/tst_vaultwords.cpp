#include "ui/shell/attempts.h"
#include "ui/shell/vaultwords.h"

#include <QSet>
#include <QTest>

using core::VaultFault;
using namespace std::chrono_literals;

class TestVaultWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasItsOwnSentence();
    void onlySecretsCanBeTriedAgain();
    void waitingGrowsToHalfAMinute();
};

void TestVaultWords::everyFaultHasItsOwnSentence()
{
    QSet<QString> sentences;
    const int last = static_cast<int>(VaultFault::OutOfMemory);
    for (int fault = 0; fault <= last; ++fault) {
        const QString sentence = ui::vaultSentence(static_cast<VaultFault>(fault));
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(QString::number(fault)));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), last + 1);
}

void TestVaultWords::onlySecretsCanBeTriedAgain()
{
    QVERIFY(!ui::stopsTheWay(VaultFault::WrongPassphrase));
    QVERIFY(!ui::stopsTheWay(VaultFault::WrongRecoveryCode));
    QVERIFY(ui::stopsTheWay(VaultFault::DatabaseDamaged));
    QVERIFY(ui::stopsTheWay(VaultFault::AlreadyOpen));
}

void TestVaultWords::waitingGrowsToHalfAMinute()
{
    QList<std::chrono::seconds> waits;
    for (int wrong = 1; wrong <= 10; ++wrong)
        waits.append(ui::waitAfter(wrong));
    QCOMPARE(waits, (QList<std::chrono::seconds>{0s, 0s, 0s, 1s, 2s, 4s, 8s, 16s, 30s, 30s}));
}

QTEST_APPLESS_MAIN(TestVaultWords)
#include "tst_vaultwords.moc"
