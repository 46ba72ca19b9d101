#include "core/model/casefile.h"
#include "tests/support/fixedclock.h"
#include "ui/shared/opencase.h"
#include "ui/shell/commandmodel.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void withoutACaseOnlyTheCaseloadOpens();
    void keysGoToThePagesOfTheOpenCase();
    void theTitleOfTheWindowHasTheCodeAndNoName();
    void closingTheCaseGoesBackToTheCaseload();
    void undoAndRedoAskTheCase();
    void thePaletteDoesWhatWasTyped();
    void escapeLeavesThePaletteWhereOneWas();
    void actionsOfAnotherPageAreNotInThePalette();
    void whatPageAndWindowBothDoIsInThePaletteOnce();
    void theSheetShowsTheKeysOfThePage();
    void panelsNeverPassTheWindow();
    void lockIsOneKeyAway();

private:
    void openIsa();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier);
    QStringList sheetTexts() const;
    bool showsText(const QString &text) const;

    FixedClock m_clock{QDateTime(QDate(2026, 11, 23), QTime(10, 0))};
    core::SeededRng m_rng{1};
    ui::OpenCase m_case{m_clock, m_rng};
    std::unique_ptr<ui::MainWindow> m_window;
    QAction *m_draw = nullptr;
};

void TestMainWindow::init()
{
    m_case.reset({});
    m_window = std::make_unique<ui::MainWindow>(m_case);
    for (const ui::Place place : ui::AllPlaces) {
        auto *page = new QLineEdit;
        QList<QAction *> actions;
        if (place == ui::Place::Analysis) {
            m_draw = new QAction(u"Draw an arrow"_s, page);
            m_draw->setShortcut(QKeySequence(u"Ctrl+J"_s));
            actions.append(m_draw);
        }
        m_window->addPage(place, page, actions);
    }
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::openIsa()
{
    core::CaseFile file;
    file.head.id = core::CaseId::make(m_rng);
    file.head.code = u"2026-0148"_s;
    core::Person isa;
    isa.id = core::PersonId::make(m_rng);
    isa.role = core::PersonRole::Youth;
    isa.name = u"Isa"_s;
    file.persons.append(isa);
    m_case.reset(file);
}

void TestMainWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = m_window->focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

bool TestMainWindow::showsText(const QString &text) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

QStringList TestMainWindow::sheetTexts() const
{
    QStringList texts;
    auto *sheet = m_window->findChild<QWidget *>(u"shortcutSheet"_s);
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        texts.append(label->text());
    return texts;
}

void TestMainWindow::withoutACaseOnlyTheCaseloadOpens()
{
    key(Qt::Key_3);
    QCOMPARE(m_window->place(), ui::Place::Caseload);
}

void TestMainWindow::keysGoToThePagesOfTheOpenCase()
{
    openIsa();
    key(Qt::Key_3);
    QCOMPARE(m_window->place(), ui::Place::Analysis);
    QVERIFY(showsText(u"Analysis"_s));
    key(Qt::Key_6);
    QCOMPARE(m_window->place(), ui::Place::Referral);
    key(Qt::Key_1);
    QCOMPARE(m_window->place(), ui::Place::Caseload);
}

void TestMainWindow::theTitleOfTheWindowHasTheCodeAndNoName()
{
    openIsa();
    QVERIFY(m_window->windowTitle().contains(u"2026-0148"_s));
    QVERIFY(!m_window->windowTitle().contains(u"Isa"_s));
}

void TestMainWindow::closingTheCaseGoesBackToTheCaseload()
{
    openIsa();
    key(Qt::Key_2);
    m_case.reset({});
    QCOMPARE(m_window->place(), ui::Place::Caseload);
}

void TestMainWindow::undoAndRedoAskTheCase()
{
    openIsa();
    key(Qt::Key_2);
    QSignalSpy undone(&m_case, &ui::OpenCase::undoAsked);
    QSignalSpy redone(&m_case, &ui::OpenCase::redoAsked);
    m_window->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(undone.count(), 1);
    QCOMPARE(redone.count(), 1);
}

void TestMainWindow::thePaletteDoesWhatWasTyped()
{
    openIsa();
    key(Qt::Key_K);
    QTest::keyClicks(m_window->focusWidget(), u"referr"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->place(), ui::Place::Referral);
}

void TestMainWindow::escapeLeavesThePaletteWhereOneWas()
{
    openIsa();
    key(Qt::Key_2);
    QWidget *before = m_window->focusWidget();
    key(Qt::Key_K);
    QVERIFY(m_window->focusWidget() != before);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_window->focusWidget(), before);
    QCOMPARE(m_window->place(), ui::Place::Conversation);
}

void TestMainWindow::whatPageAndWindowBothDoIsInThePaletteOnce()
{
    auto *begin = new QAction(u"New case"_s, m_window.get());
    m_window->addPage(ui::Place::Caseload, new QLineEdit, {begin});
    m_window->go(ui::Place::Caseload);
    key(Qt::Key_K);
    QTest::keyClicks(m_window->focusWidget(), u"New case"_s);
    const auto *list =
        m_window->findChild<QWidget *>(u"paletteEdit"_s)->parentWidget()->findChild<QListView *>();
    QList<QString> found;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == u"New case")
            found += list->model()->index(row, 0).data(ui::CommandModel::ShortcutRole).toString();
    }
    QCOMPARE(found, QList<QString>{u"Ctrl+N"_s});
}

void TestMainWindow::actionsOfAnotherPageAreNotInThePalette()
{
    openIsa();
    QSignalSpy drawn(m_draw, &QAction::triggered);
    const auto drawByPalette = [this] {
        key(Qt::Key_K);
        QTest::keyClicks(m_window->focusWidget(), u"draw an"_s);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    };
    drawByPalette();
    QCOMPARE(drawn.count(), 0);
    key(Qt::Key_3);
    drawByPalette();
    QCOMPARE(drawn.count(), 1);
}

void TestMainWindow::theSheetShowsTheKeysOfThePage()
{
    openIsa();
    key(Qt::Key_3);
    key(Qt::Key_F1, Qt::NoModifier);
    QVERIFY(sheetTexts().contains(u"Draw an arrow"_s));
    QVERIFY(sheetTexts().contains(u"Ctrl+J"_s));
    QVERIFY(sheetTexts().contains(u"Ctrl+K"_s));
}

void TestMainWindow::panelsNeverPassTheWindow()
{
    openIsa();
    m_window->setMinimumSize(1, 1);
    for (const Qt::Key opens : {Qt::Key_K, Qt::Key_F1}) {
        m_window->resize(420, 500);
        key(opens, opens == Qt::Key_K ? Qt::ControlModifier : Qt::NoModifier);
        const QWidget *panel = m_window->focusWidget();
        while (!panel->inherits("ui::Card"))
            panel = panel->parentWidget();
        for (const int width : {420, 300, 900}) {
            m_window->resize(width, 500);
            QTRY_VERIFY(panel->geometry().left() >= 0);
            QTRY_VERIFY(panel->geometry().right() < m_window->width());
        }
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    }
}

void TestMainWindow::lockIsOneKeyAway()
{
    QSignalSpy asked(m_window.get(), &ui::MainWindow::lockAsked);
    key(Qt::Key_L);
    QCOMPARE(asked.count(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
