#pragma once

#include "ui/analysis/canvasgrid.h"
#include "ui/analysis/tool.h"

#include <functional>

namespace ui {

class DiagramScene;

/// Chooses cards and arrows, carries cards to another slot.
class SelectTool : public Tool
{
public:
    using Moved = std::function<void(const core::FactorId &, const CanvasGrid::Spot &)>;

    SelectTool(DiagramScene &scene, Moved moved);

    void press(const QPointF &at) override;
    void move(const QPointF &at) override;
    void release(const QPointF &at) override;
    void cancel() override;

private:
    DiagramScene &m_scene;
    Moved m_moved;
    core::FactorId m_pressed;
    QPointF m_start;
    QPointF m_grip;
};

} // namespace ui
