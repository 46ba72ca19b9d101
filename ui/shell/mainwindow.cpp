#include "ui/shell/mainwindow.h"

#include "core/model/table.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/opencase.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/taborder.h"
#include "ui/shared/theme.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/escapetwice.h"
#include "ui/shell/pageactions.h"
#include "ui/shell/shellactions.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/togetherbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(OpenCase &openCase, QWidget *parent)
    : QWidget(parent)
    , m_case(openCase)
    , m_actions(new ShellActions(this))
    , m_sidebar(new Sidebar(this))
    , m_header(new PageHeader(QString(), this))
    , m_pageActions(new PageActions(m_header))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new StatusLine(this))
    , m_together(new TogetherBar(
          {m_actions->place(Place::Conversation), m_actions->place(Place::Analysis)}, this))
    , m_escape(new EscapeTwice(this))
    , m_palette(new CommandPalette(this))
    , m_sheet(new ShortcutSheet(this))
    , m_house(u"Jeugdhuis"_s)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right(), 1);
    fillSidebar();
    setNarrow(true); // Until it is known how wide it is: then it fits any screen.
    joinActions();
    joinTogether();
    connect(&m_case, &OpenCase::changed, this, &MainWindow::showCase);
    connect(&m_case, &OpenCase::reloaded, this, &MainWindow::showCase);
    retranslate();
    m_together->hide();
    showCase();
}

QLayout *MainWindow::right()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_header->addControl(m_pageActions);
    column->addWidget(m_together);
    column->addWidget(m_header);
    column->addWidget(m_message);
    // With letters of 200 % header, message and status line still fit on 1280 x 800.
    m_stack->setMinimumHeight(5 * sizes().control);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    return column;
}

void MainWindow::fillSidebar()
{
    connect(m_sidebar, &Sidebar::placeChosen, this, &MainWindow::go);
    for (QAction *action :
         {m_actions->palette, m_actions->language, m_actions->appearance, m_actions->lock})
        m_sidebar->addFoot(action);
}

