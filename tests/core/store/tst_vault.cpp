#include "core/store/passphrase.h"
#include "core/store/vault.h"
#include "tests/support/cheapkdf.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatWasWrittenIsThereAfterReopening();
    void onlyTheOwnerCanEnter();
    void infoNeedsNoKey();
    void aNewVaultGetsNoFolderThatIsInUse();
    void aWeakPassphraseMakesNothing();
    void theRecoveryCodeOpens();
    void afterRecoveryTheNewPassphraseOpensAndTheOldDoesNot();
    void afterAChangeTheNewPassphraseOpensAndTheOldDoesNot();
    void aChangeNeedsTheOldPassphrase();
    void anOldRecoveryCodeIsWorthNothingAfterRenewal();
    void afterClosingThereIsNoWal();

private:
    QString folder() const { return m_dir->filePath(u"vault"_s); }
    VaultResult<std::unique_ptr<Vault>> open(const SecretBytes &passphrase) const
    {
        return Vault::open(folder(), passphrase, cheapKdf());
    }
    /// Makes a vault with one row and closes it.
    RecoveryCode makeVault() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    SecretBytes m_passphrase = passphraseBytes(u"paard gitaar wolken trap"_s);
    SecretBytes m_other = passphraseBytes(u"kozijn dromerig vlag sloot"_s);
};

void TestVault::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestVault::cleanup()
{
    m_dir.reset();
}

RecoveryCode TestVault::makeVault() const
{
    auto made = Vault::create(folder(), m_passphrase, 1000, cheapKdf());
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    made->vault->database().execute(
        u"create table word (text); insert into word values ('hier')"_s);
    return std::move(made->recoveryCode);
}

void TestVault::whatWasWrittenIsThereAfterReopening()
{
    makeVault();
    const auto vault = open(m_passphrase);
    QVERIFY2(vault, qPrintable(vault ? QString() : vault.error().detail));
    QCOMPARE((*vault)->database().value<QString>(u"select text from word"), u"hier"_s);
    QVERIFY((*vault)->verify());
}

void TestVault::onlyTheOwnerCanEnter()
{
    const auto made = Vault::create(folder(), m_passphrase, 1000, cheapKdf());
    QVERIFY(made);
    const auto owner = QFile::ReadOwner | QFile::WriteOwner;
    const auto user = QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(folder()), owner | user | QFile::ExeOwner | QFile::ExeUser);
    made->vault->database().execute(u"create table t (a)"_s);
    const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden);
    QCOMPARE(files.size(), 4);
    for (const QFileInfo &file : files)
        QVERIFY2(file.permissions() == (owner | user), qPrintable(file.fileName()));
}

void TestVault::infoNeedsNoKey()
{
    makeVault();
    const auto facts = Vault::info(folder());
    QVERIFY(facts);
    QCOMPARE(facts->created, 1000);
    QCOMPARE(facts->cipher, u"chacha20"_s);
    QCOMPARE(facts->keySlots.size(), 2);
    QCOMPARE(facts->keySlots[0].cost, cheapKdf().least);
    QVERIFY(facts->databaseBytes > 0);
}

void TestVault::aNewVaultGetsNoFolderThatIsInUse()
{
    makeVault();
    const auto again = Vault::create(folder(), m_other, 1000, cheapKdf());
    QVERIFY(!again);
    QCOMPARE(again.error().reason, VaultFault::AlreadyExists);
    QVERIFY(open(m_passphrase));
}

void TestVault::aWeakPassphraseMakesNothing()
{
    const auto made = Vault::create(folder(), passphraseBytes(u"kort"_s), 1000, cheapKdf());
    QVERIFY(!made);
    QCOMPARE(made.error().reason, VaultFault::WeakPassphrase);
    QVERIFY(QDir(m_dir->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestVault::theRecoveryCodeOpens()
{
    const RecoveryCode code = makeVault();
    const auto typed = RecoveryCode::parse(code.text());
    QVERIFY(typed);
    QVERIFY(Vault::openWithRecoveryCode(folder(), *typed, cheapKdf()));
}

void TestVault::afterRecoveryTheNewPassphraseOpensAndTheOldDoesNot()
{
    const RecoveryCode code = makeVault();
    QVERIFY(Vault::recover(folder(), code, m_other, 2000, cheapKdf()));
    QVERIFY(open(m_other));
    QCOMPARE(open(m_passphrase).error().reason, VaultFault::WrongPassphrase);
    QVERIFY(Vault::openWithRecoveryCode(folder(), code, cheapKdf()));
}

void TestVault::afterAChangeTheNewPassphraseOpensAndTheOldDoesNot()
{
    makeVault();
    QVERIFY(open(m_passphrase).value()->changePassphrase(m_passphrase, m_other, 2000));
    QVERIFY(open(m_other));
    QCOMPARE(open(m_passphrase).error().reason, VaultFault::WrongPassphrase);
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden),
             QStringList({u"vault.db"_s, u"vault.keys"_s}));
}

void TestVault::aChangeNeedsTheOldPassphrase()
{
    makeVault();
    const auto changed = open(m_passphrase).value()->changePassphrase(m_other, m_other, 2000);
    QVERIFY(!changed);
    QCOMPARE(changed.error().reason, VaultFault::WrongPassphrase);
    QVERIFY(open(m_passphrase));
}

void TestVault::anOldRecoveryCodeIsWorthNothingAfterRenewal()
{
    const RecoveryCode old = makeVault();
    const auto renewed = open(m_passphrase).value()->renewRecoveryCode(2000);
    QVERIFY(renewed);
    QVERIFY(Vault::openWithRecoveryCode(folder(), *renewed, cheapKdf()));
    QVERIFY(!Vault::openWithRecoveryCode(folder(), old, cheapKdf()));
    QVERIFY(open(m_passphrase));
}

void TestVault::afterClosingThereIsNoWal()
{
    makeVault();
    QVERIFY(!QFile::exists(folder() + u"/vault.db-wal"_s));
    QVERIFY(!QFile::exists(folder() + u"/lock"_s));
}

QTEST_APPLESS_MAIN(TestVault)
#include "tst_vault.moc"
