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
    void whoSaysItAndWhereComeBackAfterACrash();
    void whoIsChosenAfterTypingCountsToo();
    void whatOthersMayHearIsNoMendingAfterACrash();
    void whatStoodInTheLineComesBackAfterMending();
    void whatAButtonTookIsNoDraft();
    void aFieldThatGoesWhileOneTypesIsForgotten();
    void aNoteIsNotThereTwiceAfterALock();
    void whatAFieldKeptAtALockIsNoDraft();
    void whatIsTypedWhileTheCaseComesIsTypedAfterTheDraft();

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
    row("newNote", inTalk(ui::OverviewPlace));
    for (const char *field : {"cardText", "cardSince", "cardShareable"})
        row(field, atCard());
    row("linkExample", atArrow());
    row("quickLine", [](Program &it) { QTest::keyClick(it.window().focusWidget(), Qt::Key_H); });
    row("buildLine", beside(u"Build"_s));
    row("storyWords", [](Program &it) { act(it, u"Add a sentence to the story"_s); });
    row("loopName", [](Program &it) {
        (void)QTest::qWaitFor([&] { return shown(it, u"loop"_s) != nullptr; });
        QTest::keyClick(shown(it, u"loop"_s), Qt::Key_F2);
    });
    for (const char *field : {"newGoal", "goalText", "goalDue", "newAction"})
        row(field, at(ui::Place::Plan));
    for (const char *field : {"question", "waitWeeks"})
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
    const auto hasFocus = [&] {
        const QWidget *one = shown(program, field);
        return one && one->hasFocus();
    };
    QTRY_VERIFY(hasFocus());
    QTRY_COMPARE(caretOf(shown(program, field)), caret);
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
    QTRY_VERIFY(shown(program, u"loop"_s)); // It is looked for beside the window.
    QTest::keyClick(shown(program, u"loop"_s), Qt::Key_F2);
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

namespace {

QPlainTextEdit *speakLine(Program &program)
{
    auto *edit = program.window().findChild<QPlainTextEdit *>(u"speakEdit"_s);
    edit->setFocus();
    return edit;
}

/// As when the power fails once the vault has what was typed.
bool crashWhenKept(Program &program, const QString &words)
{
    bool isKept = false;
    QObject::connect(&program.desktop().drafts(),
                     &ui::Drafts::kept,
                     &program.desktop(),
                     [&](const core::Draft &draft) { isKept = draft.text == words; });
    const bool isThere = QTest::qWaitFor([&] { return isKept; });
    program.close();
    return isThere && program.openTalk();
}

QString speaker(Program &program)
{
    for (const QAbstractButton *chip : program.window().findChildren<QAbstractButton *>()) {
        if (chip->objectName().startsWith(u"speaker"_s) && chip->isChecked())
            return chip->objectName();
    }
    return {};
}

} // namespace

void TestDrafts::whoSaysItAndWhereComeBackAfterACrash()
{
    Program program(caseWithDialogs());
    QVERIFY(program.openTalk());
    auto *page = program.window().findChild<ui::ConversationPage *>();
    page->go(u"school"_s);
    QPlainTextEdit *edit = speakLine(program);
    QTest::keyClick(edit, Qt::Key_Down, Qt::AltModifier); // The next topic.
    QTest::keyClick(edit, Qt::Key_2, Qt::AltModifier);
    const QString topic = edit->accessibleDescription();
    QTest::keyClicks(edit, u"hij wil niet"_s);

    QVERIFY(crashWhenKept(program, u"hij wil niet"_s));

    QTRY_COMPARE(speakLine(program)->toPlainText(), u"hij wil niet"_s);
    QCOMPARE(program.window().findChild<ui::ConversationPage *>()->place(), u"school"_s);
    QCOMPARE(speakLine(program)->accessibleDescription(), topic);
    QCOMPARE(speaker(program), u"speaker2"_s);
    QTest::keyClick(speakLine(program), Qt::Key_Return);
    const core::Statement said = program.desktop().file().statements.last();
    QCOMPARE(said.text, u"hij wil niet"_s);
    QVERIFY(said.saidBy != core::youthOf(program.desktop().file())->id);
    QVERIFY(said.topic.startsWith(u"school/"_s));
}

void TestDrafts::whoIsChosenAfterTypingCountsToo()
{
    Program program(caseWithDialogs());
    QVERIFY(program.openTalk());
    QPlainTextEdit *edit = speakLine(program);
    QSignalSpy kept(&program.desktop().drafts(), &ui::Drafts::kept);
    QTest::keyClicks(edit, u"hij wil niet"_s);
    QVERIFY(kept.wait(2000));
    QTest::keyClick(edit, Qt::Key_2, Qt::AltModifier);

    QVERIFY(crashWhenKept(program, u"hij wil niet"_s));

    QTRY_COMPARE(speakLine(program)->toPlainText(), u"hij wil niet"_s);
    QCOMPARE(speaker(program), u"speaker2"_s);
}

