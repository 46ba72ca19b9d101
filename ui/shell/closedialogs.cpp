#include "ui/shell/closedialogs.h"

#include <QApplication>
#include <QDialog>

namespace ui {

namespace {

bool isInTheWay(const QWidget &widget)
{
    const Qt::WindowType type = widget.windowType();
    const bool isShort = type == Qt::Dialog || type == Qt::Popup || type == Qt::ToolTip
                         || type == Qt::Sheet || type == Qt::Tool;
    return isShort && widget.isVisible();
}

} // namespace

void closeDialogs()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (!isInTheWay(*widget))
            continue;
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            dialog->done(QDialog::Rejected);
        widget->hide();
    }
}

} // namespace ui
