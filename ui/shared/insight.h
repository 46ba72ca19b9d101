#pragma once

#include <functional>

class QWidget;

namespace ui {

class OpenCase;

/// After a change of the case `refresh` is called: at once where the page is in sight, else when it
/// comes into sight. Who types on one page does not wait for the others.
void refreshInSight(QWidget &page, const OpenCase &open, const std::function<void()> &refresh);

} // namespace ui
