#include "ui/analysis/selecttool.h"

#include "ui/analysis/diagramscene.h"

#include <QApplication>

namespace ui {

SelectTool::SelectTool(DiagramScene &scene, Moved moved, Shifted shifted)
    : m_scene(scene), m_moved(std::move(moved)), m_shifted(std::move(shifted))
{}

void SelectTool::press(const QPointF &at)
{
    m_pressed = m_scene.cardAt(at);
    m_start = at;
    m_grip = at - m_scene.cardRect(m_pressed).topLeft();
    const QList<core::FactorId> group = m_scene.cardsOf(m_scene.groupAt(at));
    m_isGroup = m_pressed.isEmpty() && !group.isEmpty();
    if (m_isGroup)
        pressGroup(group, at);
    else if (m_pressed.isEmpty())
        m_scene.choose({{}, m_scene.linkAt(at)});
    else if (m_isAdding)
        m_scene.choose(toggled(m_scene.choice(), m_pressed));
    else if (!m_scene.choice().cards().contains(m_pressed))
        m_scene.choose({m_pressed, {}});
    if (m_scene.choice().isEmpty())
        m_scene.light({});
}

void SelectTool::pressGroup(const QList<core::FactorId> &group, const QPointF &at)
{
    m_scene.choose(choiceOf(group));
    m_pressed = group.last();
    m_grip = at - m_scene.cardRect(m_pressed).topLeft();
}

void SelectTool::move(const QPointF &at)
{
    if (!m_scene.card(m_pressed))
        m_pressed = {}; // Somebody else deleted it.
    if (m_pressed.isEmpty())
        return;
    const bool isDragging = (at - m_start).manhattanLength() >= QApplication::startDragDistance();
    if (!m_scene.isCarrying() && isDragging)
        m_scene.lift(m_pressed);
    m_scene.carry(at - m_grip);
}

void SelectTool::release(const QPointF &at)
{
    if (m_scene.isCarrying())
        drop(at);
    else if (!m_isAdding && !m_isGroup && m_scene.card(m_pressed) && m_scene.choice().isSeveral())
        m_scene.choose({m_pressed, {}}); // Of several that could have been dragged.
    m_pressed = {};
}

void SelectTool::drop(const QPointF &at)
{
    const bool isSeveral = m_scene.isCarryingSeveral();
    const QRectF card(at - m_grip, m_scene.look().metrics.card);
    const CanvasGrid::Spot spot = m_scene.grid().spotAt(card.center());
    m_scene.drop();
    if (isSeveral)
        m_shifted(at - m_start);
    else
        m_moved(m_pressed, spot);
}

void SelectTool::cancel()
{
    m_pressed = {};
    if (m_scene.isCarrying())
        m_scene.drop();
}

} // namespace ui