/// What somebody said stays word for word, whatever others may hear of it.
void TestDrafts::whatOthersMayHearIsNoMendingAfterACrash()
{
    Program program(caseWithDialogs());
    QVERIFY(program.openTalk());
    const core::Statement said = caseWithDialogs().statements.first();
    program.window().findChild<ui::ConversationPage *>()->showStatement(said.id);
    act(program, u"What others may hear of it"_s);
    auto *edit = program.window().findChild<QPlainTextEdit *>(u"speakEdit"_s);
    QTRY_VERIFY(edit->hasFocus());
    edit->selectAll();
    QTest::keyClicks(edit, u"thuis is het druk"_s);

    QVERIFY(crashWhenKept(program, u"thuis is het druk"_s));

    QTRY_COMPARE(speakLine(program)->toPlainText(), u"thuis is het druk"_s);
    QTest::keyClick(speakLine(program), Qt::Key_Return);
    const core::CaseFile &file = program.desktop().file();
    QCOMPARE(core::find(file.statements, said.id)->text, said.text);
    QCOMPARE(core::find(file.statements, said.id)->shareable, u"thuis is het druk"_s);
    QCOMPARE(file.statements.size(), caseWithDialogs().statements.size());
}

void TestDrafts::whatStoodInTheLineComesBackAfterMending()
{
    Program program(caseWithDialogs());
    QVERIFY(program.openTalk());
    QPlainTextEdit *edit = speakLine(program);
    QTest::keyClicks(edit, u"ik zei"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    const core::StatementId first = program.desktop().file().statements.last().id;
    QTest::keyClicks(edit, u"en toen"_s);
    program.window().findChild<ui::ConversationPage *>()->showStatement(first);
    act(program, u"Mend the sentence"_s);
    QTRY_COMPARE(edit->toPlainText(), u"ik zei"_s);
    QTest::keyClicks(edit, u" dat"_s);

    QTest::keyClick(edit, Qt::Key_Return);

    QCOMPARE(core::find(program.desktop().file().statements, first)->text, u"ik zei dat"_s);
    QCOMPARE(edit->toPlainText(), u"en toen"_s);
}

void TestDrafts::whatAButtonTookIsNoDraft()
{
    Program program(caseWithDialogs());
    QVERIFY(program.openTalk());
    QTest::keyClicks(speakLine(program), u"ik slaap slecht"_s);
    QTest::mouseClick(shown(program, u"speakKeep"_s), Qt::LeftButton);
    QCOMPARE(program.desktop().file().statements.last().text, u"ik slaap slecht"_s);
    program.close();

    QVERIFY(program.openTalk());

    QCOMPARE(program.window().place(), ui::Place::Conversation);
    QTRY_VERIFY(speakLine(program)->hasFocus());
    QCOMPARE(speakLine(program)->toPlainText(), QString());
}

void TestDrafts::aFieldThatGoesWhileOneTypesIsForgotten()
{
    QWidget window;
    auto *form = new QWidget(&window);
    auto *edit = new QPlainTextEdit(form);
    edit->setObjectName(u"words"_s);
    ui::Drafts drafts(window);
    drafts.open(u"case"_s);
    QSignalSpy kept(&drafts, &ui::Drafts::kept);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit->setFocus();
    QTest::keyClicks(edit, u"half"_s);

    delete form;

    QVERIFY(!drafts.focused());
    drafts.flush();
    QVERIFY(kept.isEmpty());
}

void TestDrafts::whatIsTypedWhileTheCaseComesIsTypedAfterTheDraft()
{
    Program program(caseWithDialogs());
    QVERIFY(program.openTalk());
    auto *edit = program.window().findChild<QPlainTextEdit *>(u"speakEdit"_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"wacht even"_s);
    program.desktop().lock();
    QList<bool> there;
    connect(&program.desktop(), &Desktop::caseRead, this, [&] {
        there += edit->toPlainText() == u"wacht even"_s && edit->hasFocus();
    });

    QVERIFY(program.unlock());

    QCOMPARE(there, QList<bool>{true}); // Before anybody can type in the window.
}

void TestDrafts::aNoteIsNotThereTwiceAfterALock()
{
    Program program(caseWithDialogs());
    QVERIFY(program.openTalk());
    act(program, u"Write a note"_s);
    QVERIFY(QTest::qWaitFor([&] { return program.window().focusWidget() != nullptr; }));
    QTest::keyClicks(program.window().focusWidget(), u"noot een"_s);
    program.desktop().lock();

    QVERIFY(program.unlock());

    QWidget *line = program.window().focusWidget();
    QVERIFY(line);
    line->clearFocus(); // Which keeps what stands there.
    QCOMPARE(program.stored().notes.size(), 1);
    QCOMPARE(program.stored().notes.first().text, u"noot een"_s);
}

/// It would come back as something that was being typed and is not there any more.
void TestDrafts::whatAFieldKeptAtALockIsNoDraft()
{
    Program program(caseWithDialogs());
    QVERIFY(program.openTalk());
    inTalk(ui::SafetyPlace)(program);
    QWidget *words = shown(program, u"safetyText"_s);
    words->setFocus();
    QTest::keyClicks(words, u"bij oma slapen"_s);
    program.desktop().lock();

    QVERIFY(program.unlock());

    for (const QLabel *label : program.window().findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains(u"bij oma slapen"_s),
                 qPrintable(label->text()));
    words = shown(program, u"safetyText"_s);
    QVERIFY(words && words->hasFocus()); // Where one was.
    QCOMPARE(textOf(words), u"bij oma slapen"_s);
    const QList<core::SafetyAgreement> agreed = program.stored().safetyAgreements;
    QCOMPARE(agreed.size(), 1);
    QCOMPARE(agreed.first().text, u"bij oma slapen"_s);
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
