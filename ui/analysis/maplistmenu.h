#pragma once

#include "core/model/casefile.h"

#include <functional>

class QMenu;

namespace ui {

// What can be changed of a line of the list, with what it is now marked.

void addKinds(QMenu &menu,
              const core::Factor &card,
              const std::function<void(const core::Factor &)> &edit);
void addKinds(QMenu &menu,
              const core::Link &arrow,
              const std::function<void(const core::Link &)> &edit);

} // namespace ui
