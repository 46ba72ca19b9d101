#pragma once

#include <QPointF>

namespace ui {

/// What the pointer does on the canvas. Points are in the scene.
class Tool
{
public:
    virtual ~Tool() = default;
    virtual void press(const QPointF &at) = 0;
    virtual void move(const QPointF &at) = 0;
    virtual void release(const QPointF &at) = 0;
    /// Esc: as if it had not begun.
    virtual void cancel() = 0;
};

} // namespace ui
