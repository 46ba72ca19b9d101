#include "ui/shared/segmented.h"

#include "ui/shared/paint.h"
#include "ui/shared/variant.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

namespace ui {

Segmented::Segmented(const QString &name, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setAccessibleName(name);
    m_row->setContentsMargins(3, 3, 3, 3);
    m_row->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int Segmented::addOption(const QString &text, Icon picture)
{
    auto *option = new QRadioButton(text);
    option->setIcon(icon(picture));
    option->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVariant(option, Variant::Segment);
    const int index = count();
    option->setChecked(index == 0);
    m_options.append(option);
    m_row->addWidget(option, 1);
    stopAt(current());
    connect(option, &QRadioButton::toggled, this, [this, index](bool on) {
        if (!on)
            return;
        stopAt(index);
        Q_EMIT chosen(index);
    });
    return index;
}

/// Tab comes to the one that is chosen, also when nobody chose it by hand.
void Segmented::stopAt(int index)
{
    for (int i = 0; i < count(); ++i)
        m_options.at(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
}

void Segmented::setOptionText(int index, const QString &text)
{
    m_options.at(index)->setText(text);
}

int Segmented::current() const
{
    for (int index = 0; index < count(); ++index) {
        if (m_options.at(index)->isChecked())
            return index;
    }
    return -1;
}

void Segmented::setCurrent(int index)
{
    const QSignalBlocker silent(this);
    if (index >= 0 && index < count())
        m_options.at(index)->setChecked(true);
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintFrame(
        painter, QRectF(rect()), {.fill = tokens(palette()).alt, .radius = qreal(sizes().radius)});
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    const int index = event->key() - Qt::Key_1;
    if (index < 0 || index >= count()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_options.at(index)->setFocus(Qt::ShortcutFocusReason);
    m_options.at(index)->setChecked(true);
}

} // namespace ui
