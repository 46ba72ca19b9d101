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
const QString Canary = u"kanariepiet7341"_s;
const QString HalfSentence = u"En toen zei oma"_s;

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
    bool shows(const QString &words) const;

    void makeVault();
    void makeCase();
    void enterFamily();
    void giveAuthority(const QString &name);
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
        Desktop::Options{m_profile.filePath(u"vault"_s), {}, {}, {}, cheap()}, m_clock, m_rng);
    m_desktop->start();
    m_desktop->startWindow().resize(1280, 800); // Whatever the screen of the test is.
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

/// Both parents, with authority over Isa.
void TestWay::enterFamily()
{
    click(u"speakMore"_s);
    QTRY_VERIFY(focusIs(u"familyName"_s));
    type(u"Karin"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(focusIs(u"familyName"_s));
    type(u"Erik"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Down); // Vader
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    for (const QString &name : {u"Karin"_s, u"Erik"_s})
        giveAuthority(name);
    picture(u"3-family"_s);
    press(Qt::Key_PageDown, Qt::ControlModifier); // The first question.
    click(u"speakEdit"_s);
    QTRY_VERIFY(focusIs(u"speakEdit"_s));
}

void TestWay::giveAuthority(const QString &name)
{
    const QWidgetList cards = m_desktop->window().findChildren<QWidget *>(u"personCard"_s);
    for (QWidget *card : cards) {
        if (!card->isVisible() || !card->accessibleName().contains(name))
            continue;
        QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(card->width() / 2, 12));
        QTRY_VERIFY(card->findChild<QWidget *>(u"personAuthority"_s));
        QWidget *box = card->findChild<QWidget *>(u"personAuthority"_s);
        QTRY_VERIFY(box->isVisible());
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(10, box->height() / 2));
        return;
    }
    QFAIL(qPrintable(name));
}

void TestWay::talk()
{
    type(u"Ik slaap slecht"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_3, Qt::AltModifier); // Karin
    type(u"Wij maken ons zorgen, zegt de "_s + Canary);
    press(Qt::Key_Return);
    picture(u"4-conversation"_s);
    QTRY_VERIFY(shows(Canary));
}

/// One typed line: two new cards, three arrows, a loop.
void TestWay::draw()
{
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(focusIs(u"canvas"_s));
    type(u"Ik slaap slecht -> Ik ben moe -> Ruzie thuis -> Ik slaap slecht"_s);
    press(Qt::Key_Return);
    picture(u"5-analysis-card"_s);
    QTRY_VERIFY(focusIs(u"canvas"_s));
    press(Qt::Key_Escape); // Nothing chosen: the loops stand beside the map.
    QTRY_VERIFY(named(u"loop"_s));
    picture(u"5-analysis"_s);
}

void TestWay::chooseOffers()
{
    press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(focusIs(u"offerList"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(named(u"offerState"_s));
    picture(u"6-offers"_s);
}

void TestWay::plan()
{
    press(Qt::Key_5, Qt::ControlModifier);
    click(u"newGoal"_s);
    type(u"Weer elke week rennen"_s);
    press(Qt::Key_Return);
    click(u"newAction"_s);
    type(u"Karin belt de club"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(named(u"actionText"_s));
    picture(u"7-plan"_s);
}

void TestWay::refer()
{
    const QString letter = m_profile.filePath(u"brief.pdf"_s);
    press(Qt::Key_6, Qt::ControlModifier);
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(focusIs(u"organisation"_s));
    type(u"Jeugd-ggz De Weide"_s);
    click(u"question"_s);
    type(u"Behandeling van somberheid"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(shows(u"Karin"_s)); // Whose consent is missing, and no dialog.
    QVERIFY(!named(u"letterDialog"_s));
    for (const Qt::Key person : {Qt::Key_1, Qt::Key_2, Qt::Key_3})
        press(person, Qt::AltModifier);
    picture(u"8-referral"_s);
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QFileDialog *>(QApplication::activeModalWidget()));
    QTRY_VERIFY(focusIs(u"fileNameEdit"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    type(letter);
    press(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(letter));
    m_desktop->window().activateWindow(); // As a window manager does when a dialog closes.
    QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));

    QProcess reader;
    reader.start(u"pdftotext"_s, {letter, u"-"_s});
    QVERIFY2(reader.waitForFinished(), "pdftotext of poppler-utils is missing");
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY2(text.contains(u"Behandeling van somberheid"_s), qPrintable(text));
    QVERIFY(text.contains(u"Ik slaap slecht"_s));
    QVERIFY(QFile::remove(letter)); // Rightly readable; the search below is for what is not.
}

void TestWay::lockAndUnlock()
{
    press(Qt::Key_2, Qt::ControlModifier);
    click(u"speakEdit"_s);
    type(HalfSentence);
    press(Qt::Key_6, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_desktop->startWindow().isVisible());
    QVERIFY(!m_desktop->window().isVisible());
    QTRY_VERIFY(focusIs(u"passphrase"_s));
    type(u"acht gele fietsen in mei"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(named(u"fault"_s));
    picture(u"9-unlock"_s);
    QTRY_VERIFY(focusIs(u"passphrase"_s));
    type(Passphrase);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desktop->window().isVisible());
    QTRY_VERIFY(named(u"organisation"_s)); // Where one was.
    QTRY_COMPARE(qobject_cast<QLineEdit *>(named(u"organisation"_s))->text(),
                 u"Jeugd-ggz De Weide"_s);
}

/// A second start of the program: everything is there, and nowhere readable without the passphrase.
void TestWay::findAllAgain()
{
    QCOMPARE(whereCanBeRead(Canary, {m_profile.path()}), QStringList());
    m_desktop.reset();
    QCOMPARE(whereCanBeRead(Canary, {m_profile.path()}), QStringList());
    start();
    QTRY_VERIFY(focusIs(u"passphrase"_s));
    type(Passphrase);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_desktop->window().isVisible());
    QTRY_VERIFY(focusIs(u"caseTable"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(shows(Canary));
    QTRY_VERIFY(shows(HalfSentence)); // Half typed before the lock.
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(named(u"loop"_s));
    press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(named(u"offerState"_s));
    press(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(named(u"actionText"_s));
    press(Qt::Key_6, Qt::ControlModifier);
    QTRY_VERIFY(named(u"organisation"_s));
}

/// Whether the words stand on the screen.
bool TestWay::shows(const QString &words) const
{
    const QList<QLabel *> labels = m_desktop->window().findChildren<QLabel *>();
    const QList<QPlainTextEdit *> texts = m_desktop->window().findChildren<QPlainTextEdit *>();
    return std::any_of(labels.begin(),
                       labels.end(),
                       [&](const QLabel *label) {
                           return label->isVisible() && label->text().contains(words);
                       })
           || std::any_of(texts.begin(), texts.end(), [&](const QPlainTextEdit *text) {
                  return text->isVisible() && text->toPlainText().contains(words);
              });
}

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
