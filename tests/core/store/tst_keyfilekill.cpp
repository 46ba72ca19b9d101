#include "core/store/passphrase.h"
#include "core/store/vault.h"
#include "tests/core/store/vaulthelper.h"
#include "tests/support/cheapkdf.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

/// A process that changes the passphrase of a vault is killed at each of its system calls.
class TestKeyFileKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedAnywhereOneOfTheTwoPassphrasesOpens();

private:
    SecretBytes m_old = passphraseBytes(u"paard gitaar wolken trap"_s);
    SecretBytes m_new = passphraseBytes(u"kozijn dromerig vlag sloot"_s);
};

namespace {

enum class Outcome { Killed, Finished, NotTraced };

/// True while the process stands still, at the stop that it makes itself before and after the
/// change.
bool isAtOwnStop(int status)
{
    return WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP;
}

Outcome endedBy(pid_t process, Outcome outcome)
{
    ::kill(process, SIGKILL);
    int status = 0;
    ::waitpid(process, &status, 0);
    return outcome;
}

/// Runs until the process is ready to change, lets it pass so many stops at system calls, kills it.
Outcome killAfter(int stops, pid_t process)
{
    int status = 0;
    while (::waitpid(process, &status, 0) == process && !isAtOwnStop(status)) {
        if (WIFEXITED(status) || WIFSIGNALED(status))
            return Outcome::NotTraced;
        ::ptrace(PTRACE_CONT, process, nullptr, nullptr);
    }
    for (int i = 0; i < stops; ++i) {
        ::ptrace(PTRACE_SYSCALL, process, nullptr, nullptr);
        if (::waitpid(process, &status, 0) != process || !WIFSTOPPED(status))
            return Outcome::NotTraced;
        if (isAtOwnStop(status) && i > 0)
            return endedBy(process, Outcome::Finished);
    }
    return endedBy(process, Outcome::Killed);
}

bool copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    return QDir().mkpath(to) && QFile::copy(from + u"/vault.db"_s, to + u"/vault.db"_s)
           && QFile::copy(from + u"/vault.keys"_s, to + u"/vault.keys"_s);
}

pid_t startChange(const QByteArray &folder)
{
    const QByteArray program = QCoreApplication::applicationFilePath().toLocal8Bit();
    const pid_t process = ::fork();
    if (process == 0) {
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::execl(program.constData(), program.constData(), "change", folder.constData(), nullptr);
        ::_exit(1);
    }
    return process;
}

} // namespace

void TestKeyFileKill::killedAnywhereOneOfTheTwoPassphrasesOpens()
{
    int byOld = 0;
    int byNew = 0;
    Outcome outcome = Outcome::Killed;
    const QTemporaryDir directory;
    const QString whole = directory.filePath(u"whole"_s);
    const QString folder = directory.filePath(u"vault"_s);
    QVERIFY(Vault::create(whole, m_old, 1000, cheapKdf()));
    // Each call stops twice, before and after; before one is after the last.
    for (int stops = 1; outcome == Outcome::Killed; stops += 2) {
        QVERIFY(copyFolder(whole, folder));

        outcome = killAfter(stops, startChange(folder.toLocal8Bit()));

        if (outcome == Outcome::NotTraced)
            QSKIP("processes may not be traced here");
        const bool opensByOld = Vault::open(folder, m_old, cheapKdf()).has_value();
        const bool opensByNew = Vault::open(folder, m_new, cheapKdf()).has_value();
        QVERIFY2(opensByOld != opensByNew, qPrintable(QString::number(stops)));
        QVERIFY(!QFile::exists(folder + u"/vault.keys.bak"_s));
        (opensByOld ? byOld : byNew) += 1;
    }
    qInfo("killed at %d points: the old passphrase opened %d times, the new one %d times",
          byOld + byNew,
          byOld,
          byNew);
    QVERIFY(byOld > 3);
    QVERIFY(byNew > 3);
}

int main(int argc, char **argv)
{
    if (argc == 3 && !QByteArray(argv[1]).startsWith('-'))
        return runVaultHelper(argc, argv);
    const QCoreApplication application(argc, argv);
    TestKeyFileKill test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyfilekill.moc"
