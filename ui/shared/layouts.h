#pragma once

class QLayout;

namespace ui {

/// Takes everything out; widgets go once the event that is under way has been handled.
void clear(QLayout *layout);

} // namespace ui
