#include "ui/analysis/differ.h"

#include "ui/analysis/linkwords.h"
#include "ui/shared/personname.h"
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

/// Whose view of it can be another: who did not say it and may see it.
template<typename Entity>
bool canDiffer(const Entity &it, const PersonId &who)
{
    const bool maySee = it.visibleTo.isEmpty() || it.visibleTo.contains(who);
    return maySee && !it.saidBy.contains(who);
}

/// The chosen cards that somebody can see differently.
QList<const core::Factor *>
cardsFor(const CaseFile &file, const Choice &choice, const PersonId &who)
{
    QList<const core::Factor *> cards;
    const QList<core::FactorId> chosen = choice.cards();
    for (const core::FactorId &id : chosen) {
        const core::Factor *card = core::find(file.factors, id);
        if (card && canDiffer(*card, who))
            cards += card;
    }
    return cards;
}

template<typename Entity>
bool doesDiffer(const Entity *it, const PersonId &who)
{
    return it->disputedBy.contains(who);
}

/// Of several cards: everybody's mark is the same afterwards.
Change differedCards(const QList<const core::Factor *> &cards, const PersonId &who)
{
    const bool areAll = std::all_of(
        cards.begin(), cards.end(), [&](const auto *card) { return doesDiffer(card, who); });
    Change change;
    for (const core::Factor *card : cards) {
        if (areAll || !doesDiffer(card, who))
            change += toggled(*card, who);
    }
    return change;
}

/// What one menu is made for.
class DifferMenu
{
public:
    DifferMenu(OpenCase &open, const Choice &choice, QMenu *menu)
        : m_open(open)
        , m_choice(choice)
        , m_menu(menu)
        , m_link(core::find(open.file().links, choice.link))
    {}

    void fill()
    {
        m_menu->addSection(say(QT_TRANSLATE_NOOP("Differ", "Who sees it differently?")));
        for (const core::Person &person : m_open.file().persons) {
            if (!m_link)
                addForCards(person);
            else if (canDiffer(*m_link, person.id))
                addForArrow(person);
        }
    }

private:
    void addForCards(const core::Person &person)
    {
        const QList<const core::Factor *> cards = cardsFor(m_open.file(), m_choice, person.id);
        if (cards.isEmpty())
            return;
        const qsizetype chosen = m_choice.cards().size();
        const QString label = personName(person, m_open.file().persons);
        const bool areAll = std::all_of(cards.begin(), cards.end(), [&](const auto *card) {
            return doesDiffer(card, person.id);
        });
        addToggle(*m_menu,
                  cards.size() == chosen
                      ? label
                      : say(QT_TRANSLATE_NOOP("Differ", "%1: %2 of the %3 cards"))
                            .arg(label)
                            .arg(cards.size())
                            .arg(chosen),
                  person.id,
                  areAll);
    }

    void addForArrow(const core::Person &person)
    {
        QMenu *own = m_menu->addMenu(personName(person, m_open.file().persons));
        addToggle(*own,
                  say(QT_TRANSLATE_NOOP("Differ", "sees it differently")),
                  person.id,
                  doesDiffer(m_link, person.id));
        own->addSection(say(QT_TRANSLATE_NOOP("Differ", "and says:")));
        for (const OwnArrow arrow :
             {OwnArrow::Feeds, OwnArrow::Dampens, OwnArrow::Affects, OwnArrow::OtherWay})
            addArrow(*own, person.id, arrow);
    }

    void addToggle(QMenu &menu, const QString &text, const PersonId &who, bool isOn)
    {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(isOn);
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
    const Link *m_link;
};

} // namespace

Change differed(const CaseFile &file, const Choice &choice, const PersonId &who)
{
    if (const Link *link = core::find(file.links, choice.link))
        return toggled(*link, who);
    return differedCards(cardsFor(file, choice, who), who);
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
