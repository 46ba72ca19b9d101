#include "core/model/rng.h"
#include "ui/shared/words.h"
#include "ui/shell/startwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Code = u"7K3M-X0QZ-4T9B-W2HJ-N8RD-5VCP-E6GS-1YFA-Q3T7"_s;

} // namespace

class TestStartWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void theFirstThingAskedIsTheLanguage();
    void aProposalIsTakenByTypingItOnceMore();
    void twoDifferentPassphrasesMakeNoVault();
    void aShortPassphraseSaysWhatIsMissing();
    void twoGroupsOfTheCodeAreTypedFromPaper();
    void aWrongGroupIsNamed();
    void aWrongPassphraseIsCounted();
    void theFourthWrongOneCostsAWait();
    void nothingCanBePressedWhileTheVaultOpens();
    void aDamagedVaultStopsTheWay();
    void theEyeShowsWhatIsTyped();
    void tabGoesFromTheFieldToTheButtons();
    void aLongSentenceSquashesNoField();

private:
    QWidget *shown(const QString &name) const;
    QString fault() const;
    void type(const QString &field, const QString &text, Qt::Key end = Qt::Key_unknown);
    QString askedGroup(const QString &field) const;

    core::SeededRng m_rng{7};
    std::unique_ptr<ui::StartWindow> m_window;
};

void TestStartWindow::init()
{
    m_window = std::make_unique<ui::StartWindow>(m_rng, 5ms);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QWidget *TestStartWindow::shown(const QString &name) const
{
    for (QWidget *widget : m_window->findChildren<QWidget *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QString TestStartWindow::fault() const
{
    auto *label = qobject_cast<QLabel *>(shown(u"fault"_s));
    return label ? label->text() : QString();
}

void TestStartWindow::type(const QString &field, const QString &text, Qt::Key end)
{
    QWidget *edit = shown(field);
    QVERIFY(edit);
    QTest::mouseClick(edit, Qt::LeftButton);
    QTest::keyClicks(edit, text);
    if (end != Qt::Key_unknown)
        QTest::keyClick(edit, end);
}

/// What the paper says about the group that this field asks for.
QString TestStartWindow::askedGroup(const QString &field) const
{
    const QString name = shown(field)->accessibleName();
    return Code.split(u'-').at(name.mid(name.lastIndexOf(u' ') + 1).toInt() - 1);
}

void TestStartWindow::theFirstThingAskedIsTheLanguage()
{
    m_window->askLanguage();
    QSignalSpy chosen(m_window.get(), &ui::StartWindow::languageChosen);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<core::Language>(), core::Language::English);
}

void TestStartWindow::aProposalIsTakenByTypingItOnceMore()
{
    m_window->askNewVault();
    auto *proposal = m_window->findChild<QLabel *>(u"proposal"_s);
    QTRY_VERIFY(!proposal->text().isEmpty());
    const QString words = proposal->text();
    QCOMPARE(words.split(u' ').size(), 5);
    QSignalSpy asked(m_window.get(), &ui::StartWindow::vaultAsked);
    QTest::mouseClick(shown(u"useProposal"_s), Qt::LeftButton);
    QTest::keyClicks(m_window->focusWidget(), words);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), words);
}

