#pragma once

class QWidget;

namespace ui {

/// Where Tab (or Shift+Tab) goes from here: the next control as the eye meets them, in the order of
/// the layouts. Qt's own chain is the order in which widgets were made, and most of what a page
/// shows is made later than its buttons. Nullptr when nothing in the window takes the focus.
QWidget *nextByTab(QWidget *window, bool isForward);

} // namespace ui
