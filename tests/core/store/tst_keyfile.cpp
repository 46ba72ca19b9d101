#include "core/store/unlocking.h"
#include "tests/support/cheapkdf.h"

#include <QTest>

#include <rapidcheck.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsWrittenIsReadBack();
    void thePassphraseOpens();
    void theRecoveryCodeOpens();
    void anotherPassphraseDoesNotOpen();
    void anotherRecoveryCodeDoesNotOpen();
    void aFileCutAtAnyLengthIsDamaged();
    void aFileWithAnyByteChangedIsDamaged();
    void somethingBehindTheFileIsDamage();
    void aSlotOfAnotherVaultIsNoticed();
    void aSlotTakenAwayIsNoticed();
    void weakenedNumbersDoNotOpen();
    void numbersOutOfBoundsAreRefusedBeforeAnyKeyIsDerived_data();
    void numbersOutOfBoundsAreRefusedBeforeAnyKeyIsDerived();
    void aLaterFormatIsTooNew();
    void theProgramRefusesACheapKeyFile();
    void theCostIsScaledToASecond_data();
    void theCostIsScaledToASecond();
    void thePartsOfTheKeyDiffer();

private:
    KeyFile fileWith(const QByteArray &vault) const;

    MasterKey m_key = MasterKey::random();
    SecretBytes m_passphrase = SecretBytes::copyOf("paard gitaar wolken trap");
    RecoveryCode m_code = RecoveryCode::random();
    KeyFile m_file;
};

void TestKeyFile::initTestCase()
{
    m_file = fileWith("vault of tests 1");
}

KeyFile TestKeyFile::fileWith(const QByteArray &vault) const
{
    KeyFile file{.vault = vault, .created = 5, .cipher = u"chacha20"_s, .keySlots = {}, .mac = {}};
    file.keySlots << *passphraseSlot(m_key, vault, m_passphrase, cheapKdf(), 5)
                  << recoverySlot(m_key, vault, m_code, 6);
    authenticate(file, m_key);
    return file;
}

void TestKeyFile::whatIsWrittenIsReadBack()
{
    QVERIFY(parseKeyFile(encode(m_file)) == m_file);
}

void TestKeyFile::thePassphraseOpens()
{
    const auto key = unlock(m_file, m_passphrase, cheapKdf());
    QVERIFY(key);
    QVERIFY(key->bytes() == m_key.bytes());
}

void TestKeyFile::theRecoveryCodeOpens()
{
    const auto key = unlock(m_file, m_code);
    QVERIFY(key);
    QVERIFY(key->bytes() == m_key.bytes());
}

void TestKeyFile::anotherPassphraseDoesNotOpen()
{
    const auto key = unlock(m_file, SecretBytes::copyOf("paard gitaar wolken tra"), cheapKdf());
    QVERIFY(!key);
    QCOMPARE(key.error().reason, VaultFault::WrongPassphrase);
}

void TestKeyFile::anotherRecoveryCodeDoesNotOpen()
{
    const auto key = unlock(m_file, RecoveryCode::random());
    QVERIFY(!key);
    QCOMPARE(key.error().reason, VaultFault::WrongRecoveryCode);
}

void TestKeyFile::aFileCutAtAnyLengthIsDamaged()
{
    const QByteArray whole = encode(m_file);
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!parseKeyFile(whole.left(length)), qPrintable(QString::number(length)));
}

void TestKeyFile::aFileWithAnyByteChangedIsDamaged()
{
    const QByteArray whole = encode(m_file);
    for (qsizetype at = 0; at < whole.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
            QVERIFY2(!parseKeyFile(changed), qPrintable(QString::number(at)));
        }
}

void TestKeyFile::somethingBehindTheFileIsDamage()
{
    const auto file = parseKeyFile(encode(m_file) + '\0');
    QVERIFY(!file);
    QCOMPARE(file.error().reason, VaultFault::KeyFileDamaged);
}

