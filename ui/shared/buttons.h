#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/variant.h"

class QPushButton;
class QToolButton;

namespace ui {

QPushButton *pushButton(const QString &text,
                        Variant variant = Variant::Plain,
                        Icon picture = Icon::None,
                        QWidget *parent = nullptr);
/// Only a drawing: the name is its tooltip and what a screen reader says.
QToolButton *iconButton(Icon picture, const QString &name, QWidget *parent = nullptr);
void setButtonName(QToolButton *button, const QString &name);

} // namespace ui
