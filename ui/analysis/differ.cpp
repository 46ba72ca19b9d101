#include "ui/analysis/differ.h"

#include "ui/analysis/linkwords.h"
#include "ui/shared/words.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

using core::CaseFile;
using core::Change;
using core::Link;
using core::LinkKind;
using core::PersonId;

QString say(const char *text)
{
    return QCoreApplication::translate("Differ", text);
}

template<typename Entity>
Change toggled(const Entity &before, const PersonId &who)
{
    Entity after = before;
    if (after.disputedBy.removeAll(who) == 0)
        after.disputedBy += who;
    return core::changed(before, after);
}

LinkKind kindOf(OwnArrow arrow, LinkKind before)
{
    switch (arrow) {
    case OwnArrow::Feeds:
        return LinkKind::Feeds;
    case OwnArrow::Dampens:
        return LinkKind::Dampens;
    case OwnArrow::Affects:
        return LinkKind::Affects;
    case OwnArrow::OtherWay:
        break;
    }
    return before;
}

QString wordFor(OwnArrow arrow)
{
    if (arrow == OwnArrow::OtherWay)
        return say(QT_TRANSLATE_NOOP("Differ", "the other way round"));
    return ui::wordFor(kindOf(arrow, LinkKind::Feeds));
}

QString labelOf(const core::Person &person)
{
    return person.name.isEmpty() ? ui::wordFor(person.role) : person.name;
}

/// What one menu is made for.
class DifferMenu
{
public:
    DifferMenu(OpenCase &open, const Choice &choice, QMenu *menu)
        : m_open(open)
        , m_choice(choice)
        , m_menu(menu)
        , m_card(core::find(open.file().factors, choice.factor))
        , m_link(core::find(open.file().links, choice.link))
    {}

    void fill()
    {
        m_menu->addSection(say(QT_TRANSLATE_NOOP("Differ", "Who sees it differently?")));
        for (const core::Person &person : m_open.file().persons) {
            if (!saidBy().contains(person.id) && maySee(person.id))
                add(person);
        }
    }

private:
    QList<PersonId> saidBy() const { return m_card ? m_card->saidBy : m_link->saidBy; }
    bool maySee(const PersonId &person) const
    {
        const core::Sight &sight = m_card ? m_card->visibleTo : m_link->visibleTo;
        return sight.isEmpty() || sight.contains(person);
    }
    QList<PersonId> disputedBy() const { return m_card ? m_card->disputedBy : m_link->disputedBy; }

    void add(const core::Person &person)
    {
        if (m_card) {
            addToggle(*m_menu, labelOf(person), person.id);
            return;
        }
        QMenu *own = m_menu->addMenu(labelOf(person));
        addToggle(*own, say(QT_TRANSLATE_NOOP("Differ", "sees it differently")), person.id);
        own->addSection(say(QT_TRANSLATE_NOOP("Differ", "and says:")));
        for (const OwnArrow arrow :
             {OwnArrow::Feeds, OwnArrow::Dampens, OwnArrow::Affects, OwnArrow::OtherWay})
            addArrow(*own, person.id, arrow);
    }

    void addToggle(QMenu &menu, const QString &text, const PersonId &who)
    {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(disputedBy().contains(who));
        QObject::connect(
            action, &QAction::triggered, &m_open, [&open = m_open, it = m_choice, who] {
                open.commit(differed(open.file(), it, who));
            });
    }

    void addArrow(QMenu &menu, const PersonId &who, OwnArrow arrow)
    {
        const bool isSame =
            arrow != OwnArrow::OtherWay && kindOf(arrow, m_link->kind) == m_link->kind;
        if (isSame)
            return;
        QAction *action = menu.addAction(wordFor(arrow));
        QObject::connect(
            action, &QAction::triggered, &m_open, [&open = m_open, id = m_choice.link, who, arrow] {
                open.commit(ownArrow(open, id, who, arrow));
            });
    }

    OpenCase &m_open;
    Choice m_choice;
    QMenu *m_menu;
    const core::Factor *m_card;
    const Link *m_link;
};

} // namespace

Change differed(const CaseFile &file, const Choice &choice, const PersonId &who)
{
    if (const core::Factor *card = core::find(file.factors, choice.factor))
        return toggled(*card, who);
    if (const Link *link = core::find(file.links, choice.link))
        return toggled(*link, who);
    return {};
}

Change ownArrow(const OpenCase &open, const core::LinkId &id, const PersonId &who, OwnArrow arrow)
{
    const CaseFile &file = open.file();
    const Link *link = core::find(file.links, id);
    if (!link)
        return {};
    Change change;
    if (!link->disputedBy.contains(who))
        change = toggled(*link, who);
    Link own = open.fresh<Link>();
    own.from = arrow == OwnArrow::OtherWay ? link->to : link->from;
    own.to = arrow == OwnArrow::OtherWay ? link->from : link->to;
    own.kind = kindOf(arrow, link->kind);
    own.saidBy = {who};
    own.visibleTo = link->visibleTo;
    const auto isIt = [&](const Link &other) {
        return other.from == own.from && other.to == own.to && other.kind == own.kind
               && other.visibleTo == own.visibleTo;
    };
    const auto known = std::find_if(file.links.begin(), file.links.end(), isIt);
    if (known == file.links.end())
        return change + core::added(own);
    Link after = *known;
    if (!after.saidBy.contains(who))
        after.saidBy += who;
    return change + core::changed(*known, after);
}

QMenu *differMenu(OpenCase &open, const Choice &choice, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"differMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (core::find(open.file().factors, choice.factor)
        || core::find(open.file().links, choice.link))
        DifferMenu(open, choice, menu).fill();
    return menu;
}

} // namespace ui
