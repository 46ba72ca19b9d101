#include "tests/support/dialogs.h"

#include "tests/support/isa.h"
#include "ui/analysis/diagramview.h"
#include "ui/conversation/conversationpage.h"
#include "ui/conversation/places.h"
#include "ui/shared/segmented.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

QWidget *shown(const ui::MainWindow &window, const QString &name)
{
    QWidget *found = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        for (QWidget *widget : window.findChildren<QWidget *>(name)) {
            if (widget->isVisible())
                found = widget;
        }
        return found != nullptr;
    });
    if (!isThere)
        qWarning() << "not on the screen:" << name;
    return found;
}

/// The first that is visible, of a class of the rooms.
QWidget *ofClass(const ui::MainWindow &window, const char *type)
{
    QWidget *found = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            if (found == nullptr && widget->isVisible() && widget->inherits(type))
                found = widget;
        }
        return found != nullptr;
    });
    if (!isThere)
        qWarning() << "not on the screen:" << type;
    return found;
}

void click(QWidget *button)
{
    if (auto *it = qobject_cast<QAbstractButton *>(button))
        it->click();
}

/// As the palette does it.
void act(Program &program, const QString &text)
{
    for (QAction *action : program.window().findChildren<QAction *>()) {
        if (action->text() == text && action->isEnabled())
            return action->trigger();
    }
    qWarning() << "no action:" << text;
}

void go(Program &program, ui::Place place)
{
    program.window().go(place);
    (void)QTest::qWaitFor([&] { return program.window().place() == place; });
    QCoreApplication::processEvents();
}

void menuOn(QWidget *widget)
{
    if (widget == nullptr)
        return;
    widget->setFocus();
    const QPoint middle = widget->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, widget->mapToGlobal(middle));
    QCoreApplication::sendEvent(widget, &event);
}

void choose(Program &program, int cards)
{
    ui::DiagramScene &scene = program.window().findChild<ui::DiagramView *>()->diagram();
    QList<core::FactorId> ids;
    for (const core::Factor &factor : caseWithDialogs().factors.first(cards))
        ids += factor.id;
    scene.choose(cards == 1 ? ui::Choice{ids.first(), {}} : ui::choiceOf(ids));
}

/// Goes on in the file dialog that is open, with this file.
void take(Program &program, const QString &path)
{
    QFileDialog *dialog = nullptr;
    const bool isThere = QTest::qWaitFor([&] {
        dialog = program.window().findChild<QFileDialog *>();
        return dialog != nullptr && dialog->isVisible();
    });
    if (!isThere)
        return;
    auto *line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    line->setText(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

QString written(const QString &name, const QByteArray &bytes)
{
    const QString path =
        QStandardPaths::writableLocation(QStandardPaths::TempLocation) + u'/' + name;
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path;
}

/// Everybody whose consent is asked gives it.
void agree(Program &program)
{
    for (int i = 0; i < 5; ++i) {
        for (auto *button : program.window().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Agrees today"_s) {
                button->click();
                break;
            }
        }
        QCoreApplication::processEvents();
    }
}

void pickReader(Program &program)
{
    act(program, u"Save the map"_s);
    QWidget *menu = shown(program.window(), u"mapReaders"_s);
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator())
            return action->trigger();
    }
}

/// Who may open a case with a reason only.
void becomeTeamLead(Program &program)
{
    act(program, u"Who am I"_s);
    static_cast<ui::Segmented *>(shown(program.window(), u"memberRole"_s))->setCurrent(2);
    click(shown(program.window(), u"memberKeep"_s));
}

