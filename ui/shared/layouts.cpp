#include "ui/shared/layouts.h"

#include <QLayout>
#include <QWidget>

namespace ui {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace ui
