#include "tests/support/dialogs.h"
#include "ui/analysis/diagramview.h"
#include "ui/conversation/conversationpage.h"
#include "ui/conversation/places.h"
#include "ui/render/fonts.h"
#include "ui/shared/drafts.h"
#include "ui/shared/searchfield.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Way = std::function<void(Program &)>;
Q_DECLARE_METATYPE(Way)

/// What stands half-typed in any field of the real window is there again after a lock, with the
/// caret where it was.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::loadFonts(); }

    void everyFieldHasAName();
    void aHalfTypedFieldComesBack_data();
    void aHalfTypedFieldComesBack();
    void aDraftIsToldWithinTwoSecondsOfTheFirstKey();
    void aNameThatWasTakenIsNoDraft();
    void oneComesBackToThePlaceInTheTalk();
    void theChosenCardIsChosenAgain();

private:
    static QWidget *shown(const Program &program, const QString &name);
    static QString textOf(const QWidget *editor);
    static int caretOf(const QWidget *editor);
};

namespace {

void act(Program &program, const QString &text)
{
    for (QAction *action : program.window().findChildren<QAction *>()) {
        if (action->text() == text && action->isEnabled())
            return action->trigger();
    }
    qWarning() << "no action:" << text;
}

Way at(ui::Place place)
{
    return [place](Program &it) { it.window().go(place); };
}

Way inTalk(const QString &place)
{
    return [place](Program &it) {
        it.window().go(ui::Place::Conversation);
        it.window().findChild<ui::ConversationPage *>()->go(place);
    };
}

Way atCard()
{
    return [](Program &it) {
        ui::DiagramScene &scene = it.window().findChild<ui::DiagramView *>()->diagram();
        scene.choose({caseWithDialogs().factors.first().id, {}});
    };
}

Way atArrow()
{
    return [](Program &it) {
        ui::DiagramScene &scene = it.window().findChild<ui::DiagramView *>()->diagram();
        scene.choose({{}, caseWithDialogs().links.first().id});
    };
}

Way beside(const QString &part)
{
    return [part](Program &it) { act(it, u"Beside the map: "_s + part); };
}

} // namespace

QWidget *TestDrafts::shown(const Program &program, const QString &name)
{
    for (QWidget *widget : const_cast<Program &>(program).window().findChildren<QWidget *>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QString TestDrafts::textOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text();
    const auto *text = qobject_cast<const QPlainTextEdit *>(editor);
    return text ? text->toPlainText() : QString();
}

int TestDrafts::caretOf(const QWidget *editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->cursorPosition();
    const auto *text = qobject_cast<const QPlainTextEdit *>(editor);
    return text ? text->textCursor().position() : -1;
}

/// Without one it would have no draft. Numbers and lists are no words; a search is asked anew.
void TestDrafts::everyFieldHasAName()
{
    Program program(caseWithDialogs());
    QVERIFY(program.open());
    for (const QWidget *widget : program.window().findChildren<QWidget *>()) {
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
        const bool isWords = (line && !line->isReadOnly()) || (text && !text->isReadOnly());
        const bool isInside = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
                              || qobject_cast<const QComboBox *>(widget->parentWidget());
        if (!isWords || isInside || qobject_cast<const ui::SearchField *>(widget))
            continue;
        QVERIFY2(
            !widget->objectName().isEmpty(),
            qPrintable(widget->accessibleName() + u" in "_s
                       + QLatin1StringView(widget->parentWidget()->metaObject()->className())));
    }
}

void TestDrafts::aHalfTypedFieldComesBack_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Way>("way");
    const auto row = [](const char *field, const Way &way) {
        QTest::newRow(field) << QString::fromLatin1(field) << way;
    };
    row("speakEdit", at(ui::Place::Conversation));
    for (const char *field : {"familyName", "familyBirth"})
        row(field, inTalk(ui::FamilyPlace));
    for (const char *field : {"safetyText", "safetySigns", "safetyHelps", "safetyCall"})
        row(field, inTalk(ui::SafetyPlace));
    for (const char *field : {"cardText", "cardSince", "cardShareable"})
        row(field, atCard());
    row("linkExample", atArrow());
    row("quickLine", [](Program &it) { QTest::keyClick(it.window().focusWidget(), Qt::Key_H); });
    row("buildLine", beside(u"Build"_s));
    row("storyWords", [](Program &it) { act(it, u"Add a sentence to the story"_s); });
    row("loopName", [](Program &it) {
        auto *loop = shown(it, u"loop"_s);
        QTest::keyClick(loop, Qt::Key_F2);
    });
    for (const char *field : {"newGoal", "goalText", "goalDue", "newAction"})
        row(field, at(ui::Place::Plan));
    for (const char *field : {"question", "waitWeeks", "intakeOn"})
        row(field, at(ui::Place::Referral));
}

