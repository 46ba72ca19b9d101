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
    using Shifted = std::function<void(const QPointF &)>;

    /// One card was moved to a spot, or all that are chosen were shifted.
    SelectTool(DiagramScene &scene, Moved moved, Shifted shifted);

    /// With Shift or Ctrl a card comes to what is chosen, or goes from it.
    void setAdding(bool isAdding) { m_isAdding = isAdding; }

    void press(const QPointF &at) override;
    void move(const QPointF &at) override;
    void release(const QPointF &at) override;
    void cancel() override;

private:
    void pressGroup(const QList<core::FactorId> &group, const QPointF &at);
    void drop(const QPointF &at);

    DiagramScene &m_scene;
    Moved m_moved;
    Shifted m_shifted;
    core::FactorId m_pressed;
    QPointF m_start;
    QPointF m_grip;
    bool m_isAdding = false;
    bool m_isGroup = false; // It was taken by its name.
};

} // namespace ui
