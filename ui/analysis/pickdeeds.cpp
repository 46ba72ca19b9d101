#include "ui/analysis/pickdeeds.h"

#include "ui/analysis/cardsform.h"
#include "ui/analysis/freedeeds.h"
#include "ui/analysis/traces.h"

#include <QAction>
#include <QMenu>

namespace ui {

PickDeeds::PickDeeds(OpenCase &open, DiagramView &view, CardsForm &form)
    : QObject(&view), m_open(open), m_view(view), m_scene(view.diagram()), m_commands(&view)
{
    connectCommands();
    connectForm(form);
    form.setCommands(m_commands.ofCards());
    connect(&view, &DiagramView::cardsShifted, this, &PickDeeds::shift);
    connect(&view, &DiagramView::menuAsked, this, &PickDeeds::showMenu);
}

void PickDeeds::connectCommands()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_commands.selectAll, &PickDeeds::selectAll);
    on(m_commands.copy, &PickDeeds::copy);
    on(m_commands.cut, &PickDeeds::cut);
    on(m_commands.paste, &PickDeeds::paste);
    on(m_commands.alignLeft, [this] { align(Alignment::Left); });
    on(m_commands.alignTop, [this] { align(Alignment::Top); });
    on(m_commands.spread, [this] { align(Alignment::Spread); });
    on(m_commands.merge, &PickDeeds::askMerge);
    on(m_commands.split, &PickDeeds::split);
    on(m_commands.group, &PickDeeds::group);
    on(m_commands.ungroup, &PickDeeds::ungroup);
    on(m_commands.renameGroup, &PickDeeds::renameGroup);
}

void PickDeeds::connectForm(CardsForm &form)
{
    connect(&form, &CardsForm::domainChosen, this, [this](core::Domain lane) {
        commit(inLane(standing(), cards(), lane));
    });
    connect(&form, &CardsForm::polarityChosen, this, [this](core::Polarity polarity) {
        commit(withPolarity(m_open.file(), cards(), polarity));
    });
}

void PickDeeds::refresh()
{
    m_commands.enableFor(cards().size(), groupOfChoice() != nullptr);
}

void PickDeeds::commit(const core::Change &change)
{
    const bool isFree = m_scene.mapView() == core::MapView::Free && !change.isEmpty();
    m_open.commit(isFree ? withFreePlaces(m_open.file(), m_scene.freePlaces(), change) : change);
}

void PickDeeds::shift(const QPointF &by)
{
    switch (m_scene.mapView()) {
    case core::MapView::Lanes:
        commit(shifted(standing(), cards(), by));
        break;
    case core::MapView::Free:
        commitFree(middles(), by);
        break;
    case core::MapView::Circle:
        break; // Its cards stand where the loop wants them.
    }
}

QHash<core::FactorId, QPointF> PickDeeds::middles() const
{
    QHash<core::FactorId, QPointF> middles;
    const QList<core::FactorId> chosen = cards();
    for (const core::FactorId &card : chosen)
        middles.insert(card, m_scene.cardRect(card).center());
    return middles;
}

void PickDeeds::commitFree(const QHash<core::FactorId, QPointF> &middles, const QPointF &by)
{
    core::FreePlaces moved;
    for (auto at = middles.cbegin(); at != middles.cend(); ++at)
        moved.insert(at.key(), m_scene.freePlaceAt(at.value() + by));
    m_open.commit(movedFree(m_open.file(), m_scene.freePlaces(), moved));
}

void PickDeeds::align(Alignment alignment)
{
    if (m_scene.mapView() == core::MapView::Lanes)
        commit(aligned(standing(), cards(), alignment));
    else if (m_scene.mapView() == core::MapView::Free)
        commitFree(alignedPoints(middles(), alignment), {});
}

void PickDeeds::selectAll()
{
    QList<core::FactorId> all;
    for (const core::Factor &factor : m_open.file().factors)
        all += factor.id;
    m_scene.choose(choiceOf(all));
    Q_EMIT announced(tr("%n cards chosen", nullptr, int(all.size())));
}

void PickDeeds::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : m_commands.ofCards()) {
        if (action->isEnabled())
            menu->addAction(action);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(m_commands.paste);
    menu->addAction(m_commands.selectAll);
    menu->popup(at);
}

} // namespace ui
