#include "ui/analysis/analysispage.h"
#include "ui/analysis/edits.h"
#include "ui/analysis/inspector.h"
#include "ui/analysis/looppanel.h"
#include "ui/analysis/maplist.h"
#include "ui/analysis/maplistmenu.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

// What the page does with the list that shows the same map.

namespace ui {

void AnalysisPage::connectList()
{
    m_list->addActions(m_commands->all());
    // From anywhere on the page, also from what stands beside the map.
    m_commands->asList->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_commands->asList, &QAction::toggled, this, &AnalysisPage::showAsList);
    connect(m_list, &MapList::chosen, this, [this](const Choice &choice) {
        m_scene.light({});
        m_scene.choose(choice);
    });
    connect(m_list, &MapList::loopChosen, this, [this](const LoopKey &key) {
        m_scene.choose({}); // What is deleted now is not a card that nobody sees.
        m_inspector->loops().light(key);
    });
    for (QAction *step : {m_commands->nextLoop, m_commands->previousLoop})
        connect(step, &QAction::triggered, this, &AnalysisPage::followLoop);
    connect(m_list, &MapList::typed, this, &AnalysisPage::takeKey);
    connect(m_list, &MapList::confirmed, this, &AnalysisPage::focusForm);
    connect(m_list, &MapList::menuAsked, this, &AnalysisPage::showListMenu);
    connect(m_list, &MapList::renamed, this, [this](const core::FactorId &id, const QString &name) {
        if (const core::Factor *before = core::find(m_open.file().factors, id)) {
            core::Factor after = *before;
            after.text = name;
            editCard(after);
        }
    });
    connect(m_list, &MapList::loopRenamed, this, [this](const LoopKey &key, const QString &name) {
        m_open.commit(renamed(m_open, key, name));
    });
    connect(m_list, &MapList::shifted, this, [this](const core::FactorId &id, int by) {
        if (const core::Factor *before = core::find(m_open.file().factors, id)) {
            const int lane = static_cast<int>(before->domain) + by + core::DomainCount;
            core::Factor after = *before;
            after.domain = static_cast<core::Domain>(lane % core::DomainCount);
            editCard(after);
        }
    });
}

void AnalysisPage::followLoop()
{
    const LoopKey lit = m_inspector->loops().lit();
    if (m_list->isHidden() || lit.isEmpty())
        return;
    m_scene.choose({});
    m_list->mark(lit);
}

QWidget *AnalysisPage::front() const
{
    return m_list->isHidden() ? static_cast<QWidget *>(m_view) : m_list;
}

/// The focus goes along when it was in what goes.
void AnalysisPage::showAsList(bool isList)
{
    const bool hadFocus = front()->hasFocus();
    m_keys->stopAiming();
    m_view->setVisible(!isList);
    m_list->setVisible(isList);
    setFocusProxy(front());
    m_list->mark(m_scene.choice());
    if (hadFocus)
        front()->setFocus();
    placeLine();
}

core::Uuid AnalysisPage::chosen() const
{
    const Choice &choice = m_scene.choice();
    return choice.factor.isEmpty() ? choice.link.uuid() : choice.factor.uuid();
}

/// On the map the arrow is aimed; in the list the line asks where to.
void AnalysisPage::askArrow()
{
    const core::Factor *from = core::find(m_open.file().factors, m_scene.choice().factor);
    if (m_list->isHidden()) {
        m_keys->aim();
    } else if (from) {
        m_line->open(m_open.file(), from->text + u" -> "_s, from->domain);
        placeLine();
    }
}

void AnalysisPage::showListMenu(const QPoint &globally)
{
    auto *menu = new QMenu(m_list);
    menu->setObjectName(u"mapListMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_commands->newCard);
    const Choice choice = m_list->choice();
    if (const core::Factor *card = core::find(m_open.file().factors, choice.factor)) {
        menu->addActions({m_commands->newArrow, m_commands->remove});
        addKinds(*menu, *card, [this](const core::Factor &after) { editCard(after); });
    }
    if (const core::Link *arrow = core::find(m_open.file().links, choice.link)) {
        menu->addActions({m_commands->reverse, m_commands->remove});
        addKinds(*menu, *arrow, [this](const core::Link &after) { editLink(after); });
    }
    menu->popup(globally);
}

} // namespace ui
