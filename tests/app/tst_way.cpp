#include "app/desktop.h"
#include "tests/support/canary.h"
#include "tests/support/fixedclock.h"
#include "ui/render/fonts.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

// The whole way of a case in the real window, with keys and mouse only: from making a vault to the
// letter, through the lock and a second start. Words are read from the screen; nothing is set and
// no room is called in between. With WAY_PICTURES=DIR a picture of each page is left there.

using namespace Qt::Literals::StringLiterals;

namespace {

const QString Passphrase = u"zeven gele fietsen in mei"_s;

core::KdfPolicy cheap()
{
    core::KdfPolicy policy;
    policy.least = {1, 8 * 1024};
    policy.mostMemory = 64 * 1024;
    policy.refuseBelow = 0;
    policy.target = std::chrono::milliseconds(0);
    return policy;
}

} // namespace

class TestWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromAVaultToALetterAndBack();

private:
    void start();
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const;
    void type(const QString &text) const;
    QWidget *named(const QString &name) const;
    void click(const QString &name) const;
    void picture(const QString &name) const;
    bool focusIs(const QString &name) const;

    void makeVault();
    void makeCase();
    void enterFamily();
    void talk();
    void draw();
    void chooseOffers();
    void plan();
    void refer();
    void lockAndUnlock();
    void findAllAgain();

    QTemporaryDir m_profile;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC)};
    core::SystemRng m_rng;
    std::unique_ptr<Desktop> m_desktop;
};

void TestWay::initTestCase()
{
    qputenv("HOME", m_profile.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_profile.filePath(u"config"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_profile.filePath(u"data"_s).toUtf8());
    qputenv("SQLITE_TMPDIR", m_profile.path().toUtf8());
    QCoreApplication::setApplicationName(u"jeugdhuis"_s);
    ui::loadFonts();
}

void TestWay::start()
{
    m_desktop = std::make_unique<Desktop>(
        Desktop::Options{m_profile.filePath(u"vault"_s), {}, {}, cheap()}, m_clock, m_rng);
    m_desktop->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->startWindow()));
}

/// Keys go to whatever has the focus, as a keyboard sends them.
void TestWay::press(Qt::Key key, Qt::KeyboardModifiers with) const
{
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, with);
}

void TestWay::type(const QString &text) const
{
    for (const QChar sign : text) {
        QTRY_VERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), QString(sign));
    }
}

QWidget *TestWay::named(const QString &name) const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        for (QWidget *widget : window->findChildren<QWidget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
    }
    return nullptr;
}

void TestWay::click(const QString &name) const
{
    QTRY_VERIFY2(named(name), qPrintable(name));
    QTest::mouseClick(named(name), Qt::LeftButton);
}

bool TestWay::focusIs(const QString &name) const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused && focused->objectName() == name;
}

void TestWay::picture(const QString &name) const
{
    const QString folder = qEnvironmentVariable("WAY_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(300); // For the eye only: animations come to rest.
    if (QWidget *window = QApplication::activeWindow())
        window->grab().save(folder + u'/' + name + u".png"_s);
}

void TestWay::makeVault()
{
    press(Qt::Key_Space); // Nederlands
    QTRY_VERIFY(focusIs(u"newPassphrase"_s));
    picture(u"1-vault"_s);
    type(Passphrase);
    click(u"againPassphrase"_s);
    type(Passphrase);
    press(Qt::Key_Return);
    QStringList groups;
    QTRY_VERIFY([&] {
        groups.clear();
        for (int i = 1; i <= 9; ++i) {
            for (const QLabel *label : m_desktop->startWindow().findChildren<QLabel *>()) {
                if (label->isVisible()
                    && label->accessibleName().startsWith(u"Groep %1: "_s.arg(i)))
                    groups += label->text();
            }
        }
        return groups.size() == 9;
    }());
    press(Qt::Key_Space); // Ik heb hem opgeschreven
    for (const QString &name : {u"firstGroup"_s, u"secondGroup"_s}) {
        QTRY_VERIFY(named(name));
        const QString asked = named(name)->accessibleName();
        click(name);
        type(groups.value(asked.section(u' ', -1).toInt() - 1));
    }
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desktop->window().isVisible());
}

void TestWay::makeCase()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(focusIs(u"newName"_s));
    type(u"Isa"_s);
    click(u"newBirthDate"_s);
    type(u"3-5-2012"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(focusIs(u"speakEdit"_s));
}

void TestWay::enterFamily() {}
void TestWay::talk()
{
    type(u"Ik slaap slecht, zegt de kanariepiet"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    picture(u"3-conversation"_s);
}
void TestWay::draw()
{
    press(Qt::Key_3, Qt::ControlModifier);
    picture(u"4-analysis"_s);
}
void TestWay::chooseOffers()
{
    press(Qt::Key_4, Qt::ControlModifier);
    picture(u"5-offers"_s);
}
void TestWay::plan()
{
    press(Qt::Key_5, Qt::ControlModifier);
    picture(u"6-plan"_s);
}
void TestWay::refer()
{
    press(Qt::Key_6, Qt::ControlModifier);
    picture(u"7-referral"_s);
}
void TestWay::lockAndUnlock() {}
void TestWay::findAllAgain() {}

void TestWay::fromAVaultToALetterAndBack()
{
    start();
    makeVault();
    picture(u"2-caseload"_s);
    makeCase();
    enterFamily();
    talk();
    draw();
    chooseOffers();
    plan();
    refer();
    lockAndUnlock();
    findAllAgain();
}

QTEST_MAIN(TestWay)
#include "tst_way.moc"
