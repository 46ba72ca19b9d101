#include "core/journal/journal.h"
#include "core/store/secretbytes.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

// The program types into a vault and says on its pipe which commit is stored; the test kills it at
// a random moment and looks whether every commit it heard of is there (invariant I6).

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Opened
{
    explicit Opened(const QString &folder)
        : database(
            *Database::open(folder + u"/vault.db"_s, SecretBytes::copyOf(QByteArray(32, 'k'))))
        , journal(*Journal::open(*database, clock, rng))
    {}

    SystemClock clock;
    SystemRng rng;
    std::unique_ptr<Database> database;
    std::unique_ptr<Journal> journal;
};

/// Types until it is killed: a card gets one letter more, again and again.
int type(const QString &folder)
{
    Opened vault(folder);
    CaseFile file;
    file.head.id = CaseId::make(vault.rng);
    file.head.code = u"2026-1"_s;
    Factor card;
    card.id = FactorId::make(vault.rng);
    card.text = u"Ik slaap"_s;
    file.factors = {card};
    if (!vault.journal->apply(file.head.id, addedCase(file), Intent::Create))
        return 1;
    int number = 1; // Of the commit that made the case.
    while (true) {
        Factor after = card;
        after.text += QChar(u'a' + static_cast<char16_t>(after.text.size() % 26));
        if (after.text.size() > 200)
            after.text = u"Ik slaap"_s;
        if (!vault.journal->apply(file.head.id, changed(card, after)))
            return 1;
        card = after;
        std::fprintf(stdout, "%d\n", ++number);
        std::fflush(stdout);
    }
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedIsThereAfterAKill();
};

void TestKill::whatWasAcknowledgedIsThereAfterAKill()
{
    constexpr int Kills = 100;
    constexpr int LeastCommits = 20;
    SeededRng dice(20'261'121);
    int between = 0;
    for (int run = 0; run < Kills; ++run) {
        QTemporaryDir folder;
        QProcess typist;
        typist.start(QCoreApplication::applicationFilePath(), {u"--type"_s, folder.path()});
        const auto wanted = LeastCommits + static_cast<int>(dice.below(20));
        const qint64 delay = static_cast<qint64>(
            dice.below(1500)); // Microseconds: somewhere inside the next commits.
        QByteArray said;
        while (said.count('\n') < wanted) {
            QVERIFY2(typist.waitForReadyRead(30'000), "the typist says nothing");
            said += typist.readAllStandardOutput();
        }
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed()
               < delay * 1000) { // A moment in the middle, not a wait for something.
        }
        QCOMPARE(::kill(static_cast<pid_t>(typist.processId()), SIGKILL), 0);
        QVERIFY(typist.waitForFinished());
        said += typist.readAllStandardOutput();
        if (typist.exitStatus() == QProcess::CrashExit && said.count('\n') >= LeastCommits)
            ++between;

        const QList<QByteArray> numbers = said.left(said.lastIndexOf('\n')).split('\n');
        const quint64 acknowledged = numbers.last().toULongLong();
        Opened vault(folder.path());
        const QList<Commit> commits = vault.journal->commits(vault.journal->device(), 1);
        QVERIFY2(!commits.isEmpty() && commits.last().number >= acknowledged,
                 qPrintable(u"run %1: commit %2 was acknowledged and is gone"_s.arg(run).arg(
                     acknowledged)));
        const Result<> good = vault.journal->verify();
        QVERIFY2(good.has_value(), good ? "" : qPrintable(good.error().detail));
    }
    QVERIFY2(between >= 90, qPrintable(u"only %1 kills fell inside the typing"_s.arg(between)));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == "--type"_L1)
        return type(words[2]);
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
