#include "ui/shared/buttons.h"

#include <QPushButton>
#include <QToolButton>

namespace ui {

QPushButton *pushButton(const QString &text, Variant variant, Icon picture, QWidget *parent)
{
    auto *button = new QPushButton(icon(picture), text, parent);
    setVariant(button, variant);
    button->setAutoDefault(false);
    return button;
}

QToolButton *iconButton(Icon picture, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(picture));
    button->setFocusPolicy(Qt::StrongFocus);
    setVariant(button, Variant::Ghost);
    setButtonName(button, name);
    return button;
}

void setButtonName(QToolButton *button, const QString &name)
{
    button->setToolTip(name);
    button->setAccessibleName(name);
}

} // namespace ui
