#include "tests/support/dialogs.h"
#include "tests/support/fixedclock.h"
#include "ui/analysis/diagramview.h"
#include "ui/render/fonts.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace Qt::Literals::StringLiterals;

/// At any moment the real program locks at once, asks nothing, shows nothing and loses nothing.
/// How fast it is, tests/bench/bench_lock.cpp measures; here the lock is there when lock() returns.
class TestLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyDialogOfTheSourcesIsWalked();
    void noSourceRunsALoopOfItsOwn();
    void itLocksFrom_data();
    void itLocksFrom();
    void itLocksWhileACardIsDragged();
    void whatAnInputMethodComposedIsKept();
    void wordsInADialogAreShownAgain();
    void itLocksWhileTheCaseloadIsSearched();
    void aMegabytePastedLeavesWhatStood();
    void aFieldIsFullAtItsLimit();
    void afterHalfAnHourItAsksToEnd();

private:
    struct Spot
    {
        ui::Place place;
        core::CaseId shown;
    };

    static QStringList sites();
    /// Where one was; nothing when it never came on the screen.
    static std::optional<Spot> lockFrom(Program &program, const DialogSite &site);
    static void checkLocked(Program &program);
    static QPlainTextEdit *speakLine(Program &program);
    static bool shows(const QWidget &window, const QString &text);
};

void TestLock::initTestCase()
{
    ui::loadFonts();
}

namespace {

QString sourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Below ui and app, by their path from the root.
QMap<QString, QString> sources()
{
    QMap<QString, QString> texts;
    const QDir root(QStringLiteral(SOURCES));
    for (const QString &room : {u"ui"_s, u"app"_s}) {
        QDirIterator it(
            root.filePath(room), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            texts.insert(root.relativeFilePath(path), sourceText(path));
        }
    }
    return texts;
}

/// What is shown over the window: of Qt, and every class of ours that is one of those.
QStringList dialogClasses(const QMap<QString, QString> &texts)
{
    QStringList classes{u"Overlay"_s,
                        u"QDialog"_s,
                        u"QFileDialog"_s,
                        u"QMessageBox"_s,
                        u"QInputDialog"_s,
                        u"QColorDialog"_s,
                        u"QFontDialog"_s,
                        u"QErrorMessage"_s,
                        u"QProgressDialog"_s,
                        u"QPrintDialog"_s,
                        u"QPageSetupDialog"_s,
                        u"QPrintPreviewDialog"_s,
                        u"QWizard"_s,
                        u"QMenu"_s};
    static const QRegularExpression derived(
        u"class (\\w+)(?: final)?\\s*:\\s*public (?:ui::)?(\\w+)"_s);
    for (qsizetype before = 0; before != classes.size();) {
        before = classes.size();
        for (const QString &text : texts) {
            for (const QRegularExpressionMatch &match : derived.globalMatch(text)) {
                if (classes.contains(match.captured(2)) && !classes.contains(match.captured(1)))
                    classes += match.captured(1);
            }
        }
    }
    return classes;
}

QString line(const QString &source, const QString &type)
{
    return source + u": "_s + type;
}

} // namespace

/// Every "new" of one, and every one on the stack.
QStringList TestLock::sites()
{
    const QMap<QString, QString> texts = sources();
    const QString any = dialogClasses(texts).join(u'|');
    const QRegularExpression made(
        u"(?:new (?:ui::)?(%1)\\b|\\n    +(?:ui::)?(%1) \\w+[;({])"_s.arg(any));
    QStringList found;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        for (const QRegularExpressionMatch &match : made.globalMatch(it.value()))
            found += line(it.key(), match.captured(1) + match.captured(2));
    }
    found.sort();
    return found;
}

void TestLock::everyDialogOfTheSourcesIsWalked()
{
    QStringList walked;
    for (const DialogSite &site : dialogSites()) {
        if (!site.source.isEmpty())
            walked += line(site.source, site.type);
    }
    walked.sort();
    QVERIFY(!walked.isEmpty());
    for (const QString &made : sites())
        QVERIFY2(walked.removeOne(made),
                 qPrintable(made + u" is not in dialogSites() of tests/support/dialogs.cpp"_s));
    QVERIFY2(walked.isEmpty(), qPrintable(walked.join(u", "_s) + u" is in no source any more"_s));
}

