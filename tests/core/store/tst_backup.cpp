#include "core/store/backup.h"
#include "core/store/passphrase.h"
#include "tests/support/cheapkdf.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasInTheVaultIsInTheRestoredOne();
    void aBackupIsOneEncryptedFileOfTheOwner();
    void theOpenVaultGoesOnAfterABackup();
    void anExistingFileIsNotReplaced();
    void anExistingVaultIsNotReplaced();
    void aWrongPassphraseRestoresNothing();
    void aBackupCutAnywhereRestoresNothing();
    void aBackupWithAnyByteChangedRestoresNothing();
    void somethingElseIsNoBackup();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    QByteArray content() const;
    VaultResult<> restoreOf(const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Vault> m_vault;
    SecretBytes m_passphrase = passphraseBytes(u"paard gitaar wolken trap"_s);
};

void TestBackup::init()
{
    m_vault.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto made = Vault::create(path(u"vault"_s), m_passphrase, 1000, cheapKdf());
    QVERIFY(made);
    m_vault = std::move(made->vault);
    m_vault->database().execute(
        u"create table word (text); insert into word values ('zeldzaamkanarie')"_s);
}

QByteArray TestBackup::content() const
{
    QFile file(path(u"backup"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The restored folder must not be there when it fails.
VaultResult<> TestBackup::restoreOf(const QByteArray &bytes) const
{
    QFile file(path(u"changed"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for the test");
    file.close();
    const auto restored =
        restore(path(u"changed"_s), path(u"restored"_s), m_passphrase, cheapKdf());
    if (!restored
        && QDir(m_dir->path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot).size()
               != 1)
        qFatal("a folder stays behind");
    return restored;
}

void TestBackup::whatWasInTheVaultIsInTheRestoredOne()
{
    const auto backed = backUp(*m_vault, path(u"backup"_s));
    QVERIFY2(backed, qPrintable(backed ? QString() : backed.error().detail));

    const auto restored = restore(path(u"backup"_s), path(u"restored"_s), m_passphrase, cheapKdf());

    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().detail));
    const auto vault = Vault::open(path(u"restored"_s), m_passphrase, cheapKdf());
    QVERIFY(vault);
    QCOMPARE((*vault)->database().value<QString>(u"select text from word"), u"zeldzaamkanarie"_s);
    QCOMPARE((*vault)->id(), m_vault->id());
}

void TestBackup::aBackupIsOneEncryptedFileOfTheOwner()
{
    QVERIFY(backUp(*m_vault, path(u"backup"_s)));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"backup"_s));
    QVERIFY(!content().contains("zeldzaamkanarie"));
    QVERIFY(!content().contains("SQLite format 3"));
    QCOMPARE(QFile::permissions(path(u"backup"_s)),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
}

void TestBackup::theOpenVaultGoesOnAfterABackup()
{
    QVERIFY(backUp(*m_vault, path(u"backup"_s)));
    m_vault->database().run(u"insert into word values ('later')");
    QVERIFY(m_vault->verify());
    QVERIFY(backUp(*m_vault, path(u"second"_s)));
}

void TestBackup::anExistingFileIsNotReplaced()
{
    QVERIFY(backUp(*m_vault, path(u"backup"_s)));
    QCOMPARE(backUp(*m_vault, path(u"backup"_s)).error().reason, VaultFault::AlreadyExists);
}

void TestBackup::anExistingVaultIsNotReplaced()
{
    QVERIFY(backUp(*m_vault, path(u"backup"_s)));
    const auto restored = restore(path(u"backup"_s), path(u"vault"_s), m_passphrase, cheapKdf());
    QVERIFY(!restored);
    QCOMPARE(restored.error().reason, VaultFault::AlreadyExists);
}

void TestBackup::aWrongPassphraseRestoresNothing()
{
    QVERIFY(backUp(*m_vault, path(u"backup"_s)));
    const auto restored = restore(path(u"backup"_s),
                                  path(u"restored"_s),
                                  passphraseBytes(u"kozijn dromerig vlag sloot"_s),
                                  cheapKdf());
    QVERIFY(!restored);
    QCOMPARE(restored.error().reason, VaultFault::WrongPassphrase);
    QVERIFY(!QFile::exists(path(u"restored"_s)));
}

void TestBackup::aBackupCutAnywhereRestoresNothing()
{
    QVERIFY(backUp(*m_vault, path(u"backup"_s)));
    const QByteArray whole = content();
    for (qsizetype length = 0; length < whole.size(); length += length < 600 ? 61 : 40009)
        QCOMPARE(restoreOf(whole.left(length)).error().reason, VaultFault::BackupDamaged);
    QCOMPARE(restoreOf(whole.chopped(1)).error().reason, VaultFault::BackupDamaged);
    QCOMPARE(restoreOf(whole + 'x').error().reason, VaultFault::BackupDamaged);
    QVERIFY(restoreOf(whole));
}

void TestBackup::aBackupWithAnyByteChangedRestoresNothing()
{
    QVERIFY(backUp(*m_vault, path(u"backup"_s)));
    const QByteArray whole = content();
    for (qsizetype at = 0; at < whole.size(); at += at < 600 ? 23 : 40009) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        const auto restored = restoreOf(changed);
        QVERIFY(!restored);
        QVERIFY2(restored.error().reason == VaultFault::BackupDamaged,
                 qPrintable(restored.error().detail));
    }
}

void TestBackup::somethingElseIsNoBackup()
{
    QCOMPARE(restoreOf("JHUSBK01\xff\xff\xff\xff").error().reason, VaultFault::BackupDamaged);
    QCOMPARE(restoreOf(QByteArray(5000, 'x')).error().reason, VaultFault::BackupDamaged);
    QCOMPARE(restore(path(u"none"_s), path(u"restored"_s), m_passphrase, cheapKdf()).error().reason,
             VaultFault::BackupDamaged);
}

QTEST_APPLESS_MAIN(TestBackup)
#include "tst_backup.moc"
