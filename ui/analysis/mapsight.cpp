#include "ui/analysis/mapsight.h"

#include "ui/analysis/filterpanel.h"
#include "ui/analysis/minimap.h"
#include "ui/shared/icons.h"
#include "ui/shared/shortcut.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

MapSight::MapSight(OpenCase &open, DiagramView &view)
    : QObject(&view)
    , m_open(open)
    , m_view(view)
    , m_panel(new FilterPanel(view.parentWidget()))
    , m_minimap(new Minimap(view, view.parentWidget()))
{
    QAction *filter = add(tr("Look at a part of the map"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    filter->setIcon(icon(Icon::Sliders));
    m_showAll = add(tr("Show everything again"), Qt::Key_Backspace);
    QAction *overview = add(tr("Overview in the corner"), Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    overview->setCheckable(true);
    overview->setChecked(true);
    for (QAction *anywhere : {filter, overview}) // Not Backspace: that is for fields.
        anywhere->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(filter, &QAction::triggered, this, &MapSight::openFilter);
    connect(m_showAll, &QAction::triggered, this, [this] { take({}); });
    connect(overview, &QAction::toggled, m_minimap, &Minimap::setWanted);
    connect(m_panel, &FilterPanel::changed, this, &MapSight::take);
    connect(m_panel, &FilterPanel::left, this, [this] {
        m_view.setFocus();
        refresh();
    });
    connect(&open, &OpenCase::changed, this, &MapSight::refresh);
    connect(&open, &OpenCase::reloaded, this, &MapSight::refresh);
    view.installEventFilter(this);
    refresh();
}

QAction *MapSight::add(const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    action->setShortcut(keys);
    describe(action, text);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view.addAction(action);
    m_actions += action;
    return action;
}

/// The same key closes it.
void MapSight::openFilter()
{
    if (m_panel->isVisible() && !m_panel->isFolded()) {
        m_panel->fold(true);
        return;
    }
    m_panel->fold(false);
    refresh();
    m_panel->focusFirst();
}

void MapSight::take(const core::MapFilter &filter)
{
    m_view.diagram().setFilter(filter);
    refresh();
    Q_EMIT announced(filter.isEmpty() ? tr("Everything is shown again.") : m_panel->sentence());
}

void MapSight::refresh()
{
    const DiagramScene &scene = m_view.diagram();
    const core::CaseFile &file = m_open.file();
    const core::Matching matching = core::matching(file, scene.filter());
    const bool isFiltered = !scene.filter().isEmpty();
    m_showAll->setEnabled(isFiltered);
    m_panel->show(file, scene.filter());
    m_panel->tellCount(matching.factors.size(), file.factors.size());
    m_panel->setVisible(!m_view.isHidden() && (isFiltered || !m_panel->isFolded()));
    place();
}

void MapSight::place()
{
    const int gap = sizes().gap;
    const int width = std::min(m_view.width() - 2 * gap, textWidth(64));
    m_panel->fitTo({width, m_view.height() - 2 * gap});
    const QPoint corner = m_view.geometry().topRight();
    m_panel->move(corner.x() - width - gap, corner.y() + gap);
    m_minimap->place();
    m_panel->raise();
}

bool MapSight::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOpen = m_panel->isVisible() && !m_panel->isFolded();
    if (isOpen && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_panel->fold(true);
        return true;
    }
    if (event->type() == QEvent::Resize)
        place();
    else if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        refresh();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
