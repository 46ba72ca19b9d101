#include "ui/analysis/maplistmenu.h"

#include "ui/analysis/linkwords.h"
#include "ui/shared/words.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace ui {

namespace {

struct SayInMenu
{
    Q_DECLARE_TR_FUNCTIONS(MapListMenu)
};

constexpr int Polarities = 3;

struct Options
{
    QStringList words;
    int now = 0;
};

/// One of several, as a part of the menu with its name above.
void addOptions(QMenu &menu,
                const QString &name,
                const Options &options,
                const std::function<void(int)> &choose)
{
    menu.addSection(name);
    auto *group = new QActionGroup(&menu);
    for (int i = 0; i < options.words.size(); ++i) {
        QAction *action = menu.addAction(options.words[i], &menu, [choose, i] { choose(i); });
        action->setCheckable(true);
        action->setChecked(i == options.now);
        group->addAction(action);
    }
}

/// A copy in which one field has another value.
template<typename Entity, typename Value>
std::function<void(int)>
setter(const Entity &entity, Value Entity::*field, const std::function<void(const Entity &)> &edit)
{
    return [entity, field, edit](int value) {
        Entity after = entity;
        after.*field = static_cast<Value>(value);
        edit(after);
    };
}

} // namespace

void addKinds(QMenu &menu,
              const core::Factor &card,
              const std::function<void(const core::Factor &)> &edit)
{
    QStringList polarities;
    for (int i = 0; i < Polarities; ++i)
        polarities += wordFor(static_cast<core::Polarity>(i));
    addOptions(menu,
               SayInMenu::tr("What it is"),
               {polarities, static_cast<int>(card.polarity)},
               setter(card, &core::Factor::polarity, edit));
    QStringList domains;
    for (int i = 0; i < core::DomainCount; ++i)
        domains += wordFor(static_cast<core::Domain>(i));
    QMenu *lanes = menu.addMenu(SayInMenu::tr("Life domain"));
    addOptions(*lanes,
               SayInMenu::tr("Life domain"),
               {domains, static_cast<int>(card.domain)},
               setter(card, &core::Factor::domain, edit));
}

void addKinds(QMenu &menu,
              const core::Link &arrow,
              const std::function<void(const core::Link &)> &edit)
{
    addOptions(menu,
               SayInMenu::tr("What the arrow does"),
               {kindWords(), static_cast<int>(arrow.kind)},
               setter(arrow, &core::Link::kind, edit));
    addOptions(menu,
               SayInMenu::tr("How strong"),
               {strengthWords(), arrow.strength - 1},
               [arrow, edit](int value) {
                   core::Link after = arrow;
                   after.strength = value + 1;
                   edit(after);
               });
    addOptions(menu,
               SayInMenu::tr("How sure"),
               {certaintyWords(), static_cast<int>(arrow.certainty)},
               setter(arrow, &core::Link::certainty, edit));
}

} // namespace ui
