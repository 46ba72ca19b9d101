#pragma once

#include "core/model/id.h"

namespace ui {

class DiagramView;

/// Makes the cards of a canvas known to screen readers: the view is a list, each card an item with
/// its words as name, what it is as description, and a press that chooses it.
void describeToReaders();

/// Tells that the focus is on this card.
void tellFocus(DiagramView &view, const core::FactorId &card);

} // namespace ui
