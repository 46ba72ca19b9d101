#include "ui/shared/wheelguard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace ui {

WheelGuard::WheelGuard(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel
        || !(qobject_cast<QComboBox *>(watched) || qobject_cast<QAbstractSpinBox *>(watched)))
        return false;
    event->ignore(); // What lies around it scrolls.
    return true;
}

} // namespace ui