/// The row of the case in the caseload.
void openAgain(Program &program)
{
    auto *table = shown(program.window(), u"caseTable"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
}

/// The same name and day as the youth who is there.
void beginAgain(Program &program)
{
    act(program, u"New case"_s);
    const core::CaseFile file = caseWithDialogs();
    const core::Person *youth = core::youthOf(file);
    QTest::keyClicks(shown(program.window(), u"newName"_s), youth->name);
    QWidget *day = shown(program.window(), u"newBirthDate"_s);
    QTest::keyClicks(day, youth->birthDate.toString(u"d-M-yyyy"_s));
    QTest::keyClick(day, Qt::Key_Return);
}

void afterTalk(Program &program, const QString &button)
{
    program.window().go(ui::Place::Conversation);
    program.window().findChild<ui::ConversationPage *>()->go(ui::AfterPlace);
    click(shown(program.window(), button));
}

QList<DialogSite> ofTheGate()
{
    const QString gate = u"app/desktopgate.cpp"_s;
    return {{gate, u"WhoAmIDialog"_s, [](Program &it) { act(it, u"Who am I"_s); }, {}},
            {gate,
             u"ReasonDialog"_s,
             [](Program &it) {
                 becomeTeamLead(it);
                 openAgain(it);
             },
             {}},
            {u"ui/caseload/newcaserow.cpp"_s, u"ReasonDialog"_s, &beginAgain, {}}};
}

QList<DialogSite> ofTheSheet()
{
    const QString saver = u"ui/conversation/sheetsaver.cpp"_s;
    return {{saver, u"QFileDialog"_s, [](Program &it) { afterTalk(it, u"sheetPdf"_s); }, {}},
            {saver, u"QPrintDialog"_s, [](Program &it) { afterTalk(it, u"sheetPrint"_s); }, {}}};
}

QList<DialogSite> ofTheShell()
{
    const QString house = u"app/housewish.cpp"_s;
    return {{u"ui/shell/mainwindow.cpp"_s,
             u"CommandPalette"_s,
             [](Program &it) { act(it, u"Find an action"_s); },
             {}},
            {u"ui/shell/mainwindow.cpp"_s,
             u"ShortcutSheet"_s,
             [](Program &it) { act(it, u"Shortcuts"_s); },
             {}},
            {u"ui/shell/togetherbar.cpp"_s,
             u"QMenu"_s,
             [](Program &it) {
                 go(it, ui::Place::Conversation);
                 act(it, u"Look together with the family"_s);
                 click(shown(it.window(), u"togetherWho"_s));
             },
             {}},
            {house, u"QFileDialog"_s, [](Program &it) { act(it, u"Settings of the house"_s); }, {}},
            {house,
             u"HousePreview"_s,
             [](Program &it) {
                 act(it, u"Settings of the house"_s);
                 take(it, written(u"house.json"_s, R"({"name": "Huis aan de Beek"})"));
             },
             {}}};
}

QList<DialogSite> ofTheConversation()
{
    return {{u"ui/conversation/madecard.cpp"_s,
             u"QMenu"_s,
             [](Program &it) {
                 go(it, ui::Place::Conversation);
                 menuOn(ofClass(it.window(), "ui::MadeCard"));
             },
             {}},
            {u"ui/conversation/familymenu.cpp"_s,
             u"QMenu"_s,
             [](Program &it) {
                 go(it, ui::Place::Conversation);
                 click(shown(it.window(), u"speakMore"_s));
                 menuOn(ofClass(it.window(), "ui::PersonButton"));
             },
             {}},
            {u"ui/conversation/conversationdeeds.cpp"_s,
             u"QMenu"_s,
             [](Program &it) {
                 go(it, ui::Place::Conversation);
                 it.window().findChild<ui::ConversationPage *>()->showStatement(
                     caseWithDialogs().statements.first().id);
                 menuOn(ofClass(it.window(), "ui::StatementRow"));
             },
             {}}};
}

QList<DialogSite> ofTheMap()
{
    const QString joining = u"ui/analysis/pickjoining.cpp"_s;
    return {
        {u"ui/analysis/pickdeeds.cpp"_s,
         u"QMenu"_s,
         [](Program &it) {
             choose(it, 1);
             menuOn(it.window().findChild<ui::DiagramView *>());
         },
         {}},
        {u"ui/analysis/pickclipboard.cpp"_s,
         u"Dialog"_s,
         [](Program &it) {
             QGuiApplication::clipboard()->setText(u"een kaart\n"_s.repeated(80));
             it.window().findChild<ui::DiagramView *>()->setFocus();
             act(it, u"Paste cards, or a list of lines"_s);
         },
         {}},
        {joining,
         u"Dialog"_s,
         [](Program &it) {
             choose(it, 4);
             act(it, u"Make one card of them"_s);
         },
         {}},
        {joining,
         u"SplitDialog"_s,
         [](Program &it) {
             choose(it, 1);
             act(it, u"Split in two cards"_s);
         },
         {}},
        {joining,
         u"NameDialog"_s,
         [](Program &it) {
             choose(it, 2);
             act(it, u"Group"_s);
         },
         u"of a new group"_s},
        {joining,
         u"NameDialog"_s,
         [](Program &it) {
             choose(it, 1);
             act(it, u"Name of the group"_s);
         },
         u"of the group that is there"_s},
        {u"ui/analysis/canvasbar.cpp"_s,
         u"QMenu"_s,
         [](Program &it) { it.window().findChild<QAbstractButton *>(u"legendButton"_s)->click(); },
         {}},
        {u"ui/analysis/differ.cpp"_s,
         u"QMenu"_s,
         [](Program &it) {
             choose(it, 1);
             act(it, u"I see it differently"_s);
         },
         {}},
        {u"ui/analysis/analysislist.cpp"_s,
         u"QMenu"_s,
         [](Program &it) {
             choose(it, 1);
             act(it, u"Map as a list"_s);
             menuOn(ofClass(it.window(), "ui::MapList"));
         },
         {}}};
}

QList<DialogSite> besideTheMap()
{
    const QString bar = u"ui/analysis/quickbar.cpp"_s;
    const auto chip = [](Program &it, int number) {
        QTest::keyClick(it.window().focusWidget(), Qt::Key_H);
        click(shown(it.window(), u"quickBar"_s)->findChildren<QToolButton *>().value(number));
    };
    return {{u"ui/analysis/mechanismpick.cpp"_s,
             u"QMenu"_s,
             [](Program &it) {
                 choose(it, 1);
                 click(shown(it.window(), u"mechanisms"_s));
             },
             {}},
            {bar, u"QMenu"_s, [chip](Program &it) { chip(it, 0); }, u"of the life domains"_s},
            {bar, u"QMenu"_s, [chip](Program &it) { chip(it, 1); }, u"of the kinds"_s},
            {u"ui/analysis/analysispage.cpp"_s,
             u"LightPage"_s,
             [](Program &it) { act(it, u"The map in short"_s); },
             {}},
            {u"ui/analysis/presenter.cpp"_s,
             u"Dialog"_s,
             [](Program &it) { act(it, u"Present"_s); },
             {}},
            {u"ui/analysis/presenter.cpp"_s,
             u"Presentation"_s,
             [](Program &it) {
                 act(it, u"Present"_s);
                 click(shown(it.window(), u"presentStart"_s));
             },
             {}}};
}

QList<DialogSite> ofFiles()
{
    return {{u"ui/analysis/mapsaver.cpp"_s,
             u"QMenu"_s,
             [](Program &it) { act(it, u"Save the map"_s); },
             {}},
            {u"ui/analysis/mapsaver.cpp"_s, u"QFileDialog"_s, &pickReader, {}},
            {u"ui/analysis/mapimporter.cpp"_s,
             u"QFileDialog"_s,
             [](Program &it) { act(it, u"Bring a map in"_s); },
             {}},
            {u"ui/analysis/mapimporter.cpp"_s,
             u"ImportDialog"_s,
             [](Program &it) {
                 act(it, u"Bring a map in"_s);
                 take(it, written(u"map.csv"_s, "from,to\nnoise,no sleep\n"));
             },
             {}},
            {u"ui/analysis/storysaver.cpp"_s,
             u"QFileDialog"_s,
             [](Program &it) { act(it, u"Save the story"_s); },
             {}},
            {u"ui/analysis/voicesmode.cpp"_s,
             u"QFileDialog"_s,
             [](Program &it) {
                 act(it, u"Beside the map: Voices"_s);
                 click(shown(it.window(), u"voicePrint"_s));
             },
             {}}};
}

QList<DialogSite> ofThePlanAndTheReferral()
{
    return {{u"ui/offers/menupick.cpp"_s,
             u"QMenu"_s,
             [](Program &it) {
                 go(it, ui::Place::Plan);
                 click(ofClass(it.window(), "ui::MenuPick"));
             },
             {}},
            {u"ui/shared/consentpanel.cpp"_s,
             u"QMenu"_s,
             [](Program &it) {
                 go(it, ui::Place::Referral);
                 for (auto *button : it.window().findChildren<QPushButton *>()) {
                     if (button->isVisible() && button->menu() != nullptr)
                         return button->click();
                 }
             },
             {}},
            {u"ui/referral/referralpage.cpp"_s,
             u"QFileDialog"_s,
             [](Program &it) {
                 go(it, ui::Place::Referral);
                 agree(it);
                 act(it, u"Save letter"_s);
             },
             {}}};
}

/// Made by Qt: no source of ours names them.
QList<DialogSite> ofQt()
{
    return {{{},
             u"QComboBoxPrivateContainer"_s,
             [](Program &it) {
                 go(it, ui::Place::Plan);
                 static_cast<QComboBox *>(shown(it.window(), u"goalState"_s))->showPopup();
             },
             {}},
            {{},
             u"QMenu"_s,
             [](Program &it) {
                 go(it, ui::Place::Plan);
                 menuOn(shown(it.window(), u"goalText"_s));
             },
             {}},
            {{},
             u"QMessageBox"_s,
             [](Program &it) {
                 pickReader(it);
                 take(it, written(u"there.pdf"_s, "%PDF"));
             },
             {}}};
}

} // namespace