void TestKeyFile::aSlotOfAnotherVaultIsNoticed()
{
    KeyFile mixed = fileWith("vault of tests 2");
    mixed.keySlots[0] = m_file.keySlots[0];
    const auto key = unlock(mixed, m_passphrase, cheapKdf());
    QVERIFY(!key);
    QCOMPARE(key.error().reason, VaultFault::WrongPassphrase);
}

void TestKeyFile::aSlotTakenAwayIsNoticed()
{
    KeyFile fewer = m_file;
    fewer.keySlots.removeLast();
    const auto key = unlock(fewer, m_passphrase, cheapKdf());
    QVERIFY(!key);
    QCOMPARE(key.error().reason, VaultFault::KeyFileDamaged);
}

void TestKeyFile::weakenedNumbersDoNotOpen()
{
    KeyFile weaker = m_file;
    weaker.keySlots[0].cost.operations = 2;
    QVERIFY(!unlock(weaker, m_passphrase, cheapKdf()));
}

void TestKeyFile::numbersOutOfBoundsAreRefusedBeforeAnyKeyIsDerived_data()
{
    QTest::addColumn<KdfCost>("cost");
    QTest::newRow("too much memory") << KdfCost{.operations = 1, .memory = 2049 * MiB};
    QTest::newRow("too many rounds") << KdfCost{.operations = 11, .memory = 8192};
    QTest::newRow("no rounds") << KdfCost{.operations = 0, .memory = 8192};
    QTest::newRow("negative memory") << KdfCost{.operations = 1, .memory = ~quint64(0)};
}

void TestKeyFile::numbersOutOfBoundsAreRefusedBeforeAnyKeyIsDerived()
{
    QFETCH(KdfCost, cost);
    KeyFile bomb = m_file;
    bomb.keySlots[0].cost = cost;
    authenticate(bomb, m_key);

    const auto file = parseKeyFile(encode(bomb));

    QVERIFY(!file);
    QCOMPARE(file.error().reason, VaultFault::KeyFileDamaged);
}

void TestKeyFile::aLaterFormatIsTooNew()
{
    const auto file = parseKeyFile(QByteArray::fromHex("a1617602")); // {"v": 2}
    QVERIFY(!file);
    QCOMPARE(file.error().reason, VaultFault::TooNew);
}

void TestKeyFile::theProgramRefusesACheapKeyFile()
{
    const KdfPolicy ofTheProgram;
    QCOMPARE(ofTheProgram.least, (KdfCost{.operations = 3, .memory = 256 * MiB}));
    QCOMPARE(ofTheProgram.refuseBelow, 64 * MiB);
    const auto key = unlock(m_file, m_passphrase, ofTheProgram);
    QVERIFY(!key);
    QCOMPARE(key.error().reason, VaultFault::KeyFileDamaged);
}

void TestKeyFile::theCostIsScaledToASecond_data()
{
    QTest::addColumn<int>("took");
    QTest::addColumn<int>("mebibytes");
    QTest::newRow("slow computer stays at the least") << 3000 << 256;
    QTest::newRow("near enough") << 800 << 256;
    QTest::newRow("twice as fast") << 500 << 512;
    QTest::newRow("never above a gibibyte") << 10 << 1024;
    QTest::newRow("no time at all") << 0 << 1024;
}

void TestKeyFile::theCostIsScaledToASecond()
{
    QFETCH(int, took);
    QFETCH(int, mebibytes);
    const KdfCost cost = scaled(KdfPolicy(), std::chrono::milliseconds(took));
    QCOMPARE(cost.memory / MiB, static_cast<quint64>(mebibytes));
    QCOMPARE(cost.operations, quint64(3));
}

void TestKeyFile::thePartsOfTheKeyDiffer()
{
    QVERIFY(!(m_key.subKey(SubKey::Page) == m_key.subKey(SubKey::KeyFileMac)));
    QVERIFY(!(m_key.subKey(SubKey::Page) == m_key.bytes()));
    QVERIFY(m_key.subKey(SubKey::Page) == m_key.subKey(SubKey::Page));
}

QTEST_APPLESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