void TestStartWindow::twoDifferentPassphrasesMakeNoVault()
{
    m_window->askNewVault();
    QSignalSpy asked(m_window.get(), &ui::StartWindow::vaultAsked);
    type(u"newPassphrase"_s, u"zeven gele fietsen in mei"_s);
    type(u"againPassphrase"_s, u"zeven gele fietsen in juni"_s, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    QVERIFY(!fault().isEmpty());
    QTest::keyClick(shown(u"againPassphrase"_s), Qt::Key_A, Qt::ControlModifier);
    type(u"againPassphrase"_s, QString());
    shown(u"againPassphrase"_s)->setFocus();
    QTest::keyClick(shown(u"againPassphrase"_s), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(shown(u"againPassphrase"_s), u"zeven gele fietsen in mei"_s);
    QTest::keyClick(shown(u"againPassphrase"_s), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QVERIFY(fault().isEmpty());
}

void TestStartWindow::aShortPassphraseSaysWhatIsMissing()
{
    m_window->askNewVault();
    QSignalSpy asked(m_window.get(), &ui::StartWindow::vaultAsked);
    type(u"newPassphrase"_s, u"kort"_s);
    type(u"againPassphrase"_s, u"kort"_s, Qt::Key_Return);
    QCOMPARE(asked.count(), 0);
    QVERIFY(!fault().isEmpty());
}

void TestStartWindow::twoGroupsOfTheCodeAreTypedFromPaper()
{
    QSignalSpy proved(m_window.get(), &ui::StartWindow::recoveryCodeProved);
    m_window->showRecoveryCode(Code);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    type(u"firstGroup"_s, askedGroup(u"firstGroup"_s).toLower());
    type(u"secondGroup"_s, askedGroup(u"secondGroup"_s), Qt::Key_Return);
    QCOMPARE(proved.count(), 1);
}

void TestStartWindow::aWrongGroupIsNamed()
{
    QSignalSpy proved(m_window.get(), &ui::StartWindow::recoveryCodeProved);
    m_window->showRecoveryCode(Code);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    type(u"firstGroup"_s, askedGroup(u"firstGroup"_s));
    type(u"secondGroup"_s, u"0000"_s, Qt::Key_Return);
    QCOMPARE(proved.count(), 0);
    const QString name = shown(u"secondGroup"_s)->accessibleName();
    QVERIFY(fault().startsWith(name));
}

void TestStartWindow::aWrongPassphraseIsCounted()
{
    m_window->askPassphrase();
    QSignalSpy asked(m_window.get(), &ui::StartWindow::unlockAsked);
    for (int tries = 1; tries <= 2; ++tries) {
        QTest::keyClicks(m_window->focusWidget(), u"fout"_s);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.count(), tries);
        m_window->showFault(core::vaultError(core::VaultFault::WrongPassphrase, core::Wording()));
        QVERIFY(fault().contains(QString::number(tries)));
    }
    QCOMPARE(asked.last().first().toString(), u"fout"_s);
}

void TestStartWindow::theFourthWrongOneCostsAWait()
{
    m_window->askPassphrase();
    for (int tries = 1; tries <= 4; ++tries)
        m_window->showFault(core::vaultError(core::VaultFault::WrongPassphrase, core::Wording()));
    QSignalSpy asked(m_window.get(), &ui::StartWindow::unlockAsked);
    QVERIFY(!shown(u"primary"_s)->isEnabled());
    QTest::keyClicks(m_window->focusWidget(), u"goed"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(shown(u"primary"_s)->isEnabled());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QVERIFY(asked.count() >= 1);
}

void TestStartWindow::nothingCanBePressedWhileTheVaultOpens()
{
    m_window->askPassphrase();
    QSignalSpy asked(m_window.get(), &ui::StartWindow::unlockAsked);
    type(u"passphrase"_s, u"iets"_s, Qt::Key_Return);
    QVERIFY(shown(u"busy"_s));
    QVERIFY(!shown(u"primary"_s)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
}

void TestStartWindow::aDamagedVaultStopsTheWay()
{
    m_window->askPassphrase();
    QSignalSpy retried(m_window.get(), &ui::StartWindow::retryAsked);
    m_window->showFault(core::storeFault(11, u"vault.db"_s));
    QVERIFY(!shown(u"passphrase"_s));
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    const core::Wording detail = core::storeFault(11, u"vault.db"_s).text;
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->text() == detail.in(ui::screenLanguage());
    }));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(retried.count(), 1);
}

void TestStartWindow::theEyeShowsWhatIsTyped()
{
    m_window->askPassphrase();
    auto *edit = qobject_cast<QLineEdit *>(shown(u"passphrase"_s));
    QTest::keyClicks(edit, u"geheim"_s);
    QCOMPARE(edit->displayText().contains(u"geheim"_s), false);
    QTest::keyClick(edit, Qt::Key_Tab);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(edit->displayText(), u"geheim"_s);
}

void TestStartWindow::tabGoesFromTheFieldToTheButtons()
{
    m_window->askPassphrase();
    QWidget *field = shown(u"passphrase"_s);
    QCOMPARE(m_window->focusWidget(), field);
    QTest::keyClick(field, Qt::Key_Tab);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), shown(u"primary"_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), shown(u"secondary"_s));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QVERIFY(shown(u"recoveryCode"_s));
}

void TestStartWindow::aLongSentenceSquashesNoField()
{
    m_window->askPassphrase();
    const int height = shown(u"passphrase"_s)->height();
    m_window->resize(400, 800);
    for (int tries = 1; tries <= 5; ++tries)
        m_window->showFault(core::vaultError(core::VaultFault::WrongPassphrase, core::Wording()));
    QCoreApplication::processEvents();
    QCOMPARE(shown(u"passphrase"_s)->height(), height);
}

QTEST_MAIN(TestStartWindow)
#include "tst_startwindow.moc"
