#pragma once

namespace ui {

class DiagramView;
struct Choice;

/// Makes a canvas known to screen readers: the view is a list of its cards, then its arrows, then
/// its loops (canvasparts.h).
void describeToReaders();

/// Tells that the focus is on this card or arrow.
void tellFocus(DiagramView &view, const Choice &choice);

} // namespace ui