void TestLock::noSourceRunsALoopOfItsOwn()
{
    static const QRegularExpression loops(
        u"(?:->|\\.)exec\\(|QEventLoop|Q(?:File|Message|Input|Color|Font)\\w+::(?:get|question|"
        "warning|critical|information|about)"_s);
    const QMap<QString, QString> texts = sources();
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const QRegularExpressionMatch match = loops.match(it.value());
        const bool isHold = it.key() == u"app/desktop.cpp"_s; // Which a lock ends.
        QVERIFY2(!match.hasMatch() || isHold, qPrintable(line(it.key(), match.captured())));
    }
}

/// A menu of a button runs a loop of its own while it is open, and so does a question of Qt's file
/// dialog: the lock comes from inside it, as it does from the desktop.
std::optional<TestLock::Spot> TestLock::lockFrom(Program &program, const DialogSite &site)
{
    std::optional<Spot> spot;
    QTimer look;
    connect(&look, &QTimer::timeout, &look, [&] {
        if (spot || !liesOver(program.window(), site.type))
            return;
        spot = {program.window().place(), program.desktop().file().head.id};
        program.desktop().lock();
        checkLocked(program);
    });
    look.start(0);
    site.open(program);
    (void)QTest::qWaitFor([&] { return spot.has_value(); });
    return spot;
}

void TestLock::checkLocked(Program &program)
{
    QVERIFY(!program.window().isVisible());
    QVERIFY(program.desktop().startWindow().isVisible());
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        const bool isStart = widget == &program.desktop().startWindow();
        QVERIFY2(isStart || !widget->isVisible(), widget->metaObject()->className());
    }
    const core::CaseFile file = caseWithDialogs();
    for (const core::Person &person : file.persons) {
        for (const QWidget *widget : QApplication::topLevelWidgets())
            QVERIFY(!widget->windowTitle().contains(person.name));
        QVERIFY(!shows(program.desktop().startWindow(), person.name));
    }
}

bool TestLock::shows(const QWidget &window, const QString &text)
{
    const auto labels = window.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void TestLock::itLocksFrom_data()
{
    QTest::addColumn<DialogSite>("site");
    for (const DialogSite &site : dialogSites())
        QTest::addRow("%s %s",
                      qPrintable(line(site.source.isEmpty() ? u"Qt"_s : site.source, site.type)),
                      qPrintable(site.name))
            << site;
}

void TestLock::itLocksFrom()
{
    QFETCH(DialogSite, site);
    Program program(caseWithDialogs());
    QVERIFY(program.open());

    const std::optional<Spot> spot = lockFrom(program, site);

    QVERIFY2(spot, "it never came on the screen");
    QVERIFY(program.unlock());
    QTRY_COMPARE(program.window().place(), spot->place);
    QTRY_COMPARE(program.desktop().file().head.id, spot->shown);
    QVERIFY(!liesOver(program.window(), site.type));
}

QPlainTextEdit *TestLock::speakLine(Program &program)
{
    program.window().go(ui::Place::Conversation);
    auto *edit = program.window().findChild<QPlainTextEdit *>(u"speakEdit"_s);
    edit->setFocus();
    return edit;
}

void TestLock::itLocksWhileACardIsDragged()
{
    Program program(caseWithDialogs());
    QVERIFY(program.open());
    auto *view = program.window().findChild<ui::DiagramView *>();
    ui::DiagramScene &scene = view->diagram();
    const core::FactorId card = caseWithDialogs().factors.first().id;
    const QPoint from = view->mapFromScene(scene.cardRect(card).center());
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from);
    for (int i = 1; i < 10; ++i)
        QTest::mouseMove(view->viewport(), from + QPoint(12 * i, 6 * i));

    program.desktop().lock();
    checkLocked(program);
    QTest::mouseMove(view->viewport(), from + QPoint(200, 90)); // The hand has not heard of it.
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, from + QPoint(200, 90));

    QVERIFY(program.unlock());
    QTRY_COMPARE(program.window().place(), ui::Place::Analysis);
    QTRY_VERIFY(scene.cardRect(card).isValid());
    const core::CaseFile stored = program.stored();
    QCOMPARE(stored.factors, caseWithDialogs().factors); // A card that nobody let go of stays.
}

