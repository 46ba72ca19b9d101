#pragma once

class QListWidget;

namespace ui {

/// As high as its rows, at most that many of them; then it scrolls.
void fitRows(QListWidget &list, int most);

} // namespace ui
