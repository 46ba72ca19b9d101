#pragma once

#include "core/model/id.h"
#include "ui/analysis/tool.h"

#include <functional>

namespace ui {

class DiagramScene;

/// Draws an arrow from the handle of a card to another card.
class LinkTool : public Tool
{
public:
    using Drawn = std::function<void(const core::FactorId &from, const core::FactorId &to)>;

    LinkTool(DiagramScene &scene, Drawn drawn);

    void press(const QPointF &at) override;
    void move(const QPointF &at) override;
    void release(const QPointF &at) override;
    void cancel() override;

private:
    core::FactorId targetAt(const QPointF &at) const;

    DiagramScene &m_scene;
    Drawn m_drawn;
    core::FactorId m_from;
};

} // namespace ui