void TestDrafts::aHalfTypedFieldComesBack()
{
    QFETCH(QString, field);
    QFETCH(Way, way);
    Program program(caseWithDialogs());
    QVERIFY(program.open());
    way(program);
    QTRY_VERIFY(shown(program, field));
    QWidget *editor = shown(program, field);
    editor->setFocus();
    QTRY_VERIFY(editor->hasFocus());
    QTest::keyClick(editor, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_End);
    QTest::keyClicks(editor, u"1 nog"_s);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(editor, Qt::Key_Left);
    const QString words = textOf(editor);
    const int caret = caretOf(editor);
    const ui::Place place = program.window().place();

    program.desktop().lock();
    QVERIFY(program.unlock());

    QTRY_COMPARE(program.window().place(), place);
    QTRY_VERIFY(shown(program, field));
    QTRY_COMPARE(textOf(shown(program, field)), words);
    QTRY_VERIFY(shown(program, field)->hasFocus());
    QCOMPARE(caretOf(shown(program, field)), caret);
}

void TestDrafts::aDraftIsToldWithinTwoSecondsOfTheFirstKey()
{
    QWidget window;
    auto *field = new QLineEdit(&window);
    field->setObjectName(u"field"_s);
    ui::Drafts drafts(window);
    drafts.open(u"case"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    QTRY_VERIFY(field->hasFocus());
    QSignalSpy kept(&drafts, &ui::Drafts::kept);
    QTest::keyClicks(field, u"half"_s);
    QVERIFY(kept.wait(2000));
    QCOMPARE(kept.first().first().value<core::Draft>().text, u"half"_s);
}

void TestDrafts::aNameThatWasTakenIsNoDraft()
{
    Program program(caseWithDialogs());
    QVERIFY(program.open());
    auto *loop = shown(program, u"loop"_s);
    QVERIFY(loop);
    QTest::keyClick(loop, Qt::Key_F2);
    QTest::keyClicks(program.window().focusWidget(), u"De nacht"_s);
    QTest::keyClick(program.window().focusWidget(), Qt::Key_Return);

    program.desktop().lock();
    QVERIFY(program.unlock());

    QTRY_COMPARE(program.window().place(), ui::Place::Analysis);
    QTest::qWait(0);
    QVERIFY(!shown(program, u"loopName"_s));
}

void TestDrafts::oneComesBackToThePlaceInTheTalk()
{
    Program program(caseWithDialogs());
    QVERIFY(program.open());
    inTalk(ui::SafetyPlace)(program);
    auto *page = program.window().findChild<ui::ConversationPage *>();

    program.desktop().lock();
    QVERIFY(program.unlock());

    QTRY_COMPARE(program.window().place(), ui::Place::Conversation);
    QCOMPARE(page->place(), ui::SafetyPlace);
}

void TestDrafts::theChosenCardIsChosenAgain()
{
    Program program(caseWithDialogs());
    QVERIFY(program.open());
    atCard()(program);
    const ui::DiagramScene &scene = program.window().findChild<ui::DiagramView *>()->diagram();

    program.desktop().lock();
    QVERIFY(program.unlock());

    QTRY_COMPARE(scene.choice().factor, caseWithDialogs().factors.first().id);
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
