#pragma once

#include "core/analysis/drawing.h"
#include "core/analysis/lanegrid.h"
#include "core/analysis/layoutcircle.h"

namespace core {

enum class MapView { Lanes, Free, Circle };

/// A whole map laid out in one of its views, with the lengths of the usual text size. Cards are the
/// factors of the file in their order; a card that is not in the view has no rectangle, an arrow no
/// route.
struct LaidOut
{
    Drawing drawing;
    QList<LinkId> links; // Of the arrows of the drawing.
    QList<bool> faint;   // Cards that stand back.
    CanvasGrid grid;     // Of the lanes; else without columns.
};

LaidOut lanesDrawing(const CaseFile &file, const Places &places);
LaidOut freeDrawing(const CaseFile &file, const FreePlaces &places);
LaidOut circleDrawing(const CaseFile &file, const CircleView &view);

/// Without the cards that are not in the view: what can be measured.
Drawing shownOf(const Drawing &drawing);

} // namespace core
