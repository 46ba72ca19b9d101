#include "core/store/backup.h"
#include "core/store/passphrase.h"
#include "tests/core/store/vaulthelper.h"
#include "tests/support/cheapkdf.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

class TestVaultFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWrongPassphraseSaysSo();
    void aFolderWithoutVaultSaysSo();
    void aKeyFileCutAnywhereSaysDamaged(); // Every length and byte: tst_keyfile.
    void aKeyFileChangedAnywhereSaysDamaged();
    void aKeyFileOfAnotherVaultSaysForeign();
    void aDatabaseWithOneByteChangedIsNoticed();
    void aVaultOpenElsewhereSaysWhere();
    void aVaultOpenTwiceHereIsRefused();
    void aLockOfAnotherHostIsOld();
    void afterAKillTheVaultOpensWithEverything();
    void whatMayNotBeWrittenSaysSo_data();
    void whatMayNotBeWrittenSaysSo();
    void noVaultIsMadeWhereNothingMayBeWritten();
    void aFullDiskSaysSoAndLosesNothing();

private:
    QString folder() const { return m_dir->filePath(u"vault"_s); }
    VaultFault faultOfOpening() const;
    void makeVault(const QString &path) const;
    QByteArray contentOf(const QString &name) const;
    void put(const QString &name, const QByteArray &content) const;
    QString answerOf(const QString &verb) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    SecretBytes m_passphrase = passphraseBytes(u"paard gitaar wolken trap"_s);
};

namespace {

QString reason(VaultFault fault)
{
    return QString::number(static_cast<int>(fault));
}

} // namespace

void TestVaultFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestVaultFaults::cleanup()
{
    QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_dir.reset();
}

/// Opens and reads every page. The test fails when that works.
VaultFault TestVaultFaults::faultOfOpening() const
{
    const auto vault = Vault::open(folder(), m_passphrase, cheapKdf());
    if (!vault)
        return vault.error().reason;
    const auto good = (*vault)->verify();
    return good ? VaultFault::AlreadyExists : good.error().reason;
}

void TestVaultFaults::makeVault(const QString &path) const
{
    const auto made = Vault::create(path, m_passphrase, 1000, cheapKdf());
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
}

QByteArray TestVaultFaults::contentOf(const QString &name) const
{
    QFile file(folder() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestVaultFaults::put(const QString &name, const QByteArray &content) const
{
    QFile file(folder() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// What a process without the rights of root says.
QString TestVaultFaults::answerOf(const QString &verb) const
{
    QProcess helper;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"JEUGDHUIS_TEST_AS_NOBODY"_s, u"1"_s);
    helper.setProcessEnvironment(environment);
    helper.start(QCoreApplication::applicationFilePath(), {verb, folder()});
    helper.waitForFinished();
    return QString::fromLocal8Bit(helper.readAllStandardOutput());
}

void TestVaultFaults::aWrongPassphraseSaysSo()
{
    makeVault(folder());
    const auto vault =
        Vault::open(folder(), passphraseBytes(u"paard gitaar wolken traap"_s), cheapKdf());
    QVERIFY(!vault);
    QCOMPARE(vault.error().reason, VaultFault::WrongPassphrase);
    QCOMPARE(vault.error().fault, Fault::Refused);
    QVERIFY(Vault::open(folder(), m_passphrase, cheapKdf()));
}

void TestVaultFaults::aFolderWithoutVaultSaysSo()
{
    QCOMPARE(faultOfOpening(), VaultFault::NotAVault);
    makeVault(folder());
    QVERIFY(QFile::remove(folder() + u"/vault.keys"_s));
    QCOMPARE(faultOfOpening(), VaultFault::KeyFileMissing);
    QCOMPARE(Vault::info(folder()).error().reason, VaultFault::KeyFileMissing);
}

void TestVaultFaults::aKeyFileCutAnywhereSaysDamaged()
{
    makeVault(folder());
    const QByteArray whole = contentOf(u"vault.keys"_s);
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        put(u"vault.keys"_s, whole.left(length));
        QCOMPARE(faultOfOpening(), VaultFault::KeyFileDamaged);
    }
    put(u"vault.keys"_s, whole);
    QVERIFY(Vault::open(folder(), m_passphrase, cheapKdf()));
}

void TestVaultFaults::aKeyFileChangedAnywhereSaysDamaged()
{
    makeVault(folder());
    const QByteArray whole = contentOf(u"vault.keys"_s);
    for (qsizetype at = 0; at < whole.size(); at += 5) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(~changed[at]);
        put(u"vault.keys"_s, changed);
        QCOMPARE(faultOfOpening(), VaultFault::KeyFileDamaged);
    }
    put(u"vault.keys"_s, whole);
    QVERIFY(Vault::open(folder(), m_passphrase, cheapKdf()));
}

void TestVaultFaults::aKeyFileOfAnotherVaultSaysForeign()
{
    const QString other = m_dir->filePath(u"other"_s);
    makeVault(folder());
    makeVault(other);
    QVERIFY(QFile::remove(folder() + u"/vault.keys"_s));
    QVERIFY(QFile::copy(other + u"/vault.keys"_s, folder() + u"/vault.keys"_s));
    QCOMPARE(faultOfOpening(), VaultFault::KeyFileForeign);
}

void TestVaultFaults::aDatabaseWithOneByteChangedIsNoticed()
{
    makeVault(folder());
    const QByteArray whole = contentOf(u"vault.db"_s);
    QVERIFY(whole.size() >= 4096);
    for (qsizetype at = 0; at < whole.size(); at += at < 100 ? 7 : 2039) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        put(u"vault.db"_s, changed);
        const VaultFault expected =
            at < 16 ? VaultFault::KeyFileForeign : VaultFault::DatabaseDamaged;
        QVERIFY2(faultOfOpening() == expected, qPrintable(QString::number(at)));
        QFile::remove(folder() + u"/vault.db-wal"_s);
    }
    put(u"vault.db"_s, whole);
    QVERIFY(Vault::open(folder(), m_passphrase, cheapKdf()));
}

