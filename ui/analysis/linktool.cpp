#include "ui/analysis/linktool.h"

#include "ui/analysis/diagramscene.h"

namespace ui {

LinkTool::LinkTool(DiagramScene &scene, Drawn drawn) : m_scene(scene), m_drawn(std::move(drawn)) {}

core::FactorId LinkTool::targetAt(const QPointF &at) const
{
    const core::FactorId target = m_scene.cardAt(at);
    return target == m_from ? core::FactorId() : target;
}

void LinkTool::press(const QPointF &at)
{
    m_from = m_scene.handleAt(at);
}

void LinkTool::move(const QPointF &at)
{
    if (m_scene.card(m_from))
        m_scene.pull(m_from, at, targetAt(at));
    else
        m_scene.letGo(); // Somebody else deleted it.
}

void LinkTool::release(const QPointF &at)
{
    const core::FactorId from = m_from;
    const core::FactorId target = targetAt(at);
    cancel();
    if (m_scene.card(from) && !target.isEmpty())
        m_drawn(from, target);
}

void LinkTool::cancel()
{
    m_from = {};
    m_scene.letGo();
}

} // namespace ui
