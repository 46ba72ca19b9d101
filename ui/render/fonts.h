#pragma once

namespace ui {

/// Makes the family "Jeugdhuis Sans" known; once for a process.
void loadFonts();

} // namespace ui
