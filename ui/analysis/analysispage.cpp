#include "ui/analysis/analysispage.h"

#include "ui/analysis/edits.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

AnalysisPage::AnalysisPage(OpenCase &open, QWidget *parent)
    : QWidget(parent)
    , m_open(open)
    , m_view(new DiagramView(m_scene, this))
    , m_keys(new CanvasKeys(*m_view))
    , m_line(new QuickBar(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    makeActions();
    connectCase();
    connectCanvas();
    showCase();
}

void AnalysisPage::connectCase()
{
    connect(&m_open, &OpenCase::reloaded, this, &AnalysisPage::showCase);
    connect(&m_open, &OpenCase::changed, &m_scene, &DiagramScene::apply);
}

void AnalysisPage::connectCanvas()
{
    connect(m_view, &DiagramView::cardMoved, this, &AnalysisPage::moveCard);
    connect(m_view, &DiagramView::linkDrawn, this, &AnalysisPage::drawArrow);
    connect(m_keys, &CanvasKeys::carried, this, &AnalysisPage::moveCard);
    connect(m_keys, &CanvasKeys::aimed, this, &AnalysisPage::drawArrow);
    connect(m_keys, &CanvasKeys::typed, this, &AnalysisPage::openLine);
    connect(m_line, &QuickBar::entered, this, &AnalysisPage::takeLine);
    connect(m_line, &QuickBar::laneChanged, &m_scene, [this](core::Domain lane) {
        m_scene.markLane(lane);
    });
    connect(m_line, &QuickBar::closed, this, [this] {
        m_scene.markLane(std::nullopt);
        m_view->setFocus();
    });
}

QAction *AnalysisPage::command(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, m_view);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
    return action;
}

void AnalysisPage::makeActions()
{
    QAction *card = command(tr("New card"), {Qt::Key_Insert, Qt::Key_N});
    card->setIcon(icon(Icon::Plus));
    connect(card, &QAction::triggered, this, [this] { openLine({}); });
    QAction *arrow = command(tr("New arrow"), {Qt::Key_A, Qt::Key_Greater});
    arrow->setIcon(icon(Icon::ArrowRight));
    connect(arrow, &QAction::triggered, m_keys, &CanvasKeys::aim);
    QAction *fit = command(tr("Whole map"), {Qt::Key_F, Qt::CTRL | Qt::Key_9});
    fit->setIcon(icon(Icon::Fit));
    connect(fit, &QAction::triggered, m_view, &DiagramView::fit);
    QAction *closer = command(tr("Zoom in"), {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal});
    connect(closer, &QAction::triggered, m_view, [this] { m_view->zoomBy(1.2); });
    QAction *farther = command(tr("Zoom out"), {QKeySequence::ZoomOut});
    connect(farther, &QAction::triggered, m_view, [this] { m_view->zoomBy(1 / 1.2); });
    QAction *normal = command(tr("Normal size"), {Qt::CTRL | Qt::Key_0});
    connect(normal, &QAction::triggered, m_view, [this] { m_view->zoomTo(1); });
    QAction *undo = command(tr("Undo"), {QKeySequence::Undo});
    undo->setIcon(icon(Icon::Undo));
    connect(undo, &QAction::triggered, &m_open, &OpenCase::undo);
    QAction *redo = command(tr("Redo"), {QKeySequence::Redo, Qt::CTRL | Qt::Key_Y});
    redo->setIcon(icon(Icon::Redo));
    connect(redo, &QAction::triggered, &m_open, &OpenCase::redo);
    QAction *remove = command(tr("Delete"), {QKeySequence::Delete});
    connect(remove, &QAction::triggered, this, &AnalysisPage::removeChoice);
    m_pageActions = {undo, redo, arrow, card};
}

void AnalysisPage::showCase()
{
    const bool isOther = m_scene.file().head.id != m_open.file().head.id;
    m_scene.reset(m_open.file());
    if (isOther)
        m_view->showStart();
}

core::Domain AnalysisPage::laneOfChoice() const
{
    const core::Factor *card = core::find(m_open.file().factors, m_scene.choice().factor);
    return card ? card->domain : m_lastLane;
}

void AnalysisPage::openLine(const QString &text)
{
    placeBars();
    m_line->open(m_open.file(), text, laneOfChoice());
    placeBars();
}

void AnalysisPage::takeLine(const TypedLine &line, core::Domain lane)
{
    m_lastLane = lane;
    const Typed made = typed(m_open, m_scene.places(), line, lane);
    m_open.commit(made.change);
    m_scene.choose({made.last, {}});
    m_view->reveal(made.last);
}

void AnalysisPage::moveCard(const core::FactorId &card, const CanvasGrid::Spot &spot)
{
    if (const core::Factor *factor = core::find(m_open.file().factors, card))
        m_open.commit(movedCard(m_open.file(), m_scene.places(), *factor, spot));
}

void AnalysisPage::drawArrow(const core::FactorId &from, const core::FactorId &to)
{
    const core::Factor *source = core::find(m_open.file().factors, from);
    if (!source)
        return;
    const core::LinkKind kind = core::LinkKind::Feeds;
    const Typed made = drawn(m_open, m_scene.places(), from, to, kind);
    m_open.commit(made.change);
    m_scene.choose({{}, made.arrow});
}

void AnalysisPage::removeChoice()
{
    const Choice choice = m_scene.choice();
    m_open.commit(removedChoice(m_open.file(), choice.factor, choice.link));
}

void AnalysisPage::placeBars()
{
    const int width = std::min(m_view->width() - 2 * sizes().gapPage, textWidth(90));
    m_line->resize(width, m_line->sizeHint().height());
    m_line->move(m_view->x() + (m_view->width() - width) / 2,
                 m_view->height() - m_line->height() - sizes().gapPage);
}

void AnalysisPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeBars();
}

} // namespace ui
