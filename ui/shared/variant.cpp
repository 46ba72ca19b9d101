#include "ui/shared/variant.h"

#include <QVariant>
#include <QWidget>

namespace ui {

void setVariant(QWidget *widget, Variant variant)
{
    widget->setProperty("variant", static_cast<int>(variant));
    widget->updateGeometry();
    widget->update();
}

Variant variantOf(const QWidget *widget)
{
    return widget ? static_cast<Variant>(widget->property("variant").toInt()) : Variant::Plain;
}

} // namespace ui
