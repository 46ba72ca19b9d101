#pragma once

#include "ui/analysis/tool.h"

#include <QRectF>

namespace ui {

class DiagramScene;

/// Draws a rectangle on the empty canvas; the cards it touches are chosen.
class BandTool : public Tool
{
public:
    explicit BandTool(DiagramScene &scene) : m_scene(scene) {}

    /// With Shift or Ctrl the cards come to what is chosen.
    void setAdding(bool isAdding) { m_isAdding = isAdding; }

    void press(const QPointF &at) override;
    void move(const QPointF &at) override;
    void release(const QPointF &at) override;
    void cancel() override;

private:
    DiagramScene &m_scene;
    QPointF m_start;
    bool m_isAdding = false;
    bool m_isStretched = false;
};

} // namespace ui
