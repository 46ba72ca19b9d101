#pragma once

#include "core/model/enums.h"

#include <QString>

namespace ui {

QString wordFor(core::OfferState state);
QString wordFor(core::GoalState state);

} // namespace ui
