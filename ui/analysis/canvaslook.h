#pragma once

#include "ui/analysis/canvasgrid.h"
#include "ui/shared/tokens.h"

#include <QFont>

namespace ui {

/// What the items of a scene are drawn with. One for all of them, owned by the scene.
struct CanvasLook
{
    CanvasMetrics metrics;
    QFont font;
    const Tokens *tokens = &ui::tokens(Appearance::Light);
    bool isZooming = false; // Pictures may be blurred for the moment.
    bool isCrowded = false; // So many arrows that drawing them well takes longer than a frame.
};

/// How much an item stands out.
enum class Emphasis { Normal, Dimmed, Lit, Chosen };

} // namespace ui
