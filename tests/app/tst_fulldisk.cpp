#include "core/store/passphrase.h"
#include "core/store/vault.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/fixedclock.h"
#include "tests/support/isa.h"
#include "tests/support/program.h"
#include "ui/render/fonts.h"
#include "ui/shared/textlabel.h"

#include <QFileInfo>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace {

/// No file of this process grows beyond what it has: to SQLite a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(const Program &program)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = static_cast<rlim_t>(QFileInfo(program.vault() + u"/vault.db-wal"_s).size());
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { makeRoom(); }
    void makeRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

QPlainTextEdit *lineOf(Program &program)
{
    auto *edit = program.window().findChild<QPlainTextEdit *>(u"speakEdit"_s);
    edit->setFocus();
    return edit;
}

bool isOnLockScreen(Program &program, const QString &words)
{
    const auto labels = program.desktop().startWindow().findChildren<ui::TextLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const ui::TextLabel *label) {
        return label->isVisible() && label->text().startsWith(words);
    });
}

bool isSaidToWait(Program &program)
{
    return isOnLockScreen(program, u"Not all that was typed fits"_s);
}

bool isOpen(Program &program)
{
    return !core::Vault::open(
                program.vault(), core::passphraseBytes(u"zeven gele fietsen in mei"_s), cheapKdf())
                .has_value();
}

} // namespace

/// The lock while what was typed does not fit on the disk.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void theLockLosesNothing();
    void theVaultClosesWhenThereIsRoom();
    void aWrongPassphraseStaysOut();
    void theProcessDoesNotEndWhileWordsWait();
};

void TestFullDisk::theLockLosesNothing()
{
    Program program(IsaFamily().file());
    QVERIFY(program.openTalk());
    const qsizetype before = program.desktop().file().statements.size();
    FullDisk disk(program);
    QTest::keyClicks(lineOf(program), u"ik zei het"_s);
    QTest::keyClick(lineOf(program), Qt::Key_Return);
    QTest::keyClicks(lineOf(program), u"en toen"_s);

    program.desktop().lock();

    QVERIFY(!program.window().isVisible());
    QVERIFY(isSaidToWait(program));
    QVERIFY(program.unlock());
    QTRY_VERIFY(lineOf(program)->hasFocus());
    QCOMPARE(lineOf(program)->toPlainText(), u"en toen"_s);
    QCOMPARE(program.desktop().file().statements.size(), before + 1);
    disk.makeRoom();
    QTest::keyClick(lineOf(program), Qt::Key_Return);
    const core::CaseFile stored = program.stored();
    QCOMPARE(stored.statements.size(), before + 2);
    QCOMPARE(stored.statements.last().text, u"en toen"_s);
}

void TestFullDisk::theVaultClosesWhenThereIsRoom()
{
    Program program(IsaFamily().file());
    QVERIFY(program.openTalk());
    FullDisk disk(program);
    QTest::keyClicks(lineOf(program), u"ik zei het"_s);
    QTest::keyClick(lineOf(program), Qt::Key_Return);
    program.desktop().lock();
    QVERIFY(isOpen(program));

    disk.makeRoom();

    QTRY_VERIFY(!isSaidToWait(program)); // It is tried every two seconds.
    QVERIFY(!isOpen(program));
    QVERIFY(program.desktop().file().head.id.isEmpty());
    QVERIFY(program.unlock());
    QTRY_VERIFY(!program.desktop().file().statements.isEmpty());
    QCOMPARE(program.desktop().file().statements.last().text, u"ik zei het"_s);
}

void TestFullDisk::aWrongPassphraseStaysOut()
{
    Program program(IsaFamily().file());
    QVERIFY(program.openTalk());
    const FullDisk disk(program);
    QTest::keyClicks(lineOf(program), u"ik zei het"_s);
    QTest::keyClick(lineOf(program), Qt::Key_Return);
    program.desktop().lock();
    ui::StartWindow &start = program.desktop().startWindow();
    QVERIFY(QTest::qWaitForWindowActive(&start));

    QTest::keyClicks(start.focusWidget(), u"acht gele fietsen in mei"_s);
    QTest::keyClick(start.focusWidget(), Qt::Key_Return);

    QTRY_VERIFY(isOnLockScreen(program, u"That is not the passphrase"_s));
    QVERIFY(!program.window().isVisible());
    QVERIFY(program.unlock());
}

void TestFullDisk::theProcessDoesNotEndWhileWordsWait()
{
    FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC));
    Program program(IsaFamily().file(), clock);
    QVERIFY(program.openTalk());
    QSignalSpy ends(&program.desktop(), &Desktop::lockedForLong);
    FullDisk disk(program);
    QTest::keyClicks(lineOf(program), u"ik zei het"_s);
    QTest::keyClick(lineOf(program), Qt::Key_Return);
    program.desktop().lock();

    clock.forward(31 * 60'000);
    program.desktop().wake();
    QCOMPARE(ends.count(), 0);

    disk.makeRoom();
    QTRY_VERIFY(!isSaidToWait(program));
    clock.forward(31 * 60'000);
    program.desktop().wake();
    QCOMPARE(ends.count(), 1);
}

QTEST_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