void MainWindow::joinActions()
{
    for (const Place place : AllPlaces)
        connect(
            m_actions->place(place), &QAction::triggered, this, [this, place] { enter(place); });
    connect(m_actions->newCase, &QAction::triggered, this, &MainWindow::newCaseAsked);
    connect(m_actions->undo, &QAction::triggered, &m_case, &OpenCase::undo);
    connect(m_actions->redo, &QAction::triggered, &m_case, &OpenCase::redo);
    connect(m_actions->palette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(m_actions->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_actions->language, &QAction::triggered, this, &MainWindow::languageSwitched);
    connect(m_actions->appearance, &QAction::triggered, this, &MainWindow::appearanceSwitched);
    connect(m_actions->house, &QAction::triggered, this, &MainWindow::houseAsked);
    connect(m_actions->whoAmI, &QAction::triggered, this, &MainWindow::whoAmIAsked);
    connect(m_status, &StatusLine::memberAsked, m_actions->whoAmI, &QAction::trigger);
    connect(m_actions->lock, &QAction::triggered, this, &MainWindow::lockAsked);
}

void MainWindow::addPage(Place place, QWidget *page, const QList<QAction *> &actions)
{
    QWidget *before = m_pages.value(place).widget;
    m_pages.insert(place, Page{page, page->findChild<PageHeader *>(), actions});
    m_stack->addWidget(page);
    page->addActions(actions);
    go(m_place);
    if (before) {
        before->hide();
        before->setParent(nullptr); // What is looked for in the window is in the new one.
        before->deleteLater();
        // It shows a case that does not outlive the window.
        connect(this, &QObject::destroyed, before, [before] { delete before; });
    }
}

void MainWindow::go(Place place)
{
    m_palette->hide();
    m_sheet->hide();
    if (place != m_place)
        forgetNote();
    m_place = place;
    m_sidebar->setPlace(place);
    m_together->mark(m_actions->place(place));
    const Page page = m_pages.value(place);
    m_header->setVisible(!page.header);
    if (page.widget)
        m_stack->setCurrentWidget(page.widget);
    shareKeys();
    m_pageActions->setActions(inHeader());
    showTrail();
    retranslate();
}

void MainWindow::goTo(const QWidget *inside)
{
    for (auto it = m_pages.cbegin(); it != m_pages.cend(); ++it) {
        if (it->widget && it->widget->isAncestorOf(inside))
            go(it.key());
    }
}

QAction *MainWindow::inCharge(QAction *own) const
{
    for (QAction *action : ofPage()) {
        if (action->shortcut() == own->shortcut() && !own->shortcut().isEmpty())
            return action;
    }
    return own;
}

/// A page may answer one of our keys itself; two that answer the same key would both be deaf.
void MainWindow::shareKeys()
{
    const bool isOpen = !m_case.file().head.id.isEmpty();
    const bool isShared = m_case.isShared();
    for (QAction *own : m_actions->others()) {
        const bool isOfCase = own == m_actions->undo || own == m_actions->redo
                              || own == m_actions->together || own == m_actions->people;
        const QList<QAction *> kept{m_actions->newCase, m_actions->house, m_actions->whoAmI};
        const bool isKept = isShared && kept.contains(own);
        const bool isIdle = own == m_actions->people && !isShared;
        own->setEnabled((isOpen || !isOfCase) && !isKept && !isIdle && inCharge(own) == own);
    }
}

QList<QAction *> MainWindow::inHeader() const
{
    QList<QAction *> actions;
    if (needsCase(m_place))
        actions = {inCharge(m_actions->undo), inCharge(m_actions->redo)};
    for (QAction *action : m_pages.value(m_place).actions) {
        if (action->priority() != QAction::LowPriority && !actions.contains(action))
            actions.append(action);
    }
    return actions;
}

void MainWindow::focusPage()
{
    const QWidget *focused = focusWidget();
    QWidget *page = m_pages.value(m_place).widget;
    if (page && !(focused && focused->isVisible()))
        page->setFocus();
}

/// Choosing with the arrows of the list leaves the focus there; a key goes into the page.
void MainWindow::enter(Place place)
{
    go(place);
    if (QWidget *page = m_pages.value(place).widget)
        page->setFocus();
}

void MainWindow::say(Tone tone, const QString &sentence)
{
    m_isNote = false;
    m_message->say(tone, sentence);
}

void MainWindow::note(Tone tone, const QString &sentence)
{
    say(tone, sentence);
    m_isNote = true;
}

void MainWindow::forgetNote()
{
    if (std::exchange(m_isNote, false))
        m_message->dismiss();
}

void MainWindow::setSaved(Saved saved)
{
    m_status->setSaved(saved);
}

void MainWindow::setHub(const QString &words)
{
    m_status->setHub(words);
}

void MainWindow::setHouse(const QString &name)
{
    m_house = name;
    m_sidebar->setHouse(name);
    showCase();
}

void MainWindow::setMember(const QString &words)
{
    m_status->setMember(words);
}

/// The title of the window is seen by the desktop: the code of the case, never a name.
void MainWindow::showCase()
{
    forgetNote();
    const core::CaseFile &file = m_case.file();
    const bool isOpen = !file.head.id.isEmpty();
    for (const Place place : AllPlaces)
        m_actions->place(place)->setEnabled(this->isOpen(place));
    m_sidebar->setCaseOpen(isOpen);
    shareKeys();
    setWindowTitle(isOpen ? u"%1 - %2"_s.arg(file.head.code, m_house) : m_house);
    showTrail();
    if (!isOpen && needsCase(m_place) && !m_case.isShared())
        go(Place::Caseload);
}

/// Those who look along see the talk, the map and its story.
bool MainWindow::isOpen(Place place) const
{
    if (m_case.isShared())
        return place == Place::Conversation || place == Place::Analysis;
    return !needsCase(place) || !m_case.file().head.id.isEmpty();
}

void MainWindow::joinTogether()
{
    connect(m_actions->together, &QAction::triggered, this, [this] {
        if (m_case.isShared())
            leaveTogether();
        else
            Q_EMIT togetherAsked(core::atTable(m_case.file()));
    });
    connect(m_actions->people, &QAction::triggered, m_together, &TogetherBar::ask);
    connect(m_together, &TogetherBar::peopleChosen, this, &MainWindow::togetherAsked);
    connect(m_together, &TogetherBar::left, this, &MainWindow::leaveTogether);
    connect(m_escape, &EscapeTwice::pressed, this, &MainWindow::leaveTogether);
    connect(&m_case, &OpenCase::reloaded, this, &MainWindow::showTogether);
}

void MainWindow::leaveTogether()
{
    Q_EMIT togetherLeft();
}

/// The whole screen, and nothing around the page that knows of other cases.
void MainWindow::showTogether()
{
    const bool isShared = m_case.isShared();
    m_together->showPeople(m_case.file().persons, m_case.sharedWith());
    if (isShared == !m_together->isHidden())
        return;
    m_palette->hide();
    m_sheet->hide();
    m_message->hide();
    m_sidebar->setVisible(!isShared);
    m_status->setVisible(!isShared);
    m_together->setVisible(isShared);
    m_escape->setOn(isShared);
    if (isShared)
        m_stateBefore = windowState();
    setWindowState(isShared ? m_stateBefore | Qt::WindowFullScreen : m_stateBefore);
}

/// Whose case it is, on the pages of the case only.
void MainWindow::showTrail()
{
    const core::CaseFile &file = m_case.file();
    const core::Person *youth = core::youthOf(file);
    const QString trail = youth ? file.head.code + u" \u203a "_s + youth->name : file.head.code;
    for (const Page &page : m_pages) {
        if (page.header)
            page.header->setTrail(trail);
    }
    m_header->setTrail(needsCase(m_place) ? trail : QString());
}

void MainWindow::showPalette()
{
    QList<Command> commands;
    const auto add = [&commands](const QString &group, const QList<QAction *> &actions) {
        for (QAction *action : actions) {
            if (!action->isEnabled() || action->text().isEmpty())
                continue;
            const QString text = plainText(*action);
            const auto same = std::find_if(commands.begin(),
                                           commands.end(),
                                           [&](const Command &it) { return it.text == text; });
            if (same == commands.end())
                commands.append(Command{group, text, action});
            else if (same->action->shortcut().isEmpty())
                same->action = action; // The page and the window do the same; one has a key.
        }
    };
    add(placeName(m_place), ofPage());
    add(tr("Go to"), m_actions->places());
    add(tr("Everywhere"), m_actions->others());
    m_palette->ask(commands);
}

void MainWindow::showShortcuts()
{
    QList<QAction *> everywhere = m_actions->places();
    for (QAction *own : m_actions->others()) {
        if (inCharge(own) == own)
            everywhere.append(own);
    }
    m_sheet->showKeys(everywhere, placeName(m_place), ofPage());
}

QList<QAction *> MainWindow::ofPage() const
{
    const QWidget *page = m_pages.value(m_place).widget;
    return page ? page->actions() : QList<QAction *>();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MainWindow::setNarrow(bool narrow)
{
    m_sidebar->setNarrow(narrow);
    m_pageActions->setNarrow(narrow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    setNarrow(width() < textWidth(150));
    QWidget::resizeEvent(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    QWidget *target = nextByTab(this, next);
    if (target)
        target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return target;
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_header->setTitle(placeName(m_place));
}

} // namespace ui
