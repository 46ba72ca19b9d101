#include "ui/analysis/fitrows.h"

#include "ui/shared/theme.h"

#include <QListWidget>

#include <algorithm>

namespace ui {

void fitRows(QListWidget &list, int most)
{
    int height = 2 * list.frameWidth() + 2 * sizes().gapTiny;
    for (int row = 0; row < std::min(most, list.count()); ++row)
        height += list.sizeHintForRow(row);
    list.setFixedHeight(std::max(height, sizes().control));
}

} // namespace ui
