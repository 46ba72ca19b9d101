#include "ui/analysis/selecttool.h"

#include "ui/analysis/diagramscene.h"

#include <QApplication>

namespace ui {

SelectTool::SelectTool(DiagramScene &scene, Moved moved) : m_scene(scene), m_moved(std::move(moved))
{}

void SelectTool::press(const QPointF &at)
{
    m_pressed = m_scene.cardAt(at);
    m_start = at;
    m_grip = at - m_scene.cardRect(m_pressed).topLeft();
    if (m_pressed.isEmpty())
        m_scene.choose({{}, m_scene.linkAt(at)});
    else
        m_scene.choose({m_pressed, {}});
    if (m_scene.choice().isEmpty())
        m_scene.light({});
}

void SelectTool::move(const QPointF &at)
{
    if (m_pressed.isEmpty())
        return;
    const bool isDragging = (at - m_start).manhattanLength() >= QApplication::startDragDistance();
    if (!m_scene.isCarrying() && isDragging)
        m_scene.lift(m_pressed);
    m_scene.carry(at - m_grip);
}

void SelectTool::release(const QPointF &at)
{
    if (m_scene.isCarrying()) {
        const QRectF card(at - m_grip, m_scene.look().metrics.card);
        const CanvasGrid::Spot spot = m_scene.grid().spotAt(card.center());
        m_scene.drop();
        m_moved(m_pressed, spot);
    }
    m_pressed = {};
}

void SelectTool::cancel()
{
    m_pressed = {};
    if (m_scene.isCarrying())
        m_scene.drop();
}

} // namespace ui
