#pragma once

#include <functional>

class QWidget;

namespace ui {

/// Called when an editor below this form is to be seen though it may be hidden now: a part beside
/// another, a line that comes when it is asked for.
void onReveal(QWidget *form, const std::function<void(QWidget *editor)> &show);
/// Asks every form around the editor, from the window inwards.
void reveal(QWidget *editor);

} // namespace ui
