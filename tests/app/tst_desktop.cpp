#include "app/desktop.h"
#include "core/journal/journal.h"
#include "core/store/passphrase.h"
#include "core/store/vault.h"
#include "tests/support/cheapkdf.h"
#include "ui/conversation/conversationpage.h"
#include "ui/conversation/places.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

/// The whole program, by keys: from nothing to a case, locked and opened again.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aVaultIsMadeACaseBegunAndFoundAgainAfterALock();
    void afterARestartTheCaseIsThere();
    void anotherPassphraseOpensNothing();
    void whoIAmIsAskedQuietlyAndStaysOnScreen();
    void aLeadOpensACaseWithAReasonAndChangesNothing();
    void aNewCaseIsInTheListAtOnce();
    void theWindowFitsALowScreenAlsoWithAMessage();
    void whatWasTypedInTheListIsThereAfterALock_data();
    void whatWasTypedInTheListIsThereAfterALock();
    void aReasonHalfTypedIsShownAfterALock();
    void anAdministratorSeesNoFamilies();
    void whatIsCopiedIsInTheLogFirst();
    void whoIsThereAlreadyIsNotMadeTwiceWithoutAReason();
    void aDialogDoesNotStopTheLock();
    void whatWasJustSaidIsTakenBackFromTheEmptyLine();
    void thePagesSpeakTheLanguageFromTheStart();
    void aHalfTypedFieldIsThereAfterALockWithItsCaret();
    void aHalfTypedLineIsThereAfterAPowerCut();
    void aHalfTypedLineStaysWithItsCase();
    void aHalfTypedCardIsThereAfterALockAndInAnotherLanguage();
    void theLockScreenHasNoNames();
    void theLanguageIsSwitchedWithoutRestart();

private:
    void start();
    void makeVault();
    void answerWhoIAm(const QString &name, int role = 0);
    QString member() const;
    QList<core::AuditLine> logged();
    void beginCase(const QString &name);
    void unlock(const QString &passphrase);
    void askToOpen(QDialog *&dialog);
    QLineEdit *line(const QString &name);
    QString cutPower();
    QString codeGroup(const QString &field);
    QWidget *visible(QWidget &window, const QString &name) const;
    static bool shows(const QWidget &window, const QString &text);
    ui::MainWindow &window() { return m_desktop->window(); }
    ui::StartWindow &startWindow() { return m_desktop->startWindow(); }

    const QString m_passphrase = u"zeven gele fietsen in mei"_s;
    core::SystemClock m_clock;
    core::SystemRng m_rng;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desktop> m_desktop;
};

void TestDesktop::initTestCase()
{
    ui::loadFonts();
}

void TestDesktop::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->filePath(u"s"_s));
    start();
}

void TestDesktop::cleanup()
{
    m_desktop.reset();
}

void TestDesktop::start()
{
    m_desktop.reset();
    m_desktop = std::make_unique<Desktop>(Desktop::Options{.vault = m_folder->filePath(u"vault"_s),
                                                           .house = {},
                                                           .language = core::Language::English,
                                                           .appearance = {},
                                                           .policy = cheapKdf()},
                                          m_clock,
                                          m_rng);
    m_desktop->start();
    QVERIFY(QTest::qWaitForWindowActive(&startWindow()));
}

