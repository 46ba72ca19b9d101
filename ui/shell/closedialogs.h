#pragma once

namespace ui {

/// Every dialog, menu and popup of the program goes, asked or not: a lock waits for nothing.
void closeDialogs();

} // namespace ui
