#pragma once

#include "ui/analysis/carditem.h"
#include "ui/shared/icons.h"

class QPainter;

namespace ui {

Icon iconFor(core::Polarity polarity);
const ToneColors &toneOf(core::Polarity polarity, const Tokens &tokens);

/// A card with its top left corner at (0, 0).
void paintCard(QPainter &painter, const CanvasLook &look, const CardFace &face, bool isChosen);
/// The knob from which an arrow is pulled, for a card at (0, 0).
void paintHandle(QPainter &painter, const CanvasLook &look);

/// The mark of a pinned card at (0, 0): on its upper left corner.
void paintPin(QPainter &painter, const CanvasLook &look);

/// How far a card's shadow reaches.
qreal shadowOf(const CanvasMetrics &metrics);

} // namespace ui
