#include "app/desktop.h"
#include "core/store/passphrase.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/isa.h"
#include "ui/render/fonts.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <csignal>
#include <cstdio>

// The real window types what somebody says, letter after letter and now and then Enter, and says on
// its pipe when each letter was typed. The test kills it at a random moment and looks what the
// vault has: all of it, but for the last two seconds of one field.

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString Passphrase = u"zeven gele fietsen in mei"_s;
constexpr qint64 MostLost = 2000; // Milliseconds of typing.
constexpr int BetweenKeys = 12;
constexpr int LettersOfASentence = 170; // About two seconds.
constexpr int AtOnce = 5;

/// On the clock of the computer that two processes share.
qint64 milliseconds()
{
    using namespace std::chrono;
    return duration_cast<std::chrono::milliseconds>(steady_clock::now().time_since_epoch()).count();
}

/// Never the same for long, so that a hole in it is seen.
QChar letterAt(qsizetype number)
{
    return QChar(u'a' + static_cast<char16_t>((number * number + number / 26) % 26));
}

QString letters(qsizetype count)
{
    QString all;
    for (qsizetype i = 0; i < count; ++i)
        all += letterAt(i);
    return all;
}

CaseFile family()
{
    CaseFile file = IsaFamily().file();
    file.statements.clear();
    return file;
}

int type(const QString &folder)
{
    ui::loadFonts();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder + u"/s"_s);
    const SystemClock clock;
    SystemRng rng;
    Desktop desktop({folder + u"/vault"_s, {}, Language::English, {}, cheapKdf()}, clock, rng);
    desktop.start();
    if (!QTest::qWaitForWindowActive(&desktop.startWindow(), 60'000))
        return 1;
    QTest::keyClicks(desktop.startWindow().focusWidget(), Passphrase);
    QTest::keyClick(desktop.startWindow().focusWidget(), Qt::Key_Return);
    auto *table = desktop.window().findChild<QAbstractItemView *>(u"caseTable"_s);
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }, 60'000))
        return 1;
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    auto *edit = desktop.window().findChild<QPlainTextEdit *>(u"speakEdit"_s);
    if (!QTest::qWaitFor([&] { return edit->isVisible(); }, 60'000))
        return 1;
    edit->setFocus();
    qsizetype number = 0;
    QTimer keys;
    QObject::connect(&keys, &QTimer::timeout, edit, [&] {
        QTest::sendKeyEvent(
            QTest::Click, edit, Qt::Key_A, QString(letterAt(number++)), Qt::NoModifier);
        std::fprintf(stdout, "%lld\n", static_cast<long long>(milliseconds()));
        std::fflush(stdout);
        if (number % LettersOfASentence == 0)
            QTest::keyClick(edit, Qt::Key_Return);
    });
    keys.start(BetweenKeys);
    return QApplication::exec();
}

/// One program that types, in a vault of its own, and dies when its time has come.
class Typist
{
public:
    explicit Typist(qint64 lifetime) : m_lifetime(lifetime)
    {
        SystemClock clock;
        SystemRng rng;
        const auto made =
            Vault::create(vault(), passphraseBytes(Passphrase), clock.now(), cheapKdf());
        const auto journal = Journal::open(made->vault->database(), clock, rng);
        m_isMade =
            (*journal)->apply(family().head.id, addedCase(family()), Intent::Import).has_value();
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }

    bool isMade() const { return m_isMade; }
    void start()
    {
        m_program.start(QCoreApplication::applicationFilePath(), {u"--type"_s, m_folder.path()});
    }
    /// Reads what it says; kills it when its time has come.
    bool live()
    {
        m_program.waitForReadyRead(5);
        m_said += m_program.readAllStandardOutput();
        if (m_program.state() == QProcess::NotRunning || m_killedAt != 0)
            return false;
        if (stamps().isEmpty() || milliseconds() - stamps().first() < m_lifetime)
            return true;
        m_killedAt = milliseconds();
        ::kill(static_cast<pid_t>(m_program.processId()), SIGKILL);
        m_program.waitForFinished();
        m_said += m_program.readAllStandardOutput();
        return false;
    }
    bool wasKilled() const { return m_killedAt != 0; }
    /// How many letters were typed so long before the end that they have to be there.
    qsizetype due() const
    {
        const QList<qint64> all = stamps();
        return std::count_if(
            all.begin(), all.end(), [this](qint64 at) { return at <= m_killedAt - MostLost; });
    }
    qsizetype typed() const { return stamps().size(); }
    /// What the vault has, in its order.
    QString kept() const
    {
        SystemClock clock;
        SystemRng rng;
        const auto opened = Vault::open(vault(), passphraseBytes(Passphrase), cheapKdf());
        if (!opened)
            return u"the vault does not open"_s;
        const auto journal = Journal::open((*opened)->database(), clock, rng);
        if (!(*journal)->verify())
            return u"the journal is broken"_s;
        const CaseFile file = *(*journal)->load(family().head.id);
        QString words;
        for (const Statement &statement : file.statements)
            words += statement.text;
        for (const Draft &draft : (*journal)->drafts()) {
            const bool isKeptTwice =
                !file.statements.isEmpty() && file.statements.last().text.startsWith(draft.text);
            if (!isKeptTwice) // It died between the sentence and the end of its draft.
                words += draft.text;
        }
        return words;
    }

private:
    QString vault() const { return m_folder.filePath(u"vault"_s); }
    QList<qint64> stamps() const
    {
        QList<qint64> all;
        const QByteArray whole = m_said.left(m_said.lastIndexOf('\n') + 1);
        for (const QByteArray &line : whole.split('\n')) {
            if (!line.isEmpty())
                all += line.toLongLong();
        }
        return all;
    }

    QTemporaryDir m_folder;
    qint64 m_lifetime;
    bool m_isMade = false;
    QProcess m_program;
    QByteArray m_said;
    qint64 m_killedAt = 0;
};

} // namespace

class TestTypingKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atMostTheLastTwoSecondsAreGone();
};

void TestTypingKill::atMostTheLastTwoSecondsAreGone()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("TYPING_KILLS", &isNumber);
    const int kills = isNumber ? asked : 10;
    SeededRng dice(20'261'122);
    qsizetype most = 0;
    for (int done = 0; done < kills;) {
        std::vector<std::unique_ptr<Typist>> typists;
        for (; typists.size() < AtOnce && done < kills; ++done) {
            const auto lifetime = static_cast<qint64>(MostLost + dice.below(4000));
            typists.push_back(std::make_unique<Typist>(lifetime));
            QVERIFY(typists.back()->isMade());
            typists.back()->start();
        }
        for (bool isAnyAlive = true; isAnyAlive;) {
            isAnyAlive = false;
            for (const auto &typist : typists)
                isAnyAlive = typist->live() || isAnyAlive;
        }
        for (const auto &typist : typists) {
            QVERIFY2(typist->wasKilled(), "a typist ended by itself");
            const QString kept = typist->kept();
            QVERIFY2(letters(typist->typed() + 1).startsWith(kept), qPrintable(kept));
            QVERIFY2(kept.size() >= typist->due(),
                     qPrintable(u"%1 of %2 letters are kept, %3 were due"_s.arg(kept.size())
                                    .arg(typist->typed())
                                    .arg(typist->due())));
            most = std::max(most, typist->typed() - kept.size());
        }
    }
    qInfo("%d kills; at most the last %lld letters gone, one each %d ms",
          kills,
          static_cast<long long>(most),
          BetweenKeys);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == "--type"_L1)
        return type(words[2]);
    TestTypingKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_typingkill.moc"
