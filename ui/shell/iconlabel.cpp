#include "ui/shell/iconlabel.h"

#include "ui/shared/theme.h"

#include <QPainter>

namespace ui {

IconLabel::IconLabel(Icon which, Tone tone, QWidget *parent)
    : QWidget(parent), m_which(which), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon which, Tone tone)
{
    m_which = which;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    return {sizes().icon, sizes().icon};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_which, tokens(palette()).tone(m_tone).ink);
}

} // namespace ui