void TestVaultFaults::aVaultOpenElsewhereSaysWhere()
{
    makeVault(folder());
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {u"hold"_s, folder()});
    QVERIFY(holder.waitForReadyRead());

    const auto vault = Vault::open(folder(), m_passphrase, cheapKdf());

    QVERIFY(!vault);
    QCOMPARE(vault.error().reason, VaultFault::AlreadyOpen);
    QVERIFY(vault.error().detail.contains(QString::number(holder.processId())));
    QVERIFY(vault.error().detail.contains(QSysInfo::machineHostName()));
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    QVERIFY(Vault::open(folder(), m_passphrase, cheapKdf()));
}

void TestVaultFaults::aVaultOpenTwiceHereIsRefused()
{
    makeVault(folder());
    const auto first = Vault::open(folder(), m_passphrase, cheapKdf());
    QVERIFY(first);
    QCOMPARE(faultOfOpening(), VaultFault::AlreadyOpen);
}

void TestVaultFaults::aLockOfAnotherHostIsOld()
{
    makeVault(folder());
    put(u"lock"_s, "1\njeugdhuis\noldname.example\n");
    QVERIFY(Vault::open(folder(), m_passphrase, cheapKdf()));
}

void TestVaultFaults::afterAKillTheVaultOpensWithEverything()
{
    makeVault(folder());
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {u"hold"_s, folder()});
    QVERIFY(holder.waitForReadyRead());
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(QFileInfo(folder() + u"/vault.db-wal"_s).size() > 0);

    const auto vault = Vault::open(folder(), m_passphrase, cheapKdf());

    QVERIFY2(vault, qPrintable(vault ? QString() : vault.error().detail));
    QCOMPARE((*vault)->database().value<QString>(u"select text from word"), u"hier"_s);
    QVERIFY((*vault)->verify());
}

void TestVaultFaults::whatMayNotBeWrittenSaysSo_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("mode");
    QTest::newRow("folder that may not be written") << u""_s << 0x5055;
    QTest::newRow("folder that may not be entered") << u""_s << 0x0000;
    QTest::newRow("database that may not be written") << u"/vault.db"_s << 0x4044;
    QTest::newRow("key file that may not be written") << u"/vault.keys"_s << 0x4044;
}

void TestVaultFaults::whatMayNotBeWrittenSaysSo()
{
    QFETCH(QString, name);
    QFETCH(int, mode);
    QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7077));
    QVERIFY(::chown(QFile::encodeName(m_dir->path()).constData(), 65534, 65534) == 0
            || geteuid() != 0);
    QCOMPARE(answerOf(u"create"_s), u"good\n"_s);
    QVERIFY(QFile::setPermissions(folder() + name, QFile::Permissions(mode)));

    const QString answer = answerOf(u"open"_s);

    QVERIFY2(answer.startsWith(reason(VaultFault::NotWritable) + u'\n'), qPrintable(answer));
    QVERIFY2(answer.contains(folder() + name), qPrintable(answer));
}

void TestVaultFaults::noVaultIsMadeWhereNothingMayBeWritten()
{
    QFile::setPermissions(m_dir->path(), QFile::Permissions(0x5055));
    const QString answer = answerOf(u"create"_s);
    QFile::setPermissions(m_dir->path(), QFile::Permissions(0x7077));
    QVERIFY2(answer.startsWith(reason(VaultFault::NotWritable) + u'\n'), qPrintable(answer));
}

void TestVaultFaults::aFullDiskSaysSoAndLosesNothing()
{
    QProcess helper;
    helper.setProcessChannelMode(QProcess::MergedChannels);
    helper.start(u"unshare"_s,
                 {geteuid() == 0 ? u"-m"_s : u"-rm"_s,
                  u"sh"_s,
                  u"-c"_s,
                  u"mount -t tmpfs -o size=2m tmpfs \"$1\" || exit 77; exec \"$0\" full \"$1\""_s,
                  QCoreApplication::applicationFilePath(),
                  m_dir->path()});
    QVERIFY(helper.waitForFinished());
    const QByteArray said = helper.readAll();
    if (helper.exitCode() == 77 || said.contains("unshare:"))
        QSKIP("no small disk can be made here");
    QVERIFY2(helper.exitStatus() == QProcess::NormalExit && helper.exitCode() == 0,
             said.constData());
}

int main(int argc, char **argv)
{
    if (argc == 3 && !QByteArray(argv[1]).startsWith('-'))
        return runVaultHelper(argc, argv);
    const QCoreApplication application(argc, argv);
    TestVaultFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vaultfaults.moc"
