#include "ui/analysis/mapviews.h"

#include "ui/analysis/canvasbar.h"
#include "ui/analysis/edits.h"
#include "ui/analysis/freedeeds.h"
#include "ui/analysis/viewchooser.h"
#include "ui/shared/icons.h"
#include "ui/shared/shortcut.h"

#include <QAction>
#include <QEvent>

namespace ui {

namespace {

constexpr char RememberedView[] = "mapView";

} // namespace

MapViews::MapViews(OpenCase &open, DiagramView &view, CanvasBar &bar)
    : QObject(&view)
    , m_open(open)
    , m_view(view)
    , m_bar(bar)
    , m_chooser(new ViewChooser(&bar))
    , m_flight(new CardFlight(view.diagram(), &view))
{
    bar.addFirst(m_chooser);
    const QString names[] = {
        tr("Map in lanes"), tr("Map with cards standing free"), tr("Loop as a circle")};
    for (int i = 0; i < 3; ++i) {
        QAction *action = add(names[i], Qt::CTRL | Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, i] {
            choose(static_cast<core::MapView>(i));
        });
    }
    m_pin = add(tr("Pin the card: tidying leaves it"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_pin->setIcon(icon(Icon::MapPin));
    m_pin->setCheckable(true);
    m_pin->setEnabled(false);
    connect(m_pin, &QAction::triggered, this, &MapViews::pinChoice);
    connect(m_chooser, &ViewChooser::chosen, this, &MapViews::choose);
    view.installEventFilter(this);
}

QAction *MapViews::add(const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    describe(action, text);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(action);
    m_actions += action;
    return action;
}

bool MapViews::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        const QVariant remembered = m_view.window()->property(RememberedView);
        if (remembered.isValid())
            show(static_cast<core::MapView>(remembered.toInt()));
    }
    return QObject::eventFilter(watched, event);
}

void MapViews::choose(core::MapView view)
{
    const bool hasLoop = !m_loops.isEmpty();
    if (view == core::MapView::Circle && !hasLoop)
        m_bar.announce(tr("There is no loop on this map yet."));
    const core::MapView shown =
        view == core::MapView::Circle && !hasLoop ? m_view.diagram().mapView() : view;
    m_view.window()->setProperty(RememberedView, static_cast<int>(shown));
    show(shown);
}

void MapViews::show(core::MapView view)
{
    DiagramScene &scene = m_view.diagram();
    m_chooser->setView(view);
    if (view == scene.mapView())
        return;
    QList<core::FactorId> circle = scene.circle();
    if (view == core::MapView::Circle && !isLoop(circle))
        circle = m_loops.value(0);
    m_flight->take();
    scene.setMapView(view, circle);
    m_view.showStart();
    m_flight->fly();
}

bool MapViews::isLoop(const QList<core::FactorId> &cards) const
{
    return m_loops.contains(cards);
}

void MapViews::tidy()
{
    DiagramScene &scene = m_view.diagram();
    if (scene.mapView() == core::MapView::Circle)
        return; // It is always tidy.
    m_flight->take();
    const bool isFree = scene.mapView() == core::MapView::Free;
    m_open.commit(isFree ? freeTidied(m_open.file(), scene.freePlaces(), m_chooser->mayMove())
                         : tidied(m_open.file(), scene.places()));
    if (!isFree)
        scene.setMapView(core::MapView::Lanes, scene.circle());
    m_flight->fly();
}

bool MapViews::move(const core::FactorId &card, const CanvasGrid::Spot &spot)
{
    const DiagramScene &scene = m_view.diagram();
    if (scene.mapView() == core::MapView::Lanes)
        return false;
    if (scene.mapView() == core::MapView::Free)
        m_open.commit(
            movedFree(m_open.file(), scene.freePlaces(), {{card, scene.freePlaceAt(spot.point)}}));
    return true;
}

core::Change MapViews::kept(const core::Change &change) const
{
    const DiagramScene &scene = m_view.diagram();
    return scene.mapView() == core::MapView::Free
               ? withFreePlaces(m_open.file(), scene.freePlaces(), change)
               : change;
}

void MapViews::offer(const LoopList &loops)
{
    m_loops.clear();
    for (const core::Loop &loop : loops.found.list) {
        if (!core::isOneCard(loop))
            m_loops += core::factorsOf(m_open.file(), loop);
    }
    DiagramScene &scene = m_view.diagram();
    if (scene.mapView() != core::MapView::Circle || isLoop(scene.circle()))
        return;
    if (m_loops.isEmpty())
        show(core::MapView::Lanes);
    else
        scene.setMapView(core::MapView::Circle, m_loops.first());
}

void MapViews::follow(const QList<core::FactorId> &cards)
{
    DiagramScene &scene = m_view.diagram();
    if (scene.mapView() != core::MapView::Circle || cards.size() < 2)
        return;
    scene.setMapView(core::MapView::Circle, cards);
    m_view.showStart();
}

void MapViews::showChoice()
{
    const core::Factor *card = core::find(m_open.file().factors, m_view.diagram().choice().factor);
    m_pin->setEnabled(card);
    m_pin->setChecked(card && card->pinned);
}

void MapViews::pinChoice()
{
    const core::FactorId card = m_view.diagram().choice().factor;
    m_open.commit(pinnedCard(m_open.file(), card, m_pin->isChecked()));
}

} // namespace ui
