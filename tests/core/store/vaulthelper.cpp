#include "tests/core/store/vaulthelper.h"

#include "core/store/backup.h"
#include "core/store/passphrase.h"
#include "tests/support/cheapkdf.h"

#include <QDir>
#include <QFile>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const SecretBytes &passphrase()
{
    static const SecretBytes Bytes = passphraseBytes(u"paard gitaar wolken trap"_s);
    return Bytes;
}

const SecretBytes &newPassphrase()
{
    static const SecretBytes Bytes = passphraseBytes(u"kozijn dromerig vlag sloot"_s);
    return Bytes;
}

template<typename T>
int print(const VaultResult<T> &result)
{
    std::puts(result ? "good"
                     : qPrintable(QString::number(static_cast<int>(result.error().reason))));
    if (!result)
        std::puts(qPrintable(result.error().detail));
    return 0;
}

int hold(const QString &folder)
{
    const auto vault = Vault::open(folder, passphrase(), cheapKdf());
    if (!vault)
        return print(vault);
    (*vault)->database().execute(u"create table word (text); insert into word values ('hier')"_s);
    std::puts("held");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

int change(const QString &folder)
{
    const auto vault = Vault::open(folder, passphrase(), cheapKdf());
    if (!vault)
        return print(vault);
    std::raise(SIGSTOP);
    const auto changed = (*vault)->changePassphrase(passphrase(), newPassphrase(), 2000);
    std::raise(SIGSTOP);
    return changed ? 0 : 1;
}

/// Counts what is not as it should be.
class Expectations
{
public:
    void that(bool isTrue, const char *sentence)
    {
        if (isTrue)
            return;
        std::puts(sentence);
        ++m_broken;
    }
    template<typename T>
    void full(const VaultResult<T> &result, const char *sentence)
    {
        that(!result && result.error().reason == VaultFault::DiskFull, sentence);
        if (!result)
            std::puts(qPrintable(result.error().detail));
    }
    int broken() const { return m_broken; }

private:
    int m_broken = 0;
};

void fillUp(const QString &path)
{
    QFile filler(path);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    for (const int size : {65536, 4096, 1})
        while (filler.write(QByteArray(size, 'x')) == size) {
        }
}

/// How many rows were acknowledged before the disk was full; -1 for another error.
int writeUntilFull(Database &database)
{
    for (int rows = 0;; ++rows) {
        try {
            database.run(u"insert into big values (?)", QByteArray(2000, 'y'));
        } catch (const StoreError &error) {
            return error.isDiskFull() ? rows : -1;
        }
    }
}

void tryEverything(Expectations &expect, Vault &vault, const QString &folder)
{
    const int rows = writeUntilFull(vault.database());
    expect.that(rows >= 0, "writing on a full disk was not a full disk");
    expect.that(vault.database().value<int>(u"select count(*) from big") == rows,
                "a row of a failed insert is there, or one that was acknowledged is not");
    expect.full(vault.changePassphrase(passphrase(), newPassphrase(), 2000),
                "the key file changed");
    expect.full(backUp(vault, folder + u"/backup"_s), "a backup was made");
    expect.full(Vault::create(folder + u"/second"_s, passphrase(), 1000, cheapKdf()),
                "a second vault was made");
    expect.that(QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                    == QStringList({u"filler"_s, u"vault"_s}),
                "something stays behind");
}

int full(const QString &folder)
{
    Expectations expect;
    const QString home = folder + u"/vault"_s;
    const QString filler = folder + u"/filler"_s;
    auto made = Vault::create(home, passphrase(), 1000, cheapKdf());
    if (!made)
        return print(made);
    made->vault->database().execute(u"create table big (bytes)"_s);
    fillUp(filler);
    tryEverything(expect, *made->vault, folder);
    made->vault.reset();
    fillUp(filler);
    const auto opened = Vault::open(home, passphrase(), cheapKdf());
    expect.that(opened || opened.error().reason == VaultFault::DiskFull,
                "opening is something else");
    QFile::remove(filler);
    const auto again = Vault::open(home, passphrase(), cheapKdf());
    expect.that(again && (*again)->verify(), "with room again the vault does not open");
    return expect.broken();
}

} // namespace

int runVaultHelper(int argc, char **argv)
{
    Q_UNUSED(argc)
    if (qEnvironmentVariableIsSet("JEUGDHUIS_TEST_AS_NOBODY") && geteuid() == 0
        && (setgid(65534) != 0 || setuid(65534) != 0))
        return 1;
    const QString verb = QString::fromLocal8Bit(argv[1]);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    if (verb == u"open"_s)
        return print(Vault::open(folder, passphrase(), cheapKdf()));
    if (verb == u"create"_s)
        return print(Vault::create(folder, passphrase(), 1000, cheapKdf()));
    if (verb == u"hold"_s)
        return hold(folder);
    if (verb == u"change"_s)
        return change(folder);
    return full(folder);
}