void TestLock::whatAnInputMethodComposedIsKept()
{
    Program program(caseWithDialogs());
    QVERIFY(program.open());
    QPlainTextEdit *edit = speakLine(program);
    QTest::keyClicks(edit, u"ik "_s);
    QInputMethodEvent composing(u"slaap"_s, {});
    QCoreApplication::sendEvent(edit, &composing);

    program.desktop().lock();

    QVERIFY(program.unlock());
    QTRY_COMPARE(edit->toPlainText(), u"ik slaap"_s);
    QTRY_VERIFY(edit->hasFocus());
    QCOMPARE(edit->textCursor().position(), 8);
}

void TestLock::wordsInADialogAreShownAgain()
{
    Program program(caseWithDialogs());
    QVERIFY(program.open());
    const QList<DialogSite> all = dialogSites();
    const auto group = std::find_if(all.begin(), all.end(), [](const DialogSite &site) {
        return site.name == "of a new group"_L1;
    });
    group->open(program);
    auto *name = program.window().findChild<QLineEdit *>(u"name"_s);
    QTRY_VERIFY(name && name->hasFocus());
    QTest::keyClicks(name, u"Wat 's avonds"_s);

    program.desktop().lock();
    checkLocked(program);

    QVERIFY(program.unlock());
    QTRY_VERIFY(shows(program.window(), u"Wat 's avonds"_s));
}

void TestLock::itLocksWhileTheCaseloadIsSearched()
{
    Program program(caseWithDialogs());
    QVERIFY(program.openTalk());
    program.window().go(ui::Place::Caseload);
    auto *search = program.window().findChild<QLineEdit *>(u"caseSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"Isa"_s);

    program.desktop().lock();

    QVERIFY(!program.window().isVisible());
    QVERIFY(program.unlock());
}

void TestLock::aMegabytePastedLeavesWhatStood()
{
    Program program(caseWithDialogs());
    QVERIFY(program.open());
    QPlainTextEdit *edit = speakLine(program);
    QTest::keyClicks(edit, u"ik zei"_s);
    const QString megabyte = u"lang "_s.repeated(200'000);
    QGuiApplication::clipboard()->setText(megabyte);

    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(edit->toPlainText(), u"ik zei"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), megabyte);
    QVERIFY(shows(program.window(), u"20,000"_s));
    edit->paste(); // By the menu of the field.
    QCOMPARE(edit->toPlainText(), u"ik zei"_s);
    QTest::keyClicks(edit, u" dat"_s);
    QCOMPARE(edit->toPlainText(), u"ik zei dat"_s);
}

void TestLock::aFieldIsFullAtItsLimit()
{
    Program program(caseWithDialogs());
    QVERIFY(program.open());
    QPlainTextEdit *edit = speakLine(program);
    const QString full = u"a"_s.repeated(20'000);
    QGuiApplication::clipboard()->setText(full);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(edit->toPlainText(), full);

    QTest::keyClick(edit, Qt::Key_B);

    QCOMPARE(edit->toPlainText(), full);
    QCOMPARE(edit->textCursor().position(), 20'000);
    QVERIFY(shows(program.window(), u"20,000"_s));
}

void TestLock::afterHalfAnHourItAsksToEnd()
{
    FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC));
    Program program(caseWithDialogs(), clock);
    QVERIFY(program.open());
    QSignalSpy asked(&program.desktop(), &Desktop::lockedForLong);
    clock.forward(31 * 60'000);
    program.desktop().wake();
    QCOMPARE(asked.count(), 0); // Somebody is at work.

    program.desktop().lock();
    clock.forward(29 * 60'000);
    program.desktop().wake();
    QCOMPARE(asked.count(), 0);
    clock.forward(60'000);
    program.desktop().wake();
    QCOMPARE(asked.count(), 1);

    QVERIFY(program.unlock());
    clock.forward(60 * 60'000);
    program.desktop().wake();
    QCOMPARE(asked.count(), 1);
}

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
