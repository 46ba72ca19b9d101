#include "tests/support/isa.h"
#include "tests/support/program.h"
#include "ui/render/fonts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Under X: without a window system nobody says whose the clipboard is.
class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }
    void whatWasCopiedHereIsGoneWithTheLock();
};

void TestClipboard::whatWasCopiedHereIsGoneWithTheLock()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    QVERIFY(clipboard->supportsSelection());
    Program program(IsaFamily().file());
    QVERIFY(program.openTalk());
    auto *edit = program.window().findChild<QPlainTextEdit *>(u"speakEdit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"oma zei het"_s);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
    clipboard->setText(u"oma"_s, QClipboard::Selection);
    QCOMPARE(clipboard->text(), u"oma zei het"_s);

    program.desktop().lock();

    QCOMPARE(clipboard->text(), QString());
    QCOMPARE(clipboard->text(QClipboard::Selection), QString());
}

QTEST_MAIN(TestClipboard)
#include "tst_clipboard.moc"
