#pragma once

#include "ui/analysis/diagramscene.h"
#include "ui/shared/opencase.h"

class QMenu;

namespace ui {

// "I see it differently": the card or arrow keeps its words and who said them, and beside it stands
// who sees it otherwise. Who sees an arrow differently can put an own one beside it.

/// Says so, or takes it back; of several cards for each that this person did not say.
core::Change differed(const core::CaseFile &file, const Choice &choice, const core::PersonId &who);

enum class OwnArrow { Feeds, Dampens, Affects, OtherWay };

/// The own arrow beside it, in one step with the difference; an arrow that somebody else drew so
/// already gets one more speaker.
core::Change
ownArrow(const OpenCase &open, const core::LinkId &link, const core::PersonId &who, OwnArrow arrow);

/// Who sees what is chosen differently, and how. The menu belongs to the parent and goes when
/// closed.
QMenu *differMenu(OpenCase &open, const Choice &choice, QWidget *parent);

} // namespace ui
