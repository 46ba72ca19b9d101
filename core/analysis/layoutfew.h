#pragma once

#include "core/analysis/layoutfree.h"

namespace core {

/// Places for a handful of cards, to be seen from afar: on a grid with room for arrows that is as
/// wide and high as fills a screen of this shape (width by height). Linked cards stand near each
/// other, circles as rings where they can. Where the cards stand on the map does not count.
FreePlaces fewPlaces(const CaseFile &file, double aspect);

/// The case with its cards standing there.
CaseFile placedFew(CaseFile file, double aspect);

} // namespace core