QWidget *TestDesktop::visible(QWidget &window, const QString &name) const
{
    for (QWidget *widget : window.findChildren<QWidget *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

bool TestDesktop::shows(const QWidget &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

/// What stands on the paper: the number before the group is that of the field.
QString TestDesktop::codeGroup(const QString &field)
{
    const QString name = visible(startWindow(), field)->accessibleName();
    const QString start = u"Group %1: "_s.arg(name.mid(name.lastIndexOf(u' ') + 1));
    for (const QLabel *label : startWindow().findChildren<QLabel *>()) {
        if (label->accessibleName().startsWith(start))
            return label->text();
    }
    return {};
}

void TestDesktop::makeVault()
{
    QTest::keyClicks(startWindow().focusWidget(), m_passphrase);
    QWidget *again = visible(startWindow(), u"againPassphrase"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    QTest::keyClicks(again, m_passphrase);
    QTest::keyClick(again, Qt::Key_Return);
    QTRY_VERIFY(shows(startWindow(), u"Write down"_s));
    QTest::keyClick(startWindow().focusWidget(), Qt::Key_Space);
    for (const QString &field : {u"firstGroup"_s, u"secondGroup"_s}) {
        QTest::mouseClick(visible(startWindow(), field), Qt::LeftButton);
        QTest::keyClicks(startWindow().focusWidget(), codeGroup(field));
    }
    QTest::keyClick(startWindow().focusWidget(), Qt::Key_Return);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

/// By the button in the status line.
void TestDesktop::answerWhoIAm(const QString &name, int role)
{
    QTest::mouseClick(visible(window(), u"member"_s), Qt::LeftButton);
    QTRY_VERIFY(visible(window(), u"memberName"_s));
    auto *dialog = window().findChild<QDialog *>(u"whoAmI"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *edit = dialog->findChild<QLineEdit *>(u"memberName"_s);
    edit->selectAll();
    QTest::keyClicks(edit, name);
    const auto options = dialog->findChildren<QRadioButton *>();
    QTest::mouseClick(options[role], Qt::LeftButton);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"memberKeep"_s), Qt::LeftButton);
    QTRY_VERIFY(!visible(window(), u"memberName"_s));
}

QString TestDesktop::member() const
{
    return m_desktop->window().findChild<QToolButton *>(u"member"_s)->text();
}

void TestDesktop::whoIAmIsAskedQuietlyAndStaysOnScreen()
{
    makeVault();
    QVERIFY(QApplication::activeModalWidget() == nullptr); // Nothing is asked before one begins.
    QCOMPARE(member(), u"Who am I?"_s);
    answerWhoIAm(u"Anke"_s);
    QCOMPARE(member(), u"Anke (coach)"_s);
    QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
    unlock(m_passphrase);
    QTRY_VERIFY(window().isVisible());
    QCOMPARE(member(), u"Anke (coach)"_s);
    QVERIFY(!visible(window(), u"memberName"_s));
}

/// By keys, the only case in the list; it asks why.
void TestDesktop::askToOpen(QDialog *&dialog)
{
    auto *table = window().findChild<QAbstractItemView *>(u"caseTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(visible(window(), u"reason"_s));
    dialog = window().findChild<QDialog *>(u"emergency"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
}

void TestDesktop::aLeadOpensACaseWithAReasonAndChangesNothing()
{
    makeVault();
    beginCase(u"Noor"_s);
    answerWhoIAm(u"Els"_s, 2);
    QTRY_COMPARE(window().place(), ui::Place::Caseload);
    QVERIFY(!shows(window(), u"\u203a Noor"_s));
    QDialog *dialog = nullptr;
    askToOpen(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reason"_s), u"klacht"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"reasonGo"_s), Qt::LeftButton);
    QTRY_COMPARE(window().place(), ui::Place::Conversation);

    window().activateWindow(); // As the desktop does when a dialog goes.
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QTest::mouseClick(visible(window(), u"speakEdit"_s), Qt::LeftButton);
    QTest::keyClicks(window().focusWidget(), u"Ik verander iets"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(shows(window(), u"As team lead you may not change anything in a case"_s));
    QTRY_VERIFY(!visible(window(), u"statementWords"_s));
}

void TestDesktop::aNewCaseIsInTheListAtOnce()
{
    makeVault();
    beginCase(u"Noor"_s);
    window().go(ui::Place::Caseload);
    const auto *table = window().findChild<QAbstractItemView *>(u"caseTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    beginCase(u"Sam"_s);
    window().go(ui::Place::Caseload);
    QTRY_COMPARE(table->model()->rowCount(), 2);
}

/// 1280 x 800 with letters of 200 % is 640 x 400 of ours, of which a frame and a bar take 48.
void TestDesktop::theWindowFitsALowScreenAlsoWithAMessage()
{
    makeVault();
    beginCase(u"Noor"_s);
    window().say(ui::Tone::Info, u"Je was hier gebleven."_s);
    const QSize least = window().minimumSizeHint();
    QVERIFY2(least.height() <= 352, qPrintable(QString::number(least.height())));
    QVERIFY2(least.width() <= 624, qPrintable(QString::number(least.width())));
}

void TestDesktop::whatWasTypedInTheListIsThereAfterALock_data()
{
    QTest::addColumn<bool>("withCase");
    QTest::newRow("no case was open") << false;
    QTest::newRow("a case was open") << true;
}

void TestDesktop::whatWasTypedInTheListIsThereAfterALock()
{
    QFETCH(bool, withCase);
    makeVault();
    if (withCase)
        beginCase(u"Isa"_s);
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(window().focusWidget()->objectName(), u"newName"_s);
    QTest::keyClicks(window().focusWidget(), u"Noor"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Left);
    m_desktop->lock();
    unlock(m_passphrase);
    QTRY_VERIFY(window().isVisible());
    QTRY_COMPARE(window().focusWidget()->objectName(), u"newName"_s);
    auto *name = qobject_cast<QLineEdit *>(window().focusWidget());
    QCOMPARE(name->text(), u"Noor"_s);
    QCOMPARE(name->cursorPosition(), 3);
}

void TestDesktop::aReasonHalfTypedIsShownAfterALock()
{
    makeVault();
    beginCase(u"Noor"_s);
    answerWhoIAm(u"Els"_s, 2);
    QDialog *dialog = nullptr;
    askToOpen(dialog);
    auto *reason = dialog->findChild<QLineEdit *>(u"reason"_s);
    reason->setFocus();
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClicks(reason, u"klacht van moe"_s);
    m_desktop->lock();
    unlock(m_passphrase);
    QTRY_VERIFY(window().isVisible());
    QTRY_VERIFY(shows(window(), u"klacht van moe"_s));
}

void TestDesktop::anAdministratorSeesNoFamilies()
{
    makeVault();
    beginCase(u"Noor"_s);
    answerWhoIAm(u"Bo"_s, 3);
    auto *table = window().findChild<QAbstractItemView *>(u"caseTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QVERIFY(!shows(window(), u"Noor"_s));
}

void TestDesktop::whatIsCopiedIsInTheLogFirst()
{
    makeVault();
    beginCase(u"Noor"_s);
    window().findChild<ui::ConversationPage *>()->go(ui::AfterPlace);
    const auto kinds =
        window().findChild<QWidget *>(u"sheetKind"_s)->findChildren<QRadioButton *>();
    QTest::mouseClick(kinds.last(), Qt::LeftButton);
    QApplication::clipboard()->clear();
    QTest::mouseClick(visible(window(), u"copy1"_s), Qt::LeftButton);
    QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());

    const core::CaseId noor = m_desktop->file().head.id;
    m_desktop.reset();
    const QList<core::AuditLine> lines = logged();
    const auto line = std::find_if(lines.begin(), lines.end(), [](const core::AuditLine &it) {
        return it.event == core::AuditEvent::Copy;
    });
    QVERIFY(line != lines.end());
    QCOMPARE(line->client, noor);
    QCOMPARE(line->object, u"registration"_s);
    QVERIFY(!line->isRefused());
}

QList<core::AuditLine> TestDesktop::logged()
{
    const auto vault = core::Vault::open(
        m_folder->filePath(u"vault"_s), core::passphraseBytes(m_passphrase), cheapKdf());
    const auto journal = core::Journal::open((*vault)->database(), m_clock, m_rng);
    return (*journal)->gate().log().lines();
}

void TestDesktop::whoIsThereAlreadyIsNotMadeTwiceWithoutAReason()
{
    makeVault();
    for (const QString &name : {u"Marijn"_s, u"Marein"_s}) {
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(window().focusWidget()->objectName() == u"newName"_s);
        QTest::keyClicks(window().focusWidget(), name);
        QTest::keyClick(window().focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(window().focusWidget(), u"29-2-2012"_s);
        QTest::keyClick(window().focusWidget(), Qt::Key_Return);
        if (name == u"Marijn")
            QTRY_COMPARE(window().place(), ui::Place::Conversation);
    }
    QTRY_VERIFY(visible(window(), u"reason"_s));
    QCOMPARE(window().place(), ui::Place::Caseload);
    QTRY_VERIFY(shows(window(), u"sounds the same, same birth date"_s));
    auto *dialog = window().findChild<QDialog *>(u"newWhy"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QCOMPARE(dialog->findChild<QPushButton *>(u"newWhyOpen"_s)->text(), u"Open Marijn"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QCOMPARE(window().focusWidget()->objectName(), u"newName"_s);
    QTest::mouseClick(visible(window(), u"lookalikeSibling"_s), Qt::LeftButton);
    QTRY_COMPARE(window().place(), ui::Place::Conversation);
    QTRY_VERIFY(shows(window(), u"-0002"_s));
}

void TestDesktop::beginCase(const QString &name)
{
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(window().focusWidget()->objectName() == u"newName"_s);
    QTest::keyClicks(window().focusWidget(), name);
    QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(window().place(), ui::Place::Conversation);
    QTRY_VERIFY(shows(window(), u"Saved on this laptop"_s));
}

void TestDesktop::unlock(const QString &passphrase)
{
    QVERIFY(QTest::qWaitForWindowActive(&startWindow()));
    QTest::keyClicks(startWindow().focusWidget(), passphrase);
    QTest::keyClick(startWindow().focusWidget(), Qt::Key_Return);
}

void TestDesktop::aVaultIsMadeACaseBegunAndFoundAgainAfterALock()
{
    makeVault();
    beginCase(u"Noor"_s);
    QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!window().isVisible());
    unlock(m_passphrase);
    QTRY_COMPARE(window().place(), ui::Place::Analysis);
    QVERIFY(window().isVisible());
    QVERIFY(shows(window(), u"Noor"_s));
}

void TestDesktop::afterARestartTheCaseIsThere()
{
    makeVault();
    beginCase(u"Noor"_s);
    start();
    unlock(m_passphrase);
    QTRY_VERIFY(window().isVisible());
    auto *table = window().findChild<QAbstractItemView *>(u"caseTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(window().place(), ui::Place::Conversation);
    QVERIFY(shows(window(), u"Noor"_s));
}

void TestDesktop::anotherPassphraseOpensNothing()
{
    makeVault();
    QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
    unlock(u"acht gele fietsen in mei"_s);
    QTRY_VERIFY(shows(startWindow(), u"try 1"_s));
    QVERIFY(!window().isVisible());
}

void TestDesktop::aDialogDoesNotStopTheLock()
{
    makeVault();
    beginCase(u"Noor"_s);
    QDialog dialog(&window());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!dialog.isVisible());
    QVERIFY(!window().isVisible());
    QVERIFY(startWindow().isVisible());
}

void TestDesktop::whatWasJustSaidIsTakenBackFromTheEmptyLine()
{
    makeVault();
    beginCase(u"Noor"_s);
    QTest::mouseClick(visible(window(), u"speakEdit"_s), Qt::LeftButton);
    QTest::keyClicks(window().focusWidget(), u"Ik slaap slecht"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(visible(window(), u"statementWords"_s));
    QTRY_VERIFY(shows(window(), u"Saved on this laptop"_s));

    QTest::keyClick(window().focusWidget(), Qt::Key_Z, Qt::ControlModifier);

    QTRY_VERIFY(!visible(window(), u"statementWords"_s));
}

void TestDesktop::thePagesSpeakTheLanguageFromTheStart()
{
    m_desktop.reset();
    Desktop::Options options{
        m_folder->filePath(u"nl"_s), {}, core::Language::Dutch, {}, cheapKdf()};
    const Desktop desktop(options, m_clock, m_rng);
    const auto *canvas = const_cast<Desktop &>(desktop).window().findChild<QWidget *>(u"canvas"_s);
    QCOMPARE(canvas->accessibleName(), u"Kaart met kaarten en pijlen"_s);
}

QLineEdit *TestDesktop::line(const QString &name)
{
    return qobject_cast<QLineEdit *>(visible(window(), name));
}

void TestDesktop::aHalfTypedFieldIsThereAfterALockWithItsCaret()
{
    makeVault();
    beginCase(u"Noor"_s);
    QTest::keyClick(&window(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(line(u"newGoal"_s));
    QTest::mouseClick(line(u"newGoal"_s), Qt::LeftButton);
    QTest::keyClicks(window().focusWidget(), u"rennen"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(line(u"goalText"_s));
    QTest::mouseClick(line(u"goalText"_s), Qt::LeftButton);
    QTest::keyClick(window().focusWidget(), Qt::Key_End);
    QTest::keyClicks(window().focusWidget(), u" met Fleur"_s);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(window().focusWidget(), Qt::Key_Left);

    QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
    unlock(m_passphrase);

    QTRY_COMPARE(window().place(), ui::Place::Plan);
    QTRY_VERIFY(line(u"goalText"_s) && line(u"goalText"_s)->hasFocus());
    QCOMPARE(line(u"goalText"_s)->text(), u"rennen met Fleur"_s);
    QCOMPARE(line(u"goalText"_s)->cursorPosition(), 11);
}

/// The vault as the disk has it at this moment, in a folder of its own.
QString TestDesktop::cutPower()
{
    const QString copy = m_folder->filePath(u"after"_s);
    QDir(copy).removeRecursively();
    QDir().mkpath(copy);
    const QDir vault(m_folder->filePath(u"vault"_s));
    for (const QString &name : vault.entryList({u"vault.db*"_s, u"vault.keys"_s}, QDir::Files))
        QFile::copy(vault.filePath(name), copy + u'/' + name);
    return copy;
}

void TestDesktop::aHalfTypedLineIsThereAfterAPowerCut()
{
    makeVault();
    beginCase(u"Noor"_s);
    QTest::keyClick(&window(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(line(u"newGoal"_s));
    QTest::mouseClick(line(u"newGoal"_s), Qt::LeftButton);
    QSignalSpy kept(&m_desktop->drafts(), &ui::Drafts::kept);
    QTest::keyClicks(window().focusWidget(), u"weer naar buiten"_s);
    QVERIFY(kept.wait(3000)); // Two seconds after the first key.
    QTRY_VERIFY(shows(window(), u"Saved on this laptop"_s));
    const QString copy = cutPower();
    m_desktop.reset();
    QVERIFY(QDir(m_folder->filePath(u"vault"_s)).removeRecursively());
    QVERIFY(QDir().rename(copy, m_folder->filePath(u"vault"_s)));

    start();
    unlock(m_passphrase);
    QTRY_VERIFY(window().isVisible());
    QTRY_VERIFY(visible(window(), u"caseTable"_s) && visible(window(), u"caseTable"_s)->hasFocus());
    QTest::keyClick(window().focusWidget(), Qt::Key_Return);

    QTRY_VERIFY(line(u"newGoal"_s) && line(u"newGoal"_s)->hasFocus());
    QCOMPARE(line(u"newGoal"_s)->text(), u"weer naar buiten"_s);
}

void TestDesktop::aHalfTypedLineStaysWithItsCase()
{
    makeVault();
    beginCase(u"Noor"_s);
    QTest::keyClick(&window(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(line(u"newGoal"_s));
    QTest::mouseClick(line(u"newGoal"_s), Qt::LeftButton);
    QTest::keyClicks(window().focusWidget(), u"weer naar buiten"_s);
    beginCase(u"Milan"_s);
    QTest::keyClick(&window(), Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(line(u"newGoal"_s));
    QCOMPARE(line(u"newGoal"_s)->text(), QString());
}

void TestDesktop::aHalfTypedCardIsThereAfterALockAndInAnotherLanguage()
{
    makeVault();
    beginCase(u"Noor"_s);
    QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(visible(window(), u"canvas"_s) && visible(window(), u"canvas"_s)->hasFocus());
    QTest::keyClick(window().focusWidget(), Qt::Key_H);
    QTRY_VERIFY(line(u"quickLine"_s) && line(u"quickLine"_s)->hasFocus());
    QTest::keyClicks(window().focusWidget(), u"alf kaartje"_s);

    QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
    unlock(m_passphrase);
    QTRY_VERIFY(line(u"quickLine"_s) && line(u"quickLine"_s)->hasFocus());
    QCOMPARE(line(u"quickLine"_s)->text(), u"half kaartje"_s);

    QMetaObject::invokeMethod(&window(), "languageSwitched");
    QTRY_VERIFY(line(u"quickLine"_s) && line(u"quickLine"_s)->hasFocus());
    QCOMPARE(line(u"quickLine"_s)->text(), u"half kaartje"_s);
}

void TestDesktop::theLockScreenHasNoNames()
{
    makeVault();
    beginCase(u"Noor"_s);
    QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!startWindow().windowTitle().contains(u"2026"_s));
    QVERIFY(!window().windowTitle().contains(u"-0001"_s));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QLabel *label : window().findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"Noor"_s), qPrintable(label->text()));
}

void TestDesktop::theLanguageIsSwitchedWithoutRestart()
{
    makeVault();
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(window().focusWidget(), u"nederlands"_s);
    QTest::keyClick(window().focusWidget(), Qt::Key_Return);
    QCOMPARE(QLocale().language(), QLocale::Dutch);
    start();
    QCOMPARE(QLocale().language(), QLocale::English); // What was asked on the command line.
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
