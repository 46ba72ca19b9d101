#include "ui/analysis/maplist.h"

#include "ui/analysis/mapdelegate.h"
#include "ui/shared/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

bool isText(const QKeyEvent &event)
{
    const auto without = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = event.text();
    return !(event.modifiers() & without) && !text.isEmpty() && text[0].isPrint()
           && !text[0].isSpace();
}

} // namespace

MapList::MapList(QWidget *parent) : QTreeView(parent), m_model(new MapModel(this))
{
    setObjectName(u"mapList"_s);
    setAccessibleName(tr("The map as a list"));
    setModel(m_model);
    setItemDelegate(new MapDelegate(this));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setIndentation(sizes().icon + sizes().gapSmall);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    connect(m_model, &MapModel::named, this, &MapList::tell);
}

void MapList::show(const core::CaseFile &file)
{
    m_file = file;
    refresh();
}

void MapList::show(const Circles &circles)
{
    m_circles = circles;
    refresh();
}

/// Another case begins with its cards in sight; the same one keeps what was open and where one was.
/// A name that is being typed is not written over.
void MapList::refresh()
{
    m_isStale = !isVisible() || state() == EditingState;
    if (m_isStale)
        return;
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QList<MapLine> lines = mapLines(m_file, m_circles);
    const bool isOther = m_shown != m_file.head.id || m_model->rowCount() == 0;
    m_shown = m_file.head.id;
    if (!isOther) {
        m_model->show(lines);
        return;
    }
    m_model->reset(lines);
    expandToDepth(0);
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void MapList::mark(const Choice &choice)
{
    if (choice.isEmpty() || choiceAt(currentIndex()) == choice)
        return;
    const MapLine *line = m_model->line(currentIndex());
    const core::FactorId near = line ? line->card : core::FactorId();
    goTo(choice.link.isEmpty() ? m_model->indexOfCard(choice.factor)
                               : m_model->indexOfArrow(choice.link, near));
}

void MapList::mark(const LoopKey &loop)
{
    const MapLine *line = m_model->line(currentIndex());
    if (!line || line->key != loop)
        goTo(m_model->indexOfLoop(loop));
}

void MapList::goTo(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QScopedValueRollback quiet(m_isQuiet, true);
    setCurrentIndex(index);
    scrollTo(index);
}

std::optional<core::Domain> MapList::lane() const
{
    for (QModelIndex at = currentIndex(); at.isValid(); at = at.parent()) {
        const MapLine *line = m_model->line(at);
        if (line->kind == MapLine::Lane || line->kind == MapLine::Stop)
            return line->domain;
    }
    return std::nullopt;
}

Choice MapList::choiceAt(const QModelIndex &index) const
{
    const MapLine *line = m_model->line(index);
    if (!line)
        return {};
    return line->link.isEmpty() ? Choice{line->card, {}} : Choice{{}, line->link};
}

void MapList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const MapLine *line = m_model->line(current);
    if (m_isQuiet || !line)
        return;
    if (line->kind == MapLine::Loop)
        Q_EMIT loopChosen(line->key);
    else
        Q_EMIT chosen(choiceAt(current));
}

void MapList::keyPressEvent(QKeyEvent *event)
{
    // A name that is being typed passes on the keys that end it.
    if (state() == EditingState || !handle(*event))
        QTreeView::keyPressEvent(event);
}

/// All else is as in any tree.
bool MapList::handle(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        confirm();
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    case Qt::Key_Up:
        return event.modifiers() == Qt::AltModifier && shift(-1);
    case Qt::Key_Down:
        return event.modifiers() == Qt::AltModifier && shift(1);
    case Qt::Key_Asterisk: // Opens all that is below.
        return false;
    default:
        break;
    }
    if (!isText(event))
        return false;
    Q_EMIT typed(event.text());
    return true;
}

bool MapList::shift(int by)
{
    const MapLine *line = m_model->line(currentIndex());
    if (!line || line->kind != MapLine::Card)
        return false;
    Q_EMIT shifted(line->card, by);
    return true;
}

void MapList::confirm()
{
    if (!choice().isEmpty())
        Q_EMIT confirmed();
    else
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
}

void MapList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint below = visualRect(currentIndex()).bottomLeft();
    Q_EMIT menuAsked(isByKey ? viewport()->mapToGlobal(below) : event->globalPos());
}

void MapList::showEvent(QShowEvent *event)
{
    QTreeView::showEvent(event);
    if (m_isStale)
        refresh();
}

void MapList::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setIndentation(sizes().icon + sizes().gapSmall);
}

/// How high a line is depends on the width.
void MapList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void MapList::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTreeView::closeEditor(editor, hint);
    if (m_isStale)
        refresh();
}

void MapList::tell(const MapLine &line, const QString &name)
{
    if (line.kind == MapLine::Loop)
        Q_EMIT loopRenamed(line.key, name);
    else
        Q_EMIT renamed(line.card, name);
}

} // namespace ui