QList<DialogSite> dialogSites()
{
    return ofTheShell() + ofTheGate() + ofTheSheet() + ofTheConversation() + ofTheMap()
           + besideTheMap() + ofFiles() + ofThePlanAndTheReferral() + ofQt();
}

core::CaseFile caseWithDialogs()
{
    IsaFamily family;
    core::CaseFile &file = family.file();
    for (core::Statement &statement : file.statements)
        statement.topic = u"gevoel/6"_s;
    file.factors.first().statements = {file.statements.first().id};
    core::SeededRng rng(7);
    core::CardGroup group;
    group.id = core::CardGroupId::make(rng);
    group.name = u"De avond"_s;
    group.factors = {file.factors.first().id};
    file.groups = {group};
    core::Goal goal;
    goal.id = core::GoalId::make(rng);
    goal.text = u"weer rennen"_s;
    file.goals = {goal};
    return file;
}

bool liesOver(const ui::MainWindow &window, const QString &type)
{
    const QByteArray ofQt = type.toLatin1();
    const QByteArray ours = "ui::" + ofQt;
    const auto is = [&](const QWidget *widget) {
        return widget->isVisible() && (widget->inherits(ofQt) || widget->inherits(ours));
    };
    const QWidgetList all = QApplication::allWidgets();
    return window.isVisible() && std::any_of(all.begin(), all.end(), is);
}
